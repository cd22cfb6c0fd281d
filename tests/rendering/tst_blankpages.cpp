#include "tests/rendering/pdfinspection.h"
#include "tests/support/samplesheets.h"
#include "ui/rendering/blankquestionnaire.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace aros;
using report::BlankQuestionnaire;
using tests::PdfElement;
using tests::PdfWord;

namespace {

const QDateTime Now(QDate(2026, 3, 12), QTime(14, 5), QTimeZone::utc());

// Points.
constexpr double PageWidth = 595.28;
constexpr double SideMargin = 45;
constexpr double TopMargin = 22;
constexpr double FootMargin = 818;
constexpr double Rounding = 0.6;
constexpr double FiveMillimetres = 5 / 25.4 * 72;
constexpr double Dot = 72 / 300.0; // of the painter
constexpr int Boxes = 7;

QString withoutSpace(QString text)
{
    static const QRegularExpression space("[\\s\\x{2028}]+");
    return text.remove(space);
}

int statementCount(const BlankQuestionnaire &sheets)
{
    int count = 0;
    for (const BlankQuestionnaire::Theme &theme : sheets.themes)
        count += int(theme.statements.size());
    return count;
}

QList<BlankQuestionnaire> withThemes(QList<BlankQuestionnaire> languages, int count)
{
    for (BlankQuestionnaire &sheets : languages)
        sheets.themes = sheets.themes.mid(0, count);
    return languages;
}

} // namespace

// The pages of the blank questionnaire, as other programs see them.
class TestBlankPages : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void fitsTwoSheetsOfPaper_data();
    void fitsTwoSheetsOfPaper();
    void printsEverythingInOrder_data() { all(); }
    void printsEverythingInOrder();
    void readsEveryStatementAloud_data();
    void readsEveryStatementAloud();
    void drawsABoxForEveryAnswer_data() { all(); }
    void drawsABoxForEveryAnswer();
    void namesTheBoxesOnEveryPage_data() { all(); }
    void namesTheBoxesOnEveryPage();
    void staysInsideTheMargins_data() { all(); }
    void staysInsideTheMargins();
    void printsNoWordOverAnother_data() { all(); }
    void printsNoWordOverAnother();
    void keepsThemesOfTheShippedSetWhole_data() { fitsTwoSheetsOfPaper_data(); }
    void keepsThemesOfTheShippedSetWhole();
    void tagsHeadingsAndTables_data();
    void tagsHeadingsAndTables();
    void beginsTheSecondLanguageOnANewSheet_data();
    void beginsTheSecondLanguageOnANewSheet();
    void marksEachLanguage();
    void leavesRoomWhereNothingIsKnown();
    void asksForTheStaffGroupOnlyWhenWanted();
    void isLargeEnoughToRead_data() { all(); }
    void isLargeEnoughToRead();
    void isSound_data() { all(); }
    void isSound();
    void failsWithoutADate();

private:
    static void all();
    void write(const QString &name, const QList<BlankQuestionnaire> &languages);
    QString file(const QString &name) const { return m_folder.filePath(name + ".pdf"); }
    QList<BlankQuestionnaire> languages(const QString &name) const { return m_samples.value(name); }

    QTemporaryDir m_folder;
    QHash<QString, QList<BlankQuestionnaire>> m_samples;
};

void TestBlankPages::initTestCase()
{
    for (const char *program : {"pdfinfo", "pdftotext", "pdffonts"})
        QVERIFY2(!QStandardPaths::findExecutable(program).isEmpty(), "this test needs the package poppler-utils");
    QVERIFY2(!QStandardPaths::findExecutable("qpdf").isEmpty(), "this test needs the package qpdf");
    for (const tests::SampleSheets &sample : tests::sampleSheets())
        write(sample.name, sample.languages);
    // Reading the tags' text takes other programs long.
    for (const char *name : {"english-groups", "welsh"})
        write(QString(name) + "-short", withThemes(languages(name), 2));
    write("one-page", withThemes(languages("few"), 1));
}

void TestBlankPages::write(const QString &name, const QList<BlankQuestionnaire> &languages)
{
    const Result<QByteArray> pdf = rendering::writeBlankQuestionnaire(languages, Now);
    QVERIFY2(pdf, qPrintable(name + ": " + (pdf ? QString() : pdf.error().detail)));
    QFile file(this->file(name));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(*pdf) == pdf->size());
    m_samples.insert(name, languages);
}

