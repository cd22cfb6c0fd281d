#include "core/assessment/assessmentrules.h"
#include "core/assessment/rounds.h"
#include "core/storage/database.h"
#include "core/storage/schemamigrator.h"
#include "core/storage/sqliteassessmentrepository.h"
#include "tests/support/fixedclock.h"
#include "tests/support/memoryassessmentrepository.h"
#include "tests/support/sampleassessment.h"

#include <QTemporaryDir>
#include <QTest>

using namespace aros;
using namespace aros::assessment;
using namespace aros::tests;

namespace {

// One of the two repositories with all it stands on.
struct Store {
    explicit Store(bool inMemory)
    {
        if (inMemory) {
            repository = std::make_unique<MemoryAssessmentRepository>(clock);
            return;
        }
        auto opened = storage::Database::open(folder.filePath("store.sqlite"), storage::Database::Access::ReadWrite);
        if (!opened)
            qFatal("%s", qPrintable(opened.error().detail));
        database = std::move(*opened);
        if (const auto done = storage::SchemaMigrator(*database).migrate(); !done)
            qFatal("%s", qPrintable(done.error().detail));
        repository = std::make_unique<storage::SqliteAssessmentRepository>(*database, clock);
    }

    FixedClock clock;
    QTemporaryDir folder;
    std::unique_ptr<storage::Database> database;
    std::unique_ptr<AssessmentRepository> repository;
};

const StatementId First(QStringLiteral("fw1"));
const StatementId Second(QStringLiteral("fw2"));

template <typename T> ErrorCode codeOf(const Result<T> &result)
{
    return result.error().code;
}

QStringList namesIn(const Result<QList<Assessment>> &list)
{
    QStringList names;
    for (const Assessment &assessment : *list)
        names.append(assessment.details.team.name);
    return names;
}

} // namespace

class TestAssessmentRepository : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Store> m_store;
    AssessmentRepository *m_repository = nullptr;
    Assessment m_draft;

private slots:
    void initTestCase_data();
    void init();
    void cleanup();

    void createsADraftWithAllItsContent();
    void refusesWhatIsNoDraft_data();
    void refusesWhatIsNoDraft();
    void refusesAnIdThatExists();
    void reusesTheTeamOfTheSamePlaceAndName();
    void renamesATeamOnlyWhenNobodyElseHasIt();
    void savesEveryKindOfAnswer_data();
    void savesEveryKindOfAnswer();
    void removesAnEmptyAnswer();
    void refusesAnswersThatAreTooLong();
    void keepsTheTimeWhenNothingChanges();
    void movesOnWithoutCountingAsAChange();
    void savesDetails();
    void listsTheLatestChangeFirstWhateverTheClockSays();
    void listsOnlySoMany();
    void agreesAndRefusesChanges();
    void agreesOnce();
    void reopensWithTheOldStateKept();
    void refusesReopeningWithoutReasonOrAgreement();
    void deletesAndBringsBack();
    void deletesForGoodAfterThirtyDays();
    void knowsNothingOfUnknownIds();
    void survivesTextThatIsNoUnicode();
    void setsTargetsInDraftsAndAgreedOnes();
    void keepsOneTargetAThemeInTheOfficialOrder();
    void refusesTargetsThatAreNone_data();
    void refusesTargetsThatAreNone();
    void keepsWhatAFollowUpStandsOn();
    void listsTheRoundsOfOneTeam();
    void findsEarlierRounds();
    void keepsAHistoryOfRatingsAndStates();
    void keepsNoHistoryOfAnythingElse();
    void beginsTheHistoryWithWhatWasThere();
    void recordsTheReasonAsItIsStored();
};

void TestAssessmentRepository::initTestCase_data()
{
    QTest::addColumn<bool>("inMemory");
    QTest::newRow("sqlite") << false;
    QTest::newRow("memory") << true;
}

void TestAssessmentRepository::init()
{
    QFETCH_GLOBAL(bool, inMemory);
    m_store = std::make_unique<Store>(inMemory);
    m_repository = m_store->repository.get();
    const Result<Assessment> created = m_repository->create(sampleDraft());
    QVERIFY(created);
    m_draft = *created;
}

