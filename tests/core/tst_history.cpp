#include "core/assessment/history.h"
#include "tests/support/sampleassessment.h"

#include <QTest>

using namespace aros;
using namespace aros::assessment;
using namespace aros::tests;

namespace {

const StatementId First("fw1");
const StatementId Second("fw2");
const ThemeId Flexible("flexible-working");
const QDateTime Start(QDate(2026, 3, 10), QTime(14, 32, 5, 123), Qt::UTC);

// An assessment with its history, changed as a repository changes them.
struct Told {
    Assessment assessment;
    History history;

    void add(const HistoryChange &change)
    {
        const QDateTime time = Start.addSecs(history.head.number * 60);
        const HistoryEntry entry = nextEntry(assessment.id, history.head, change, time);
        history.entries.append(entry);
        history.head = {entry.number, entry.hash};
    }

    void change(const Assessment &after, const QString &reason = {})
    {
        for (const HistoryChange &entry : changesBetween(assessment, after, reason))
            add(entry);
        assessment = after;
    }

    void rate(const StatementId &statement, const std::optional<Rating> &rating)
    {
        Assessment after = assessment;
        after.answers[statement].rating = rating;
        change(after);
    }

    void aimFor(const ThemeId &theme, const std::optional<Target> &target)
    {
        Assessment after = assessment;
        after.targets.removeIf([&](const Target &one) { return one.theme == theme; });
        if (target)
            after.targets.append(*target);
        change(after);
    }

    void setState(State state, const QString &reason = {})
    {
        Assessment after = assessment;
        after.state = state;
        change(after, reason);
    }

    std::optional<HistoryProblem> problem() const { return findProblem(assessment, history); }
};

// 1 created, 2 fw1: 3, 3 fw2: n, 4 fw1: 1, 5 agreed, 6 reopened, 7 a target, 8 fw2: 0
Told told()
{
    Told told;
    told.assessment = sampleDraft();
    told.assessment.id = AssessmentId("a1");
    told.add(startOf(told.assessment, HistoryKind::Created));
    told.rate(First, Rating::atLevel(3));
    told.rate(Second, Rating::notApplicable());
    told.rate(First, Rating::atLevel(1));
    told.setState(State::Agreed);
    told.setState(State::Draft, "A colleague was missing");
    told.aimFor(Flexible, Target{Flexible, 30, QDate(2027, 6, 1)});
    told.rate(Second, Rating::atLevel(0));
    return told;
}

using Kind = HistoryProblem::Kind;

} // namespace

class TestHistory : public QObject
{
    Q_OBJECT

private slots:
    void kindsKeepTheirCode();
    void hashesAsItsFormatSays();
    void tellsRatingsAndStates();
    void tellsNothingOfNotes();
    void everyChangeIsAnEntry();
    void isWholeWhateverTheStart();
    void isWholeWithTargets();
    void namesTheAlteredEntry_data();
    void namesTheAlteredEntry();
    void namesTheEntryThatIsMissing_data();
    void namesTheEntryThatIsMissing();
    void namesSwappedEntries();
    void namesWhatWasAddedBehindTheHead();
    void noticesTheHistoryOfAnotherAssessment();
    void noticesAHistoryMadeAnewFromTheMiddle();
    void leadsToWhatIsStored_data();
    void leadsToWhatIsStored();
};

void TestHistory::kindsKeepTheirCode()
{
    for (const char *code : {"created", "begins", "rating", "agreed", "reopened", "target"})
        QCOMPARE(codeOf(historyKindOf(code)), QString(code));
    QCOMPARE(historyKindOf("vote"), HistoryKind::Unknown);
    QCOMPARE(historyKindOf(""), HistoryKind::Unknown);
}

// Made by another program from the description in history.h: never change these.
void TestHistory::hashesAsItsFormatSays()
{
    Assessment assessment = sampleDraft();
    assessment.answers = {{Second, Answer{Rating::notApplicable(), {}, {}, true}},
                          {First, sampleAnswer(3)},
                          {StatementId("fw3"), Answer{{}, "Evidence only", {}, false}}};
    QCOMPARE(startHash(assessment), QString("6986d0c819c5ccb1f234a2f6f21dea7804af51d0b520f1e6c935c82b5934c5e7"));
    const AssessmentId id("a1");
    const HistoryEntry first = nextEntry(id, {}, startOf(assessment, HistoryKind::Created), Start);
    QCOMPARE(first.hash, QString("898445a9b94f0a23c6f316a137629d320285b1ef38951ba0a6ef9441bbd209d0"));
    const HistoryChange reopened{HistoryKind::Reopened, "", "agreed", "draft", "Côd newydd ŵ"};
    const QDateTime local(QDate(2026, 3, 10), QTime(15, 33), Qt::OffsetFromUTC, 3600);
    const HistoryEntry second = nextEntry(id, {1, first.hash}, reopened, local);
    QCOMPARE(second.number, 2);
    QCOMPARE(second.hash, QString("4deadebeeebfbbbab7b281ab40127c72e6812f9ee6b349ced8181cec6fa17a99"));
}

