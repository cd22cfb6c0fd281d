#include "app/commands/arguments.h"
#include "app/commands/commandline.h"
#include "app/commands/console.h"
#include "app/commands/questiontexts.h"
#include "app/commands/reportbatch.h"
#include "app/reportexporter.h"

#include <QTest>

using namespace aros;
using namespace aros::commands;
using questions::ProblemKind;
using questions::QuestionSetProblem;

class TestCommandWords : public QObject
{
    Q_OBJECT

private slots:
    void tellsCommandsFromTheWindow_data();
    void tellsCommandsFromTheWindow();
    void sortsWordsAndOptions();
    void takesEverythingAfterTwoDashesAsWords();
    void refusesUnclearOptions_data();
    void refusesUnclearOptions();
    void knowsFormatsByTheirEnding_data();
    void knowsFormatsByTheirEnding();
    void givesEveryReportAnotherName();
    void makesASentenceOfEveryProblem_data();
    void makesASentenceOfEveryProblem();
    void showsWhatAFileSaysHarmlessly();
    void takesTextThatLooksLikeAPlaceholder();
    void keepsTerminalsSafe();
};

void TestCommandWords::tellsCommandsFromTheWindow_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<bool>("command");
    QTest::newRow("nothing") << QStringList{} << false;
    QTest::newRow("only a language") << QStringList{"--lang", "cy"} << false;
    QTest::newRow("only a workspace") << QStringList{"--workspace=x.sqlite"} << false;
    QTest::newRow("Qt's own option") << QStringList{"-style", "fusion"} << false;
    QTest::newRow("command") << QStringList{"list"} << true;
    QTest::newRow("option before the command") << QStringList{"--lang", "cy", "list"} << true;
    QTest::newRow("help") << QStringList{"--help"} << true;
    QTest::newRow("short help") << QStringList{"-h"} << true;
    QTest::newRow("version") << QStringList{"--version"} << true;
    QTest::newRow("misspelt command") << QStringList{"lits"} << true;
    QTest::newRow("misspelt option") << QStringList{"--langauge", "cy"} << true;
    QTest::newRow("an option that only commands have") << QStringList{"--json"} << true;
    QTest::newRow("a language without its value") << QStringList{"--lang"} << true;
}

void TestCommandWords::tellsCommandsFromTheWindow()
{
    QFETCH(QStringList, words);
    QList<QByteArray> bytes{"aros"};
    for (const QString &word : words)
        bytes.append(word.toUtf8());
    QList<char *> arguments;
    for (QByteArray &word : bytes)
        arguments.append(word.data());
    QTEST(isCommand(static_cast<int>(arguments.size()), arguments.data()), "command");
}

void TestCommandWords::sortsWordsAndOptions()
{
    const auto sorted = sortArguments({"--lang=cy", "report", "ab12", "-o", "tŷ.pdf", "--quiet"});
    const auto *arguments = std::get_if<Arguments>(&sorted);
    QVERIFY(arguments);
    QCOMPARE(arguments->command, QString("report"));
    QCOMPARE(arguments->operands, QStringList{"ab12"});
    QCOMPARE(arguments->value(Option::Language), QString("cy"));
    QCOMPARE(arguments->value(Option::Output), QString("tŷ.pdf"));
    QVERIFY(arguments->has(Option::Quiet));
    QVERIFY(!arguments->has(Option::Json));
}

void TestCommandWords::takesEverythingAfterTwoDashesAsWords()
{
    const auto sorted = sortArguments({"backup", "--", "--json"});
    const auto *arguments = std::get_if<Arguments>(&sorted);
    QVERIFY(arguments);
    QCOMPARE(arguments->operands, QStringList{"--json"});
    QVERIFY(!arguments->has(Option::Json));
}

void TestCommandWords::refusesUnclearOptions_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("unknown") << QStringList{"list", "--colour"};
    QTest::newRow("twice") << QStringList{"list", "--json", "--json"};
    QTest::newRow("twice, once short") << QStringList{"report", "-o", "a", "--output", "b"};
    QTest::newRow("value for a switch") << QStringList{"list", "--json=yes"};
    QTest::newRow("value missing at the end") << QStringList{"report", "-o"};
    QTest::newRow("short option with an equals sign") << QStringList{"report", "-o=a.pdf"};
}

