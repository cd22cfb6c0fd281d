#include "tests/support/radars.h"
#include "ui/rendering/radarexport.h"

#include <QImage>
#include <QSvgRenderer>
#include <QTest>
#include <QXmlStreamReader>

using namespace aros;
using namespace aros::rendering;

namespace {

RadarStyle style()
{
    QFont font("Roboto");
    font.setPixelSize(13);
    return {tests::radarColours(), font};
}

report::Radar sample()
{
    QStringList labels = tests::englishLabels();
    labels[0] = "Tŷ Gŵyl & <b>";
    return tests::radar(labels, {2.2, -1, 2.8, 1.4, 2.6, 2.0, 1.8, 2.8});
}

} // namespace

class TestRadarExport : public QObject
{
    Q_OBJECT

private slots:
    void svgIsReadable();
    void svgTextIsText();
    void pngCarriesItsSummary();
    void refusesSizesThatCannotBe();
};

void TestRadarExport::svgIsReadable()
{
    const auto svg = radarSvg(sample(), style(), 800, Language::Welsh);
    QVERIFY(svg);
    QSvgRenderer renderer(*svg);
    QVERIFY(renderer.isValid());

    QXmlStreamReader xml(*svg);
    QVERIFY(xml.readNextStartElement());
    QCOMPARE(xml.attributes().value("role"), QString("img"));
    QCOMPARE(xml.attributes().value("aria-labelledby"), QString("radar-title radar-description"));
    QCOMPARE(xml.attributes().value("http://www.w3.org/XML/1998/namespace", "lang"), QString("cy"));
    QVERIFY(xml.readNextStartElement());
    QCOMPARE(xml.name(), QString("title"));
    QCOMPARE(xml.attributes().value("id"), QString("radar-title"));
    QCOMPARE(xml.readElementText(), sample().title);
    QVERIFY(xml.readNextStartElement());
    QCOMPARE(xml.name(), QString("desc"));
    QCOMPARE(xml.readElementText(), sample().summary);
    int titles = 1;
    while (!xml.atEnd()) {
        xml.readNext();
        titles += xml.isStartElement() && xml.name() == QString("title") ? 1 : 0;
    }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    QCOMPARE(titles, 1);
}

void TestRadarExport::svgTextIsText()
{
    const auto svg = radarSvg(sample(), style(), 800, Language::English);
    QVERIFY(svg);
    QStringList texts;
    QXmlStreamReader xml(*svg);
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == QString("text"))
            texts << xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed();
    }
    const QString all = texts.join(u' ');
    for (const QString &part : {QString("Tŷ Gŵyl & <b>"), QString("2.8"), QString("Later careers"), QString("4")})
        QVERIFY2(all.contains(part), qPrintable(all));
    QVERIFY(svg->contains("sans-serif"));
}

void TestRadarExport::pngCarriesItsSummary()
{
    const auto png = radarPng(sample(), style(), 640);
    QVERIFY(png);
    const QImage image = QImage::fromData(*png);
    QCOMPARE(image.size(), QSize(1280, 2 * radarHeightFor(640)));
    QCOMPARE(image.text("Title"), sample().title);
    QCOMPARE(image.text("Description"), sample().summary);
    QCOMPARE(image.pixelColor(2, 2), QColor(Qt::white));
    QCOMPARE(qRound(image.dotsPerMeterX() * 0.0254), 192);
}

void TestRadarExport::refusesSizesThatCannotBe()
{
    for (const int width : {0, -5}) {
        QCOMPARE(radarSvg(sample(), style(), width, Language::English).error().code, ErrorCode::ChartFailed);
        QCOMPARE(radarPng(sample(), style(), width).error().code, ErrorCode::ChartFailed);
    }
    QCOMPARE(radarPng(sample(), style(), 100000).error().code, ErrorCode::ChartFailed);
}

QTEST_MAIN(TestRadarExport)
#include "tst_radarexport.moc"