void TestBlankPages::all()
{
    QTest::addColumn<QString>("name");
    for (const tests::SampleSheets &sample : tests::sampleSheets())
        QTest::newRow(qPrintable(sample.name)) << sample.name;
}

void TestBlankPages::fitsTwoSheetsOfPaper_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"english", "english-unnamed", "english-groups", "welsh", "welsh-unnamed", "welsh-groups"})
        QTest::newRow(name) << QString(name);
}

void TestBlankPages::fitsTwoSheetsOfPaper()
{
    QFETCH(QString, name);
    QCOMPARE(statementCount(languages(name).first()), 40);
    const qsizetype count = tests::pdfPages(file(name)).size();
    QVERIFY2(count <= 4, qPrintable(QString::number(count)));
}

void TestBlankPages::printsEverythingInOrder()
{
    QFETCH(QString, name);
    const QString text = withoutSpace(tests::pdfPages(file(name)).join(QString()));
    qsizetype from = 0;
    const auto next = [&text, &from](const QString &part) {
        from = text.indexOf(withoutSpace(part), from);
        return from >= 0;
    };
    for (const BlankQuestionnaire &sheets : languages(name)) {
        QStringList parts{sheets.title, sheets.team, sheets.howToFillIn};
        for (const BlankQuestionnaire::Answer &answer : sheets.answers)
            parts << answer.letter << answer.title << answer.description;
        for (const BlankQuestionnaire::Theme &theme : sheets.themes) {
            parts << theme.heading;
            for (const BlankQuestionnaire::Statement &statement : theme.statements)
                parts << statement.number << statement.statement;
        }
        for (const QString &part : std::as_const(parts))
            QVERIFY2(next(part), qPrintable(part));
    }
}

void TestBlankPages::readsEveryStatementAloud_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"english-groups-short", "welsh-short"})
        QTest::newRow(name) << QString(name);
}

// In the right order and with the spaces between words also where a line ends.
void TestBlankPages::readsEveryStatementAloud()
{
    QFETCH(QString, name);
    const QString text = tests::pdfReadAloud(file(name));
    const BlankQuestionnaire sheets = languages(name).first();
    QStringList parts{sheets.words.team + ' ' + sheets.team + ' ' + sheets.place};
    for (const BlankQuestionnaire::Answer &answer : sheets.answers)
        parts << answer.letter + ' ' + answer.title << answer.description;
    parts << sheets.staffGroups;
    for (const BlankQuestionnaire::Theme &theme : sheets.themes) {
        parts << theme.heading << sheets.words.statement + "01234ND";
        for (const BlankQuestionnaire::Statement &statement : theme.statements)
            parts << statement.number + statement.statement;
    }
    qsizetype from = 0;
    for (const QString &part : std::as_const(parts)) {
        from = text.indexOf(part, from);
        QVERIFY2(from >= 0, qPrintable(part));
    }
    QVERIFY(!text.contains(sheets.words.page.arg(1).arg(4)));
}

// Squares of at least five millimetres, from the middle of one line to that of the other.
void TestBlankPages::drawsABoxForEveryAnswer()
{
    QFETCH(QString, name);
    QProcess qpdf;
    qpdf.start("qpdf", {"--qdf", "--object-streams=disable", file(name), "-"});
    QVERIFY(qpdf.waitForFinished(120000));
    static const QRegularExpression square("([0-9.-]+) ([0-9.-]+) ([0-9.]+) ([0-9.]+) re\nS");
    int boxes = 0;
    auto matches = square.globalMatch(QString::fromLatin1(qpdf.readAllStandardOutput()));
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const double width = match.captured(3).toDouble() * Dot;
        QVERIFY(qAbs(width - match.captured(4).toDouble() * Dot) < 0.01);
        boxes += width >= FiveMillimetres ? 1 : 0;
    }
    int expected = 0;
    for (const BlankQuestionnaire &sheets : languages(name))
        expected += statementCount(sheets) * Boxes + int(sheets.staffGroups.size());
    QCOMPARE(boxes, expected);
}

