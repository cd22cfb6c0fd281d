#include "core/metrics/metrictile.h"
#include "tests/support/metriccharts.h"
#include "ui/rendering/metricchartpainter.h"
#include "ui/rendering/metricchartpicture.h"
#include "ui/rendering/metricchartview.h"
#include "ui/rendering/metricicons.h"

#include <QAccessible>
#include <QApplication>
#include <QImage>
#include <QKeyEvent>
#include <QPainter>
#include <QSignalSpy>
#include <QSvgRenderer>
#include <QTest>
#include <QToolTip>
#include <QtMath>

using namespace aros;
using namespace aros::rendering;
using namespace aros::tests;
using metrics::MetricChart;
using metrics::MetricChartSource;
using metrics::PointType;

namespace {

QFont fontOf(int pixels)
{
    QFont font;
    font.setPixelSize(pixels);
    return font;
}

MetricStyle styleOf(int pixels = 14, presentation::Scheme scheme = presentation::Scheme::Light)
{
    return {metricColours(presentation::paletteFor(scheme)), fontOf(pixels)};
}

template <typename Paint> QImage drawn(const QSize &size, const QColor &background, Paint paint)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(background);
    QPainter painter(&image);
    paint(painter);
    return image;
}

QImage picture(const MetricChartPainter &chart, int width = 900)
{
    const QSize size(width, qCeil(chart.layout().height()) + 20);
    return drawn(size, styleOf().colours.background, [&](QPainter &painter) { chart.paint(painter); });
}

MetricChartPainter painterOf(const MetricChart &chart, int width = 900)
{
    return {chart, styleOf(), QRectF(10, 10, width - 20, 1)};
}

// Which pixels of a small picture have ink, whatever its colour.
QList<bool> silhouette(const QImage &image, const QColor &background)
{
    QList<bool> ink;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            ink.append(qAbs(image.pixelColor(x, y).lightness() - background.lightness()) > 40);
    }
    return ink;
}

int differences(const QList<bool> &a, const QList<bool> &b)
{
    int count = 0;
    for (qsizetype at = 0; at < a.size(); ++at)
        count += a.at(at) != b.at(at) ? 1 : 0;
    return count;
}

// Dark pixels in a column of the plot, above the axis: lines of the grid are pale.
int inked(const QImage &image, const MetricChartPainter &chart, qreal x)
{
    const QRectF plot = chart.layout().plot().rect;
    int count = 0;
    for (int y = qFloor(plot.top()); y < qFloor(plot.bottom()) - 3; ++y)
        count += image.pixelColor(qRound(x), y).lightness() < 190 ? 1 : 0;
    return count;
}

} // namespace

class TestMetricChartPainter : public QObject
{
    Q_OBJECT

private slots:
    void tellsPointsApartByShape_data();
    void tellsPointsApartByShape();
    void tellsIconsApartByShape_data() { tellsPointsApartByShape_data(); }
    void tellsIconsApartByShape();
    void leavesAGap();
    void breaksTheLineAtNewLimits();
    void stepsTheMean();
    void drawsNoLimitsForRollingFigures();
    void keepsEverythingInside_data();
    void keepsEverythingInside();
    void keepsLabelsApart_data() { keepsEverythingInside_data(); }
    void keepsLabelsApart();
    void saysWhereTheScaleDoesNotStartAtZero();
    void namesLinesOnceInEveryWidth();
    void findsThePointUnderTheMouse();
    void goesThroughPointsByKeyboard();
    void leavesOtherKeysToThePage();
    void startsAnewWithAnotherChart();
    void tellsPointsUnderTheMouse();
    void isOneChartToScreenReaders();
    void survivesAnEmptyChart();
    void savesReadablePictures();
    void refusesImpossiblePictures();
    void sparksStayInTheirPlace();
};

void TestMetricChartPainter::tellsPointsApartByShape_data()
{
    QTest::addColumn<int>("scheme");
    QTest::newRow("light") << int(presentation::Scheme::Light);
    QTest::newRow("dark") << int(presentation::Scheme::Dark);
    QTest::newRow("high contrast") << int(presentation::Scheme::HighContrast);
}

