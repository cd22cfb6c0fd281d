#include "app/demo/demoworkspace.h"

#include "app/demo/demometrics.h"
#include "app/demo/demoorganisation.h"
#include "core/questions/questionsetcatalog.h"
#include "core/storage/workspace.h"

#include <QFileInfo>

#include <algorithm>

namespace aros::demo {

using assessment::Assessment;
using storage::Workspace;

namespace {

// Deleted ones count: they can still be brought back.
Result<bool> hasOwnAssessments(assessment::AssessmentRepository &repository)
{
    const Result<QList<Assessment>> present = repository.list();
    const Result<QList<Assessment>> deleted = repository.deleted();
    if (!present || !deleted)
        return failure(present ? deleted.error() : present.error());
    const QList<Assessment> all = *present + *deleted;
    return std::any_of(all.begin(), all.end(), [](const Assessment &one) { return !isDemoTeam(one.details.team); });
}

} // namespace

QString demoPathBeside(const QString &ownWorkspace)
{
    const QFileInfo own(ownWorkspace);
    return own.absolutePath() + u'/' + own.completeBaseName() + QStringLiteral("-demo.sqlite");
}

Result<DemoWorkspace> makeDemoWorkspace(const QString &path, const QDateTime &now)
{
    DemoClock clock(now.toUTC());
    const auto workspace = Workspace::open(path, storage::OpenMode::ReadWrite, clock);
    if (!workspace)
        return failure(workspace.error());
    assessment::AssessmentRepository &repository = (*workspace)->assessments();
    const Result<bool> own = hasOwnAssessments(repository);
    if (!own)
        return failure(own.error());
    if (*own)
        return failure(ErrorCode::InvalidValue, OwnAssessments);
    const questions::QuestionSetCatalog catalog;
    const Result<int> added =
        addDemoOrganisation({repository, (*workspace)->votes()}, *catalog.defaultSet(), now, &clock);
    if (!added)
        return failure(added.error());
    const Result<int> figures = addDemoFigures((*workspace)->metrics(), now.date(), UsualSeed);
    if (!figures)
        return failure(figures.error());
    const Result<QList<Assessment>> all = repository.list();
    if (!all)
        return failure(all.error());
    return DemoWorkspace{(*workspace)->path(), *added, static_cast<int>(all->size()), *figures};
}

} // namespace aros::demo
