#include "tests/rendering/pdfinspection.h"
#include "tests/support/samplereports.h"
#include "ui/rendering/pdfreportwriter.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace aros;
using report::Report;
using tests::PdfElement;
using tests::PdfWord;

namespace {

const QDateTime Now(QDate(2026, 3, 12), QTime(14, 5), QTimeZone::utc());

// Points; the numbers of the page, said once more.
constexpr double PageWidth = 595.28;
constexpr double SideMargin = 45;
constexpr double TopMargin = 22;
constexpr double FootMargin = 818;
constexpr double Rounding = 0.6;

QString withoutSpace(QString text)
{
    // Faces that a font may lack are asked for in no test; whether there is one depends on the system.
    static const QRegularExpression space("[\\s\\x{2028}\\x07\\x{fe0f}\\x{fffd}?\\x{1f300}-\\x{1faff}]+");
    return text.remove(space);
}

// What is told of other rounds and of targets.
QStringList roundsContentOf(const Report &report)
{
    QStringList content{report.roundsNote, report.trend.note};
    for (const report::TargetRow &row : report.targets)
        content << row.text << row.reachedText;
    for (const report::RoundChange &change : report.changes) {
        content << change.title << change.summary << change.note;
        for (const report::ThemeChangeRow &row : change.themes)
            content << row.theme << row.beforeText << row.text;
    }
    if (report.changes.isEmpty())
        return content;
    const report::RoundChange &last = report.changes.constFirst();
    for (const report::StatementChangeRow &row : last.statements)
        content << row.label << row.beforeText << row.afterText << row.changeText << row.remark;
    for (const report::UnpairedRow &row : last.retired + last.added)
        content << row.label << row.ratingText;
    for (const report::RegroupedRow &row : last.regrouped)
        content << row.text << report.words.regroupedNote;
    return content;
}

// Everything that a reader is told, but the pages' feet and the words that stand for themselves.
QStringList contentOf(const Report &report)
{
    QStringList content{report.product,           report.team,           report.place,        report.stateText,
                        report.inShort.join(' '), report.overall.value,  report.overall.note, report.ratedText,
                        report.participantsNote,  report.missingVoices,  report.noHighlights, report.disclaimer,
                        report.facilitator,       report.words.axisNote, report.period,       report.votesNote,
                        report.differencesNote,   report.noDifferences,  report.groupsNote};
    for (const report::ParticipantRow &row : report.participants)
        content << row.group << row.countText;
    for (const report::DifferenceRow &row : report.differences)
        content << row.statement.label << row.statement.theme << row.votes.medianText
                << row.votes.agreementText + " · " + row.votes.closeness;
    for (const report::GroupTable::Column &column : report.groups.columns)
        content << column.group << column.people;
    for (const report::ThemeRow &row : report.themes)
        content << row.bandText;
    for (const report::ThemeRow &row : report.themes)
        content << row.title << row.ratedText << (row.remark.isEmpty() ? row.scoreText : row.remark);
    for (const QList<report::HighlightRow> &rows :
         {report.strengths, report.priorities, report.dontKnows, report.comeBacks}) {
        for (const report::HighlightRow &row : rows)
            content << row.label << row.theme;
    }
    for (const report::ThemeSection &section : report.sections) {
        content << section.heading << section.purpose << section.explanation;
        for (const report::StatementRow &row : section.statements)
            content << row.statement << row.ratingText << row.scopeText << row.evidence << row.gap
                    << (row.votes ? row.votes->brief : QString());
    }
    for (const Report::MethodPart &part : report.method) {
        content << part.heading << part.paragraphs;
        for (const auto &[term, meaning] : part.terms)
            content << term << meaning;
    }
    return content + roundsContentOf(report);
}

// Two themes of two statements: reading the tags' text takes other programs long.
tests::SampleReport shortened(tests::SampleReport sample)
{
    sample.name += "-short";
    sample.report.sections = sample.report.sections.mid(3, 2);
    for (report::ThemeSection &section : sample.report.sections)
        section.statements = section.statements.mid(0, 2);
    return sample;
}

QList<tests::SampleReport> allReports()
{
    QList<tests::SampleReport> reports = tests::sampleReports();
    const qsizetype count = reports.size();
    for (qsizetype index = 0; index < count; ++index) {
        if (QStringList{"welsh", "english-draft", "welsh-rounds"}.contains(reports.at(index).name))
            reports.append(shortened(reports.at(index)));
    }
    return reports;
}

} // namespace

