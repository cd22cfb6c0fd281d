#include "tests/shell/fakeworkspace.h"

#include "core/assessment/questionsetuse.h"
#include "core/exchange/metricscsv.h"
#include "core/questions/questionsetparser.h"
#include "core/questions/questionsetwriter.h"

#include <algorithm>

namespace aros::tests {

using assessment::Assessment;
using assessment::Rating;

namespace {

Assessment newDraft(const questions::QuestionSet &set, const QString &team)
{
    Assessment draft;
    draft.id = AssessmentId(newUuid());
    draft.questionSet = set.name();
    draft.details.team.organisationId = QStringLiteral("betsi-cadwaladr");
    draft.details.team.division = QStringLiteral("Gwasanaethau cymunedol a gofal sylfaenol");
    draft.details.team.name = team;
    draft.details.period = QDate(2026, 3, 1);
    draft.details.facilitator = QStringLiteral("Ward manager");
    draft.details.attendance = {{StaffGroupId(QStringLiteral("nursing-midwifery")), 7},
                                {StaffGroupId(QStringLiteral("estates-ancillary")), 0},
                                {StaffGroupId(QStringLiteral("additional-professional-scientific-technical")), 2}};
    return draft;
}

} // namespace

void FakeWorkspace::fill()
{
    const auto set = m_catalog.defaultSet();
    m_draft = m_repository.create(newDraft(*set, QStringLiteral("Tîm nyrsio cymunedol y gogledd"))).value().id;
    m_agreed = m_repository.create(newDraft(*set, QStringLiteral("Ward 7"))).value().id;
    const QString note =
        QStringLiteral("Rhestr ddyletswyddau’r tri mis diwethaf; collwyd 3 o 14 shifft ym mis Hydref. ");
    // A repository that refuses would leave the tests with nothing to look at.
    const auto save = [this, &set](const AssessmentId &id, int index, const assessment::Answer &answer) {
        if (!m_repository.saveAnswer(id, set->statementAt(index).id, answer))
            qFatal("the sample answer was refused");
    };
    for (int index = 0; index < set->statementCount(); ++index) {
        const assessment::Answer answer{index % 9 == 8 ? Rating::dontKnow() : *Rating::atLevel(index % 5),
                                        note.repeated(index % 3), note, index % 7 == 3};
        if (index < 18)
            save(m_draft, index, answer);
        save(m_agreed, index, answer);
    }
    if (!m_repository.agree(m_agreed))
        qFatal("the sample could not be agreed");
}

AssessmentId FakeWorkspace::followAgreed(bool withOwnSet)
{
    questions::QuestionSetPtr set = m_catalog.defaultSet();
    if (withOwnSet) {
        const QList<questions::QuestionSetName> names = m_catalog.names();
        const auto own =
            std::find_if(names.begin(), names.end(), [&](const auto &name) { return name != set->name(); });
        set = *m_catalog.find(*own);
    }
    Assessment draft;
    draft.id = AssessmentId(newUuid());
    draft.questionSet = set->name();
    draft.details = m_repository.find(m_agreed)->details;
    draft.details.round = 1;
    draft.details.period = QDate(2026, 9, 1);
    draft.previous = m_agreed;
    for (int theme = 0; theme < 5; ++theme)
        draft.targets.append({set->themes().at(theme).id, 20 + 5 * theme, QDate(2027, 9, 30)});
    for (int index = 0; index < set->statementCount(); ++index)
        draft.answers[set->statementAt(index).id].rating = Rating::atLevel((index * 3 + 2) % 5);
    if (!m_repository.create(draft) || !m_repository.agree(draft.id))
        qFatal("the sample follow-up was refused");
    return draft.id;
}

AssessmentId FakeWorkspace::startFollowUp()
{
    const auto set = m_catalog.install(ownSet());
    if (!set)
        qFatal("the sample set was refused: %s", qPrintable(set.error().detail));
    Assessment draft;
    draft.id = AssessmentId(newUuid());
    draft.questionSet = (*set)->name();
    draft.details = m_repository.find(m_agreed)->details;
    draft.details.round = 1;
    draft.details.period = QDate(2026, 9, 1);
    draft.details.showPrevious = true;
    draft.previous = m_agreed;
    draft.current = (*set)->statementAt(1).id;
    if (!m_repository.create(draft))
        qFatal("the sample follow-up was refused");
    return draft.id;
}

void FakeWorkspace::plan(const assessment::VotingPlan &plan)
{
    assessment::Details details = m_repository.find(m_draft)->details;
    details.voting = plan;
    if (!m_repository.saveDetails(m_draft, details))
        qFatal("the sample plan was refused");
}

void FakeWorkspace::castHands(bool reveal)
{
    const auto set = m_catalog.defaultSet();
    const int theme = set->themeIndexAt(set->indexOf(m_repository.find(m_draft)->current));
    for (int index = set->firstIndexOf(theme - 1); index < set->firstIndexOf(theme + 1); ++index) {
        const StatementId statement = set->statementAt(index).id;
        assessment::Tally hands;
        for (int level = 0; level < questions::LevelCount; ++level)
            hands.set(*Rating::atLevel(level), (level * 3 + index) % 6);
        hands.set(Rating::dontKnow(), 2);
        if (!m_votes.saveHands(m_draft, statement, hands) || (reveal && !m_votes.reveal(m_draft, {statement}, 10)))
            qFatal("the sample votes were refused");
    }
}

QList<presentation::BackupEntry> FakeWorkspace::backups() const
{
    return {{QStringLiteral("/b/1.sqlite"), m_clock.now().addDays(-1), 120000},
            {QStringLiteral("/b/2.sqlite"), m_clock.now().addDays(-2), 118000}};
}

Result<void> FakeWorkspace::exportReport(const report::Report &report, const QString &path)
{
    exportedReports.append(report);
    exported.append(languageCode(report.language) + QLatin1Char(' ') + path);
    return {};
}

Result<void> FakeWorkspace::saveBlankQuestionnaire(const QList<report::BlankQuestionnaire> &languages,
                                                   const QString &path)
{
    if (saveFailure)
        return failure(*saveFailure);
    blankSheets = languages;
    exported.append(path);
    return {};
}

QByteArray FakeWorkspace::ownSet()
{
    using questions::Change;
    using questions::Origin;
    questions::QuestionSet::Content content =
        questions::templateFrom(*questions::QuestionSetCatalog().defaultSet(), QDate(2026, 11, 22));
    QList<questions::Statement> &first = content.themes[0].statements;
    first[1].origin->change = Change::Reworded;
    first[2].origin = Origin{Change::Merged, {first[2].id, first[3].id}};
    first.removeAt(3);
    QList<questions::Statement> &second = content.themes[1].statements;
    second[1].origin = Origin{Change::Split, {second[0].id}};
    second[0].origin = Origin{Change::Split, {second[0].id}};
    second[2].origin = Origin{};
    return questions::questionSetJson(content);
}

void FakeWorkspace::installOwnSet()
{
    if (const auto set = m_catalog.install(ownSet()); !set)
        qFatal("the sample set was refused: %s", qPrintable(set.error().detail));
}

Result<presentation::QuestionFileCheck> FakeWorkspace::checkQuestionSet(const QString &path) const
{
    questionFiles.append(QStringLiteral("check ") + path);
    return questionFile;
}

Result<questions::QuestionSetPtr> FakeWorkspace::installQuestionSet(const QByteArray &bytes)
{
    return m_catalog.install(bytes);
}

Result<void> FakeWorkspace::removeQuestionSet(const questions::QuestionSetName &name)
{
    return assessment::removeUnusedSet(name, m_catalog, m_repository);
}

Result<void> FakeWorkspace::saveQuestionSet(const questions::QuestionSetName &name, const QString &path)
{
    questionFiles.append(QStringLiteral("save %1 %2 %3").arg(name.id, name.version, path));
    return {};
}

Result<void> FakeWorkspace::saveQuestionTemplate(const QString &path)
{
    questionFiles.append(QStringLiteral("template ") + path);
    return {};
}

Result<metrics::FiguresFile> FakeWorkspace::readFigures(const QString &path, const metrics::RowsDone &goesOn) const
{
    return exchange::readFiguresFile(path, goesOn);
}

metrics::FiguresFile FakeWorkspace::readPastedFigures(const QString &cells, const metrics::RowsDone &goesOn) const
{
    return exchange::readFigures(cells.toUtf8(), goesOn);
}

Result<void> FakeWorkspace::saveFiguresTemplate(const QString &path)
{
    exported.append(path);
    return {};
}

presentation::QuestionFileCheck faultyQuestionFile()
{
    presentation::QuestionFileCheck check;
    check.faults = {{QStringLiteral("row 27, column statement_cy"), QStringLiteral("The text is empty.")},
                    {QStringLiteral("row 33, column source_address"),
                     QStringLiteral("This must be a whole address that begins with https://.")}};
    check.mayBeMore = true;
    return check;
}

Result<void> FakeWorkspace::exportHistory(const report::HistoryTable &history, const QString &)
{
    exportedHistories.append(history);
    return {};
}

Result<void> FakeWorkspace::exportMetrics(const report::MetricPages &pages, const QString &path,
                                          const report::ChartsDone &goesOn)
{
    if (saveFailure)
        return failure(*saveFailure);
    for (qsizetype chart = 0; goesOn && (chart < pages.charts.size() || waitsBeforeCharts); ++chart) {
        if (!goesOn(chart))
            return failure(ErrorCode::Cancelled);
    }
    exported.append(path);
    exportedMetrics.append(pages);
    return {};
}

} // namespace aros::tests