void TestMetricChartPainter::tellsPointsApartByShape()
{
    QFETCH(int, scheme);
    const MetricColours colours = styleOf(14, static_cast<presentation::Scheme>(scheme)).colours;
    QList<QList<bool>> shapes;
    for (const PointType type : {PointType::CommonCause, PointType::Improvement, PointType::Concern,
                                 PointType::NeutralHigh, PointType::NeutralLow})
        shapes.append(silhouette(drawn({24, 24}, colours.background,
                                       [&](QPainter &painter) {
                                           painter.setRenderHint(QPainter::Antialiasing);
                                           paintPoint(painter, type, {12, 12}, 14, colours);
                                       }),
                                 colours.background));
    for (qsizetype a = 0; a < shapes.size(); ++a) {
        QVERIFY(shapes.at(a).count(true) > 15);
        for (qsizetype b = a + 1; b < shapes.size(); ++b)
            QVERIFY2(differences(shapes.at(a), shapes.at(b)) >= 15, qPrintable(QString("%1 and %2").arg(a).arg(b)));
    }
}

void TestMetricChartPainter::tellsIconsApartByShape()
{
    QFETCH(int, scheme);
    const MetricColours colours = styleOf(14, static_cast<presentation::Scheme>(scheme)).colours;
    QList<QList<bool>> shapes;
    const auto add = [&](auto paint) {
        shapes.append(silhouette(drawn({18, 18}, colours.background, paint), colours.background));
    };
    const QRectF place(1, 1, 16, 16);
    for (int icon = 0; icon <= int(metrics::Variation::NeutralLow); ++icon)
        add([&](QPainter &painter) { paintVariation(painter, metrics::Variation(icon), place, colours); });
    for (int icon = 0; icon <= int(metrics::Assurance::Inconsistent); ++icon)
        add([&](QPainter &painter) { paintAssurance(painter, metrics::Assurance(icon), place, colours); });
    for (qsizetype a = 0; a < shapes.size(); ++a) {
        for (qsizetype b = a + 1; b < shapes.size(); ++b)
            QVERIFY2(differences(shapes.at(a), shapes.at(b)) >= 8, qPrintable(QString("%1 and %2").arg(a).arg(b)));
    }
}

void TestMetricChartPainter::leavesAGap()
{
    MetricChartSource source = chartSource("5 7 6 8 7", "turnover-headcount");
    const MetricChartPainter whole = painterOf(chartOf(source));
    source.points[2].value.reset();
    const MetricChartPainter gap = painterOf(chartOf(source));
    const MetricPlot plot = gap.layout().plot();
    for (const double at : {1.5, 2.0, 2.5}) {
        QVERIFY(inked(picture(whole), whole, whole.layout().plot().x(at)) > 0);
        QCOMPARE(inked(picture(gap), gap, plot.x(at)), 0);
    }
    QVERIFY(inked(picture(gap), gap, plot.x(3.5)) > 0);
}

void TestMetricChartPainter::breaksTheLineAtNewLimits()
{
    MetricChartSource source = chartSource("5 7 6 8 7 6 7 5 9 7 8 6", "time-to-hire");
    const auto inkBetween = [](const MetricChart &chart) {
        MetricChart plain = chart;
        plain.marks.clear(); // no line in the same place
        for (MetricChart::Group &group : plain.groups) {
            group.mean.reset();
            group.lower.reset();
            group.upper.reset();
        }
        const MetricChartPainter painter = painterOf(plain);
        return inked(picture(painter), painter, painter.layout().plot().x(5.5));
    };
    QVERIFY(inkBetween(chartOf(source)) > 0);
    source.rebases = {{QDate(2024, 5, 1), "new"}};
    QCOMPARE(inkBetween(chartOf(source)), 0);
}

void TestMetricChartPainter::stepsTheMean()
{
    const MetricChart chart = chartOf(sicknessSource());
    const MetricChartPainter painter = painterOf(chart);
    const QImage image = picture(painter);
    const MetricPlot plot = painter.layout().plot();
    const auto isMean = [&](double at, double value) {
        // Halfway between two points, where the line of values is elsewhere.
        const QColor colour = image.pixelColor(qRound(plot.x(at)), qRound(plot.y(value)));
        return colour.lightness() < 120;
    };
    QVERIFY(isMean(2.5, *chart.groups.at(0).mean));
    QVERIFY(!isMean(2.5, *chart.groups.at(1).mean));
    QVERIFY(isMean(30, *chart.groups.at(1).mean));
    QVERIFY(!isMean(30, *chart.groups.at(0).mean));
}

