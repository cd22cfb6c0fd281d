#include "tests/support/radars.h"
#include "ui/rendering/radarpainter.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QPainterPath>
#include <QPdfWriter>
#include <QPolygonF>
#include <QTest>

using namespace aros;
using namespace aros::rendering;
using report::Radar;
using report::RadarSeries;

namespace
{

const QList<double> Full{2.2, 1.8, 2.8, 1.4, 2.6, 2.0, 1.8, 2.8};
const QList<double> Gaps{2.2, -1, 2.8, -1, -1, 2.0, 1.8, 2.8};
const QList<double> Nothing(8, -1);

Radar threeRounds(Radar radar)
{
    RadarSeries baseline = radar.series.constFirst();
    baseline.style = RadarSeries::Style::Baseline;
    baseline.title = "Llinell sylfaen, Rhagfyr 2025";
    RadarSeries target = radar.series.constFirst();
    target.style = RadarSeries::Style::Target;
    target.title = "Targed, Tachwedd 2027";
    radar.series = {baseline, radar.series.constFirst(), target};
    return radar;
}

QFont fontOf(const QString &family, int pixelSize)
{
    QFont font(family);
    font.setPixelSize(pixelSize);
    return font;
}

QPolygonF octagon(const RadarLayout &layout)
{
    QPolygonF corners;
    for (int axis = 0; axis < layout.axisCount(); ++axis)
        corners.append(layout.point(axis, 4));
    return corners;
}

bool overlaps(const QPolygonF &polygon, const QRectF &rect)
{
    QPainterPath path;
    path.addPolygon(polygon);
    path.closeSubpath();
    return path.intersects(rect);
}

// Everything that may not touch anything else, by name.
QList<std::pair<QString, QRectF>> blocks(const RadarLayout &layout)
{
    QList<std::pair<QString, QRectF>> blocks;
    for (const RadarLabel &label : layout.labels())
        blocks.append({label.title.join(u' '), label.rect});
    for (const RadarNumber &number : layout.numbers())
        blocks.append({QString::number(number.value), number.rect});
    for (const RadarLegendEntry &entry : layout.legend())
        blocks.append({QString("legend %1").arg(entry.series), entry.sample.united(entry.text)});
    return blocks;
}

void verifyNothingCollides(const RadarLayout &layout, const QRectF &rect)
{
    const auto all = blocks(layout);
    for (int first = 0; first < all.size(); ++first) {
        const auto &[name, place] = all.at(first);
        QVERIFY2(rect.adjusted(-0.5, -0.5, 0.5, 0.5).contains(place), qPrintable(name));
        for (int second = first + 1; second < all.size(); ++second)
            QVERIFY2(!place.intersects(all.at(second).second), qPrintable(name + " / " + all.at(second).first));
    }
    for (const RadarLabel &label : layout.labels())
        QVERIFY2(!overlaps(octagon(layout), label.rect), qPrintable(label.title.join(u' ')));
}

void verifyNothingIsCut(const RadarLayout &layout, const Radar &radar)
{
    const QFontMetricsF metrics = layout.fonts().metrics(layout.fonts().title());
    for (int axis = 0; axis < radar.axes.size(); ++axis) {
        const RadarLabel &label = layout.labels().at(axis);
        QCOMPARE(label.title.join(u' '), radar.axes.at(axis).label);
        QCOMPARE(label.value.join(u' '), radar.axes.at(axis).valueText);
        QVERIFY(label.title.size() <= 2);
        for (const QString &line : label.title)
            QVERIFY2(metrics.horizontalAdvance(line) <= label.rect.width() + 0.5, qPrintable(line));
    }
}

QImage painted(const Radar &radar, const QSize &size)
{
    QImage image(size, QImage::Format_ARGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    RadarPainter(radar, {tests::radarColours(), fontOf("Roboto", 13)}, QRectF(QPointF(), size), &image).paint(painter);
    return image;
}

// Pixels near `place` that are more of the latest round's blue than of anything else.
int bluePixels(const QImage &image, QPointF place, int reach)
{
    int count = 0;
    for (int y = qRound(place.y()) - reach; y <= qRound(place.y()) + reach; ++y) {
        for (int x = qRound(place.x()) - reach; x <= qRound(place.x()) + reach; ++x) {
            const QColor pixel = image.pixelColor(x, y);
            count += pixel.blue() > 200 && pixel.red() < 120 && pixel.green() < 120 ? 1 : 0;
        }
    }
    return count;
}

} // namespace

class TestRadarPainter : public QObject
{
    Q_OBJECT

private slots:
    void labelsNeverCollide_data();
    void labelsNeverCollide();
    void measuresForPages();
    void keepsTheFontWhereThereIsRoom();
    void breaksLinesAtGaps_data();
    void breaksLinesAtGaps();
    void drawsIsolatedPointsAndNothingAtZero();
    void scaleIsFixed();
    void firstThemeStandsAtTheTopAndTheRestClockwise();
    void numbersStandOffTheLines_data();
    void numbersStandOffTheLines();
    void findsPointsAndLabels();
    void showsLegendOnlyForSeveralRounds();
    void emptyRadarPaintsNothing();
};

void TestRadarPainter::labelsNeverCollide_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QFont>("font");
    QTest::addColumn<QStringList>("labels");
    QTest::addColumn<QList<double>>("values");
    QTest::addColumn<bool>("rounds");

