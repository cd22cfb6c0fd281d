#pragma once

#include "core/common/result.h"

#include <QDateTime>
#include <QString>

namespace aros::demo {

// The workspace for the sample organisation: beside the usual one and never the same file.
QString defaultDemoPath();

struct DemoWorkspace {
    QString path; // absolute
    int added = 0;
    int total = 0;
};

// Opens or makes the workspace at `path`, adds the sample organisation and closes it again, so that it can be opened
// with a real clock. Fails as Workspace::open does, and with InvalidValue (detail: OwnAssessments) when assessments of
// other teams are there: made-up teams are not mixed in among real ones.
inline constexpr QLatin1String OwnAssessments("own assessments");
Result<DemoWorkspace> makeDemoWorkspace(const QString &path, const QDateTime &now);

} // namespace aros::demo