void TestHistory::tellsRatingsAndStates()
{
    Assessment before = sampleDraft();
    before.answers = {{First, sampleAnswer(2)}, {Second, Answer{Rating::dontKnow(), {}, {}, false}}};
    Assessment after = before;
    after.state = State::Agreed;
    after.answers.remove(First);
    after.answers[Second].rating = Rating::atLevel(0);
    after.answers.insert(StatementId("aa1"), sampleAnswer(4));
    const QList<HistoryChange> expected{{HistoryKind::Rating, "aa1", "", "4", ""},
                                        {HistoryKind::Rating, "fw1", "2", "", ""},
                                        {HistoryKind::Rating, "fw2", "d", "0", ""},
                                        {HistoryKind::Agreed, "", "draft", "agreed", ""}};
    QCOMPARE(changesBetween(before, after), expected);
    const QList<HistoryChange> back = changesBetween(after, before, "Why");
    QCOMPARE(back.constLast(), (HistoryChange{HistoryKind::Reopened, "", "agreed", "draft", "Why"}));
    QCOMPARE(back.size(), 4);
}

void TestHistory::tellsNothingOfNotes()
{
    Assessment before = sampleDraft();
    before.answers = {{First, sampleAnswer(2)}};
    Assessment after = before;
    after.answers[First].evidence = "Something else";
    after.answers[First].gap = "Another gap";
    after.answers[First].comeBack = true;
    after.details.facilitator = "Matron";
    after.current = Second;
    QVERIFY(changesBetween(before, after).isEmpty());
}

void TestHistory::everyChangeIsAnEntry()
{
    Told undone = told();
    const int before = undone.history.head.number;
    undone.rate(First, Rating::atLevel(4));
    undone.rate(First, Rating::atLevel(1));
    QCOMPARE(undone.history.head.number, before + 2);
    QCOMPARE(undone.history.entries.constLast().change, (HistoryChange{HistoryKind::Rating, "fw1", "4", "1", ""}));
    QVERIFY(!undone.problem());
}

void TestHistory::isWholeWhateverTheStart()
{
    Told later;
    later.assessment = sampleDraft();
    later.assessment.answers = {{First, sampleAnswer(3)}, {Second, sampleAnswer(2)}};
    later.assessment.state = State::Agreed;
    later.add(startOf(later.assessment, HistoryKind::Begins));
    QVERIFY(!later.problem());
    later.setState(State::Draft, "New evidence");
    later.rate(First, std::nullopt);
    QVERIFY(!later.problem());
}

void TestHistory::isWholeWithTargets()
{
    Told targets = told();
    QVERIFY(!targets.problem());
    targets.setState(State::Agreed);
    targets.aimFor(Flexible, Target{Flexible, 35, QDate(2028, 1, 1)});
    targets.aimFor(Flexible, std::nullopt);
    const QList<HistoryEntry> &entries = targets.history.entries;
    QCOMPARE(entries.at(9).change,
             (HistoryChange{HistoryKind::Target, "flexible-working", "30@2027-06-01", "35@2028-01-01", ""}));
    QCOMPARE(entries.at(10).change, (HistoryChange{HistoryKind::Target, "flexible-working", "35@2028-01-01", "", ""}));
    QVERIFY(!targets.problem());
    targets.history.entries[9].change.after = "40@2028-01-01";
    QCOMPARE(targets.problem(), (HistoryProblem{Kind::EntryAltered, 10, {}}));
}

void TestHistory::namesTheAlteredEntry_data()
{
    QTest::addColumn<HistoryEntry>("altered");
    const auto row = [](const char *name, int number, auto alter) {
        HistoryEntry entry = told().history.entries.at(number - 1);
        alter(entry);
        QTest::newRow(name) << entry;
    };
    row("rating after", 2, [](HistoryEntry &entry) { entry.change.after = "4"; });
    row("rating before", 4, [](HistoryEntry &entry) { entry.change.before = "2"; });
    row("statement", 3, [](HistoryEntry &entry) { entry.change.subject = "fw3"; });
    row("reason", 6, [](HistoryEntry &entry) { entry.change.reason = "Another reason"; });
    row("kind", 5, [](HistoryEntry &entry) { entry.change.kind = HistoryKind::Reopened; });
    row("no known kind", 5, [](HistoryEntry &entry) { entry.change.kind = HistoryKind::Unknown; });
    row("a millisecond", 5, [](HistoryEntry &entry) { entry.time = entry.time.addMSecs(1); });
    row("no time", 5, [](HistoryEntry &entry) { entry.time = {}; });
    row("hash of the last", 8, [](HistoryEntry &entry) { entry.hash[0] = entry.hash[0] == u'0' ? u'1' : u'0'; });
    row("text moved to the next field", 2, [](HistoryEntry &entry) {
        entry.change.before = "3";
        entry.change.after = "";
    });
}

