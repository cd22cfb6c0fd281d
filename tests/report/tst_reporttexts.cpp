#include "core/report/reportbuilder.h"
#include "core/report/reportphrases.h"
#include "tests/support/assessments.h"

#include <QTest>

using namespace aros;
using namespace aros::report;
using assessment::Assessment;

class TestReportTexts : public QObject
{
    Q_OBJECT

private slots:
    void saysInShort_data();
    void saysInShort();
    void explainsOverall_data();
    void explainsOverall();
    void explainsThemeScore_data();
    void explainsThemeScore();
    void writesScores_data();
    void writesScores();
    void tellsRoundAndState_data();
    void tellsRoundAndState();
};

void TestReportTexts::saysInShort_data()
{
    QTest::addColumn<QStringList>("themes");
    QTest::addColumn<QString>("sentences");

    QTest::newRow("two highest, two lowest")
        << QStringList{"22222", "21222", "22223", "12211", "32232", "22223", "21211", "33323"}
        << "The team rates itself highest on compassionate cultures (2.8 of 4) and international colleagues (2.4), and "
           "lowest on later careers (1.4) and reward and recognition (1.4). All 40 statements were rated.";
    QTest::newRow("distinct scores name two at either end")
        << QStringList{"00000", "10000", "11000", "11100", "11110", "11111", "21111", "22111"}
        << "The team rates itself highest on compassionate cultures (1.4 of 4) and reward and recognition (1.2), and "
           "lowest on flexible working (0.0) and health and wellbeing (0.2). All 40 statements were rated.";
    QTest::newRow("many ties are counted")
        << QStringList{"44444", "33333", "33333", "33333", "33333", "33333", "33333", "33333"}
        << "The team rates itself highest on flexible working (4.0 of 4), and lowest on 7 themes (3.0 of 4 each). "
           "All 40 statements were rated.";
    QTest::newRow("equal as shown though not exactly")
        << QStringList{"222", "22222", "22222", "22222", "22222", "22222", "22222", "22222"}
        << "All eight themes have the same score, 2.0 of 4. 2 statements have no answer.";
    QTest::newRow("all the same") << QStringList(8, "22222")
                                  << "All eight themes have the same score, 2.0 of 4. All 40 statements were rated.";
    QTest::newRow("all at the lowest")
        << QStringList(8, "00000") << "All eight themes have the same score, 0.0 of 4. All 40 statements were rated.";
    QTest::newRow("seven the same") << QStringList(7, "22222")
                                    << "The 7 themes that have a score all stand at 2.0 of 4. There are not enough "
                                       "answers for a score in compassionate cultures. 5 statements have no answer.";
    QTest::newRow("one theme only")
        << QStringList{"3333d"}
        << "One theme has a score: flexible working (3.0 of 4). There are not enough answers "
           "for a score in 7 themes. One statement was answered “we don’t know”. 35 "
           "statements have no answer.";
    QTest::newRow("nothing") << QStringList{}
                             << "Nothing has been rated yet. A theme’s score appears here when at least 60% of its "
                                "statements that apply have a level.";
    QTest::newRow("one rating") << QStringList{"0"}
                                << "No theme has enough answers for a score. 39 statements have no answer.";
    QTest::newRow("only don't knows")
        << QStringList(8, "ddddd")
        << "No theme has enough answers for a score. 40 statements were answered “we don’t "
           "know”.";
    QTest::newRow("all not applicable") << QStringList(8, "nnnnn")
                                        << "The team marked every statement as not applicable, so there are no scores.";
    QTest::newRow("a theme does not apply")
        << QStringList{"22222", "22222", "22222", "22222", "nnnnn", "22222", "22222", "33333"}
        << "The team rates itself highest on compassionate cultures (3.0 of 4), and lowest on 6 themes (2.0 of 4 "
           "each). "
           "All 35 statements that apply were rated. The team marked everything in international colleagues as not "
           "applicable.";
}