class TestPdfReportWriter : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void takesSixToEightPages_data();
    void takesSixToEightPages();
    void takesTwoMorePagesWithVotes_data();
    void takesTwoMorePagesWithVotes();
    void printsEverything_data() { reports(); }
    void printsEverything();
    void readsEverythingAloud_data();
    void readsEverythingAloud();
    void keepsStatementsOnOnePage_data();
    void keepsStatementsOnOnePage();
    void staysInsideTheMargins_data() { reports(); }
    void staysInsideTheMargins();
    void printsNoWordOverAnother_data() { reports(); }
    void printsNoWordOverAnother();
    void leavesNoHeadingAtTheEnd_data() { reports(); }
    void leavesNoHeadingAtTheEnd();
    void tagsHeadingsInOrder_data() { reports(); }
    void tagsHeadingsInOrder();
    void tagsTablesAndTheRadar();
    void tagsVotes();
    void tagsRounds();
    void takesAFewMorePagesAfterRounds();
    void saysWhatIsLeftOut();
    void printsTargetsOfABaseline();
    void bookmarksEverySection();
    void marksDraftsFirst();
    void copiesWithSpaces_data();
    void copiesWithSpaces();
    void namesLanguageAndTitle_data();
    void namesLanguageAndTitle();
    void isSound_data() { reports(); }
    void isSound();
    void failsWithoutADate();
    void isQuick();

private:
    static void reports();
    QString file(const QString &name);
    QStringList pages(const QString &name);
    QString printed(const QString &name);
    QString readAloud(const QString &name);
    QList<QList<PdfWord>> words(const QString &name) { return tests::pdfWords(file(name)); }

    QTemporaryDir m_folder;
    QHash<QString, Report> m_reports;
    QHash<QString, QByteArray> m_files;
    QHash<QString, QString> m_readAloud;
};

void TestPdfReportWriter::initTestCase()
{
    for (const char *program : {"pdfinfo", "pdftotext"})
        QVERIFY2(!QStandardPaths::findExecutable(program).isEmpty(), "this test needs the package poppler-utils");
    QVERIFY2(!QStandardPaths::findExecutable("qpdf").isEmpty(), "this test needs the package qpdf");
    for (const tests::SampleReport &sample : allReports()) {
        const Result<QByteArray> pdf = rendering::writePdfReport(sample.report, Now);
        QVERIFY2(pdf, qPrintable(sample.name + ": " + (pdf ? QString() : pdf.error().detail)));
        QFile file(m_folder.filePath(sample.name + ".pdf"));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(*pdf) == pdf->size());
        m_reports.insert(sample.name, sample.report);
        m_files.insert(sample.name, *pdf);
    }
}

void TestPdfReportWriter::reports()
{
    QTest::addColumn<QString>("name");
    for (const tests::SampleReport &sample : tests::sampleReports())
        QTest::newRow(qPrintable(sample.name)) << sample.name;
}

QString TestPdfReportWriter::file(const QString &name)
{
    return m_folder.filePath(name + ".pdf");
}

// As painted, page by page, without any space.
QStringList TestPdfReportWriter::pages(const QString &name)
{
    QStringList pages = tests::pdfPages(file(name));
    for (QString &page : pages)
        page = withoutSpace(page);
    return pages;
}

// Read once: it takes its time.
QString TestPdfReportWriter::readAloud(const QString &name)
{
    QString &result = m_readAloud[name];
    if (result.isEmpty())
        result = tests::pdfReadAloud(file(name));
    return result;
}

void TestPdfReportWriter::takesSixToEightPages_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name :
         {"english", "welsh", "english-draft", "welsh-draft", "english-empty", "welsh-empty", "english-rated"})
        QTest::newRow(name) << QString(name);
}