void TestCommandWords::refusesUnclearOptions()
{
    QFETCH(QStringList, words);
    const auto sorted = sortArguments(words);
    QVERIFY(std::holds_alternative<UsageError>(sorted));
    QVERIFY(std::get<UsageError>(sorted).sentence.endsWith('.'));
}

void TestCommandWords::knowsFormatsByTheirEnding_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("format");
    QTest::newRow("pdf") << "a.pdf" << static_cast<int>(ReportFormat::Pdf);
    QTest::newRow("upper case") << "A.PDF" << static_cast<int>(ReportFormat::Pdf);
    QTest::newRow("csv") << "a.csv" << static_cast<int>(ReportFormat::Csv);
    QTest::newRow("json") << "a.json" << static_cast<int>(ReportFormat::Json);
    QTest::newRow("svg") << "a.Svg" << static_cast<int>(ReportFormat::Svg);
    QTest::newRow("png after another point") << "Ward 7. b.png" << static_cast<int>(ReportFormat::Png);
    QTest::newRow("none") << "report" << -1;
    QTest::newRow("unknown") << "report.docx" << -1;
    QTest::newRow("only in the folder") << "x.pdf/report" << -1;
}

void TestCommandWords::knowsFormatsByTheirEnding()
{
    QFETCH(QString, path);
    const std::optional<ReportFormat> format = formatOfFile(path);
    QTEST(format ? static_cast<int>(*format) : -1, "format");
}

void TestCommandWords::givesEveryReportAnotherName()
{
    FileNames names;
    QCOMPARE(names.unique("Ward 7", "pdf"), QString("Ward 7.pdf"));
    QCOMPARE(names.unique("Ward 8", "pdf"), QString("Ward 8.pdf"));
    QCOMPARE(names.unique("Ward 7", "pdf"), QString("Ward 7 (2).pdf"));
    QCOMPARE(names.unique("WARD 7", "pdf"), QString("WARD 7 (3).pdf"));
    QCOMPARE(names.unique("Ward 7 (2)", "pdf"), QString("Ward 7 (2) (2).pdf"));
}

void TestCommandWords::makesASentenceOfEveryProblem_data()
{
    QTest::addColumn<int>("kind");
    for (int kind = 0; kind <= static_cast<int>(ProblemKind::CellBeyondColumns); ++kind)
        QTest::newRow(qPrintable(questions::problemCode(static_cast<ProblemKind>(kind)))) << kind;
}

void TestCommandWords::makesASentenceOfEveryProblem()
{
    QFETCH(int, kind);
    const QString text = problemText({"/themes/0", static_cast<ProblemKind>(kind), {"one", "two", "three"}, {}});
    QVERIFY(text.size() > 10);
    QVERIFY(text.endsWith('.'));
    QVERIFY(!text.contains('%'));
}

void TestCommandWords::showsWhatAFileSaysHarmlessly()
{
    const QString text = problemText({"/", ProblemKind::UnknownKey, {QString("a\u001b[31mb\nc")}, {}});
    QVERIFY(!text.contains(QChar(0x1b)));
    QVERIFY(!text.contains('\n'));
    QCOMPARE(placeText("line 3, column 14"), QString("line 3, column 14"));
    QCOMPARE(placeText("file"), QString("the whole file"));
    QCOMPARE(placeText("/themes/2/title"), QString("/themes/2/title"));
}

void TestCommandWords::takesTextThatLooksLikeAPlaceholder()
{
    const QString text = problemText({"/", ProblemKind::WrongOrder, {"%2", "%1"}, {}});
    QCOMPARE(text, QString::fromUtf8("“%2” belongs here, not “%1”."));
}

void TestCommandWords::keepsTerminalsSafe()
{
    QCOMPARE(printable("Ward\t7\n\u001b[2J"), QString("Ward 7 [2J"));
    QCOMPARE(printable(QString::fromUtf8("Tŷ Gŵyl")), QString::fromUtf8("Tŷ Gŵyl"));
}

QTEST_GUILESS_MAIN(TestCommandWords)
#include "tst_commandwords.moc"