void TestAssessmentRepository::cleanup()
{
    m_store.reset();
}

void TestAssessmentRepository::createsADraftWithAllItsContent()
{
    Assessment draft = sampleDraft("Theatre");
    draft.details.period = QDate(2026, 3, 17);
    draft.details.round = 2;
    draft.details.team.organisationId.clear();
    draft.details.team.organisation = "Typed";
    draft.answers = {{First, sampleAnswer(0)}, {Second, Answer{}}};
    draft.current = Second;
    draft.state = State::Agreed;
    draft.revision = 9;

    const Result<Assessment> created = m_repository->create(draft);
    QVERIFY(created);
    QVERIFY(!created->id.isEmpty() && !created->details.team.id.isEmpty());
    QCOMPARE(created->state, State::Draft);
    QCOMPARE(created->revision, 1);
    QCOMPARE(created->created, m_store->clock.now());
    QCOMPARE(created->changed, m_store->clock.now());
    QVERIFY(!created->agreed.isValid());
    QCOMPARE(created->details.period, QDate(2026, 3, 1));
    QCOMPARE(created->answers, (QHash<StatementId, Answer>{{First, sampleAnswer(0)}}));
    QCOMPARE(created->current, Second);
    const Result<Assessment> found = m_repository->find(created->id);
    QVERIFY(found);
    QCOMPARE(*found, *created);
    QCOMPARE(found->created.timeSpec(), Qt::UTC);
}

void TestAssessmentRepository::refusesWhatIsNoDraft_data()
{
    QTest::addColumn<Assessment>("draft");
    const auto row = [](const char *name, auto spoil) {
        Assessment draft = sampleDraft();
        spoil(draft);
        QTest::newRow(name) << draft;
    };
    row("no team name", [](Assessment &draft) { draft.details.team.name = "  "; });
    row("long team name", [](Assessment &draft) { draft.details.team.name = QString(LongestName + 1, u'x'); });
    row("two organisations", [](Assessment &draft) { draft.details.team.organisation = "Typed"; });
    row("no period", [](Assessment &draft) { draft.details.period = {}; });
    row("round -1", [](Assessment &draft) { draft.details.round = -1; });
    row("round 1000", [](Assessment &draft) { draft.details.round = LatestRound + 1; });
    row("-1 present", [](Assessment &draft) { draft.details.attendance[0].present = -1; });
    row("1000 present", [](Assessment &draft) { draft.details.attendance[0].present = LargestGroup + 1; });
    row("group twice",
        [](Assessment &draft) { draft.details.attendance[1].group = draft.details.attendance[0].group; });
    row("no question set", [](Assessment &draft) { draft.questionSet = {}; });
    row("long evidence", [](Assessment &draft) { draft.answers[First].evidence = QString(LongestNote + 1, u'x'); });
}

void TestAssessmentRepository::refusesWhatIsNoDraft()
{
    QFETCH(Assessment, draft);
    const auto created = m_repository->create(draft);
    QVERIFY(!created);
    QCOMPARE(codeOf(created), ErrorCode::InvalidValue);
    QCOMPARE(m_repository->list()->size(), 1);
}

void TestAssessmentRepository::refusesAnIdThatExists()
{
    Assessment draft = sampleDraft();
    draft.id = m_draft.id;
    QCOMPARE(codeOf(m_repository->create(draft)), ErrorCode::InvalidValue);
    QCOMPARE(*m_repository->find(m_draft.id), m_draft);
}

void TestAssessmentRepository::reusesTheTeamOfTheSamePlaceAndName()
{
    Assessment again = sampleDraft(" Ward 7 ");
    again.details.round = 1;
    QCOMPARE(m_repository->create(again)->details.team.id, m_draft.details.team.id);
    Assessment elsewhere = sampleDraft();
    elsewhere.details.team.division = "Surgery";
    QVERIFY(m_repository->create(elsewhere)->details.team.id != m_draft.details.team.id);
    QCOMPARE(m_repository->teams()->size(), 2);
}