void TestMetricChartPainter::drawsNoLimitsForRollingFigures()
{
    MetricChartSource source = chartSource("5 7 6 8 7 6 7 5 9 7 8 6 20", "turnover-headcount");
    source.target = 6;
    const MetricChartPainter painter = painterOf(chartOf(source));
    QCOMPARE(painter.layout().lineLabels().size(), 1);
    QCOMPARE(painter.layout().lineLabels().constFirst().label.text, "Target 6%");
    QVERIFY(painter.layout().legend().isEmpty());
}

void TestMetricChartPainter::keepsEverythingInside_data()
{
    QTest::addColumn<int>("language");
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("pixels");
    for (const Language language : {Language::English, Language::Welsh}) {
        for (const auto &[width, pixels] : {std::pair(1200, 14), {860, 14}, {860, 28}, {620, 28}, {310, 14}})
            QTest::addRow("%s, %d at %d", qPrintable(languageCode(language)), width, pixels)
                << static_cast<int>(language) << width << pixels;
    }
}

// Nothing is painted on the edge of a picture that is larger by a margin.
void TestMetricChartPainter::keepsEverythingInside()
{
    QFETCH(int, language);
    QFETCH(int, width);
    QFETCH(int, pixels);
    const MetricStyle style = styleOf(pixels);
    const MetricChart chart = chartOf(sicknessSource(), static_cast<Language>(language));
    const MetricChartPainter painter(chart, style, QRectF(10, 10, width, 1));
    const QImage image = drawn({width + 20, qCeil(painter.layout().height()) + 20}, style.colours.background,
                               [&](QPainter &device) { painter.paint(device); });
    for (int x = 0; x < image.width(); ++x) {
        for (int y = 0; y < image.height(); ++y) {
            const bool inside = x >= 9 && x <= width + 10 && y >= 9 && y <= image.height() - 9;
            if (!inside)
                QVERIFY2(image.pixelColor(x, y) == style.colours.background,
                         qPrintable(QString("%1, %2").arg(x).arg(y)));
        }
    }
}

void TestMetricChartPainter::keepsLabelsApart()
{
    QFETCH(int, language);
    QFETCH(int, width);
    QFETCH(int, pixels);
    const MetricChart chart = chartOf(sicknessSource(), static_cast<Language>(language));
    const MetricChartPainter painter(chart, styleOf(pixels), QRectF(10, 10, width, 1));
    const MetricChartLayout &layout = painter.layout();
    const QFontMetricsF metrics = layout.fonts().metrics(layout.fonts().number());
    QList<QRectF> taken;
    const auto take = [&](const MetricLabel &label) {
        const QRectF rect(label.leftMiddle - QPointF(0, metrics.height() / 2),
                          QSizeF(metrics.horizontalAdvance(label.text), metrics.height() - 0.01));
        for (const QRectF &other : std::as_const(taken))
            QVERIFY2(!rect.intersects(other), qPrintable(label.text));
        taken.append(rect);
    };
    for (const MetricLabel &label : layout.values())
        take(label);
    for (const MetricLabel &label : layout.months())
        take(label);
    for (const MetricLineLabel &line : layout.lineLabels())
        take(line.label);
    for (const MetricLegendEntry &entry : layout.legend())
        take(entry.label);
    for (const MetricKeyEntry &entry : layout.key())
        take({entry.lines.constFirst(), entry.textAt + QPointF(0, metrics.height() / 2)});
    QVERIFY(layout.months().size() >= 3);
    QCOMPARE(layout.lineLabels().size(), 4);
    QCOMPARE(layout.key().size(), 5);
    for (const MetricBadge &a : layout.badges()) {
        for (const MetricBadge &b : layout.badges())
            QVERIFY(a.number == b.number || !a.rect.intersects(b.rect));
    }
}

void TestMetricChartPainter::saysWhereTheScaleDoesNotStartAtZero()
{
    const auto remarks = [](const QString &values) {
        QStringList texts;
        const MetricChartPainter painter = painterOf(chartOf(chartSource(values, "turnover-headcount")));
        for (const MetricLegendEntry &entry : painter.layout().legend())
            texts.append(entry.label.text);
        return texts;
    };
    QCOMPARE(remarks("9 10"), QStringList{"The scale does not start at 0"});
    QCOMPARE(remarks("1 10"), QStringList());
}