    const QList<QSize> sizes{{320, 280}, {320, 900}, {420, 360}, {800, 300}, {1200, 900}};
    const QList<std::pair<QString, QStringList>> labels{
        {"English", tests::englishLabels()},
        {"Welsh", tests::longestWelshLabels()},
        {"one long word", QStringList(8, QString("Rhyngddisgyblaethol"))},
        {"short", QStringList(8, QString("A"))},
    };
    for (const QSize &size : sizes) {
        for (const QString &family : {QString("Roboto"), QString("DejaVu Sans")}) {
            for (const int pixels : {8, 13, 28}) {
                for (const auto &[name, texts] : labels) {
                    for (const auto &[state, values] : {std::pair("full", Full), std::pair("gaps", Nothing)}) {
                        for (const bool rounds : {false, true})
                            QTest::addRow("%dx%d %s %d %s %s %s", size.width(), size.height(), qPrintable(family),
                                          pixels, qPrintable(name), state, rounds ? "three rounds" : "one round")
                                << size << fontOf(family, pixels) << texts << values << rounds;
                    }
                }
            }
        }
    }
}

void TestRadarPainter::labelsNeverCollide()
{
    QFETCH(QSize, size);
    QFETCH(QFont, font);
    QFETCH(QStringList, labels);
    QFETCH(QList<double>, values);
    QFETCH(bool, rounds);

    Radar radar = tests::radar(labels, values);
    if (rounds)
        radar = threeRounds(radar);
    const QRectF rect(QPointF(10, 20), size);
    const RadarLayout layout(radar, font, rect);
    QVERIFY(layout.fits());
    QVERIFY(layout.fonts().em() >= 8);
    QVERIFY(layout.radius() > 2 * layout.fonts().em());
    verifyNothingCollides(layout, rect);
    verifyNothingIsCut(layout, radar);
}

void TestRadarPainter::measuresForPages()
{
    QBuffer buffer;
    QPdfWriter writer(&buffer);
    writer.setResolution(1200);
    QFont font("Roboto");
    font.setPointSizeF(10);
    const Radar radar = threeRounds(tests::radar(tests::longestWelshLabels(), Full));
    const QRectF rect(500, 700, 7500, 5200); // 159 x 110 mm
    const RadarLayout layout(radar, font, rect, &writer);
    QVERIFY(layout.fits());
    QCOMPARE(layout.fonts().em(), 167.0); // 10 points at 1200 dots an inch
    verifyNothingCollides(layout, rect);
}

