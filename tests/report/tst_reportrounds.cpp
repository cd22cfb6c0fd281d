#include "core/exchange/reportcsv.h"
#include "core/exchange/reportjson.h"
#include "core/report/earlierrounds.h"
#include "core/report/reportbuilder.h"
#include "tests/support/assessments.h"
#include "tests/support/comparisons.h"
#include "tests/support/fixedclock.h"
#include "tests/support/memoryassessmentrepository.h"
#include "tests/support/reportdump.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace aros;
using namespace aros::report;
using assessment::Assessment;
using assessment::Target;

namespace {

const QStringList Before{"11111", "22222", "3333n", "22222", "1....", "22222", "44444", "2222d"};
const QStringList After{"22211", "22222", "33333", "22221", "2....", "d2222", "44443", "33333"};

Assessment roundOf(const questions::QuestionSet &set, int round, const QStringList &ratings)
{
    Assessment result = tests::answered(set, ratings);
    result.id = AssessmentId("round-" + QString::number(round));
    result.questionSet = set.name();
    result.details.round = round;
    result.details.period = QDate(2026, 3, 1).addMonths(6 * round);
    tests::agree(result);
    return result;
}

EarlierRound earlier(const questions::QuestionSetPtr &set, int round, const QStringList &ratings)
{
    return {roundOf(*set, round, ratings), set, tests::sameStatements(*set)};
}

Target target(int theme, int tenths, const QDate &by = QDate(2027, 6, 30))
{
    return {questions::officialThemes().at(theme), tenths, by};
}

Report reportOf(const Assessment &assessment, const QList<EarlierRound> &rounds, Language language = Language::English)
{
    return buildReport(*tests::namedSet(), assessment, Texts(language), Audience::File, Background({}, rounds));
}

// A follow-up after the baseline `Before`.
Report followUpReport(QList<Target> targets = {})
{
    const auto set = tests::namedSet();
    Assessment now = roundOf(*set, 1, After);
    now.targets = std::move(targets);
    return reportOf(now, {earlier(set, 0, Before)});
}

Report reportOfVersions()
{
    const auto first = tests::namedSet();
    const auto second = tests::secondVersion(*first);
    const Assessment now =
        roundOf(*second, 1, {"232441", "223", "333334", "22222", "22222", "22222", "22222", "22222"});
    const EarlierRound baseline{roundOf(*first, 0, Before), first, tests::comparisonOfVersions(*second)};
    return buildReport(*second, now, Texts(Language::English), Audience::File, Background({}, {baseline}));
}

QStringList textsOf(const QList<ThemeChangeRow> &rows)
{
    QStringList result;
    for (const ThemeChangeRow &row : rows)
        result.append(row.text);
    return result;
}

QList<QStringList> linesOf(const QByteArray &csv)
{
    QList<QStringList> lines;
    for (const QString &line : QString::fromUtf8(csv).split("\r\n", Qt::SkipEmptyParts))
        lines.append(line.split(u','));
    return lines;
}

} // namespace

class TestReportRounds : public QObject
{
    Q_OBJECT

private slots:
    void saysNothingWithoutRoundsAndTargets();
    void tellsTheChangeOfEachTheme();
    void sumsUpTheChange();
    void tellsNothingComparedFromNoChange();
    void setsStatementsSideBySide();
    void listsWhatTheQuestionSetChanged();
    void comparesNothingWithAnotherQuestionSet();
    void comparesWithTheLastAndTheFirstRound();
    void comparesWithTheRoundThatItFollows();
    void tellsTargets_data();
    void tellsTargets();
    void drawsBaselineLatestAndTarget();
    void drawsTargetsOfABaseline();
    void followsThemesOverTheRounds();
    void putsTargetsBesideTheRounds();
    void leavesOutARoundThatCannotBeRead_data();
    void leavesOutARoundThatCannotBeRead();
    void showsRoundsInTheReportsLanguage();
    void csvHasTheChange();
    void jsonHasTheSameNumbers();
};

void TestReportRounds::saysNothingWithoutRoundsAndTargets()
{
    const Report report = reportOf(roundOf(*tests::namedSet(), 0, Before), {});
    QVERIFY(report.changes.isEmpty());
    QVERIFY(report.targets.isEmpty());
    QVERIFY(report.trend.rounds.isEmpty() && report.trend.lines.isEmpty());
    QCOMPARE(report.radar.series.size(), 1);
    QCOMPARE(report.method.size(), followUpReport().method.size() - 1);
}

