#include "tests/shell/appearance.h"
#include "tests/shell/fakeworkspace.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/style/arosstyle.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QPlainTextEdit>
#include <QTest>

using namespace aros;

// What is typed into evidence and gap reaches the workspace by itself.
class TestNotesArea : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void savesWhenTypingPauses_data();
    void savesWhenTypingPauses();
    void savesWithinTwoSecondsOfTypingWithoutPause_data();
    void savesWithinTwoSecondsOfTypingWithoutPause();
    void keepsTheCursorWhereItIsWhileSaving();

private:
    static void addBoxes();
    QPlainTextEdit *box(const QString &name) const { return m_window->page()->findChild<QPlainTextEdit *>(name); }
    QString stored(const QString &name) const;

    std::unique_ptr<tests::FakeWorkspace> m_workspace;
    tests::PreparedPrompts m_prompts;
    std::unique_ptr<shell::MainWindow> m_window;
};

void TestNotesArea::init()
{
    tests::setAppearance(Language::English, 100);
    m_workspace = std::make_unique<tests::FakeWorkspace>();
    m_workspace->fill();
    presentation::Settings settings;
    settings.language = Language::English;
    m_window = std::make_unique<shell::MainWindow>(*m_workspace, m_prompts, settings);
    m_window->show();
    m_window->start();
    m_window->go({shell::Destination::Place::Questionnaire, m_workspace->draft(), {}});
    for (const char *name : {"evidence", "gap"}) {
        box(name)->clear();
        QTRY_VERIFY(stored(name).isEmpty());
    }
}

void TestNotesArea::cleanup()
{
    m_window.reset();
    m_workspace.reset();
}

QString TestNotesArea::stored(const QString &name) const
{
    const auto assessment = m_workspace->repository().find(m_workspace->draft());
    const assessment::Answer answer = assessment->answers.value(assessment->current);
    return name == QLatin1String("gap") ? answer.gap : answer.evidence;
}

void TestNotesArea::addBoxes()
{
    QTest::addColumn<QString>("name");
    QTest::addRow("evidence") << QStringLiteral("evidence");
    QTest::addRow("gap") << QStringLiteral("gap");
}

void TestNotesArea::savesWhenTypingPauses_data()
{
    addBoxes();
}

void TestNotesArea::savesWhenTypingPauses()
{
    QFETCH(QString, name);
    QTest::keyClicks(box(name), "Rota");
    QVERIFY(stored(name).isEmpty());
    QTRY_COMPARE(stored(name), QStringLiteral("Rota"));
}

void TestNotesArea::savesWithinTwoSecondsOfTypingWithoutPause_data()
{
    addBoxes();
}

void TestNotesArea::savesWithinTwoSecondsOfTypingWithoutPause()
{
    QFETCH(QString, name);
    QElapsedTimer sinceFirstKey;
    sinceFirstKey.start();
    while (stored(name).isEmpty() && sinceFirstKey.elapsed() < 5000)
        QTest::keyClick(box(name), 'a', Qt::NoModifier, 50);
    QVERIFY2(sinceFirstKey.elapsed() < 2500, qPrintable(QString::number(sinceFirstKey.elapsed())));
    // And again: the wait starts anew with the next key.
    const qsizetype before = stored(name).size();
    sinceFirstKey.restart();
    while (stored(name).size() == before && sinceFirstKey.elapsed() < 5000)
        QTest::keyClick(box(name), 'b', Qt::NoModifier, 50);
    QVERIFY2(sinceFirstKey.elapsed() < 2500, qPrintable(QString::number(sinceFirstKey.elapsed())));
}

void TestNotesArea::keepsTheCursorWhereItIsWhileSaving()
{
    QTest::keyClicks(box("evidence"), "Rota of March");
    QTextCursor cursor = box("evidence")->textCursor();
    cursor.setPosition(4);
    box("evidence")->setTextCursor(cursor);
    QTest::keyClicks(box("evidence"), " ");
    QTRY_COMPARE(stored("evidence"), QStringLiteral("Rota  of March"));
    QCOMPARE(box("evidence")->textCursor().position(), 5);
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setStyle(new shell::ArosStyle);
    TestNotesArea test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_notesarea.moc"
