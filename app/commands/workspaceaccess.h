#pragma once

#include "app/commands/context.h"
#include "core/storage/workspace.h"

#include <QString>

#include <memory>

namespace aros::commands {

// The workspace that the context names, as it is now and not to be changed; it may be open in another program. Null
// after saying why it cannot be had.
std::unique_ptr<storage::Workspace> workspaceToRead(Context &context);

// The assessment whose id is `word` or is the only one that begins with it. Nothing after saying why there is none.
std::optional<assessment::Assessment> findAssessment(Context &context, storage::Workspace &workspace,
                                                     const QString &word);

// "Ward 7, Baseline, March 2026": how messages name an assessment.
QString nameOf(const assessment::Assessment &assessment, Language language);

// Absolute and without "..", for messages and comparisons.
QString absolutePath(const QString &path);

} // namespace aros::commands