// At the line where there is room, else in the legend.
void TestMetricChartPainter::namesLinesOnceInEveryWidth()
{
    const MetricChart chart = chartOf(sicknessSource());
    for (const int width : {300, 500, 560, 600, 1200}) {
        const MetricChartPainter painter = painterOf(chart, width);
        int named = 0;
        for (const MetricLineLabel &line : painter.layout().lineLabels())
            named += line.label.text.startsWith("Mean") ? 1 : 0;
        for (const MetricLegendEntry &entry : painter.layout().legend())
            named += entry.label.text == "Mean" ? 1 : 0;
        QCOMPARE(named, 1);
    }
}

void TestMetricChartPainter::findsThePointUnderTheMouse()
{
    const MetricChartPainter painter = painterOf(chartOf(sicknessSource()));
    const MetricPlot plot = painter.layout().plot();
    for (const qsizetype point : {0, 12, 30, 36})
        QCOMPARE(painter.pointAt({plot.x(static_cast<double>(point)), plot.rect.center().y()}), point);
    QVERIFY(!painter.pointAt({plot.rect.left() - 1, plot.rect.center().y()}));
    QVERIFY(!painter.pointAt({plot.rect.center().x(), painter.layout().height() + 10}));
    QCOMPARE(painter.pointPlace(30).y(), plot.rect.bottom()); // a month without a figure
}

void TestMetricChartPainter::goesThroughPointsByKeyboard()
{
    MetricChartView view;
    view.setColours(styleOf().colours);
    view.setChart(chartOf(sicknessSource()));
    QSignalSpy spy(&view, &MetricChartView::pointDescribed);
    const auto press = [&view](Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
        QTest::keyClick(&view, key, modifiers);
        return view.currentPoint();
    };
    QCOMPARE(view.currentText(), QString());
    QCOMPARE(press(Qt::Key_Left), 36);
    QCOMPARE(press(Qt::Key_Right), 36);
    QCOMPARE(press(Qt::Key_Home), 0);
    QCOMPARE(press(Qt::Key_Left), 0);
    QCOMPARE(press(Qt::Key_Right), 1);
    QCOMPARE(press(Qt::Key_N), 12);
    QCOMPARE(spy.constLast().constFirst().toString(), view.chart().points.at(12).sentence);
    QCOMPARE(press(Qt::Key_N), 22); // limits set anew, and an event in the same month
    QCOMPARE(press(Qt::Key_N), 27);
    QCOMPARE(press(Qt::Key_N), 28);
    QCOMPARE(press(Qt::Key_N), 12);
    QCOMPARE(press(Qt::Key_N, Qt::ShiftModifier), 28);
    QCOMPARE(press(Qt::Key_End), 36);
}

// Which scrolls by them.
void TestMetricChartPainter::leavesOtherKeysToThePage()
{
    MetricChartView view;
    view.setChart(chartOf(sicknessSource()));
    QTest::keyClick(&view, Qt::Key_Home);
    for (const Qt::Key key : {Qt::Key_Up, Qt::Key_Down, Qt::Key_Return, Qt::Key_Enter, Qt::Key_PageDown, Qt::Key_D}) {
        QKeyEvent press(QEvent::KeyPress, key, Qt::NoModifier);
        QApplication::sendEvent(&view, &press);
        QVERIFY2(!press.isAccepted(), qPrintable(QKeySequence(key).toString()));
    }
    QCOMPARE(view.currentPoint(), 0);
}

void TestMetricChartPainter::startsAnewWithAnotherChart()
{
    MetricChartView view;
    view.setChart(chartOf(sicknessSource()));
    QTest::keyClick(&view, Qt::Key_End);
    view.setChart(chartOf(sicknessSource()));
    QCOMPARE(view.currentPoint(), -1);
    QCOMPARE(view.currentText(), QString());
}

void TestMetricChartPainter::tellsPointsUnderTheMouse()
{
    MetricChartView view;
    view.setChart(chartOf(sicknessSource()));
    view.resize(900, view.heightForWidth(900));
    view.show();
    QSignalSpy spy(&view, &MetricChartView::pointDescribed);
    QTest::mouseMove(&view, QPoint(450, 150));
    QTRY_COMPARE(spy.size(), 1);
    QVERIFY(spy.constFirst().constFirst().toString().contains(": "));
}

