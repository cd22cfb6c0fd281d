#include "tests/support/samplereports.h"
#include "ui/presentation/palette.h"
#include "ui/rendering/radarcolours.h"
#include "ui/rendering/trendview.h"

#include <QAccessible>
#include <QImage>
#include <QPainter>
#include <QTest>

using namespace aros;
using rendering::TrendLayout;
using rendering::TrendName;
using rendering::TrendPainter;
using rendering::TrendPanel;
using report::Trend;

namespace {

using Values = QList<std::optional<double>>;

QFont fontOf(int pixels)
{
    QFont font;
    font.setPixelSize(pixels);
    return font;
}

// Two themes with the same values.
Trend trendOf(const Values &values, int firstRound = 0)
{
    Trend trend;
    for (int round = 0; round < values.size(); ++round)
        trend.rounds.append({QString::number(round), firstRound + round, QString("Round %1").arg(round),
                             QString("May %1").arg(2020 + round), QDate(2020 + round, 5, 1)});
    for (const char *theme : {"Flexible working", "Compassionate cultures"}) {
        Trend::Line line;
        line.theme = theme;
        line.values = values;
        for (const std::optional<double> &value : values)
            line.valueTexts.append(value ? QString::number(*value, 'f', 1) : QString("no answers"));
        trend.lines.append(line);
    }
    return trend;
}

rendering::RadarColours colours()
{
    return rendering::radarColours(presentation::paletteFor(presentation::Scheme::Light));
}

TrendPainter painterOf(const Trend &trend, int width = 600)
{
    return TrendPainter(trend, "Target", {colours(), fontOf(14)}, QRectF(0, 0, width, 1));
}

QImage picture(const TrendPainter &trend, int width = 600)
{
    QImage image(width, qCeil(trend.layout().height()) + 1, QImage::Format_RGB32);
    image.fill(colours().background);
    QPainter painter(&image);
    trend.paint(painter);
    return image;
}

// In a column of the first chart.
int inked(const QImage &image, const TrendPainter &trend, qreal x)
{
    const QRectF plot = trend.layout().panels().constFirst().plot;
    int count = 0;
    for (int y = qFloor(plot.top()); y <= qCeil(plot.bottom()); ++y)
        count += image.pixelColor(qRound(x), y) == colours().latest ? 1 : 0;
    return count;
}

} // namespace

class TestTrendPainter : public QObject
{
    Q_OBJECT

private slots:
    void keepsTitlesWhole_data();
    void keepsTitlesWhole();
    void namesTheFirstAndTheLastRound_data();
    void namesTheFirstAndTheLastRound();
    void hasOneScaleForAll();
    void leavesAGap();
    void marksTheBaselineByShape();
    void marksTheTargetByShape();
    void keepsEverythingInside_data() { keepsTitlesWhole_data(); }
    void keepsEverythingInside();
    void describesItselfInWords();
};

void TestTrendPainter::keepsTitlesWhole_data()
{
    QTest::addColumn<int>("language");
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("pixels");
    for (const Language language : {Language::English, Language::Welsh}) {
        for (const auto &[width, pixels] : {std::pair(1200, 14), {860, 14}, {860, 28}, {400, 28}, {300, 14}})
            QTest::addRow("%s, %d at %d", qPrintable(languageCode(language)), width, pixels)
                << static_cast<int>(language) << width << pixels;
    }
}

void TestTrendPainter::keepsTitlesWhole()
{
    QFETCH(int, language);
    QFETCH(int, width);
    QFETCH(int, pixels);
    const Trend trend = tests::roundsReport(static_cast<Language>(language)).trend;
    const TrendLayout layout(trend, "Target", fontOf(pixels), QRectF(0, 0, width, 1), nullptr);
    QCOMPARE(layout.panels().size(), 8);
    const QFontMetricsF metrics = layout.fonts().metrics(layout.fonts().value());
    for (int panel = 0; panel < 8; ++panel) {
        const TrendPanel &place = layout.panels().at(panel);
        QCOMPARE(place.title.join(' '), trend.lines.at(panel).theme);
        for (const QString &line : place.title)
            QVERIFY2(metrics.horizontalAdvance(line) <= layout.panelWidth(), qPrintable(line));
        QVERIFY(place.titleAt.y() + place.title.size() * metrics.height() < place.plot.top());
    }
}

void TestTrendPainter::namesTheFirstAndTheLastRound_data()
{
    QTest::addColumn<int>("rounds");
    QTest::addColumn<bool>("all");
    QTest::newRow("two") << 2 << true;
    QTest::newRow("three, with room") << 3 << true;
    QTest::newRow("twelve, without") << 12 << false;
}

