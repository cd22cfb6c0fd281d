#include "app/metricexporter.h"
#include "tests/support/memorymetricrepository.h"
#include "tests/support/metricpages.h"
#include "ui/presentation/metricboard.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace aros;

namespace {
const QDateTime Now(QDate(2026, 11, 22), QTime(9, 30), QTimeZone::utc());
}

// Charts of metrics as files of each kind, by the ending.
class TestMetricExporter : public QObject
{
    Q_OBJECT

private slots:
    void writesWhatTheEndingSays_data();
    void writesWhatTheEndingSays();
    void refusesWhatCannotBeWritten_data();
    void refusesWhatCannotBeWritten();
    void leavesTheFileThatWasThere();
    void drawsNothingHidden();
    void boardHidesInFilesOnly();

private:
    QTemporaryDir m_folder;
};

void TestMetricExporter::writesWhatTheEndingSays_data()
{
    QTest::addColumn<QString>("ending");
    QTest::addColumn<QByteArray>("start");
    QTest::newRow("PDF") << "pdf" << QByteArray("%PDF-");
    QTest::newRow("workbook") << "xlsx" << QByteArray("PK\x03\x04");
    QTest::newRow("table") << "csv" << QByteArray("\xEF\xBB\xBF\"language\"");
    QTest::newRow("picture that scales") << "svg" << QByteArray("<?xml");
    QTest::newRow("picture") << "png" << QByteArray("\x89PNG");
    QTest::newRow("capitals") << "PDF" << QByteArray("%PDF-");
}

void TestMetricExporter::writesWhatTheEndingSays()
{
    QFETCH(QString, ending);
    QFETCH(QByteArray, start);
    const QString path = m_folder.filePath(QString::fromUtf8("Absenoldeb ŵ.") + ending);
    for (const Language language : {Language::English, Language::Welsh}) {
        const auto done = exportMetrics(tests::pagesOf({tests::sicknessSource()}, language), path, Now);
        QVERIFY2(done, done ? "" : qPrintable(done.error().detail));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY2(bytes.startsWith(start), bytes.left(30));
        QVERIFY(bytes.size() > 1000);
    }
}

void TestMetricExporter::refusesWhatCannotBeWritten_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("charts");
    QTest::addColumn<int>("code");
    QTest::newRow("unknown ending") << "a.docx" << 1 << int(ErrorCode::InvalidValue);
    QTest::newRow("no ending") << "a" << 1 << int(ErrorCode::InvalidValue);
    QTest::newRow("picture of several") << "a.svg" << 3 << int(ErrorCode::InvalidValue);
    QTest::newRow("picture of none") << "a.png" << 0 << int(ErrorCode::InvalidValue);
    QTest::newRow("no such folder") << "none/a.xlsx" << 1 << int(ErrorCode::FolderMissing);
}

void TestMetricExporter::refusesWhatCannotBeWritten()
{
    QFETCH(QString, file);
    QFETCH(int, charts);
    QFETCH(int, code);
    const auto done = exportMetrics(tests::pagesOf(tests::pagesSources().first(charts)), m_folder.filePath(file), Now);
    QVERIFY(!done);
    QCOMPARE(int(done.error().code), code);
    QVERIFY(!QFile::exists(m_folder.filePath(file)));
}

void TestMetricExporter::leavesTheFileThatWasThere()
{
    const QString path = m_folder.filePath("kept.svg");
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("kept") == 4);
    file.close();
    QVERIFY(!exportMetrics(tests::pagesOf(tests::pagesSources()), path, Now));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("kept"));
}

void TestMetricExporter::drawsNothingHidden()
{
    for (const char *ending : {"svg", "png"}) {
        const auto pictureOf = [ending](const QString &values) {
            return renderMetrics(tests::pagesOf({tests::leaversSource(values)}), ending, Now).value();
        };
        QVERIFY(pictureOf("8 3 9 1 12 7") == pictureOf("8 2 9 4 12 7"));
        QVERIFY(pictureOf("8 3 9 1 12 7") != pictureOf("8 3 9 1 12 9"));
    }
}

void TestMetricExporter::boardHidesInFilesOnly()
{
    tests::MemoryMetricRepository repository;
    const metrics::SeriesKey series{{"Glan Aber", "Acute", {}}, metrics::MetricId("leavers-headcount"), {}};
    QList<metrics::Figure> figures;
    for (const double leavers : {8, 3, 9})
        figures.append(
            {series.metric, series.unit, {}, QDate(2026, 1, 1).addMonths(int(figures.size())), leavers, std::nullopt});
    QVERIFY(repository.put(figures, "test"));
    presentation::MetricBoard board(repository);
    QVERIFY(board.refresh());
    const Texts texts(Language::English);
    const auto exact = board.chart(series, texts);
    const auto file = board.fileChart(series, texts);
    QVERIFY(exact && file);
    QCOMPARE(exact->points.at(1).value, std::optional(3.0));
    QVERIFY(!file->chart().points.at(1).value);
    QCOMPARE(file->hiddenMonths(), 1);
    QVERIFY(!board.fileChart({series.unit, metrics::MetricId("none"), {}}, texts));
}

QTEST_MAIN(TestMetricExporter)
#include "tst_metricexporter.moc"
