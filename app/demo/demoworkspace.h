#pragma once

#include "core/common/result.h"

#include <QDateTime>
#include <QString>

namespace aros::demo {

// Where the sample organisation lives, for the window and the command line: "<name>-demo.sqlite" beside the person's
// own workspace, so that one folder holds everything and neither is taken for the other.
QString demoPathBeside(const QString &ownWorkspace);

struct DemoWorkspace {
    QString path;  // absolute
    int added = 0; // assessments
    int total = 0;
    int figures = 0; // of metrics, that were added
};

// Opens or makes the workspace at `path`, adds the sample organisation and closes it again, so that it can be opened
// with a real clock. Fails as Workspace::open does, and with InvalidValue (detail: OwnAssessments) when assessments of
// other teams are there: made-up teams are not mixed in among real ones.
inline constexpr QLatin1String OwnAssessments("own assessments");
Result<DemoWorkspace> makeDemoWorkspace(const QString &path, const QDateTime &now);

} // namespace aros::demo