void TestTrendPainter::namesTheFirstAndTheLastRound()
{
    QFETCH(int, rounds);
    QFETCH(bool, all);
    const Trend trend = trendOf(Values(rounds, 2.0));
    const TrendPainter painter = painterOf(trend);
    const TrendLayout &layout = painter.layout();
    QCOMPARE(layout.names().size() == rounds, all);
    QVERIFY(layout.names().size() >= 2);
    QCOMPARE(layout.names().at(0).text.join(' '), trend.rounds.constFirst().period);
    QCOMPARE(layout.names().at(1).text.join(' '), trend.rounds.constLast().period);
    const QFontMetricsF metrics = layout.fonts().metrics(layout.fonts().number());
    QList<std::pair<qreal, qreal>> taken;
    for (const TrendName &name : layout.names()) {
        qreal half = 0;
        for (const QString &line : name.text)
            half = qMax(half, metrics.horizontalAdvance(line) / 2);
        for (const auto &[from, to] : taken)
            QVERIFY2(name.centre + half < from || name.centre - half > to, qPrintable(name.text.join(' ')));
        taken.append({name.centre - half, name.centre + half});
    }
}

void TestTrendPainter::hasOneScaleForAll()
{
    const TrendPainter painter = painterOf(trendOf({1.0, 1.2}));
    for (int panel = 0; panel < 2; ++panel) {
        const QRectF plot = painter.layout().panels().at(panel).plot;
        QCOMPARE(painter.layout().y(panel, 0), plot.bottom());
        QCOMPARE(painter.layout().y(panel, 4), plot.top());
        QCOMPARE(plot.size(), painter.layout().panels().at(0).plot.size());
        QCOMPARE(painter.layout().point(panel, 0, 1).x(), plot.left());
        QCOMPARE(painter.layout().point(panel, 1, 1).x(), plot.right());
    }
}

void TestTrendPainter::leavesAGap()
{
    const TrendPainter whole = painterOf(trendOf({1.0, 2.0, 3.0}));
    const TrendPainter gap = painterOf(trendOf({1.0, std::nullopt, 3.0}));
    const QRectF plot = whole.layout().panels().constFirst().plot;
    for (const double share : {0.25, 0.5, 0.75}) {
        QVERIFY(inked(picture(whole), whole, plot.left() + share * plot.width()) > 0);
        QCOMPARE(inked(picture(gap), gap, plot.left() + share * plot.width()), 0);
    }
    QVERIFY(inked(picture(gap), gap, plot.right()) > 0);
}

void TestTrendPainter::marksTheBaselineByShape()
{
    const auto first = [](const Trend &trend) {
        const TrendPainter painter = painterOf(trend);
        return picture(painter).pixelColor(painter.layout().point(0, 0, 1.5).toPoint());
    };
    QCOMPARE(first(trendOf({1.5, 2.5})), colours().background);
    QCOMPARE(first(trendOf({1.5, 2.5}, 1)), colours().latest); // a follow-up whose baseline is not here
    QCOMPARE(painterOf(trendOf({1.5, 2.5})).layout().legend().size(), 1);
    QCOMPARE(painterOf(trendOf({1.5, 2.5}, 1)).layout().legend().size(), 0);
}

void TestTrendPainter::marksTheTargetByShape()
{
    Trend trend = trendOf({1.5, 1.5});
    trend.lines[0].target = 3.5;
    const TrendPainter painter = painterOf(trend);
    QCOMPARE(painter.layout().legend().constLast().title, QString("Target"));
    const QPointF at = painter.layout().point(0, 1, 3.5);
    const QImage image = picture(painter);
    QCOMPARE(image.pixelColor(at.toPoint()), colours().background); // hollow
    const QImage without = picture(painterOf(trendOf({1.5, 1.5})));
    QVERIFY(image.copy(QRect(at.toPoint() - QPoint(12, 12), QSize(24, 24))) !=
            without.copy(QRect(at.toPoint() - QPoint(12, 12), QSize(24, 24))));
}

// Nothing is painted on the edge of a picture that is larger by a margin.
void TestTrendPainter::keepsEverythingInside()
{
    QFETCH(int, language);
    QFETCH(int, width);
    QFETCH(int, pixels);
    const report::Report report = tests::roundsReport(static_cast<Language>(language));
    const TrendPainter painter(report.trend, report.words.target, {colours(), fontOf(pixels)},
                               QRectF(10, 10, width, 1));
    QImage image(width + 20, qCeil(painter.layout().height()) + 20, QImage::Format_RGB32);
    image.fill(colours().background);
    QPainter device(&image);
    painter.paint(device);
    device.end();
    for (int x = 0; x < image.width(); ++x) {
        for (int y = 0; y < image.height(); ++y) {
            const bool inside = x >= 9 && x <= width + 10 && y >= 9 && y <= image.height() - 9;
            if (!inside)
                QVERIFY2(image.pixelColor(x, y) == colours().background, qPrintable(QString("%1, %2").arg(x).arg(y)));
        }
    }
}

void TestTrendPainter::describesItselfInWords()
{
    const report::Report report = tests::roundsReport(Language::English);
    rendering::TrendView view(report.trend, report.words.overTheRounds, report.words.target);
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(&view);
    QVERIFY(interface);
    QCOMPARE(interface->role(), QAccessible::Chart);
    QCOMPARE(interface->text(QAccessible::Name), QString("Over the rounds"));
    const QString text = interface->text(QAccessible::Description);
    for (const Trend::Line &line : report.trend.lines)
        QVERIFY2(text.contains(line.summary), qPrintable(line.summary));
    QVERIFY(text.contains("Target: 3.0 by June 2027."));
}

QTEST_MAIN(TestTrendPainter)
#include "tst_trendpainter.moc"
