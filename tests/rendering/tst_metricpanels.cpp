#include "tests/support/metriccharts.h"
#include "ui/rendering/metricpanels.h"

#include <QImage>
#include <QPainter>
#include <QTest>
#include <QtMath>

using namespace aros;
using namespace aros::rendering;
using namespace aros::tests;
using metrics::MetricChart;

namespace {

MetricStyle styleOf(int pixels)
{
    QFont font;
    font.setPixelSize(pixels);
    return {metricColours(presentation::paletteFor(presentation::Scheme::Light)), font};
}

QList<MetricChart> groupCharts(Language language = Language::English)
{
    QList<MetricChart> charts;
    for (const double more : {0.0, 1.5, -0.7, 3.0, 0.4}) {
        metrics::MetricChartSource source = sicknessSource();
        for (metrics::MetricPoint &point : source.points)
            point.value = point.value ? std::optional(*point.value + more) : std::nullopt;
        charts.append(chartOf(source, language));
    }
    return charts;
}

const QStringList Names{"Nursing and midwifery", "Healthcare support workers", "Allied health professions",
                        "Estates and ancillary", "Administrative"};

ThemeScores theme()
{
    return {"Flexible working",
            {{QDate(2023, 10, 31), 1.0, "1.0"}, // before the metric
             {QDate(2023, 11, 1), 1.8, "1.8"},
             {QDate(2025, 4, 16), 4.0, "4.0"},
             {QDate(2026, 11, 30), 0.0, "0.0"},
             {QDate(2026, 12, 1), 3.0, "3.0"}}}; // after it
}

template <typename Painter> void keepsInside(const Painter &painter, int width)
{
    const QColor background = styleOf(14).colours.background;
    QImage image(width + 20, qCeil(painter.height()) + 20, QImage::Format_RGB32);
    image.fill(background);
    QPainter device(&image);
    painter.paint(device);
    device.end();
    for (int x = 0; x < image.width(); ++x) {
        for (int y = 0; y < image.height(); ++y) {
            const bool inside = x >= 9 && x <= width + 10 && y >= 9 && y <= image.height() - 9;
            if (!inside)
                QVERIFY2(image.pixelColor(x, y) == background, qPrintable(QString("%1, %2").arg(x).arg(y)));
        }
    }
}

} // namespace

class TestMetricPanels : public QObject
{
    Q_OBJECT

private slots:
    void hasOneScaleForAll();
    void fillsRowsEvenly_data();
    void fillsRowsEvenly();
    void keepsEverythingInside_data();
    void keepsEverythingInside();
    void alignsBothChartsInTime();
    void leavesOutScoresBeyondTheMonths();
    void takesScoresFromATrend();
};

void TestMetricPanels::hasOneScaleForAll()
{
    const MetricPanelsPainter painter(groupCharts(), Names, styleOf(14), QRectF(0, 0, 1100, 1));
    QCOMPARE(painter.panels().size(), 5);
    for (const MetricPanel &panel : painter.panels()) {
        QCOMPARE(panel.plot.axis, painter.panels().constFirst().plot.axis);
        QCOMPARE(panel.plot.rect.size(), painter.panels().constFirst().plot.rect.size());
        QVERIFY(panel.last);
    }
    QVERIFY(painter.panels().at(0).plot.axis.low <= 4.4);
    QVERIFY(painter.panels().at(0).plot.axis.high >= 10.9);
    QCOMPARE(painter.panels().at(3).last->text, "9.0%");
}

void TestMetricPanels::fillsRowsEvenly_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("inFirstRow");
    QTest::newRow("wide") << 1100 << 3; // three and two rather than four and one
    QTest::newRow("two side by side") << 500 << 2;
    QTest::newRow("narrow") << 300 << 1;
}

void TestMetricPanels::fillsRowsEvenly()
{
    QFETCH(int, width);
    const MetricPanelsPainter painter(groupCharts(), Names, styleOf(14), QRectF(0, 0, width, 1));
    int count = 0;
    for (const MetricPanel &panel : painter.panels())
        count += panel.titleAt.y() == 0 ? 1 : 0;
    QTEST(count, "inFirstRow");
}

void TestMetricPanels::keepsEverythingInside_data()
{
    QTest::addColumn<int>("language");
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("pixels");
    for (const Language language : {Language::English, Language::Welsh}) {
        for (const auto &[width, pixels] : {std::pair(1200, 14), {860, 28}, {620, 28}, {320, 14}})
            QTest::addRow("%s, %d at %d", qPrintable(languageCode(language)), width, pixels)
                << static_cast<int>(language) << width << pixels;
    }
}

void TestMetricPanels::keepsEverythingInside()
{
    QFETCH(int, language);
    QFETCH(int, width);
    QFETCH(int, pixels);
    const QList<MetricChart> charts = groupCharts(static_cast<Language>(language));
    const QRectF rect(10, 10, width, 1);
    keepsInside(MetricPanelsPainter(charts, Names, styleOf(pixels), rect), width);
    keepsInside(AlignedChartsPainter(theme(), charts.constFirst(), styleOf(pixels), rect), width);
}

void TestMetricPanels::alignsBothChartsInTime()
{
    const AlignedChartsPainter painter(theme(), groupCharts().constFirst(), styleOf(14), QRectF(10, 10, 900, 1));
    const MetricPlot &above = painter.themePlot();
    const MetricPlot &below = painter.metricLayout().plot();
    QCOMPARE(above.rect.left(), below.rect.left());
    QCOMPARE(above.rect.width(), below.rect.width());
    QVERIFY(above.rect.bottom() < below.rect.top());
    QCOMPARE(painter.place(theme().scores.at(1))->x(), below.rect.left()); // first day of the first month
    QCOMPARE(painter.place(theme().scores.at(2))->x(), below.x(17));       // the middle of April 2025
    QCOMPARE(painter.place(theme().scores.at(2))->y(), above.rect.top());
    QCOMPARE(painter.place(theme().scores.at(3))->y(), above.rect.bottom());
}

void TestMetricPanels::leavesOutScoresBeyondTheMonths()
{
    const AlignedChartsPainter painter(theme(), groupCharts().constFirst(), styleOf(14), QRectF(10, 10, 900, 1));
    QVERIFY(!painter.place(theme().scores.constFirst()));
    QVERIFY(!painter.place(theme().scores.constLast()));
}

void TestMetricPanels::takesScoresFromATrend()
{
    report::Trend trend;
    trend.rounds = {{"a", 0, "Baseline", "May 2024", QDate(2024, 5, 1)},
                    {"b", 1, "Follow-up 1", "May 2025", QDate(2025, 5, 1)},
                    {"c", 2, "Follow-up 2", "", QDate()}};
    report::Trend::Line line;
    line.theme = "Flexible working";
    line.values = {1.5, std::nullopt, 2.0};
    line.valueTexts = {"1.5", "not enough answers", "2.0"};
    trend.lines = {line};
    const ThemeScores scores = ThemeScores::of(trend, 0);
    QCOMPARE(scores.scores.size(), 1); // neither without a score nor without a month
    QCOMPARE(scores.scores.constFirst().date, QDate(2024, 5, 1));
}

QTEST_MAIN(TestMetricPanels)
#include "tst_metricpanels.moc"