void TestMetricChartPainter::isOneChartToScreenReaders()
{
    MetricChartView view;
    view.setChart(chartOf(sicknessSource()));
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(&view);
    QVERIFY(interface);
    QCOMPARE(interface->role(), QAccessible::Chart);
    QCOMPARE(interface->childCount(), 0);
    QCOMPARE(interface->text(QAccessible::Name), "Sickness absence in the month");
    QCOMPARE(interface->text(QAccessible::Description), view.chart().description);
    QTest::keyClick(&view, Qt::Key_End);
    QCOMPARE(interface->text(QAccessible::Name), view.chart().points.constLast().sentence);
    QCOMPARE(interface->text(QAccessible::Value), view.chart().points.constLast().sentence);
}

void TestMetricChartPainter::survivesAnEmptyChart()
{
    for (const QString &values : {QString(), QString("_ _"), QString("5")}) {
        const MetricChart chart = chartOf(chartSource(values));
        const MetricChartPainter painter = painterOf(chart);
        QVERIFY(!picture(painter).isNull());
        MetricChartView view;
        view.setChart(chart);
        QTest::keyClick(&view, Qt::Key_Right);
        QTest::keyClick(&view, Qt::Key_N);
        QCOMPARE(view.currentPoint(), values.isEmpty() ? -1 : 0);
        drawn({100, 40}, Qt::white,
              [&](QPainter &device) { paintSpark(device, metrics::sparkOf(chart), styleOf(), QRectF(0, 0, 100, 40)); });
    }
}

void TestMetricChartPainter::savesReadablePictures()
{
    MetricChartSource source = sicknessSource();
    source.notes[0].text = "Tŷ Gŵyr & <b>";
    const MetricChart chart = chartOf(source);
    const Result<QByteArray> svg = metricChartSvg(chart, styleOf(), 800);
    QVERIFY(svg);
    QVERIFY(QSvgRenderer(*svg).isValid());
    QVERIFY(svg->contains("role=\"img\" aria-labelledby=\"metric-title metric-description\" xml:lang=\"en\""));
    QVERIFY(svg->contains("<title id=\"metric-title\">Sickness absence in the month</title>"));
    QVERIFY(svg->contains("Tŷ Gŵyr &amp; &lt;b&gt;"));
    QVERIFY(svg->contains("Source: "));
    const Result<QByteArray> png = metricChartPng(chart, styleOf(), 800, 2);
    QVERIFY(png);
    const QImage image = QImage::fromData(*png);
    QCOMPARE(image.size(), QSize(1600, 2 * metricPictureHeight(chart, styleOf(), 800)));
    QCOMPARE(image.text("Description"), chart.description);
    QCOMPARE(image.pixelColor(0, 0), styleOf().colours.background);
}

void TestMetricChartPainter::refusesImpossiblePictures()
{
    const MetricChart chart = chartOf(sicknessSource());
    QCOMPARE(metricChartSvg(chart, styleOf(), 0).error().code, ErrorCode::ChartFailed);
    QCOMPARE(metricChartPng(chart, styleOf(), 0).error().code, ErrorCode::ChartFailed);
    QCOMPARE(metricChartPng(chart, styleOf(), 6000, 2).error().code, ErrorCode::ChartFailed);
}

void TestMetricChartPainter::sparksStayInTheirPlace()
{
    const MetricStyle style = styleOf();
    const QRectF place(20, 20, 120, 40);
    const QImage image = drawn({160, 80}, style.colours.background, [&](QPainter &painter) {
        paintSpark(painter, metrics::sparkOf(chartOf(sicknessSource())), style, place);
    });
    int ink = 0;
    for (int x = 0; x < image.width(); ++x) {
        for (int y = 0; y < image.height(); ++y) {
            const bool isInk = image.pixelColor(x, y) != style.colours.background;
            ink += isInk ? 1 : 0;
            QVERIFY(!isInk || place.contains(QPointF(x, y)));
        }
    }
    QVERIFY(ink > 200);
}

QTEST_MAIN(TestMetricChartPainter)
#include "tst_metricchartpainter.moc"