void TestRadarPainter::keepsTheFontWhereThereIsRoom()
{
    const Radar radar = tests::radar(tests::englishLabels(), Full);
    QCOMPARE(RadarLayout(radar, fontOf("Roboto", 14), QRectF(0, 0, 640, 520)).fonts().em(), 14.0);
    QVERIFY(RadarLayout(radar, fontOf("Roboto", 28), QRectF(0, 0, 420, 360)).fonts().em() < 28.0);
}

void TestRadarPainter::breaksLinesAtGaps_data()
{
    QTest::addColumn<QList<double>>("values");
    QTest::addColumn<int>("lines");

    QTest::newRow("all eight close the ring") << Full << 8;
    QTest::newRow("zero is a value") << QList<double>(8, 0) << 8;
    QTest::newRow("one gap breaks two lines") << QList<double>{1, 2, -1, 3, 1, 2, 3, 4} << 6;
    QTest::newRow("a gap at the seam") << QList<double>{-1, 2, 1, 3, 1, 2, 3, 4} << 6;
    QTest::newRow("neighbours missing") << QList<double>{1, -1, -1, 3, 1, 2, 3, 4} << 5;
    QTest::newRow("every other") << QList<double>{1, -1, 2, -1, 1, -1, 3, -1} << 0;
    QTest::newRow("one left") << QList<double>{-1, -1, 2, -1, -1, -1, -1, -1} << 0;
    QTest::newRow("nothing") << Nothing << 0;
}

void TestRadarPainter::breaksLinesAtGaps()
{
    QFETCH(QList<double>, values);
    QFETCH(int, lines);

    const Radar radar = tests::radar(tests::englishLabels(), values);
    const RadarLayout layout(radar, fontOf("Roboto", 13), QRectF(0, 0, 640, 520));
    QCOMPARE(layout.lines(radar.series.constFirst()).size(), lines);
    for (int axis = 0; axis < 8; ++axis)
        QCOMPARE(layout.point(radar.series.constFirst(), axis).has_value(), values.at(axis) >= 0);
}

void TestRadarPainter::drawsIsolatedPointsAndNothingAtZero()
{
    const Radar radar = tests::radar(tests::englishLabels(), {-1, 3, -1, -1, 2, 2, -1, -1});
    const QSize size(640, 520);
    const QImage image = painted(radar, size);
    const RadarLayout layout(radar, fontOf("Roboto", 13), QRectF(QPointF(), size), &image);
    QVERIFY(bluePixels(image, layout.point(1, 3), 3) > 20);
    QVERIFY(bluePixels(image, layout.point(4, 2), 3) > 20);
    QCOMPARE(bluePixels(image, layout.centre(), 8), 0);
    // The line between two neighbours is there, and none leads from the lone point towards the next one.
    QVERIFY(bluePixels(image, (layout.point(4, 2) + layout.point(5, 2)) / 2, 3) > 3);
    QCOMPARE(bluePixels(image, (layout.point(1, 3) + layout.point(4, 2)) / 2, 3), 0);
    QCOMPARE(bluePixels(image, (layout.point(1, 3) + layout.centre()) / 2, 3), 0);
}

void TestRadarPainter::scaleIsFixed()
{
    const Radar low = tests::radar(tests::englishLabels(), QList<double>(8, 0.5));
    const Radar high = tests::radar(tests::englishLabels(), QList<double>(8, 4));
    const QRectF rect(0, 0, 640, 520);
    const RadarLayout lowLayout(low, fontOf("Roboto", 13), rect);
    const RadarLayout highLayout(high, fontOf("Roboto", 13), rect);
    QCOMPARE(lowLayout.radius(), highLayout.radius());
    QCOMPARE(QLineF(highLayout.centre(), highLayout.point(3, 4)).length(), highLayout.radius());
    QCOMPARE(QLineF(lowLayout.centre(), lowLayout.point(3, 0.5)).length(), lowLayout.radius() / 8);
    QCOMPARE(lowLayout.numbers().size(), 5);
}

