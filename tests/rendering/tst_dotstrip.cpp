#include "ui/rendering/dotstrip.h"

#include <QColor>
#include <QImage>
#include <QPainter>
#include <QTest>

using namespace aros::rendering;

// Votes as dots: as many as there are, whole, apart from each other, and inside their area.
class TestDotStrip : public QObject
{
    Q_OBJECT

private slots:
    void placesEveryDotInsideTheArea_data();
    void placesEveryDotInsideTheArea();
    void hasNoDotWithoutVotesOrRoom();
    void fitsAnySmallerCountAtTheSameSize();
    void fillsRowsFromTheLowerEdge();
    void centresARow();
    void knowsTheTallestLevel();
    void paintsInTheColourAndLeavesThePainterAsItWas();
};

void TestDotStrip::placesEveryDotInsideTheArea_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<QSizeF>("size");
    for (const QSizeF size : {QSizeF(185, 150), QSizeF(120, 40), QSizeF(30, 200), QSizeF(61.5, 33.3)}) {
        for (const int count : {1, 2, 5, 6, 30, 31, 97, 999})
            QTest::addRow("%d in %g x %g", count, size.width(), size.height()) << count << size;
    }
}

void TestDotStrip::placesEveryDotInsideTheArea()
{
    QFETCH(int, count);
    QFETCH(QSizeF, size);
    const QRectF area(QPointF(11, 7), size);
    const qreal diameter = dotDiameter(count, size.width(), size.height());
    QVERIFY(diameter > 0.5);
    const QList<QRectF> places = dotPlaces(area, count, diameter);
    QCOMPARE(places.size(), count);
    const QRectF room = area.adjusted(-0.001, -0.001, 0.001, 0.001);
    for (int a = 0; a < places.size(); ++a) {
        QVERIFY2(room.contains(places.at(a)), qPrintable(QStringLiteral("dot %1 leaves the area").arg(a)));
        for (int b = a + 1; b < places.size(); ++b)
            QVERIFY(!places.at(a).intersects(places.at(b)));
    }
}

void TestDotStrip::hasNoDotWithoutVotesOrRoom()
{
    QCOMPARE(dotDiameter(0, 100, 100), 0.0);
    QCOMPARE(dotDiameter(5, 0, 100), 0.0);
    QVERIFY(dotPlaces(QRectF(0, 0, 100, 100), 0, 10).isEmpty());
    QVERIFY(dotPlaces(QRectF(0, 0, 100, 100), 5, 0).isEmpty());
}

void TestDotStrip::fitsAnySmallerCountAtTheSameSize()
{
    const QRectF area(0, 0, 150, 60);
    const qreal diameter = dotDiameter(30, area.width(), area.height());
    for (int count = 1; count <= 30; ++count) {
        for (const QRectF &dot : dotPlaces(area, count, diameter))
            QVERIFY(area.adjusted(-0.001, -0.001, 0.001, 0.001).contains(dot));
    }
}

void TestDotStrip::fillsRowsFromTheLowerEdge()
{
    const QRectF area(0, 0, 36, 100); // three dots of 10 with gaps of 3
    const QList<QRectF> places = dotPlaces(area, 4, 10);
    QCOMPARE(places.at(0).bottom(), 100.0);
    QCOMPARE(places.at(2).bottom(), 100.0);
    QCOMPARE(places.at(3).bottom(), 87.0);
    QCOMPARE(places.at(3).left(), places.at(0).left());
}

void TestDotStrip::centresARow()
{
    const QList<QRectF> places = dotPlaces(QRectF(0, 0, 100, 20), 3, 10);
    QCOMPARE(places.first().left(), 100 - places.last().right());
}

void TestDotStrip::knowsTheTallestLevel()
{
    QCOMPARE((DotStrip{{3, 4, 1, 5, 1}}.most()), 5);
    QCOMPARE(DotStrip().most(), 0);
}

void TestDotStrip::paintsInTheColourAndLeavesThePainterAsItWas()
{
    QImage image(40, 20, QImage::Format_ARGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setPen(Qt::red);
    paintDots(painter, QRectF(0, 0, 40, 20), 1, 20, Qt::blue);
    QCOMPARE(painter.pen().color(), QColor(Qt::red));
    painter.end();
    QCOMPARE(image.pixelColor(20, 10), QColor(Qt::blue));
    QCOMPARE(image.pixelColor(2, 10), QColor(Qt::white));
}

QTEST_GUILESS_MAIN(TestDotStrip)
#include "tst_dotstrip.moc"