void TestAssessmentRepository::renamesATeamOnlyWhenNobodyElseHasIt()
{
    Details details = m_draft.details;
    details.team.name = "Ward 8";
    QVERIFY(m_repository->saveDetails(m_draft.id, details));
    QCOMPARE(m_repository->find(m_draft.id)->details.team, details.team);
    QCOMPARE(m_repository->teams()->size(), 1);

    const Result<Assessment> second = m_repository->create(sampleDraft("Ward 8"));
    details.team.name = "Ward 9";
    QVERIFY(m_repository->saveDetails(m_draft.id, details));
    QVERIFY(m_repository->find(m_draft.id)->details.team.id != second->details.team.id);
    QCOMPARE(m_repository->find(second->id)->details.team.name, QString("Ward 8"));
    QCOMPARE(m_repository->teams()->size(), 2);
}

void TestAssessmentRepository::savesEveryKindOfAnswer_data()
{
    QTest::addColumn<Answer>("answer");
    for (int level = 0; level <= 4; ++level)
        QTest::addRow("level %d", level) << Answer{Rating::atLevel(level), {}, {}, false};
    QTest::newRow("not applicable") << Answer{Rating::notApplicable(), {}, {}, false};
    QTest::newRow("don't know") << Answer{Rating::dontKnow(), {}, {}, false};
    QTest::newRow("only evidence") << Answer{{}, "Evidence", {}, false};
    QTest::newRow("only a gap") << Answer{{}, {}, "Gap", false};
    QTest::newRow("only a mark") << Answer{{}, {}, {}, true};
    QTest::newRow("longest, beyond the basic plane") << Answer{
        Rating::atLevel(1), QString("😀").repeated(LongestNote / 2), QString(LongestNote, QChar(0x0175)), true};
    QTest::newRow("like a statement") << Answer{{}, "'); DROP TABLE answer; --", ":gap \\ \"", false};
    QTest::newRow("lines") << Answer{{}, "one\ntwo\r\n\tthree", {}, false};
}

void TestAssessmentRepository::savesEveryKindOfAnswer()
{
    QFETCH(Answer, answer);
    m_store->clock.advanceMSecs(1);
    QVERIFY(m_repository->saveAnswer(m_draft.id, First, answer));
    const Result<Assessment> found = m_repository->find(m_draft.id);
    QVERIFY(found);
    QCOMPARE(found->answer(First), answer);
    QCOMPARE(found->answers.size(), 1);
    QCOMPARE(found->current, First);
    QCOMPARE(found->changed, m_store->clock.now());
}

void TestAssessmentRepository::removesAnEmptyAnswer()
{
    QVERIFY(m_repository->saveAnswer(m_draft.id, First, sampleAnswer()));
    QVERIFY(m_repository->saveAnswer(m_draft.id, First, Answer{}));
    QVERIFY(m_repository->saveAnswer(m_draft.id, Second, Answer{}));
    QVERIFY(m_repository->find(m_draft.id)->answers.isEmpty());
}

void TestAssessmentRepository::refusesAnswersThatAreTooLong()
{
    QVERIFY(m_repository->saveAnswer(m_draft.id, First, sampleAnswer()));
    const Answer longer{Rating::atLevel(0), QString(LongestNote + 1, u'x'), {}, false};
    QCOMPARE(codeOf(m_repository->saveAnswer(m_draft.id, First, longer)), ErrorCode::InvalidValue);
    QCOMPARE(codeOf(m_repository->saveAnswer(m_draft.id, StatementId(), sampleAnswer())), ErrorCode::InvalidValue);
    QCOMPARE(m_repository->find(m_draft.id)->answer(First), sampleAnswer());
}

void TestAssessmentRepository::keepsTheTimeWhenNothingChanges()
{
    QVERIFY(m_repository->saveAnswer(m_draft.id, First, sampleAnswer()));
    const QDateTime saved = m_store->clock.now();
    m_store->clock.advanceMSecs(5000);
    QVERIFY(m_repository->saveAnswer(m_draft.id, First, sampleAnswer()));
    QCOMPARE(m_repository->find(m_draft.id)->changed, saved);
}

void TestAssessmentRepository::movesOnWithoutCountingAsAChange()
{
    const auto other = m_repository->create(sampleDraft("Other"));
    m_store->clock.advanceMSecs(5000);
    QVERIFY(m_repository->saveCurrent(m_draft.id, Second));
    QCOMPARE(m_repository->find(m_draft.id)->current, Second);
    QCOMPARE(m_repository->find(m_draft.id)->changed, m_draft.changed);
    QCOMPARE(m_repository->list()->constFirst().id, other->id);
}

