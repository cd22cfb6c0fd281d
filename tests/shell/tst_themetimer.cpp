#include "tests/shell/fakeworkspace.h"
#include "ui/shell/projector/themetimer.h"

#include <QSignalSpy>
#include <QTest>

using namespace aros;
using assessment::AssessmentSession;
using shell::ThemeTimer;

// The quiet timer counts the minutes of a theme by the clock that it is given.
class TestThemeTimer : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void isOffUntilItIsSet();
    void countsBegunMinutes_data();
    void countsBegunMinutes();
    void startsAnewWithEachTheme();
    void goesOnWithinATheme();
    void standsStillWhilePaused();
    void cannotBePausedWhileOff();
    void startsAnewWhenSetAgain();
    void neverGainsTimeFromAClockThatIsSetBack();
    void isKeptForTheSameAssessmentAndOffForAnother();
    void saysByItselfThatAMinuteHasPassed();

private:
    std::unique_ptr<AssessmentSession> open(const AssessmentId &id);
    void pass(int seconds) { m_clock.advanceMSecs(seconds * 1000); }

    tests::FixedClock m_clock;
    std::unique_ptr<tests::FakeWorkspace> m_workspace;
    std::unique_ptr<ThemeTimer> m_timer;
    std::unique_ptr<AssessmentSession> m_session;
};

std::unique_ptr<AssessmentSession> TestThemeTimer::open(const AssessmentId &id)
{
    const auto assessment = m_workspace->repository().find(id);
    return std::make_unique<AssessmentSession>(*assessment, *m_workspace->questionSets().find(assessment->questionSet),
                                               m_workspace->repository(), m_clock);
}

void TestThemeTimer::init()
{
    m_session.reset();
    m_workspace = std::make_unique<tests::FakeWorkspace>();
    m_workspace->fill();
    m_timer = std::make_unique<ThemeTimer>(m_clock);
    m_session = open(m_workspace->draft());
    m_session->goTo(0);
    m_timer->follow(*m_session);
}

void TestThemeTimer::isOffUntilItIsSet()
{
    QCOMPARE(m_timer->minutes(), 0);
    QVERIFY(!m_timer->minutesLeft());
    QVERIFY(m_timer->text().isEmpty());
    m_timer->setMinutes(5);
    m_timer->setMinutes(0);
    QVERIFY(!m_timer->minutesLeft());
    QVERIFY(m_timer->text().isEmpty());
}

void TestThemeTimer::countsBegunMinutes_data()
{
    QTest::addColumn<int>("seconds");
    QTest::addColumn<QString>("text");
    QTest::addRow("at the start") << 0 << "8 min left";
    QTest::addRow("first second") << 1 << "8 min left";
    QTest::addRow("just before a minute is over") << 59 << "8 min left";
    QTest::addRow("a minute is over") << 60 << "7 min left";
    QTest::addRow("the last minute") << 7 * 60 << "1 min left";
    QTest::addRow("the last second") << 8 * 60 - 1 << "1 min left";
    QTest::addRow("the end") << 8 * 60 << "Time is up";
    QTest::addRow("long after") << 3600 << "Time is up";
}

void TestThemeTimer::countsBegunMinutes()
{
    QFETCH(int, seconds);
    m_timer->setMinutes(8);
    pass(seconds);
    QTEST(m_timer->text(), "text");
}

void TestThemeTimer::startsAnewWithEachTheme()
{
    m_timer->setMinutes(5);
    pass(400);
    QCOMPARE(m_timer->text(), "Time is up");
    m_session->goTo(m_session->questionSet().firstIndexOf(1));
    QCOMPARE(m_timer->text(), "5 min left");
    pass(90);
    m_timer->setPaused(true);
    m_session->goTo(0);
    QCOMPARE(m_timer->text(), "5 min left");
    QVERIFY(!m_timer->isPaused());
}

void TestThemeTimer::goesOnWithinATheme()
{
    m_timer->setMinutes(5);
    pass(130);
    m_session->goTo(1);
    QCOMPARE(m_timer->text(), "3 min left");
}

void TestThemeTimer::standsStillWhilePaused()
{
    m_timer->setMinutes(10);
    pass(150);
    m_timer->setPaused(true);
    pass(3600);
    QCOMPARE(m_timer->text(), "8 min left, paused");
    m_timer->setPaused(false);
    QCOMPARE(m_timer->text(), "8 min left");
    pass(30);
    QCOMPARE(m_timer->text(), "7 min left");
}

void TestThemeTimer::cannotBePausedWhileOff()
{
    m_timer->setPaused(true);
    QVERIFY(!m_timer->isPaused());
    m_timer->setMinutes(5);
    QCOMPARE(m_timer->text(), "5 min left");
}

void TestThemeTimer::startsAnewWhenSetAgain()
{
    m_timer->setMinutes(5);
    pass(200);
    m_timer->setMinutes(5);
    QCOMPARE(m_timer->text(), "5 min left");
}

void TestThemeTimer::neverGainsTimeFromAClockThatIsSetBack()
{
    m_timer->setMinutes(5);
    pass(-7200);
    QCOMPARE(m_timer->text(), "5 min left");
}

void TestThemeTimer::isKeptForTheSameAssessmentAndOffForAnother()
{
    m_timer->setMinutes(5);
    pass(100);
    m_session = open(m_workspace->draft());
    m_timer->follow(*m_session);
    QCOMPARE(m_timer->text(), "4 min left");
    m_session = open(m_workspace->agreed());
    m_timer->follow(*m_session);
    QCOMPARE(m_timer->minutes(), 0);
}

void TestThemeTimer::saysByItselfThatAMinuteHasPassed()
{
    m_timer->setMinutes(5);
    QSignalSpy changed(m_timer.get(), &ThemeTimer::changed);
    QTest::qWait(1200);
    QCOMPARE(changed.size(), 0);
    pass(61);
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(m_timer->text(), "4 min left");
}

QTEST_GUILESS_MAIN(TestThemeTimer)
#include "tst_themetimer.moc"