void TestPdfReportWriter::takesSixToEightPages()
{
    QFETCH(QString, name);
    const qsizetype count = pages(name).size();
    QVERIFY2(count >= 6 && count <= 8, qPrintable(QString::number(count)));
}

// A page for the differences and staff groups, and one for a line a statement.
void TestPdfReportWriter::takesTwoMorePagesWithVotes_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"english", "welsh"})
        QTest::newRow(name) << QString(name);
}

void TestPdfReportWriter::takesTwoMorePagesWithVotes()
{
    QFETCH(QString, name);
    const qsizetype without = pages(name).size();
    const qsizetype count = pages(name + "-voted").size();
    QVERIFY2(count <= without + 2 && count <= 10, qPrintable(QString::number(count)));
}

// The pages in one, with what stands at their heads and feet at the end: what goes on on a next page is in one piece.
QString TestPdfReportWriter::printed(const QString &name)
{
    const Report report = m_reports.value(name);
    QStringList furniture{withoutSpace(report.footer), withoutSpace(report.words.statementByStatement)};
    for (const report::ThemeSection &section : report.sections)
        furniture << withoutSpace(section.heading);
    QString text;
    QString removed;
    const QStringList pages = this->pages(name);
    for (int page = 0; page < pages.size(); ++page) {
        QString content = pages.at(page);
        furniture.prepend(withoutSpace(report.words.page.arg(page + 1).arg(pages.size())));
        for (const QString &part : std::as_const(furniture)) {
            if (content.startsWith(part)) {
                content.remove(0, part.size());
                removed += part;
            }
        }
        text += content;
    }
    return text + removed;
}

void TestPdfReportWriter::printsEverything()
{
    QFETCH(QString, name);
    const QString text = printed(name);
    for (const QString &part : contentOf(m_reports.value(name)))
        QVERIFY2(text.contains(withoutSpace(part)), qPrintable(part));
}

void TestPdfReportWriter::readsEverythingAloud_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"welsh-short", "english-draft-short", "welsh-rounds-short"})
        QTest::newRow(name) << QString(name);
}

// In the right order, with the spaces between words also where a line ends, and with no letters joined.
void TestPdfReportWriter::readsEverythingAloud()
{
    QFETCH(QString, name);
    const QString text = readAloud(name);
    const Report report = m_reports.value(name);
    for (const QString &part : contentOf(report))
        QVERIFY2(text.contains(part), qPrintable(part));
    for (const report::Radar::Axis &axis : report.radar.axes)
        QVERIFY2(text.contains(axis.label + ' ' + axis.valueText + ' '), qPrintable(axis.label));
    QVERIFY(!text.contains(report.footer));
    qsizetype from = text.indexOf(report.disclaimer);
    QVERIFY(from > text.indexOf(report.overall.note));
    for (const report::ThemeSection &section : report.sections) {
        QStringList parts{section.heading, section.row.score ? section.row.scoreText : section.row.remark,
                          section.purpose, section.explanation};
        for (const report::StatementRow &row : section.statements)
            parts << row.statement << row.ratingText << row.scopeText << row.evidence << row.gap;
        for (const QString &part : parts) {
            from = text.indexOf(part, from);
            QVERIFY2(from >= 0, qPrintable(part));
        }
    }
    QVERIFY(text.indexOf(report.method.first().paragraphs.first()) > from);
}

void TestPdfReportWriter::keepsStatementsOnOnePage_data()
{
    takesSixToEightPages_data();
}

void TestPdfReportWriter::keepsStatementsOnOnePage()
{
    QFETCH(QString, name);
    const QStringList pages = this->pages(name);
    const Report report = m_reports.value(name);
    for (const report::ThemeSection &section : report.sections) {
        for (const report::StatementRow &row : section.statements) {
            const QString statement = withoutSpace(row.statement);
            const auto page =
                std::find_if(pages.begin(), pages.end(), [&](const QString &page) { return page.contains(statement); });
            QVERIFY2(page != pages.end(), qPrintable(row.statement));
            QVERIFY2(page->contains(withoutSpace(row.evidence)), qPrintable(row.evidence));
            QVERIFY2(page->contains(withoutSpace(row.gap)), qPrintable(row.gap));
        }
    }
}

