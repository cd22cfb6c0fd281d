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

} // namespace

class TestRadarPainter : public QObject
{
    Q_OBJECT

private slots:
    void drawsIsolatedPointsAndNothingAtZero();
    void findsPointsAndLabels();
    void showsLegendOnlyForSeveralRounds();
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

void TestRadarPainter::emptyRadarPaintsNothing()
{
    QImage blank(200, 200, QImage::Format_ARGB32);
    blank.fill(Qt::white);
    QCOMPARE(painted(Radar(), QSize(200, 200)), blank);
    QVERIFY(painted(tests::radar(tests::englishLabels(), Nothing), QSize(100, 60)).size() == QSize(100, 60));
}

QTEST_MAIN(TestRadarPainter)
#include "tst_radarpainter.moc"
