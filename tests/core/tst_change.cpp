#include "core/scoring/change.h"
#include "tests/support/comparisons.h"
#include "tests/support/sampleset.h"

#include <QTest>

using namespace aros;
using namespace aros::scoring;
using assessment::Assessment;
using assessment::Rating;
using questions::QuestionSet;

namespace {

// A character a statement of each theme: 0 to 4, n, d, or a point for unanswered.
Assessment rated(const QuestionSet &set, const QStringList &themes)
{
    Assessment result;
    for (int theme = 0; theme < themes.size(); ++theme) {
        for (int number = 0; number < themes.at(theme).size(); ++number)
            result.answers[set.themes().at(theme).statements.at(number).id].rating =
                Rating::fromCode(QString(themes.at(theme).at(number)));
    }
    return result;
}

QStringList words(const QList<RatedStatement> &statements)
{
    QStringList result;
    for (const RatedStatement &one : statements)
        result.append(one.statement.text() + "=" + (one.rating ? one.rating->code() : QString(".")));
    return result;
}

} // namespace

class TestChange : public QObject
{
    Q_OBJECT

private slots:
    void changesOneTheme_data();
    void changesOneTheme();
    void comparesVersions_data();
    void comparesVersions();
    void keepsKindsOfRatingsApart();
    void listsWhatIsNotCompared();
    void comparesNothingOfUnrelatedSets();
    void leavesOutPairsThatTheSetDoesNotHave();
};

void TestChange::changesOneTheme_data()
{
    QTest::addColumn<int>("perTheme");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<int>("pairs");
    QTest::addColumn<int>("numerator");
    QTest::addColumn<int>("denominator");
    QTest::addColumn<int>("tenths");

    QTest::newRow("up") << 5 << "11111"
                        << "22211" << 5 << 3 << 5 << 6;
    QTest::newRow("down") << 5 << "22211"
                          << "11111" << 5 << -3 << 5 << -6;
    QTest::newRow("the same levels") << 5 << "32132"
                                     << "32132" << 5 << 0 << 1 << 0;
    QTest::newRow("up and down even out") << 5 << "01234"
                                          << "43210" << 5 << 0 << 1 << 0;
    QTest::newRow("from lowest to highest") << 5 << "00000"
                                            << "44444" << 5 << 4 << 1 << 40;
    QTest::newRow("level 0 is a level") << 5 << "0...."
                                        << "0...." << 1 << 0 << 1 << 0;
    QTest::newRow("nothing rated before") << 5 << "....."
                                          << "22222" << 0 << 0 << 0 << 0;
    QTest::newRow("nothing rated after") << 5 << "22222"
                                         << "....." << 0 << 0 << 0 << 0;
    QTest::newRow("never the same statement") << 5 << "22..."
                                              << "..333" << 0 << 0 << 0 << 0;
    QTest::newRow("not applicable before") << 5 << "n1111"
                                           << "42222" << 4 << 1 << 1 << 10;
    QTest::newRow("not applicable after") << 5 << "41111"
                                          << "n2222" << 4 << 1 << 1 << 10;
    QTest::newRow("don't know before") << 5 << "d1111"
                                       << "42222" << 4 << 1 << 1 << 10;
    QTest::newRow("don't know after") << 5 << "41111"
                                      << "d2222" << 4 << 1 << 1 << 10;
    QTest::newRow("one pair is enough, unlike for a score") << 5 << "1nd.."
                                                            << "3nd.4" << 1 << 2 << 1 << 20;
    QTest::newRow("a third") << 3 << "111"
                             << "112" << 3 << 1 << 3 << 3;
    QTest::newRow("two thirds down") << 3 << "112"
                                     << "101" << 3 << -2 << 3 << -7;
    QTest::newRow("0.25 is 0.3") << 4 << "1111"
                                 << "1112" << 4 << 1 << 4 << 3;
    QTest::newRow("-0.25 is -0.3") << 4 << "1112"
                                   << "1111" << 4 << -1 << 4 << -3;
    QTest::newRow("0.05 is 0.1") << 20 << QString(20, u'1') << QString(19, u'1') + "2" << 20 << 1 << 20 << 1;
    QTest::newRow("-0.05 is -0.1") << 20 << QString(19, u'1') + "2" << QString(20, u'1') << 20 << -1 << 20 << -1;
    QTest::newRow("-0.04 is 0.0") << 25 << QString(24, u'1') + "2" << QString(25, u'1') << 25 << -1 << 25 << 0;
}

void TestChange::changesOneTheme()
{
    QFETCH(int, perTheme);
    QFETCH(QString, before);
    QFETCH(QString, after);
    QFETCH(int, pairs);
    QFETCH(int, numerator);
    QFETCH(int, denominator);
    QFETCH(int, tenths);

    const auto set = tests::sampleSet(perTheme);
    const Change change = changeBetween(rated(*set, {before}), rated(*set, {after}), *set, tests::sameStatements(*set));
    QCOMPARE(change.themes.size(), 8);
    const ThemeChange theme = change.themes.constFirst();
    QCOMPARE(theme.theme, set->themes().constFirst().id);
    QCOMPARE(theme.pairs, pairs);
    QCOMPARE(theme.change.has_value(), pairs > 0);
    QVERIFY(!change.themes.at(1).change);
    if (!theme.change)
        return;
    QCOMPARE(*theme.change, Score(numerator, denominator));
    QCOMPARE(theme.change->tenths(), tenths);
}

