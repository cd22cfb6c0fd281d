#include "tests/support/radars.h"
#include "ui/rendering/radarview.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QTest>

using namespace aros;
using namespace aros::rendering;

class TestRadarView : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_view.reset(); }
    void isAChartToAScreenReader();
    void arrowKeysDescribeOneThemeAfterAnother();
    void upAndDownChangeTheRound();
    void themeWithoutAScoreSaysSo();
    void mouseDescribesPoints();
    void tellsTheVotesOfATheme();
    void sizeFollowsTheFont();
    void newRadarForgetsThePlace();

private:
    std::unique_ptr<RadarView> m_view;
};

void TestRadarView::init()
{
    m_view = std::make_unique<RadarView>();
    QFont font("Roboto");
    font.setPixelSize(14);
    m_view->setFont(font);
    report::Radar radar = tests::radar(tests::englishLabels(), {2.2, -1, 2.8, 1.4, 2.6, 2.0, 1.8, 2.8});
    radar.series.prepend(tests::radarSeries("Baseline, March 2026", report::RadarSeries::Style::Baseline,
                                            {1.2, 1.0, 1.8, 0.4, 1.6, 1.0, 0.8, 1.8}));
    m_view->setRadar(radar);
    m_view->setColours(tests::radarColours());
    m_view->resize(640, 520);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
}

void TestRadarView::isAChartToAScreenReader()
{
    QAccessibleInterface *chart = QAccessible::queryAccessibleInterface(m_view.get());
    QVERIFY(chart);
    QCOMPARE(chart->role(), QAccessible::Chart);
    QCOMPARE(chart->childCount(), 0);
    QCOMPARE(chart->text(QAccessible::Name), m_view->radar().title);
    QCOMPARE(chart->text(QAccessible::Description), m_view->radar().summary);
    QTest::keyClick(m_view.get(), Qt::Key_Right);
    QCOMPARE(chart->text(QAccessible::Name), m_view->currentText());
}

void TestRadarView::arrowKeysDescribeOneThemeAfterAnother()
{
    const QSignalSpy spy(m_view.get(), &RadarView::pointDescribed);
    for (int step = 0; step < 9; ++step)
        QTest::keyClick(m_view.get(), Qt::Key_Right);
    QCOMPARE(spy.size(), 9);
    QCOMPARE(spy.at(0).at(0).toString(), QString("Flexible working: 2.2 (Latest, November 2026)"));
    QCOMPARE(spy.at(2).at(0).toString(), QString("New starters and new in role: 2.8 (Latest, November 2026)"));
    QCOMPARE(spy.at(8).at(0), spy.at(0).at(0));
    QTest::keyClick(m_view.get(), Qt::Key_Left);
    QVERIFY(m_view->currentText().startsWith("Compassionate cultures"));
    QTest::keyClick(m_view.get(), Qt::Key_Home);
    QVERIFY(m_view->currentText().startsWith("Flexible working"));
    QTest::keyClick(m_view.get(), Qt::Key_End);
    QVERIFY(m_view->currentText().startsWith("Compassionate cultures"));
}

void TestRadarView::upAndDownChangeTheRound()
{
    QTest::keyClick(m_view.get(), Qt::Key_Right);
    QTest::keyClick(m_view.get(), Qt::Key_Up);
    QCOMPARE(m_view->currentText(), QString("Flexible working: 1.2 (Baseline, March 2026)"));
    QTest::keyClick(m_view.get(), Qt::Key_Up);
    QCOMPARE(m_view->currentText(), QString("Flexible working: 1.2 (Baseline, March 2026)"));
    QTest::keyClick(m_view.get(), Qt::Key_Down);
    QCOMPARE(m_view->currentText(), QString("Flexible working: 2.2 (Latest, November 2026)"));
}

void TestRadarView::themeWithoutAScoreSaysSo()
{
    QTest::keyClick(m_view.get(), Qt::Key_Right);
    QTest::keyClick(m_view.get(), Qt::Key_Right);
    QCOMPARE(m_view->currentText(), QString("Health and wellbeing: not enough answers (Latest, November 2026)"));
    QVERIFY(!m_view->grab().isNull());
}

void TestRadarView::mouseDescribesPoints()
{
    QFont font("Roboto");
    font.setPixelSize(14);
    const RadarLayout layout(m_view->radar(), font, QRectF(m_view->rect()));
    const QSignalSpy spy(m_view.get(), &RadarView::pointDescribed);
    QTest::mouseMove(m_view.get(), layout.point(4, 2.6).toPoint());
    QTRY_COMPARE(spy.size(), 1);
    QCOMPARE(spy.at(0).at(0).toString(), QString("International colleagues: 2.6 (Latest, November 2026)"));
    QTest::mouseMove(m_view.get(), layout.point(4, 1.6).toPoint());
    QTRY_COMPARE(spy.size(), 2);
    QCOMPARE(spy.at(1).at(0).toString(), QString("International colleagues: 1.6 (Baseline, March 2026)"));
}

void TestRadarView::tellsTheVotesOfATheme()
{
    report::Radar radar = m_view->radar();
    radar.axes[0].bandText = "Votes 1.2 to 2.4";
    m_view->setRadar(radar);
    QTest::keyClick(m_view.get(), Qt::Key_Right);
    QCOMPARE(m_view->currentText(), QString("Flexible working: 2.2 (Latest, November 2026) · Votes 1.2 to 2.4"));
    QTest::keyClick(m_view.get(), Qt::Key_Right);
    QVERIFY(!m_view->currentText().contains("Votes"));
}

void TestRadarView::sizeFollowsTheFont()
{
    const QSize small = m_view->sizeHint();
    QCOMPARE(m_view->heightForWidth(small.width()), small.height());
    QFont font = m_view->font();
    font.setPixelSize(28);
    m_view->setFont(font);
    QCOMPARE(m_view->sizeHint(), 2 * small);
    QVERIFY(m_view->heightForWidth(100) >= m_view->minimumSizeHint().height());
}

void TestRadarView::newRadarForgetsThePlace()
{
    QTest::keyClick(m_view.get(), Qt::Key_Right);
    m_view->setRadar(tests::radar(tests::longestWelshLabels(), QList<double>(8, -1)));
    QVERIFY(m_view->currentText().isEmpty());
    m_view->setRadar(report::Radar());
    QTest::keyClick(m_view.get(), Qt::Key_Right);
    QVERIFY(m_view->currentText().isEmpty());
}

QTEST_MAIN(TestRadarView)
#include "tst_radarview.moc"