void TestReportTexts::saysInShort()
{
    QFETCH(QStringList, themes);
    QFETCH(QString, sentences);

    const auto set = tests::namedSet();
    const Report report =
        buildReport(*set, tests::answered(*set, themes), Texts(Language::English), Audience::LeadersScreen);
    QCOMPARE(report.inShort.join(u' '), sentences);
    QVERIFY(report.inShort.size() <= 4);
    for (const QString &phrase : report.inShortEmphasis)
        QVERIFY2(sentences.contains(phrase), qPrintable(phrase));
}

void TestReportTexts::explainsOverall_data()
{
    QTest::addColumn<int>("themes");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("note");

    QTest::newRow("none") << 0 << "–"
                          << "Not shown: none of the eight themes has a score; six are needed";
    QTest::newRow("one") << 1 << "–"
                         << "Not shown: one of eight themes has a score; six are needed";
    QTest::newRow("two") << 2 << "–"
                         << "Not shown: two of eight themes have a score; six are needed";
    QTest::newRow("three") << 3 << "–"
                           << "Not shown: three of eight themes have a score; six are needed";
    QTest::newRow("four") << 4 << "–"
                          << "Not shown: four of eight themes have a score; six are needed";
    QTest::newRow("five") << 5 << "–"
                          << "Not shown: five of eight themes have a score; six are needed";
    QTest::newRow("six") << 6 << "2.2"
                         << "of 4, mean of the six themes that have a score";
    QTest::newRow("seven") << 7 << "2.2"
                           << "of 4, mean of the seven themes that have a score";
    QTest::newRow("eight") << 8 << "2.2"
                           << "of 4, mean of eight themes";
}

void TestReportTexts::explainsOverall()
{
    QFETCH(int, themes);
    QFETCH(QString, value);
    QFETCH(QString, note);

    const auto set = tests::namedSet();
    const Report report = buildReport(*set, tests::answered(*set, QStringList(themes, "32132")),
                                      Texts(Language::English), Audience::File);
    QCOMPARE(report.overall.value, value);
    QCOMPARE(report.overall.note, note);
    QCOMPARE(report.overallScore.has_value(), themes >= 6);
}

void TestReportTexts::explainsThemeScore_data()
{
    QTest::addColumn<QString>("answers");
    QTest::addColumn<QString>("score");
    QTest::addColumn<QString>("rated");
    QTest::addColumn<QString>("explanation");
    QTest::addColumn<QString>("remark");
    QTest::addColumn<QString>("axis");

    QTest::newRow("all rated") << "32132"
                               << "2.2"
                               << "5 of 5"
                               << "Mean of the agreed levels: (3 + 2 + 1 + 3 + 2) ÷ 5 = 2.2."
                               << ""
                               << "2.2";
    QTest::newRow("not exact in one decimal")
        << "223dd"
        << "2.3"
        << "3 of 5"
        << "Mean of the agreed levels: (2 + 2 + 3) ÷ 3 ≈ 2.3. Not counted – don’t know: 2."
        << ""
        << "2.3";
    QTest::newRow("one that applies") << "nnnn0"
                                      << "0.0"
                                      << "1 of 1"
                                      << "Mean of the agreed levels: 0 ÷ 1 = 0.0. Not counted – not applicable: 4."
                                      << ""
                                      << "0.0";
    QTest::newRow("everything left out") << "3d3.n"
                                         << "–"
                                         << "2 of 4"
                                         << "2 of 4 statements that apply have a level; a score needs at least 3. Not "
                                            "counted – don’t know: 1, not applicable: 1, not answered: 1."
                                         << "Not enough answers (2 of 4)"
                                         << "not enough answers";
    QTest::newRow("no answers") << "....."
                                << "–"
                                << "0 of 5"
                                << "0 of 5 statements that apply have a level; a score needs at least 3. Not counted – "
                                   "not answered: 5."
                                << "No answers"
                                << "no answers";
    QTest::newRow("not applicable") << "nnnnn"
                                    << "–"
                                    << "0 of 0"
                                    << "Every statement was marked not applicable, so there is no score."
                                    << "Not applicable to this team"
                                    << "not applicable";
    QTest::newRow("don't know is an answer")
        << "ddddd"
        << "–"
        << "0 of 5"
        << "0 of 5 statements that apply have a level; a score needs at least 3. Not "
           "counted – don’t know: 5."
        << "Not enough answers (0 of 5)"
        << "not enough answers";
}