void TestChange::comparesVersions_data()
{
    QTest::addColumn<QStringList>("before");
    QTest::addColumn<QStringList>("after");
    QTest::addColumn<int>("theme");
    QTest::addColumn<int>("pairs");
    QTest::addColumn<int>("sum");

    // Flexible working, version 2: fw1 fw2b fw3 fw4a fw4b fw5; wellbeing: hw12 hw4 hw6; new starters: ns1 … ns5 hw3.
    QTest::newRow("same: fw1, fw3 and fw5") << QStringList{"1.1.1"} << QStringList{"2.3..1"} << 0 << 3 << 3;
    QTest::newRow("reworded is compared") << QStringList{".1..."} << QStringList{".4...."} << 0 << 1 << 3;
    QTest::newRow("split is not") << QStringList{"...1."} << QStringList{"...44."} << 0 << 0 << 0;
    QTest::newRow("split leaves the others") << QStringList{"11110"} << QStringList{"221441"} << 0 << 4 << 3;
    QTest::newRow("merged is not") << QStringList{"", "11..."} << QStringList{"", "4.."} << 1 << 0 << 0;
    QTest::newRow("retired and new are not") << QStringList{"", "....0"} << QStringList{"", "..4"} << 1 << 0 << 0;
    QTest::newRow("what stayed is") << QStringList{"", "00040"} << QStringList{"", "414"} << 1 << 1 << -3;
    QTest::newRow("moved: counts where it is now")
        << QStringList{"", "..0..", "11111"} << QStringList{"", "...", "111114"} << 2 << 6 << 4;
    QTest::newRow("moved: no more where it was")
        << QStringList{"", "..0..", "11111"} << QStringList{"", "...", "111114"} << 1 << 0 << 0;
}

void TestChange::comparesVersions()
{
    QFETCH(QStringList, before);
    QFETCH(QStringList, after);
    QFETCH(int, theme);
    QFETCH(int, pairs);
    QFETCH(int, sum);

    const auto first = tests::sampleSet();
    const auto second = tests::secondVersion(*first);
    const Change change =
        changeBetween(rated(*first, before), rated(*second, after), *second, tests::comparisonOfVersions(*second));
    QCOMPARE(change.themes.at(theme).pairs, pairs);
    QCOMPARE(change.themes.at(theme).change, pairs > 0 ? std::optional<Score>(Score(sum, pairs)) : std::nullopt);
}

void TestChange::keepsKindsOfRatingsApart()
{
    const auto set = tests::sampleSet();
    const Change change =
        changeBetween(rated(*set, {"0nd.2"}), rated(*set, {"nd.03"}), *set, tests::sameStatements(*set));
    QCOMPARE(change.statements.size(), set->statementCount());
    QStringList seen;
    for (const StatementChange &one : change.statements.mid(0, 5))
        seen.append(words({one.before, one.after}).join(" ") +
                    (one.difference() ? QString(" %1").arg(*one.difference()) : QString()));
    QCOMPARE(seen, (QStringList{"fw1=0 fw1=n", "fw2=n fw2=d", "fw3=d fw3=.", "fw4=. fw4=0", "fw5=2 fw5=3 1"}));
}

void TestChange::listsWhatIsNotCompared()
{
    const auto first = tests::sampleSet();
    const auto second = tests::secondVersion(*first);
    const Change change = changeBetween(rated(*first, {"1234n", "d2340"}), rated(*second, {"12340d", "123"}), *second,
                                        tests::comparisonOfVersions(*second));
    QCOMPARE(change.split.size(), 1);
    QCOMPARE(words(change.split.constFirst().before), QStringList{"fw4=4"});
    QCOMPARE(words(change.split.constFirst().after), (QStringList{"fw4a=4", "fw4b=0"}));
    QCOMPARE(change.merged.size(), 1);
    QCOMPARE(words(change.merged.constFirst().before), (QStringList{"hw1=d", "hw2=2"}));
    QCOMPARE(words(change.merged.constFirst().after), QStringList{"hw12=1"});
    QCOMPARE(words(change.retired), QStringList{"hw5=0"});
    QCOMPARE(words(change.added), QStringList{"hw6=3"});
    QVERIFY(change.statements.at(1).reworded);
    QCOMPARE(change.statements.at(1).before.statement, StatementId("fw2"));
    QCOMPARE(change.statements.at(1).after.statement, StatementId("fw2b"));
    QVERIFY(!change.statements.at(0).reworded);
}

void TestChange::comparesNothingOfUnrelatedSets()
{
    const auto set = tests::sampleSet();
    questions::SetComparison comparison;
    comparison.related = false;
    const Change change = changeBetween(rated(*set, {"11111"}), rated(*set, {"22222"}), *set, comparison);
    QVERIFY(!change.related);
    QVERIFY(change.statements.isEmpty());
    QCOMPARE(change.themes.size(), 8);
    for (const ThemeChange &theme : change.themes)
        QVERIFY(!theme.change && theme.pairs == 0);
}

void TestChange::leavesOutPairsThatTheSetDoesNotHave()
{
    const auto set = tests::sampleSet();
    questions::SetComparison comparison;
    comparison.pairs = {tests::samePair("fw1"), tests::samePair("unknown")};
    const Change change = changeBetween(rated(*set, {"1"}), rated(*set, {"2"}), *set, comparison);
    QCOMPARE(change.statements.size(), 1);
    QCOMPARE(change.themes.constFirst().pairs, 1);
}

QTEST_GUILESS_MAIN(TestChange)
#include "tst_change.moc"