// Above the boxes of each theme and again where a theme goes on, and with their meaning at the foot.
void TestBlankPages::namesTheBoxesOnEveryPage()
{
    QFETCH(QString, name);
    const QList<BlankQuestionnaire> languages = this->languages(name);
    static const QRegularExpression letters("\\b0 +1 +2 +3 +4 +N +D\\b");
    for (const QString &page : tests::pdfPages(file(name))) {
        const QString flat = page.simplified();
        const bool known = std::ranges::any_of(languages, [&flat](const BlankQuestionnaire &sheets) {
            return flat.contains("D " + sheets.answers.last().title);
        });
        QVERIFY2(known, qPrintable(flat));
        const bool hasStatements = flat.contains(QRegularExpression("\\b[1-8]\\.[1-9]"));
        QCOMPARE(flat.contains(letters), hasStatements);
    }
}

void TestBlankPages::staysInsideTheMargins()
{
    QFETCH(QString, name);
    for (const QList<PdfWord> &page : tests::pdfWords(file(name))) {
        QVERIFY(!page.isEmpty());
        for (const PdfWord &word : page) {
            const bool inside = word.box.left() >= SideMargin - Rounding &&
                                word.box.right() <= PageWidth - SideMargin + Rounding && word.box.top() >= TopMargin &&
                                word.box.bottom() <= FootMargin;
            QVERIFY2(inside, qPrintable(word.text));
        }
    }
}

void TestBlankPages::printsNoWordOverAnother()
{
    QFETCH(QString, name);
    for (const QList<PdfWord> &page : tests::pdfWords(file(name))) {
        for (qsizetype first = 0; first < page.size(); ++first) {
            for (qsizetype second = first + 1; second < page.size(); ++second) {
                // The boxes are as high as the font, which is more than its letters.
                const QRectF common = page.at(first).box.intersected(page.at(second).box);
                const bool collide = common.width() > 1 && common.height() > 4;
                QVERIFY2(!collide, qPrintable(page.at(first).text + " / " + page.at(second).text));
            }
        }
    }
}

void TestBlankPages::keepsThemesOfTheShippedSetWhole()
{
    QFETCH(QString, name);
    const QStringList pages = tests::pdfPages(file(name));
    const BlankQuestionnaire sheets = languages(name).first();
    for (const BlankQuestionnaire::Theme &theme : sheets.themes) {
        const auto page = std::ranges::find_if(
            pages, [&theme](const QString &text) { return text.simplified().contains(theme.heading); });
        QVERIFY2(page != pages.end(), qPrintable(theme.heading));
        for (const BlankQuestionnaire::Statement &statement : theme.statements)
            QVERIFY2(withoutSpace(*page).contains(withoutSpace(statement.number + statement.statement)),
                     qPrintable(statement.number));
    }
}

void TestBlankPages::tagsHeadingsAndTables_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("languages");
    QTest::newRow("English") << "english" << 1;
    QTest::newRow("Welsh with staff groups") << "welsh-groups" << 1;
    QTest::newRow("both") << "both" << 2;
}

void TestBlankPages::tagsHeadingsAndTables()
{
    QFETCH(QString, name);
    QFETCH(int, languages);
    const QList<PdfElement> elements = tests::pdfElements(file(name));
    const auto count = [&elements](const QString &role, const QString &scope = {}) {
        return int(std::ranges::count_if(elements, [&](const PdfElement &element) {
            return element.role == role && (scope.isEmpty() || element.scope == scope);
        }));
    };
    const bool asksGroups = !this->languages(name).first().staffGroups.isEmpty();
    QCOMPARE(count("H1"), languages);
    QCOMPARE(count("H2"), languages * (1 + 8 + (asksGroups ? 1 : 0)));
    QCOMPARE(count("Table"), languages * 8);
    QCOMPARE(count("TH", "Column"), languages * 8 * (2 + Boxes));
    QCOMPARE(count("TH", "Row"), languages * 40);
    // A number and the boxes to fill in.
    QCOMPARE(count("TD"), languages * 40 * (1 + Boxes));
    QCOMPARE(count("Figure"), 0);
}

void TestBlankPages::beginsTheSecondLanguageOnANewSheet_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("shipped set") << "both";
    QTest::newRow("few statements") << "few";
    QTest::newRow("one page a language") << "one-page";
}