void TestReportRounds::tellsTheChangeOfEachTheme()
{
    const Report report = followUpReport();
    QCOMPARE(report.changes.size(), 1);
    const RoundChange &change = report.changes.constFirst();
    QCOMPARE(change.title, QString("Change since Baseline, March 2026"));
    QCOMPARE(textsOf(change.themes),
             (QStringList{"+0.6 over 5 statements", "0.0 over 5 statements", "0.0 over 4 statements",
                          "−0.2 over 5 statements", "+1.0 over one statement", "0.0 over 4 statements",
                          "−0.2 over 5 statements", "+1.0 over 4 statements"}));
    QCOMPARE(change.themes.at(0).change, std::optional<double>(0.6));
    QCOMPARE(change.themes.at(3).tenths, std::optional<int>(-2));
    QCOMPARE(change.themes.at(0).beforeText, QString("1.0"));
    QCOMPARE(change.themes.at(4).beforeText, QString("–")); // a change needs no score
    QVERIFY(!change.note.contains("has changed since"));
}

void TestReportRounds::sumsUpTheChange()
{
    QCOMPARE(followUpReport().changes.constFirst().summary,
             QString("Up: flexible working (+0.6), international colleagues (+1.0) and compassionate cultures (+1.0). "
                     "Down: later careers (−0.2) and reward and recognition (−0.2). No change: health and wellbeing, "
                     "new starters and new in role and career development and planning."));
}

void TestReportRounds::tellsNothingComparedFromNoChange()
{
    const auto set = tests::namedSet();
    const Report some = reportOf(roundOf(*set, 1, {"22222", "ddddd"}), {earlier(set, 0, {"22222", "22222"})});
    QVERIFY(some.changes.constFirst().summary.startsWith("No change: flexible working. Not compared: health and "));
    QCOMPARE(some.changes.constFirst().themes.at(1).text, QString("not compared"));
    QCOMPARE(some.changes.constFirst().themes.at(1).changeText, QString("–"));
    const Report none = reportOf(roundOf(*set, 1, {"22..."}), {earlier(set, 0, {"..222"})});
    QCOMPARE(none.changes.constFirst().summary,
             QString("No statement has a level in both rounds, so nothing is compared."));
}

void TestReportRounds::setsStatementsSideBySide()
{
    const auto set = tests::namedSet();
    const Report report = reportOf(roundOf(*set, 1, {"31nd.", "0"}), {earlier(set, 0, {"13d.2", "0"})});
    QStringList rows;
    for (const StatementChangeRow &row : report.changes.constFirst().statements.mid(0, 6))
        rows.append(QStringList{row.id, row.beforeText, row.afterText, row.changeText}.join(" | "));
    QCOMPARE(rows, (QStringList{"fw1 | 1 Starting | 3 Embedded | +2", "fw2 | 3 Embedded | 1 Starting | −2",
                                "fw3 | We don't know | Not applicable | –", "fw4 | Not answered | We don't know | –",
                                "fw5 | 2 Developing | Not answered | –", "hw1 | 0 Not in place | 0 Not in place | 0"}));
    QCOMPARE(report.changes.constFirst().statements.size(), 40);
}

void TestReportRounds::listsWhatTheQuestionSetChanged()
{
    const Report report = reportOfVersions();
    const RoundChange &change = report.changes.constFirst();
    QVERIFY(change.note.contains("The question set has changed since then."));
    QCOMPARE(change.themes.at(0).text, QString("+1.0 over 4 statements")); // fw1 +1, fw2b +2, fw3 +1, fw5 0
    QCOMPARE(change.themes.at(1).text, QString("0.0 over one statement")); // hw4
    QCOMPARE(change.themes.at(2).pairs, 5);                                // ns1 to ns4 and hw3, which moved here
    QCOMPARE(change.statements.at(1).remark, QString("Reworded since"));
    QCOMPARE(change.retired.size(), 1);
    QCOMPARE(change.retired.constFirst(),
             (UnpairedRow{"hw5", "Health and wellbeing", "Label hw5", "2", "2 Developing"}));
    QCOMPARE(change.added.constFirst().id, QString("hw6"));
    QCOMPARE(change.regrouped.size(), 2);
    QCOMPARE(change.regrouped.at(0).text, QString("Split: “Label fw4”, now “Label fw4a” and “Label fw4b”."));
    QCOMPARE(change.regrouped.at(1).text, QString("Merged: “Label hw1” and “Label hw2”, now “Label hw12”."));
    QVERIFY(!report.trend.note.isEmpty());
}