void TestAssessmentRepository::savesDetails()
{
    Details details = m_draft.details;
    details.period = QDate(2027, 12, 31);
    details.round = 3;
    details.facilitator = "  Matron ";
    details.attendance = {{StaffGroupId("estates"), 999}, {StaffGroupId("nursing"), 0}, {StaffGroupId("medical"), 1}};
    QVERIFY(m_repository->saveDetails(m_draft.id, details));
    details.period = QDate(2027, 12, 1);
    details.facilitator = "Matron";
    QCOMPARE(m_repository->find(m_draft.id)->details, details);

    details.round = -1;
    QCOMPARE(codeOf(m_repository->saveDetails(m_draft.id, details)), ErrorCode::InvalidValue);
    QCOMPARE(m_repository->find(m_draft.id)->details.round, 3);
}

void TestAssessmentRepository::listsTheLatestChangeFirstWhateverTheClockSays()
{
    m_store->clock.advanceDays(-400);
    QVERIFY(m_repository->create(sampleDraft("B")));
    m_store->clock.advanceDays(-400);
    QVERIFY(m_repository->create(sampleDraft("C")));
    QCOMPARE(namesIn(m_repository->list()), (QStringList{"C", "B", "Ward 7"}));
    QVERIFY(m_repository->saveAnswer(m_draft.id, First, sampleAnswer()));
    QCOMPARE(namesIn(m_repository->list()), (QStringList{"Ward 7", "C", "B"}));
    QCOMPARE(m_repository->list()->constFirst(), *m_repository->find(m_draft.id));
}

void TestAssessmentRepository::listsOnlySoMany()
{
    QVERIFY(m_repository->create(sampleDraft("B")));
    QVERIFY(m_repository->create(sampleDraft("C")));
    QCOMPARE(namesIn(m_repository->list(2)), (QStringList{"C", "B"}));
    QCOMPARE(m_repository->list(7)->size(), 3);
    QCOMPARE(m_repository->list(0)->size(), 3);
}