void TestPdfReportWriter::staysInsideTheMargins()
{
    QFETCH(QString, name);
    int number = 0;
    for (const QList<PdfWord> &page : words(name)) {
        ++number;
        QVERIFY2(!page.isEmpty(), qPrintable(QString::number(number)));
        for (const PdfWord &word : page) {
            const bool inside = word.box.left() >= SideMargin - Rounding &&
                                word.box.right() <= PageWidth - SideMargin + Rounding && word.box.top() >= TopMargin &&
                                word.box.bottom() <= FootMargin;
            QVERIFY2(inside, qPrintable(QString("page %1: %2").arg(number).arg(word.text)));
        }
    }
}

void TestPdfReportWriter::printsNoWordOverAnother()
{
    QFETCH(QString, name);
    for (const QList<PdfWord> &page : words(name)) {
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

// The last of a page's words above its foot belong to no heading.
void TestPdfReportWriter::leavesNoHeadingAtTheEnd()
{
    QFETCH(QString, name);
    const Report report = m_reports.value(name);
    QStringList headings{report.words.differences,
                         report.words.byStaffGroup,
                         report.differencesNote,
                         report.words.inShort,
                         report.words.whoTookPart,
                         report.words.whereTheTeamStands,
                         report.words.strengths,
                         report.words.priorities,
                         report.words.method,
                         report.words.overTheRounds,
                         report.words.statementByStatement,
                         report.words.retired,
                         report.words.added,
                         report.words.regrouped};
    for (const report::RoundChange &change : report.changes)
        headings << change.title;
    for (const report::ThemeSection &section : report.sections)
        headings << section.heading << section.explanation;
    for (const Report::MethodPart &part : report.method)
        headings << part.heading;
    for (const QString &page : pages(name)) {
        for (const QString &heading : headings)
            QVERIFY2(heading.isEmpty() || !page.endsWith(withoutSpace(heading)), qPrintable(heading));
    }
}

void TestPdfReportWriter::tagsHeadingsInOrder()
{
    QFETCH(QString, name);
    QStringList titles;
    int level = 0;
    for (const PdfElement &element : tests::pdfElements(file(name))) {
        static const QRegularExpression heading("^H([1-6])$");
        const QRegularExpressionMatch match = heading.match(element.role);
        if (!match.hasMatch())
            continue;
        const int next = match.captured(1).toInt();
        QVERIFY2(next <= level + 1, qPrintable(element.title));
        QVERIFY2(next > 1 || level == 0, qPrintable(element.title));
        level = next;
        if (next < 3)
            titles << element.title;
    }
    const Report report = m_reports.value(name);
    QCOMPARE(titles.value(0), report.team);
    QCOMPARE(titles.value(1), report.words.inShort);
    qsizetype at = titles.indexOf(report.words.whereTheTeamStands);
    QVERIFY(at > 0);
    for (const report::ThemeSection &section : report.sections) {
        const qsizetype next = titles.indexOf(section.heading, at);
        QVERIFY2(next > at, qPrintable(section.heading));
        at = next;
    }
    QCOMPARE(titles.indexOf(report.words.method), at + 1);
}

void TestPdfReportWriter::tagsTablesAndTheRadar()
{
    const auto elements = [this](const QString &role) { return tests::pdfElements(file("english"), role); };
    const Report report = m_reports.value("english");
    QCOMPARE(elements("Table").size(), 2);
    QStringList scopes;
    for (const PdfElement &element : elements("TH"))
        scopes << element.scope;
    // Two titles and six groups; five titles and eight themes.
    QCOMPARE(scopes.count("Column"), 2 + 5);
    QCOMPARE(scopes.count("Row"), 6 + 8);
    QCOMPARE(scopes.size(), 2 + 5 + 6 + 8);
    QCOMPARE(elements("TD").size(), 6 + 8 * 4);
    QCOMPARE(elements("Figure").size(), 1);
    QCOMPARE(elements("Figure").first().alternativeText, report.radar.summary);
    // The themes, and the statements of each; strengths, priorities by two levels, don't knows, come backs; the scale.
    QCOMPARE(elements("LI").size(), 40 + 1 + 1 + 4 + 2 + 1 + 7);
}

void TestPdfReportWriter::tagsVotes()
{
    const auto elements = [this](const QString &role) { return tests::pdfElements(file("welsh-voted"), role); };
    const Report report = m_reports.value("welsh-voted");
    const qsizetype differences = report.differences.size();
    QVERIFY(differences >= 5);
    QCOMPARE(elements("Table").size(), 4);
    QStringList scopes;
    for (const PdfElement &element : elements("TH"))
        scopes << element.scope;
    // Who took part, the themes with their votes, the differences and two staff groups.
    QCOMPARE(scopes.count("Column"), 2 + 6 + 9 + 3);
    QCOMPARE(scopes.count("Row"), 4 + 8 + differences + 8);
    QCOMPARE(elements("TD").size(), 4 + 8 * 5 + differences * 8 + 8 * 2);
    QVERIFY(elements("Figure").first().alternativeText.contains(report.themes.first().bandText));
}

void TestPdfReportWriter::tagsRounds()
{
    const auto elements = [this](const QString &role) { return tests::pdfElements(file("english-rounds"), role); };
    const Report report = m_reports.value("english-rounds");
    QCOMPARE(report.changes.size(), 2);
    // Who took part, the themes, two changes, and the statements of eight themes.
    QCOMPARE(elements("Table").size(), 2 + 2 + 8);
    QStringList scopes;
    for (const PdfElement &element : elements("TH"))
        scopes << element.scope;
    const qsizetype statements = report.changes.constFirst().statements.size();
    QVERIFY(statements > 30);
    QCOMPARE(scopes.count("Column"), 2 + 5 + 2 * 5 + 8 * 4);
    QCOMPARE(scopes.count("Row"), 6 + 8 + 2 * 8 + statements);
    QCOMPARE(elements("Figure").size(), 2);
    const QString alternative = elements("Figure").last().alternativeText;
    for (const report::Trend::Line &line : report.trend.lines)
        QVERIFY2(alternative.contains(line.summary), qPrintable(line.summary));
    QVERIFY(alternative.contains("Target: 3.0 by June 2027."));
}

void TestPdfReportWriter::takesAFewMorePagesAfterRounds()
{
    for (const QString language : {"english", "welsh"}) {
        const qsizetype count = pages(language + "-rounds").size();
        QVERIFY2(count <= pages(language).size() + 4, qPrintable(QString::number(count)));
    }
}

void TestPdfReportWriter::saysWhatIsLeftOut()
{
    const Report report = m_reports.value("english-rounds-incomplete");
    QVERIFY(!report.roundsNote.isEmpty());
    QVERIFY(printed("english-rounds-incomplete").contains(withoutSpace(report.roundsNote)));
    QVERIFY(!printed("english-rounds").contains(withoutSpace(report.roundsNote)));
}

void TestPdfReportWriter::printsTargetsOfABaseline()
{
    Report report = m_reports.value("english-rounds");
    report.changes.clear();
    report.trend = {};
    const Result<QByteArray> pdf = rendering::writePdfReport(report, Now);
    QVERIFY(pdf);
    QFile written(m_folder.filePath("targets.pdf"));
    QVERIFY(written.open(QIODevice::WriteOnly) && written.write(*pdf) == pdf->size());
    written.close();
    const QString text = pages("targets").join(QString());
    for (const report::TargetRow &row : report.targets)
        QVERIFY2(text.contains(withoutSpace(row.text + row.reachedText)), qPrintable(row.text));
    QVERIFY(!text.contains(withoutSpace(report.words.statementByStatement)));
}

void TestPdfReportWriter::bookmarksEverySection()
{
    const QString outline = tests::runProgram("qpdf", {"--json=2", "--json-key=outlines", file("welsh")});
    const Report report = m_reports.value("welsh");
    for (const report::ThemeSection &section : report.sections)
        QVERIFY2(outline.contains(section.heading), qPrintable(section.heading));
    QVERIFY(outline.contains(report.words.method));
}

void TestPdfReportWriter::marksDraftsFirst()
{
    const Report draft = m_reports.value("english-draft");
    QVERIFY(readAloud("english-draft-short").startsWith(draft.stateText));
    QVERIFY(readAloud("welsh-short").startsWith(m_reports.value("welsh").product));
    const QList<PdfWord> cover = words("english-draft").first();
    const auto mark =
        std::find_if(cover.begin(), cover.end(), [](const PdfWord &word) { return word.text == "Draft"; });
    QVERIFY(mark != cover.end() && mark->box.top() < 80);
}

void TestPdfReportWriter::copiesWithSpaces_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("mode");
    for (const char *name : {"english", "welsh", "welsh-draft", "welsh-voted"}) {
        for (const char *mode : {"-layout", "-raw", "-nodiag"})
            QTest::addRow("%s %s", name, mode) << QString(name) << QString(mode);
    }
}

// Programs that copy text tell words by the gaps between them, each in its own way.
void TestPdfReportWriter::copiesWithSpaces()
{
    QFETCH(QString, name);
    QFETCH(QString, mode);
    const QString text = tests::runProgram("pdftotext", {mode, "-enc", "UTF-8", file(name), "-"});
    const Report report = m_reports.value(name);
    for (const report::ThemeRow &row : report.themes) {
        QVERIFY2(text.contains(row.ratedText), qPrintable(row.ratedText));
        QVERIFY2(text.contains(row.bandText), qPrintable(row.bandText));
        if (row.score)
            QVERIFY2(text.contains(row.scoreText + ' ' + report.words.ofFour), qPrintable(row.scoreText));
    }
}

void TestPdfReportWriter::namesLanguageAndTitle_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("language");
    QTest::newRow("English") << "english" << QByteArray("en-GB");
    QTest::newRow("Welsh") << "welsh" << QByteArray("cy");
}