void TestReportTexts::explainsThemeScore()
{
    QFETCH(QString, answers);
    QFETCH(QString, score);
    QFETCH(QString, rated);
    QFETCH(QString, explanation);
    QFETCH(QString, remark);
    QFETCH(QString, axis);

    const auto set = tests::namedSet();
    const Report report = buildReport(*set, tests::answered(*set, {answers}), Texts(Language::English), Audience::File);
    const ThemeSection &section = report.sections.constFirst();
    QCOMPARE(section.row.scoreText, score);
    QCOMPARE(section.row.score.has_value(), score != "–");
    QCOMPARE(section.row.ratedText, rated);
    QCOMPARE(section.row.remark, remark);
    QCOMPARE(section.explanation, explanation);
    QCOMPARE(report.radar.axes.constFirst().valueText, axis);
    QCOMPARE(report.radar.series.constFirst().values.constFirst(), section.row.score);
    QVERIFY(report.radar.summary.contains("Flexible working: " + axis));
}

void TestReportTexts::writesScores_data()
{
    QTest::addColumn<int>("numerator");
    QTest::addColumn<int>("denominator");
    QTest::addColumn<QString>("text");

    QTest::newRow("half upwards") << 9 << 4 << "2.3";
    QTest::newRow("zero") << 0 << 3 << "0.0";
    QTest::newRow("four") << 4 << 1 << "4.0";
    QTest::newRow("below one") << 1 << 20 << "0.1";
    QTest::newRow("negative with a minus sign") << -1 << 2 << "−0.5";
    QTest::newRow("rounds to zero without a sign") << -1 << 25 << "0.0";
}

void TestReportTexts::writesScores()
{
    QFETCH(int, numerator);
    QFETCH(int, denominator);
    QFETCH(QString, text);
    QCOMPARE(scoreText(scoring::Score(numerator, denominator), Texts(Language::English)), text);
    QCOMPARE(scoreText(scoring::Score(numerator, denominator), Texts(Language::Welsh)), text);
}

void TestReportTexts::tellsRoundAndState_data()
{
    QTest::addColumn<int>("round");
    QTest::addColumn<bool>("agreed");
    QTest::addColumn<int>("revision");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("state");
    QTest::addColumn<QString>("footer");

    QTest::newRow("baseline draft") << 0 << false << 1 << "Baseline position"
                                    << "Draft"
                                    << "Aros · Ward 7 · Baseline · draft";
    QTest::newRow("baseline agreed") << 0 << true << 1 << "Baseline position"
                                     << "Agreed 12 March 2026"
                                     << "Aros · Ward 7 · Baseline · agreed 12 Mar 2026";
    QTest::newRow("follow-up agreed again") << 2 << true << 3 << "Follow-up 2"
                                            << "Agreed 12 March 2026, revision 3"
                                            << "Aros · Ward 7 · Follow-up 2 · agreed 12 Mar 2026";
    QTest::newRow("reopened") << 1 << false << 2 << "Follow-up 1"
                              << "Draft, revision 2"
                              << "Aros · Ward 7 · Follow-up 1 · draft";
}

void TestReportTexts::tellsRoundAndState()
{
    QFETCH(int, round);
    QFETCH(bool, agreed);
    QFETCH(int, revision);
    QFETCH(QString, title);
    QFETCH(QString, state);
    QFETCH(QString, footer);

    const auto set = tests::namedSet();
    Assessment assessment = tests::answered(*set, {});
    assessment.details.round = round;
    assessment.revision = revision;
    if (agreed)
        tests::agree(assessment);
    const Report report = buildReport(*set, assessment, Texts(Language::English), Audience::File);
    QCOMPARE(report.roundTitle, title);
    QCOMPARE(report.stateText, state);
    QCOMPARE(report.footer, footer);
}

QTEST_GUILESS_MAIN(TestReportTexts)
#include "tst_reporttexts.moc"