void TestReportRounds::comparesNothingWithAnotherQuestionSet()
{
    const auto set = tests::namedSet();
    EarlierRound other = earlier(set, 0, Before);
    other.comparison = {};
    other.comparison.related = false;
    other.assessment.questionSet.id = "other";
    const Report report = reportOf(roundOf(*set, 1, After), {other});
    QCOMPARE(report.changes.constFirst().note,
             QString("That round used another question set, so nothing is compared."));
    QVERIFY(report.changes.constFirst().summary.isEmpty());
    for (const ThemeChangeRow &row : report.changes.constFirst().themes)
        QVERIFY(!row.change);
}

void TestReportRounds::comparesWithTheLastAndTheFirstRound()
{
    const auto set = tests::namedSet();
    const QList<EarlierRound> rounds{earlier(set, 0, {"00000"}), earlier(set, 1, {"11111"}),
                                     earlier(set, 2, {"22222"})};
    const Report report = reportOf(roundOf(*set, 3, {"44444"}), rounds);
    QCOMPARE(report.changes.size(), 2);
    QCOMPARE(report.changes.at(0).roundTitle, QString("Follow-up 2, March 2027"));
    QCOMPARE(report.changes.at(0).themes.constFirst().text, QString("+2.0 over 5 statements"));
    QCOMPARE(report.changes.at(1).roundTitle, QString("Baseline, March 2026"));
    QCOMPARE(report.changes.at(1).themes.constFirst().text, QString("+4.0 over 5 statements"));
}

void TestReportRounds::comparesWithTheRoundThatItFollows()
{
    const auto set = tests::namedSet();
    const QList<EarlierRound> rounds{earlier(set, 0, {"00000"}), earlier(set, 1, {"11111"})};
    Assessment now = roundOf(*set, 2, {"44444"});
    now.previous = AssessmentId("round-0");
    const Report report = reportOf(now, rounds);
    QCOMPARE(report.changes.size(), 1);
    QCOMPARE(report.changes.constFirst().assessmentId, QString("round-0"));
}

void TestReportRounds::tellsTargets_data()
{
    QTest::addColumn<QString>("ratings");
    QTest::addColumn<int>("tenths");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("reached");
    QTest::newRow("above") << "33333" << 25 << "2.5 by June 2027"
                           << "Reached";
    QTest::newRow("exactly") << "33333" << 30 << "3.0 by June 2027"
                             << "Reached";
    QTest::newRow("below") << "22222" << 30 << "3.0 by June 2027"
                           << "1.0 to go";
    QTest::newRow("by one tenth") << "33332" << 29 << "2.9 by June 2027"
                                  << "0.1 to go";
    QTest::newRow("no score") << "33..." << 30 << "3.0 by June 2027"
                              << "Not enough answers to tell";
    QTest::newRow("nothing asked for") << "00000" << 0 << "0.0 by June 2027"
                                       << "Reached";
}

void TestReportRounds::tellsTargets()
{
    QFETCH(QString, ratings);
    QFETCH(int, tenths);
    QFETCH(QString, text);
    QFETCH(QString, reached);
    Assessment now = roundOf(*tests::namedSet(), 0, {ratings});
    now.targets = {target(0, tenths)};
    const Report report = reportOf(now, {});
    QCOMPARE(report.targets.size(), 1);
    QCOMPARE(report.targets.constFirst().text, text);
    QCOMPARE(report.targets.constFirst().reachedText, reached);
    QCOMPARE(report.targets.constFirst().reached.has_value(), ratings != "33...");
}

