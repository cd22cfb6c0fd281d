#include "core/scoring/scorecalculator.h"
#include "tests/support/sampleset.h"

#include <QTest>

using namespace aros;
using namespace aros::scoring;
using assessment::Assessment;
using assessment::Rating;

namespace {

// One assessment from one string a theme, a character a statement: 0 to 4, n, d, or a point for unanswered.
Assessment answered(const questions::QuestionSet &set, const QStringList &themes)
{
    Assessment result;
    for (int theme = 0; theme < themes.size(); ++theme) {
        for (int number = 0; number < themes.at(theme).size(); ++number) {
            const QString code(themes.at(theme).at(number));
            const StatementId id = set.themes().at(theme).statements.at(number).id;
            result.answers[id].rating = Rating::fromCode(code);
        }
    }
    return result;
}

} // namespace

class TestScoreCalculator : public QObject
{
    Q_OBJECT

private slots:
    void scoresOneTheme_data();
    void scoresOneTheme();
    void scoresOverall_data();
    void scoresOverall();
    void roundsHalvesAwayFromZero_data();
    void roundsHalvesAwayFromZero();
    void ranksStatements_data();
    void ranksStatements();
    void keepsMeansExact();
};

void TestScoreCalculator::scoresOneTheme_data()
{
    QTest::addColumn<int>("perTheme");
    QTest::addColumn<QString>("answers");
    QTest::addColumn<int>("numerator"); // -1: no score
    QTest::addColumn<int>("denominator");
    QTest::addColumn<int>("scored");
    QTest::addColumn<int>("applicable");

    QTest::newRow("nothing rated") << 5 << "....." << -1 << 1 << 0 << 5;
    QTest::newRow("one of five rated") << 5 << "4...." << -1 << 1 << 1 << 5;
    QTest::newRow("all rated") << 5 << "32132" << 11 << 5 << 5 << 5;
    QTest::newRow("level 0 counts as answered") << 5 << "00000" << 0 << 1 << 5 << 5;
    QTest::newRow("exactly 60 %: three of five") << 5 << "222.." << 2 << 1 << 3 << 5;
    QTest::newRow("below 60 %: two of five") << 5 << "22..." << -1 << 1 << 2 << 5;
    QTest::newRow("58.3 %: seven of twelve") << 12 << "2222222....." << -1 << 1 << 7 << 12;
    QTest::newRow("66.7 %: eight of twelve") << 12 << "22222222...." << 2 << 1 << 8 << 12;
    QTest::newRow("60 % of ten") << 10 << "444444...." << 4 << 1 << 6 << 10;
    QTest::newRow("all not applicable") << 5 << "nnnnn" << -1 << 1 << 0 << 0;
    QTest::newRow("one applicable and rated") << 5 << "nnnn3" << 3 << 1 << 1 << 1;
    QTest::newRow("not applicable lowers the need") << 5 << "nn12." << 3 << 2 << 2 << 3;
    QTest::newRow("don't know keeps the need") << 5 << "dd123" << 2 << 1 << 3 << 5;
    QTest::newRow("don't know is not a score") << 5 << "ddd44" << -1 << 1 << 2 << 5;
    QTest::newRow("all don't know") << 5 << "ddddd" << -1 << 1 << 0 << 5;
}

void TestScoreCalculator::scoresOneTheme()
{
    QFETCH(int, perTheme);
    QFETCH(QString, answers);
    QFETCH(int, numerator);
    QFETCH(int, denominator);
    QFETCH(int, scored);
    QFETCH(int, applicable);

    const auto set = tests::sampleSet(perTheme);
    const ThemeScore theme = calculateScores(*set, answered(*set, {answers})).themes.constFirst();
    QCOMPARE(theme.scored, scored);
    QCOMPARE(theme.applicable, applicable);
    QCOMPARE(theme.total, perTheme);
    QCOMPARE(theme.score.has_value(), numerator >= 0);
    if (theme.score)
        QCOMPARE(*theme.score, Score(numerator, denominator));
    QCOMPARE(theme.scored + theme.notApplicable + theme.dontKnow + theme.unanswered, theme.total);
}

