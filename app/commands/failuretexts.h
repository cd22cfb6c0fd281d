#pragma once

#include "core/common/language.h"
#include "core/common/result.h"

#include <QString>

namespace aros::commands {

// A failure as a sentence for somebody at a command line: what happened to `path`, and what helps. The window has its
// own sentences, because there it can offer to act.
QString failureText(const Error &error, const QString &path, Language language);

} // namespace aros::commands