void TestReportRounds::drawsBaselineLatestAndTarget()
{
    const Report report = followUpReport({target(0, 30), target(7, 35, QDate(2027, 6, 1))});
    QCOMPARE(report.radar.series.size(), 3);
    const RadarSeries &baseline = report.radar.series.at(0);
    const RadarSeries &goal = report.radar.series.at(2);
    QCOMPARE(baseline.style, RadarSeries::Style::Baseline);
    QCOMPARE(report.radar.series.at(1).style, RadarSeries::Style::Latest);
    QCOMPARE(goal.style, RadarSeries::Style::Target);
    QCOMPARE(baseline.title, QString("Baseline, March 2026"));
    QCOMPARE(goal.title, QString("Target, June 2027"));
    QCOMPARE(baseline.values.at(0), std::optional<double>(1.0));
    QVERIFY(!baseline.values.at(4));
    QCOMPARE(baseline.valueTexts.at(4), QString("not enough answers"));
    QCOMPARE(goal.values.at(7), std::optional<double>(3.5));
    QVERIFY(!goal.values.at(1));
    QCOMPARE(goal.valueTexts.at(1), QString("no target"));
    for (const RadarSeries &series : report.radar.series)
        QVERIFY(series.values.size() == 8 && series.valueTexts.size() == 8);
    QVERIFY(
        report.radar.summary.contains(" Baseline, March 2026: Flexible working (1.0); Health and wellbeing (2.0);"));
    QVERIFY(report.radar.summary.endsWith(" Target, June 2027: Flexible working (3.0 by June 2027); Compassionate "
                                          "cultures (3.5 by June 2027)."));
}

void TestReportRounds::drawsTargetsOfABaseline()
{
    Assessment now = roundOf(*tests::namedSet(), 0, Before);
    now.targets = {target(0, 30), target(1, 35, QDate(2028, 6, 1))};
    const Report report = reportOf(now, {});
    QCOMPARE(report.radar.series.size(), 2);
    QCOMPARE(report.radar.series.at(1).title, QString("Target"));
    QVERIFY(report.changes.isEmpty());
}

void TestReportRounds::followsThemesOverTheRounds()
{
    const auto set = tests::namedSet();
    const QList<EarlierRound> rounds{earlier(set, 0, {"11111"}), earlier(set, 1, {"22..."})};
    const Report report = reportOf(roundOf(*set, 2, {"33333", "nnnnn"}), rounds);
    QCOMPARE(report.trend.rounds.size(), 3);
    QCOMPARE(report.trend.rounds.at(1).name, QString("Follow-up 1"));
    QCOMPARE(report.trend.rounds.at(1).period, QString("September 2026"));
    QCOMPARE(report.trend.lines.size(), 8);
    const Trend::Line &line = report.trend.lines.constFirst();
    QCOMPARE(line.values, (QList<std::optional<double>>{1.0, std::nullopt, 3.0}));
    QCOMPARE(line.summary,
             QString("Flexible working: 1.0 (Baseline), not enough answers (Follow-up 1), 3.0 (Follow-up 2)."));
    QCOMPARE(report.trend.lines.at(1).valueTexts.constLast(), QString("not applicable"));
    QVERIFY(report.trend.note.isEmpty());
    QVERIFY(!line.target && line.targetText.isEmpty());
}

void TestReportRounds::putsTargetsBesideTheRounds()
{
    const Report report = followUpReport({target(1, 35)});
    QCOMPARE(report.trend.lines.at(1).target, std::optional<double>(3.5));
    QCOMPARE(report.trend.lines.at(1).targetText, QString("3.5 by June 2027"));
    QVERIFY(!report.trend.lines.at(0).target);
}

void TestReportRounds::leavesOutARoundThatCannotBeRead_data()
{
    QTest::addColumn<bool>("gone");
    QTest::addColumn<int>("rounds");
    QTest::addColumn<bool>("complete");
    QTest::newRow("every question set is here") << false << 2 << true;
    QTest::newRow("the first round's question set is not here") << true << 1 << false;
}

// And says so in the report, in the JSON too.
void TestReportRounds::leavesOutARoundThatCannotBeRead()
{
    QFETCH(bool, gone);
    QFETCH(int, rounds);
    QFETCH(bool, complete);
    const questions::QuestionSetCatalog catalog;
    const auto set = catalog.defaultSet();
    const tests::FixedClock clock;
    tests::MemoryAssessmentRepository repository(clock);
    QList<Assessment> stored;
    for (int round = 0; round < 3; ++round) {
        Assessment draft;
        draft.id = AssessmentId("round-" + QString::number(round));
        draft.questionSet = set->name();
        if (gone && round == 0)
            draft.questionSet.id = "gone";
        draft.details.team.name = "Ward 7";
        draft.details.team.id = stored.isEmpty() ? TeamId() : stored.constFirst().details.team.id;
        draft.details.period = QDate(2026, 3, 1).addMonths(6 * round);
        draft.details.round = round;
        for (int index = 0; index < set->statementCount(); ++index)
            draft.answers[set->statementAt(index).id].rating = assessment::Rating::atLevel(round);
        QVERIFY(repository.create(draft));
        stored.append(*repository.agree(draft.id));
    }
    const EarlierRounds earlier = readEarlierRounds(stored.at(2), repository, catalog);
    QCOMPARE(earlier.rounds.size(), rounds);
    QCOMPARE(earlier.complete, complete);
    const Report report = buildReport(*set, stored.at(2), Texts(Language::English), Audience::File,
                                      Background({}, earlier.rounds, earlier.complete));
    QCOMPARE(report.roundsNote.isEmpty(), complete);
    QCOMPARE(exchange::reportJson(report).contains("could not be read"), !complete);
}