void TestHistory::namesTheAlteredEntry()
{
    QFETCH(HistoryEntry, altered);
    Told spoilt = told();
    spoilt.history.entries[altered.number - 1] = altered;
    QCOMPARE(spoilt.problem(), (HistoryProblem{Kind::EntryAltered, altered.number, {}}));
}

void TestHistory::namesTheEntryThatIsMissing_data()
{
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("count");
    QTest::newRow("first") << 1 << 1;
    QTest::newRow("middle") << 4 << 1;
    QTest::newRow("two") << 4 << 2;
    QTest::newRow("last") << 8 << 1;
    QTest::newRow("all") << 1 << 8;
}

void TestHistory::namesTheEntryThatIsMissing()
{
    QFETCH(int, first);
    QFETCH(int, count);
    Told spoilt = told();
    spoilt.history.entries.remove(first - 1, count);
    QCOMPARE(spoilt.problem(), (HistoryProblem{Kind::EntryMissing, first, {}}));
    // Closing the gap does not help.
    for (qsizetype index = 0; index < spoilt.history.entries.size(); ++index)
        spoilt.history.entries[index].number = static_cast<int>(index) + 1;
    QVERIFY(spoilt.problem());
    QCOMPARE(spoilt.problem()->entry, first);
}

void TestHistory::namesSwappedEntries()
{
    Told spoilt = told();
    std::swap(spoilt.history.entries[1].change, spoilt.history.entries[2].change);
    QCOMPARE(spoilt.problem(), (HistoryProblem{Kind::EntryAltered, 2, {}}));
}

void TestHistory::namesWhatWasAddedBehindTheHead()
{
    Told spoilt = told();
    const HistoryHead head = spoilt.history.head;
    spoilt.rate(First, Rating::atLevel(4));
    spoilt.history.head = head;
    QCOMPARE(spoilt.problem(), (HistoryProblem{Kind::EntryAdded, 9, {}}));
}

void TestHistory::noticesTheHistoryOfAnotherAssessment()
{
    Told spoilt = told();
    spoilt.assessment.id = AssessmentId("a2");
    QCOMPARE(spoilt.problem(), (HistoryProblem{Kind::EntryAltered, 1, {}}));
}

void TestHistory::noticesAHistoryMadeAnewFromTheMiddle()
{
    const Told whole = told();
    Told made = whole;
    made.history.entries.resize(3);
    made.history.head = {3, made.history.entries.constLast().hash};
    for (HistoryEntry entry : whole.history.entries.mid(3)) {
        if (entry.number == 4)
            entry.change.after = "2";
        made.add(entry.change);
    }
    made.history.head = whole.history.head;
    QCOMPARE(made.problem(), (HistoryProblem{Kind::EntryAltered, 8, {}}));
}

void TestHistory::leadsToWhatIsStored_data()
{
    QTest::addColumn<Assessment>("stored");
    QTest::addColumn<HistoryProblem>("problem");
    const auto row = [](const char *name, const HistoryProblem &problem, auto alter) {
        Assessment stored = told().assessment;
        alter(stored);
        QTest::newRow(name) << stored << problem;
    };
    row("another rating", {Kind::RatingDiffers, 4, First},
        [](Assessment &stored) { stored.answers[First].rating = Rating::atLevel(4); });
    row("rating removed", {Kind::RatingDiffers, 8, Second}, [](Assessment &stored) { stored.answers.remove(Second); });
    row("rating without an entry", {Kind::StartDiffers, 1, {}},
        [](Assessment &stored) { stored.answers[StatementId("fw3")] = sampleAnswer(2); });
    row("another target", {Kind::TargetDiffers, 7, {}}, [](Assessment &stored) { stored.targets.first().tenths = 31; });
    row("another day", {Kind::TargetDiffers, 7, {}},
        [](Assessment &stored) { stored.targets.first().by = QDate(2027, 6, 2); });
    row("target removed", {Kind::TargetDiffers, 7, {}}, [](Assessment &stored) { stored.targets.clear(); });
    row("target without an entry", {Kind::StartDiffers, 1, {}}, [](Assessment &stored) {
        stored.targets.append({ThemeId("wellbeing"), 20, QDate(2027, 6, 1)});
    });
    row("agreed without an entry", {Kind::StateDiffers, 6, {}},
        [](Assessment &stored) { stored.state = State::Agreed; });
}

void TestHistory::leadsToWhatIsStored()
{
    QFETCH(Assessment, stored);
    QFETCH(HistoryProblem, problem);
    QCOMPARE(findProblem(stored, told().history), problem);
}

QTEST_GUILESS_MAIN(TestHistory)
#include "tst_history.moc"