void TestBlankPages::beginsTheSecondLanguageOnANewSheet()
{
    QFETCH(QString, name);
    const QList<BlankQuestionnaire> languages = this->languages(name);
    QCOMPARE(languages.size(), 2);
    const QStringList pages = tests::pdfPages(file(name));
    for (const BlankQuestionnaire &sheets : languages) {
        const auto first = std::ranges::find_if(
            pages, [&sheets](const QString &page) { return page.simplified().contains(sheets.howToFillIn); });
        QVERIFY(first != pages.end());
        QVERIFY(first->simplified().contains(sheets.themes.first().statements.first().statement));
        QCOMPARE((first - pages.begin()) % 2, 0);
    }
    QVERIFY(pages.first().simplified().contains(languages.first().themes.first().heading));
}

void TestBlankPages::marksEachLanguage()
{
    QStringList languages;
    for (const PdfElement &element : tests::pdfElements(file("both"), "Sect")) {
        if (!element.language.isEmpty())
            languages << element.language;
    }
    QCOMPARE(languages, (QStringList{"en-GB", "cy"}));
    QFile english(file("both"));
    QVERIFY(english.open(QIODevice::ReadOnly) && english.readAll().contains("/Lang (en-GB)"));
    const QString info = tests::runProgram("pdfinfo", {file("english")});
    const BlankQuestionnaire sheets = m_samples.value("english").first();
    QVERIFY2(info.contains(QString("%1 · %2 · %3").arg(sheets.product, sheets.title, sheets.team)), qPrintable(info));
    QVERIFY(info.contains(QRegularExpression("Tagged: *yes")));
    QVERIFY(info.contains(QRegularExpression("Page size: *595[0-9.]* x 84[12][0-9.]* pts \\(A4\\)")));
}

void TestBlankPages::leavesRoomWhereNothingIsKnown()
{
    const QString named = tests::pdfPages(file("english")).first().simplified();
    QVERIFY(named.contains("Ward 7 Medicine"));
    QVERIFY(named.contains("Baseline, March 2026"));
    const QString unnamed = tests::pdfPages(file("english-unnamed")).first().simplified();
    QVERIFY(unnamed.contains("Questionnaire Team Round Date Tick one box"));
    QVERIFY(!unnamed.contains("Name"));
}

void TestBlankPages::asksForTheStaffGroupOnlyWhenWanted()
{
    const auto heading = [this](const QString &name) {
        const QString text = tests::pdfPages(file(name)).first().simplified();
        return text.contains("Staff group ");
    };
    QVERIFY(heading("english-groups"));
    QVERIFY(!heading("english"));
    QCOMPARE(languages("english-groups").first().staffGroups.size(), 9);
}

// The height of a word's box is that of its font with all that hangs below the line.
void TestBlankPages::isLargeEnoughToRead()
{
    QFETCH(QString, name);
    constexpr double nineRoboto = 9 * 1.17;
    for (const QList<PdfWord> &page : tests::pdfWords(file(name))) {
        for (const PdfWord &word : page)
            QVERIFY2(word.box.height() >= nineRoboto - 0.1,
                     qPrintable(QString("%1: %2").arg(word.text).arg(word.box.height())));
    }
}

void TestBlankPages::isSound()
{
    QFETCH(QString, name);
    QProcess qpdf;
    qpdf.start("qpdf", {"--check", file(name)});
    QVERIFY(qpdf.waitForFinished(120000));
    QVERIFY2(qpdf.exitCode() == 0, qpdf.readAllStandardError().constData());
    const QStringList fonts = tests::runProgram("pdffonts", {file(name)}).split('\n', Qt::SkipEmptyParts).mid(2);
    QVERIFY(!fonts.isEmpty());
    for (const QString &font : fonts)
        QVERIFY2(font.contains(QRegularExpression("yes +(yes|no) +yes")), qPrintable(font));
}

void TestBlankPages::failsWithoutADate()
{
    const Result<QByteArray> pdf = rendering::writeBlankQuestionnaire(languages("english"), QDateTime());
    QVERIFY(!pdf);
    QCOMPARE(pdf.error().code, ErrorCode::PdfFailed);
}

QTEST_MAIN(TestBlankPages)
#include "tst_blankpages.moc"