void TestReportRounds::showsRoundsInTheReportsLanguage()
{
    const auto set = tests::namedSet();
    const Report welsh = reportOf(roundOf(*set, 1, After), {earlier(set, 0, Before)}, Language::Welsh);
    const Report english = followUpReport();
    QVERIFY(welsh.changes.constFirst().roundTitle.contains("Mawrth 2026"));
    QCOMPARE(welsh.changes.constFirst().themes.constFirst().theme, QString("Gweithio hyblyg"));
    for (int theme = 0; theme < 8; ++theme)
        QCOMPARE(welsh.changes.constFirst().themes.at(theme).change,
                 english.changes.constFirst().themes.at(theme).change);
}

void TestReportRounds::csvHasTheChange()
{
    const QList<QStringList> lines = linesOf(exchange::reportCsv(followUpReport({target(0, 30)})));
    const QStringList names = lines.constFirst().mid(lines.constFirst().size() - 8);
    QCOMPARE(names,
             (QStringList{"\"previous_assessment_id\"", "\"previous_round\"", "\"previous_rating\"", "\"change\"",
                          "\"change_shown\"", "\"change_statements\"", "\"target\"", "\"target_by\""}));
    const auto last = [&](int line) { return lines.at(line).mid(lines.at(line).size() - 8).join(u','); };
    QCOMPARE(last(1), QString("\"round-0\",0,,,,,,"));
    QCOMPARE(last(2), QString("\"round-0\",0,,0.6,0.6,5,3.0,\"2027-06-30\""));
    QCOMPARE(last(5), QString("\"round-0\",0,,-0.2,-0.2,5,,"));
    QCOMPARE(last(10), QString("\"round-0\",0,\"1\",1,,,,"));
    for (const QStringList &line : lines)
        QCOMPARE(line.size(), lines.constFirst().size());
}

void TestReportRounds::jsonHasTheSameNumbers()
{
    const QJsonObject json = exchange::reportJsonObject(followUpReport({target(0, 30)}));
    QCOMPARE(json["changes"][0]["since"]["assessment"].toString(), QString("round-0"));
    QCOMPARE(json["changes"][0]["themes"][0]["change"].toDouble(), 0.6);
    QCOMPARE(json["changes"][0]["themes"][0]["statements"].toInt(), 5);
    QCOMPARE(json["changes"][0]["statements"][0]["difference"].toInt(), 1);
    QCOMPARE(json["changes"][0]["statements"][0]["before"].toString(), QString("1"));
    QCOMPARE(json["targets"][0]["by"].toString(), QString("2027-06-30"));
    QCOMPARE(json["targets"][0]["reached"], QJsonValue(false));
    QCOMPARE(json["rounds"].toArray().size(), 2);
    QVERIFY(json["rounds"][0]["scores"]["international"].isNull());
    QCOMPARE(json["rounds"][1]["scores"]["flexible-working"].toDouble(), 1.6);

    const QJsonObject versions = exchange::reportJsonObject(reportOfVersions());
    QCOMPARE(versions["changes"][0]["split"][0]["after"].toArray().size(), 2);
    QCOMPARE(versions["changes"][0]["merged"][0]["before"].toArray().size(), 2);
    QCOMPARE(versions["changes"][0]["retired"][0]["id"].toString(), QString("hw5"));

    const QJsonObject alone = exchange::reportJsonObject(reportOf(roundOf(*tests::namedSet(), 0, Before), {}));
    for (const char *key : {"changes", "targets", "rounds"})
        QVERIFY(alone[QLatin1String(key)].isArray() && alone[QLatin1String(key)].toArray().isEmpty());
}

QTEST_GUILESS_MAIN(TestReportRounds)
#include "tst_reportrounds.moc"