void TestPdfReportWriter::namesLanguageAndTitle()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, language);
    QVERIFY(m_files.value(name).contains("/Lang (" + language + ")"));
    const Report report = m_reports.value(name);
    const QString info = tests::runProgram("pdfinfo", {file(name)});
    QVERIFY2(info.contains(QString("%1 · %2").arg(report.product, report.team)), qPrintable(info));
    QVERIFY(info.contains(QRegularExpression("Tagged: *yes")));
    QVERIFY(info.contains(QRegularExpression("Page size: *595[0-9.]* x 84[12][0-9.]* pts \\(A4\\)")));
}

void TestPdfReportWriter::isSound()
{
    QFETCH(QString, name);
    QProcess qpdf;
    qpdf.start("qpdf", {"--check", file(name)});
    QVERIFY(qpdf.waitForFinished(120000));
    QVERIFY2(qpdf.exitCode() == 0, qpdf.readAllStandardError().constData());
    // Whole fonts, or those parts that are used, are in the file; their letters can be found again.
    QStringList fonts = tests::runProgram("pdffonts", {file(name)}).split('\n', Qt::SkipEmptyParts).mid(2);
    QVERIFY(!fonts.isEmpty());
    for (const QString &font : std::as_const(fonts))
        QVERIFY2(font.contains(QRegularExpression("yes +(yes|no) +yes")), qPrintable(font));
}

void TestPdfReportWriter::failsWithoutADate()
{
    const Result<QByteArray> pdf = rendering::writePdfReport(m_reports.value("english"), QDateTime());
    QVERIFY(!pdf);
    QCOMPARE(pdf.error().code, ErrorCode::PdfFailed);
}

void TestPdfReportWriter::isQuick()
{
    const Report report = m_reports.value("english");
    QBENCHMARK
    {
        QVERIFY(rendering::writePdfReport(report, Now));
    }
}

QTEST_MAIN(TestPdfReportWriter)
#include "tst_pdfreportwriter.moc"