void TestRadarPainter::firstThemeStandsAtTheTopAndTheRestClockwise()
{
    const RadarLayout layout(tests::radar(tests::englishLabels(), Full), fontOf("Roboto", 13), QRectF(0, 0, 640, 520));
    const QPointF centre = layout.centre();
    QCOMPARE(layout.point(0, 4).x(), centre.x());
    QVERIFY(layout.point(0, 4).y() < centre.y());
    QVERIFY(layout.point(2, 4).x() > centre.x());
    QVERIFY(qAbs(layout.point(2, 4).y() - centre.y()) < 0.001);
    QVERIFY(layout.point(4, 4).y() > centre.y());
    QVERIFY(layout.point(6, 4).x() < centre.x());
}

void TestRadarPainter::numbersStandOffTheLines_data()
{
    QTest::addColumn<QList<double>>("values");

    QTest::newRow("usual") << Full;
    QTest::newRow("on the rings") << QList<double>(8, 2);
    QTest::newRow("steep on the right") << QList<double>{4, 0, 2, 2, 2, 2, 2, 4};
    QTest::newRow("steep on the left") << QList<double>{4, 4, 2, 2, 2, 2, 2, 0};
    QTest::newRow("highest") << QList<double>(8, 4);
    QTest::newRow("gap at the first spoke") << QList<double>{-1, 4, 2, 2, 2, 2, 2, 4};
}

void TestRadarPainter::numbersStandOffTheLines()
{
    QFETCH(QList<double>, values);

    const Radar radar = tests::radar(tests::englishLabels(), values);
    const RadarLayout layout(radar, fontOf("Roboto", 13), QRectF(0, 0, 640, 520));
    QCOMPARE(layout.numbers().size(), 5);
    for (const RadarNumber &number : layout.numbers()) {
        QVERIFY(!number.crowded);
        for (const QLineF &line : layout.lines(radar.series.constFirst())) {
            QPainterPath path(line.p1());
            path.lineTo(line.p2());
            QVERIFY2(!path.intersects(number.rect), qPrintable(QString::number(number.value)));
        }
    }
}

void TestRadarPainter::findsPointsAndLabels()
{
    const Radar radar = threeRounds(tests::radar(tests::englishLabels(), Gaps));
    const RadarPainter painter(radar, {tests::radarColours(), fontOf("Roboto", 13)}, QRectF(0, 0, 640, 520));
    QCOMPARE(painter.latestSeries(), 1);
    const auto point = painter.placeAt(painter.layout().point(2, 2.8) + QPointF(3, 2));
    QVERIFY(point);
    QCOMPARE(point->theme, 2);
    QCOMPARE(point->value, std::optional<double>(2.8));
    const auto label = painter.placeAt(painter.layout().labels().at(1).rect.center());
    QVERIFY(label);
    QCOMPARE(*label, (RadarPlace{1, 1, std::nullopt}));
    QVERIFY(!painter.placeAt(painter.layout().centre()));
}

void TestRadarPainter::showsLegendOnlyForSeveralRounds()
{
    const Radar one = tests::radar(tests::englishLabels(), Full);
    const QRectF rect(0, 0, 640, 520);
    QVERIFY(RadarLayout(one, fontOf("Roboto", 13), rect).legend().isEmpty());
    QCOMPARE(RadarLayout(threeRounds(one), fontOf("Roboto", 13), rect).legend().size(), 3);

    // A lone baseline is drawn as the latest round, solid and filled.
    Radar baseline = one;
    baseline.series.first().style = RadarSeries::Style::Baseline;
    QCOMPARE(painted(baseline, QSize(640, 520)), painted(one, QSize(640, 520)));
}

void TestRadarPainter::emptyRadarPaintsNothing()
{
    QImage blank(200, 200, QImage::Format_ARGB32);
    blank.fill(Qt::white);
    QCOMPARE(painted(Radar(), QSize(200, 200)), blank);
    QVERIFY(painted(tests::radar(tests::englishLabels(), Nothing), QSize(100, 60)).size() == QSize(100, 60));
}

QTEST_MAIN(TestRadarPainter)
#include "tst_radarpainter.moc"
