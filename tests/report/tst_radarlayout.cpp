#include "tests/support/radars.h"
#include "ui/rendering/radarlayout.h"

#include <QBuffer>
#include <QPainterPath>
#include <QPdfWriter>
#include <QPolygonF>
#include <QTest>

using namespace aros;
using namespace aros::rendering;
using report::Radar;
using tests::fontOf;
using tests::threeRounds;

namespace {

const QList<double> Full{2.2, 1.8, 2.8, 1.4, 2.6, 2.0, 1.8, 2.8};
const QList<double> Nothing(8, -1);

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

} // namespace

class TestRadarLayout : public QObject
{
    Q_OBJECT

private slots:
    void labelsNeverCollide_data();
    void labelsNeverCollide();
    void measuresForPages();
    void keepsTheFontWhereThereIsRoom();
    void breaksLinesAtGaps_data();
    void breaksLinesAtGaps();
    void scaleIsFixed();
    void firstThemeStandsAtTheTopAndTheRestClockwise();
    void numbersStandOffTheLines_data();
    void numbersStandOffTheLines();
};

void TestRadarLayout::labelsNeverCollide_data()
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

void TestRadarLayout::labelsNeverCollide()
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

void TestRadarLayout::measuresForPages()
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

void TestRadarLayout::keepsTheFontWhereThereIsRoom()
{
    const Radar radar = tests::radar(tests::englishLabels(), Full);
    QCOMPARE(RadarLayout(radar, fontOf("Roboto", 14), QRectF(0, 0, 640, 520)).fonts().em(), 14.0);
    QVERIFY(RadarLayout(radar, fontOf("Roboto", 28), QRectF(0, 0, 420, 360)).fonts().em() < 28.0);
}

void TestRadarLayout::breaksLinesAtGaps_data()
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

void TestRadarLayout::breaksLinesAtGaps()
{
    QFETCH(QList<double>, values);
    QFETCH(int, lines);

    const Radar radar = tests::radar(tests::englishLabels(), values);
    const RadarLayout layout(radar, fontOf("Roboto", 13), QRectF(0, 0, 640, 520));
    QCOMPARE(layout.lines(radar.series.constFirst()).size(), lines);
    for (int axis = 0; axis < 8; ++axis)
        QCOMPARE(layout.point(radar.series.constFirst(), axis).has_value(), values.at(axis) >= 0);
}

void TestRadarLayout::scaleIsFixed()
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

void TestRadarLayout::firstThemeStandsAtTheTopAndTheRestClockwise()
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

void TestRadarLayout::numbersStandOffTheLines_data()
{
    QTest::addColumn<QList<double>>("values");

    QTest::newRow("usual") << Full;
    QTest::newRow("on the rings") << QList<double>(8, 2);
    QTest::newRow("steep on the right") << QList<double>{4, 0, 2, 2, 2, 2, 2, 4};
    QTest::newRow("steep on the left") << QList<double>{4, 4, 2, 2, 2, 2, 2, 0};
    QTest::newRow("highest") << QList<double>(8, 4);
    QTest::newRow("gap at the first spoke") << QList<double>{-1, 4, 2, 2, 2, 2, 2, 4};
}

void TestRadarLayout::numbersStandOffTheLines()
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

QTEST_MAIN(TestRadarLayout)
#include "tst_radarlayout.moc"