void TestAssessmentRepository::agreesAndRefusesChanges()
{
    QVERIFY(m_repository->saveAnswer(m_draft.id, First, sampleAnswer()));
    m_store->clock.advanceMSecs(60'000);
    const Result<Assessment> agreed = m_repository->agree(m_draft.id);
    QVERIFY(agreed);
    QCOMPARE(agreed->state, State::Agreed);
    QCOMPARE(agreed->agreed, m_store->clock.now());
    QCOMPARE(agreed->revision, 1);
    QCOMPARE(*m_repository->find(m_draft.id), *agreed);

    QCOMPARE(codeOf(m_repository->saveAnswer(m_draft.id, First, sampleAnswer(0))), ErrorCode::ReadOnly);
    QCOMPARE(codeOf(m_repository->saveCurrent(m_draft.id, Second)), ErrorCode::ReadOnly);
    QCOMPARE(codeOf(m_repository->saveDetails(m_draft.id, m_draft.details)), ErrorCode::ReadOnly);
    QCOMPARE(*m_repository->find(m_draft.id), *agreed);
}

void TestAssessmentRepository::agreesOnce()
{
    QVERIFY(m_repository->agree(m_draft.id));
    QCOMPARE(codeOf(m_repository->agree(m_draft.id)), ErrorCode::AlreadyAgreed);
}

void TestAssessmentRepository::reopensWithTheOldStateKept()
{
    QVERIFY(m_repository->saveAnswer(m_draft.id, First, sampleAnswer(1)));
    const QDateTime agreed = m_repository->agree(m_draft.id)->agreed;
    m_store->clock.advanceDays(1);
    const Result<Assessment> reopened = m_repository->reopen(m_draft.id, " A colleague was missing ");
    QVERIFY(reopened);
    QCOMPARE(reopened->state, State::Draft);
    QCOMPARE(reopened->revision, 2);
    QVERIFY(!reopened->agreed.isValid());
    QVERIFY(m_repository->saveAnswer(m_draft.id, First, sampleAnswer(4)));
    QVERIFY(m_repository->agree(m_draft.id));
    QVERIFY(m_repository->reopen(m_draft.id, "Again"));

    const auto revisions = m_repository->revisions(m_draft.id);
    QVERIFY(revisions);
    QCOMPARE(revisions->size(), 2);
    const Revision first{1, agreed, m_store->clock.now(), "A colleague was missing", {{First, sampleAnswer(1)}}};
    QCOMPARE(revisions->constFirst(), first);
    QCOMPARE(revisions->constLast().answers.value(First), sampleAnswer(4));
    QCOMPARE(revisions->constLast().number, 2);
}

void TestAssessmentRepository::refusesReopeningWithoutReasonOrAgreement()
{
    QCOMPARE(codeOf(m_repository->reopen(m_draft.id, "Reason")), ErrorCode::NotAgreed);
    QVERIFY(m_repository->agree(m_draft.id));
    QCOMPARE(codeOf(m_repository->reopen(m_draft.id, " \n")), ErrorCode::InvalidValue);
    QCOMPARE(codeOf(m_repository->reopen(m_draft.id, QString(LongestReason + 1, u'x'))), ErrorCode::InvalidValue);
    QCOMPARE(m_repository->find(m_draft.id)->state, State::Agreed);
    QVERIFY(m_repository->revisions(m_draft.id)->isEmpty());
}

void TestAssessmentRepository::deletesAndBringsBack()
{
    QVERIFY(m_repository->saveAnswer(m_draft.id, First, sampleAnswer()));
    QVERIFY(m_repository->agree(m_draft.id));
    const Assessment before = *m_repository->find(m_draft.id);
    const Result<Assessment> other = m_repository->create(sampleDraft("Other"));
    QVERIFY(m_repository->remove(m_draft.id));
    QVERIFY(m_repository->remove(other->id));
    QVERIFY(m_repository->list()->isEmpty());
    QCOMPARE(namesIn(m_repository->deleted()), (QStringList{"Other", "Ward 7"}));
    QCOMPARE(codeOf(m_repository->find(m_draft.id)), ErrorCode::NotFound);
    QCOMPARE(codeOf(m_repository->saveAnswer(m_draft.id, First, sampleAnswer())), ErrorCode::NotFound);
    QCOMPARE(codeOf(m_repository->remove(m_draft.id)), ErrorCode::NotFound);

    QVERIFY(m_repository->restore(m_draft.id));
    QCOMPARE(*m_repository->find(m_draft.id), before);
    QCOMPARE(namesIn(m_repository->deleted()), QStringList{"Other"});
    QCOMPARE(codeOf(m_repository->restore(m_draft.id)), ErrorCode::NotFound);
}

void TestAssessmentRepository::deletesForGoodAfterThirtyDays()
{
    QVERIFY(m_repository->remove(m_draft.id));
    m_store->clock.advanceDays(DaysToUndoDeletion);
    QCOMPARE(m_repository->deleted()->size(), 1);
    m_store->clock.advanceMSecs(1);
    QVERIFY(m_repository->deleted()->isEmpty());
    QCOMPARE(codeOf(m_repository->restore(m_draft.id)), ErrorCode::NotFound);
}

void TestAssessmentRepository::knowsNothingOfUnknownIds()
{
    const AssessmentId unknown("unknown");
    QCOMPARE(codeOf(m_repository->find(unknown)), ErrorCode::NotFound);
    QCOMPARE(codeOf(m_repository->saveAnswer(unknown, First, sampleAnswer())), ErrorCode::NotFound);
    QCOMPARE(codeOf(m_repository->saveCurrent(unknown, First)), ErrorCode::NotFound);
    QCOMPARE(codeOf(m_repository->saveDetails(unknown, m_draft.details)), ErrorCode::NotFound);
    QCOMPARE(codeOf(m_repository->agree(unknown)), ErrorCode::NotFound);
    QCOMPARE(codeOf(m_repository->reopen(unknown, "Reason")), ErrorCode::NotFound);
    QCOMPARE(codeOf(m_repository->revisions(unknown)), ErrorCode::NotFound);
    QCOMPARE(codeOf(m_repository->remove(unknown)), ErrorCode::NotFound);
    QCOMPARE(codeOf(m_repository->restore(unknown)), ErrorCode::NotFound);
}

void TestAssessmentRepository::survivesTextThatIsNoUnicode()
{
    // Half of a pair, as a broken clipboard delivers it, and a character that ends texts elsewhere.
    Answer answer = sampleAnswer(2, QString("before") + QChar(0xD83D) + "after" + QChar(0) + "end");
    QVERIFY(m_repository->saveAnswer(m_draft.id, First, answer));
    const Result<Assessment> found = m_repository->find(m_draft.id);
    QVERIFY(found);
    QVERIFY(found->answer(First).evidence.startsWith("before"));
    QVERIFY(found->answer(First).evidence.endsWith("end"));
    QVERIFY(m_repository->saveAnswer(m_draft.id, Second, answer));
}

void TestAssessmentRepository::setsTargetsInDraftsAndAgreedOnes()
{
    const Target target{ThemeId("wellbeing"), 30, QDate(2027, 6, 30)};
    QVERIFY(m_repository->saveTarget(m_draft.id, target));
    QCOMPARE(m_repository->find(m_draft.id)->target(target.theme), std::optional<Target>(target));
    QVERIFY(m_repository->agree(m_draft.id));
    m_store->clock.advanceMSecs(1000);
    const Target later{ThemeId("wellbeing"), 25, QDate(2028, 2, 29)};
    QVERIFY(m_repository->saveTarget(m_draft.id, later));
    Result<Assessment> found = m_repository->find(m_draft.id);
    QVERIFY(found); // the hash is true of what is stored
    QCOMPARE(found->targets, QList<Target>{later});
    QCOMPARE(found->state, State::Agreed);
    QCOMPARE(found->changed, m_store->clock.now());

    const Result<History> history = m_repository->history(m_draft.id);
    QVERIFY(history);
    QCOMPARE(history->entries.constLast().change,
             (HistoryChange{HistoryKind::Target, "wellbeing", "30@2027-06-30", "25@2028-02-29", ""}));
    QVERIFY(!findProblem(*found, *history));

    QVERIFY(m_repository->removeTarget(m_draft.id, later.theme));
    QVERIFY(m_repository->removeTarget(m_draft.id, ThemeId("international")));
    found = m_repository->find(m_draft.id);
    QVERIFY(found);
    QVERIFY(found->targets.isEmpty());
    QCOMPARE(codeOf(m_repository->saveTarget(AssessmentId("unknown"), target)), ErrorCode::NotFound);
    QCOMPARE(codeOf(m_repository->removeTarget(AssessmentId("unknown"), target.theme)), ErrorCode::NotFound);
}

void TestAssessmentRepository::keepsOneTargetAThemeInTheOfficialOrder()
{
    QStringList themes;
    for (qsizetype index = questions::officialThemes().size() - 1; index >= 0; --index) {
        const ThemeId theme = questions::officialThemes().at(index);
        QVERIFY(m_repository->saveTarget(m_draft.id, {theme, int(index), QDate(2027, 1, 1)}));
        QVERIFY(m_repository->saveTarget(m_draft.id, {theme, int(index * 5), QDate(2027, 1, 31)}));
    }
    const Result<Assessment> found = m_repository->find(m_draft.id);
    QVERIFY(found);
    QCOMPARE(found->targets.size(), 8);
    for (int index = 0; index < 8; ++index)
        QCOMPARE(found->targets.at(index),
                 (Target{questions::officialThemes().at(index), index * 5, QDate(2027, 1, 31)}));
}

void TestAssessmentRepository::refusesTargetsThatAreNone_data()
{
    QTest::addColumn<QString>("theme");
    QTest::addColumn<int>("tenths");
    QTest::addColumn<QDate>("by");
    QTest::addColumn<bool>("accepted");
    const QDate day(2027, 6, 30);
    QTest::newRow("lowest") << "wellbeing" << 0 << day << true;
    QTest::newRow("highest") << "wellbeing" << 40 << day << true;
    QTest::newRow("leap day") << "wellbeing" << 30 << QDate(2028, 2, 29) << true;
    QTest::newRow("last day") << "wellbeing" << 30 << QDate(9999, 12, 31) << true;
    QTest::newRow("below the scale") << "wellbeing" << -1 << day << false;
    QTest::newRow("above the scale") << "wellbeing" << 41 << day << false;
    QTest::newRow("no theme") << "" << 30 << day << false;
    QTest::newRow("unknown theme") << "weather" << 30 << day << false;
    QTest::newRow("no date") << "wellbeing" << 30 << QDate() << false;
    QTest::newRow("no such day") << "wellbeing" << 30 << QDate(2027, 2, 29) << false;
    QTest::newRow("five-digit year") << "wellbeing" << 30 << QDate(10000, 1, 1) << false;
}

void TestAssessmentRepository::refusesTargetsThatAreNone()
{
    QFETCH(QString, theme);
    QFETCH(int, tenths);
    QFETCH(QDate, by);
    QFETCH(bool, accepted);
    const Target target{ThemeId(theme), tenths, by};
    const Result<void> saved = m_repository->saveTarget(m_draft.id, target);
    QCOMPARE(saved.has_value(), accepted);
    const Result<Assessment> found = m_repository->find(m_draft.id);
    QVERIFY(found);
    QCOMPARE(found->targets, accepted ? QList<Target>{target} : QList<Target>{});
    Assessment draft = sampleDraft("Other");
    draft.targets = {target};
    QCOMPARE(m_repository->create(draft).has_value(), accepted);
    if (!accepted)
        QCOMPARE(codeOf(saved), ErrorCode::InvalidValue);
}

void TestAssessmentRepository::keepsWhatAFollowUpStandsOn()
{
    Assessment draft = sampleDraft();
    draft.details.round = 1;
    draft.details.showPrevious = true;
    draft.previous = m_draft.id;
    draft.targets = {{ThemeId("wellbeing"), 35, QDate(2027, 6, 30)}};
    const Result<Assessment> created = m_repository->create(draft);
    QVERIFY(created);
    QCOMPARE(*m_repository->find(created->id), *created);
    QCOMPARE(created->previous, m_draft.id);
    QVERIFY(created->details.showPrevious);
    Details details = created->details;
    details.showPrevious = false;
    QVERIFY(m_repository->saveDetails(created->id, details));
    const Result<Assessment> found = m_repository->find(created->id);
    QVERIFY(found);
    QVERIFY(!found->details.showPrevious);
    QCOMPARE(found->previous, m_draft.id);
    QCOMPARE(found->targets, draft.targets);
}

void TestAssessmentRepository::listsTheRoundsOfOneTeam()
{
    Assessment draft = sampleDraft();
    draft.details.round = 2;
    const Result<Assessment> second = m_repository->create(draft);
    draft.details.round = 1;
    const Result<Assessment> first = m_repository->create(draft);
    const Result<Assessment> other = m_repository->create(sampleDraft("Other"));
    const TeamId team = m_draft.details.team.id;
    QCOMPARE(*m_repository->ofTeam(team), (QList<Assessment>{m_draft, *first, *second}));
    QCOMPARE(*m_repository->ofTeam(other->details.team.id), QList<Assessment>{*other});
    QVERIFY(m_repository->remove(first->id));
    QCOMPARE(*m_repository->ofTeam(team), (QList<Assessment>{m_draft, *second}));
    QVERIFY(m_repository->ofTeam(TeamId("unknown"))->isEmpty());
}

void TestAssessmentRepository::findsEarlierRounds()
{
    const auto before = [this](const Assessment &of) {
        return earlierRounds(of, *m_repository->ofTeam(of.details.team.id));
    };
    Assessment draft = sampleDraft();
    draft.details.round = 1;
    const Result<Assessment> next = m_repository->create(draft);
    QVERIFY(before(*next).isEmpty());
    QVERIFY(m_repository->saveAnswer(m_draft.id, First, sampleAnswer(2)));
    const Result<Assessment> agreed = m_repository->agree(m_draft.id);
    QCOMPARE(before(*next).size(), 1);
    QCOMPARE(before(*next).constFirst().id, agreed->id);
    QVERIFY(before(*agreed).isEmpty());
}

void TestAssessmentRepository::keepsAHistoryOfRatingsAndStates()
{
    const QDateTime created = m_store->clock.now();
    m_store->clock.advanceMSecs(1500);
    QVERIFY(m_repository->saveAnswer(m_draft.id, First, sampleAnswer(3)));
    QVERIFY(m_repository->saveAnswer(m_draft.id, First, sampleAnswer(0)));
    QVERIFY(m_repository->saveAnswer(m_draft.id, First, sampleAnswer(3)));
    QVERIFY(m_repository->agree(m_draft.id));
    QVERIFY(m_repository->reopen(m_draft.id, " A colleague was missing "));
    QVERIFY(m_repository->saveAnswer(m_draft.id, First, Answer{}));

    const Result<History> history = m_repository->history(m_draft.id);
    QVERIFY(history);
    QList<HistoryChange> changes;
    for (const HistoryEntry &entry : history->entries) {
        QCOMPARE(entry.number, changes.size() + 1);
        QCOMPARE(entry.time, changes.isEmpty() ? created : m_store->clock.now());
        changes.append(entry.change);
    }
    const QList<HistoryChange> expected{startOf(m_draft, HistoryKind::Created),
                                        {HistoryKind::Rating, "fw1", "", "3", ""},
                                        {HistoryKind::Rating, "fw1", "3", "0", ""},
                                        {HistoryKind::Rating, "fw1", "0", "3", ""},
                                        {HistoryKind::Agreed, "", "draft", "agreed", ""},
                                        {HistoryKind::Reopened, "", "agreed", "draft", "A colleague was missing"},
                                        {HistoryKind::Rating, "fw1", "3", "", ""}};
    QCOMPARE(changes, expected);
    QVERIFY(!findProblem(*m_repository->find(m_draft.id), *history));
}

void TestAssessmentRepository::keepsNoHistoryOfAnythingElse()
{
    QVERIFY(m_repository->saveAnswer(m_draft.id, First, sampleAnswer(3)));
    const History before = *m_repository->history(m_draft.id);
    QVERIFY(m_repository->saveAnswer(m_draft.id, First, sampleAnswer(3, "Other evidence")));
    QVERIFY(m_repository->saveAnswer(m_draft.id, Second, Answer{{}, "Evidence", "Gap", true}));
    QVERIFY(m_repository->saveCurrent(m_draft.id, First));
    Details details = m_draft.details;
    details.round = 3;
    QVERIFY(m_repository->saveDetails(m_draft.id, details));
    QVERIFY(!m_repository->saveAnswer(m_draft.id, StatementId(), sampleAnswer(1)));
    QVERIFY(!m_repository->reopen(m_draft.id, "Not agreed"));
    QVERIFY(m_repository->remove(m_draft.id));
    QVERIFY(m_repository->restore(m_draft.id));
    QCOMPARE(*m_repository->history(m_draft.id), before);
    QCOMPARE(codeOf(m_repository->history(AssessmentId("unknown"))), ErrorCode::NotFound);
}

void TestAssessmentRepository::beginsTheHistoryWithWhatWasThere()
{
    Assessment draft = sampleDraft("Theatre");
    draft.answers = {{First, sampleAnswer(2)}};
    const Assessment created = *m_repository->create(draft);
    QVERIFY(m_repository->saveAnswer(created.id, Second, sampleAnswer(1)));
    const History history = *m_repository->history(created.id);
    QCOMPARE(history.entries.size(), 2);
    QVERIFY(!findProblem(*m_repository->find(created.id), history));
}

void TestAssessmentRepository::recordsTheReasonAsItIsStored()
{
    const QString half = QString("Half ") + QChar(0xD83D) + " end";
    QVERIFY(m_repository->agree(m_draft.id));
    QVERIFY(m_repository->reopen(m_draft.id, half));
    const History history = *m_repository->history(m_draft.id);
    QCOMPARE(history.entries.constLast().change.reason, m_repository->revisions(m_draft.id)->constFirst().reason);
    QVERIFY(!findProblem(*m_repository->find(m_draft.id), history));
}

QTEST_GUILESS_MAIN(TestAssessmentRepository)
#include "tst_assessmentrepository.moc"