void TestScoreCalculator::scoresOverall_data()
{
    QTest::addColumn<QStringList>("themes");
    QTest::addColumn<int>("numerator");
    QTest::addColumn<int>("denominator");

    const QString full = QStringLiteral("22222");
    const QString none = QStringLiteral(".....");
    QTest::newRow("five of eight") << QStringList{full, full, full, full, full, none, none, none} << -1 << 1;
    QTest::newRow("six of eight") << QStringList{full, full, full, full, full, full, none, none} << 2 << 1;
    QTest::newRow("mean of themes, not of statements")
        << QStringList{"4nnnn", full, full, full, full, full, full, full} << 18 << 8;
    QTest::newRow("exact between") << QStringList{"11122", full, full, full, full, full, full, "000.."} << 67 << 40;
    QTest::newRow("nothing") << QStringList{} << -1 << 1;
}

void TestScoreCalculator::scoresOverall()
{
    QFETCH(QStringList, themes);
    QFETCH(int, numerator);
    QFETCH(int, denominator);

    const auto set = tests::sampleSet();
    const Scores scores = calculateScores(*set, answered(*set, themes));
    QCOMPARE(scores.overall.has_value(), numerator >= 0);
    if (scores.overall)
        QCOMPARE(*scores.overall, Score(numerator, denominator));
}

void TestScoreCalculator::roundsHalvesAwayFromZero_data()
{
    QTest::addColumn<int>("numerator");
    QTest::addColumn<int>("denominator");
    QTest::addColumn<int>("tenths");

    QTest::newRow("2.25") << 9 << 4 << 23;
    QTest::newRow("2.24") << 56 << 25 << 22;
    QTest::newRow("0.05") << 1 << 20 << 1;
    QTest::newRow("0.04") << 1 << 25 << 0;
    QTest::newRow("-0.05") << -1 << 20 << -1;
    QTest::newRow("-2.25") << -9 << 4 << -23;
    QTest::newRow("1/3") << 1 << 3 << 3;
    QTest::newRow("2/3") << 2 << 3 << 7;
    QTest::newRow("1.75") << 7 << 4 << 18;
    QTest::newRow("0") << 0 << 5 << 0;
    QTest::newRow("4") << 20 << 5 << 40;
}

void TestScoreCalculator::roundsHalvesAwayFromZero()
{
    QFETCH(int, numerator);
    QFETCH(int, denominator);
    QFETCH(int, tenths);
    QCOMPARE(Score(numerator, denominator).tenths(), tenths);
}

void TestScoreCalculator::ranksStatements_data()
{
    QTest::addColumn<QStringList>("themes");
    QTest::addColumn<QList<int>>("strengths");
    QTest::addColumn<QList<int>>("priorities");

    QTest::newRow("nothing rated") << QStringList{} << QList<int>{} << QList<int>{};
    QTest::newRow("all the same") << QStringList{"22222"} << QList<int>{} << QList<int>{};
    QTest::newRow("level by level") << QStringList{"01234", "nnd.."} << QList<int>{4, 3} << QList<int>{0, 1, 2};
    QTest::newRow("ties stay together") << QStringList{"44441", "11110"} << QList<int>{0, 1, 2, 3}
                                        << QList<int>{9, 4, 5, 6, 7, 8};
    QTest::newRow("the highest is no priority")
        << QStringList{"14444", "44444"} << QList<int>{1, 2, 3, 4, 5, 6, 7, 8, 9} << QList<int>{0};
    QTest::newRow("a large tied group is left out whole")
        << QStringList{"02222", "22222", "22224"} << QList<int>{14} << QList<int>{0};
    QTest::newRow("only two levels") << QStringList{"13131"} << QList<int>{1, 3} << QList<int>{0, 2, 4};
}

void TestScoreCalculator::ranksStatements()
{
    QFETCH(QStringList, themes);
    QFETCH(QList<int>, strengths);
    QFETCH(QList<int>, priorities);

    const auto set = tests::sampleSet();
    const Ranking ranking = rankStatements(*set, answered(*set, themes));
    const auto indexes = [](const QList<RankedStatement> &statements) {
        QList<int> result;
        for (const RankedStatement &statement : statements)
            result.append(statement.index);
        return result;
    };
    QCOMPARE(indexes(ranking.strengths), strengths);
    QCOMPARE(indexes(ranking.priorities), priorities);
}

void TestScoreCalculator::keepsMeansExact()
{
    // Rounded to tenths in between, the mean of 1/3, 1/3, 2/3 … would come out as another figure.
    Score sum;
    for (int third = 0; third < 8; ++third)
        sum = sum + Score(third % 2 + 1, 3);
    QCOMPARE(sum / 8, Score(1, 2));
    QVERIFY(Score(1, 3) < Score(34, 100));
}

QTEST_GUILESS_MAIN(TestScoreCalculator)
#include "tst_scorecalculator.moc"
