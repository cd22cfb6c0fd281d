#include "tests/support/radars.h"
#include "ui/rendering/radarpainter.h"

#include <QImage>
#include <QPainter>
#include <QTest>

using namespace aros;
using namespace aros::rendering;
using report::Radar;
using report::RadarSeries;
using tests::fontOf;
using tests::threeRounds;

namespace {

const QList<double> Full{2.2, 1.8, 2.8, 1.4, 2.6, 2.0, 1.8, 2.8};
const QList<double> Gaps{2.2, -1, 2.8, -1, -1, 2.0, 1.8, 2.8};
const QList<double> Nothing(8, -1);

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

// Whether the band's fill or lines are seen within a pixel of `place`.
bool bandAt(const QImage &image, QPointF place)
{
    for (int y = qRound(place.y()) - 1; y <= qRound(place.y()) + 1; ++y) {
        for (int x = qRound(place.x()) - 1; x <= qRound(place.x()) + 1; ++x) {
            const QColor pixel = image.pixelColor(x, y);
            if (pixel.red() > pixel.blue() + 40)
                return true;
        }
    }
    return false;
}

using Bands = QList<std::optional<report::Band>>;

Radar withBand(const Bands &band)
{
    Radar radar = tests::radar(tests::englishLabels(), Nothing);
    radar.band = band;
    radar.bandTitle = "Middle half of the votes";
    return radar;
}

struct BandPicture {
    QImage image;
    RadarLayout layout;

    explicit BandPicture(const Radar &radar)
        : image(painted(radar, QSize(640, 520))),
          layout(radar, fontOf("Roboto", 13), QRectF(0, 0, 640, 520), &image)
    {
    }
    bool isAt(int axis, double value) const { return bandAt(image, layout.point(axis, value)); }
    bool isBetween(int axis, double value) const
    {
        return bandAt(image, (layout.point(axis, value) + layout.point((axis + 1) % 8, value)) / 2);
    }
};

} // namespace

class TestRadarPainter : public QObject
{
    Q_OBJECT

private slots:
    void drawsIsolatedPointsAndNothingAtZero();
    void findsPointsAndLabels();
    void showsLegendOnlyForSeveralRounds();
    void paintsTheBandBetweenItsValues();
    void joinsTheBandOfNeighboursOnly();
    void showsABandOfOneValue();
    void namesTheBandInTheLegend();
    void emptyRadarPaintsNothing();
};

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

void TestRadarPainter::paintsTheBandBetweenItsValues()
{
    const BandPicture picture(withBand(Bands(8, report::Band(1.5, 3))));
    for (int axis = 0; axis < 8; ++axis) {
        QVERIFY(picture.isBetween(axis, 2.2));
        QVERIFY(!picture.isBetween(axis, 1.0)); // the ring is open inside
        QVERIFY(!picture.isBetween(axis, 3.5));
    }
    QCOMPARE(painted(withBand({}), QSize(640, 520)),
             painted(tests::radar(tests::englishLabels(), Nothing), {640, 520}));
}

void TestRadarPainter::joinsTheBandOfNeighboursOnly()
{
    Bands band(8, std::nullopt);
    band[7] = band[0] = report::Band(1, 3); // past the first spoke
    band[3] = report::Band(1, 3);
    const BandPicture picture(withBand(band));
    QVERIFY(picture.isBetween(7, 2));
    QVERIFY(!picture.isBetween(0, 2) && !picture.isBetween(6, 2));
    QVERIFY(picture.isAt(3, 2));
    QVERIFY(!picture.isAt(3, 0.5) && !picture.isAt(3, 3.5));
    for (const int axis : {1, 2, 3, 4, 5})
        QVERIFY(!picture.isBetween(axis, 2));
    QVERIFY(!picture.isAt(4, 2) && !picture.isAt(2, 2));
}

void TestRadarPainter::showsABandOfOneValue()
{
    Bands band(8, std::nullopt);
    band[2] = report::Band(2, 2);
    const BandPicture picture(withBand(band));
    QVERIFY(picture.isAt(2, 2));
    QVERIFY(!picture.isAt(2, 1.5) && !picture.isAt(2, 2.5));
}

void TestRadarPainter::namesTheBandInTheLegend()
{
    const Radar radar = withBand(Bands(8, report::Band(1, 2)));
    const RadarLayout layout(radar, fontOf("Roboto", 13), QRectF(0, 0, 640, 520));
    QCOMPARE(layout.legend().size(), 2);
    QCOMPARE(layout.legend().at(0).title, radar.series.constFirst().title);
    QCOMPARE(layout.legend().at(1).title, radar.bandTitle);
    QVERIFY(bandAt(painted(radar, QSize(640, 520)), layout.legend().at(1).sample.center()));
    QCOMPARE(RadarLayout(threeRounds(radar), fontOf("Roboto", 13), QRectF(0, 0, 640, 520)).legend().size(), 4);
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
