#include "core/assessment/assessmentsession.h"
#include "tests/shell/appearance.h"
#include "tests/shell/fakeworkspace.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/style/arosstyle.h"
#include "ui/shell/widgets/linkbutton.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace aros;

// Before agreeing: where people differ, and which votes are open.
class TestCheckPage : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void saysNothingOfVotesWithoutAPlan();
    void listsOpenVotesWithoutWhatTheySay();
    void listsTheWidestSpreadsFirst();
    void leadsToTheStatement();
    void agreeingRevealsWhatIsOpen();

private:
    void open();
    QStringList links(const QString &prefix) const;
    bool shows(const QString &words) const;

    std::unique_ptr<tests::FakeWorkspace> m_workspace;
    tests::PreparedPrompts m_prompts;
    std::unique_ptr<shell::MainWindow> m_window;
};

void TestCheckPage::init()
{
    tests::setAppearance(Language::English, 100);
    m_workspace = std::make_unique<tests::FakeWorkspace>();
    m_workspace->fill();
}

void TestCheckPage::cleanup()
{
    m_window.reset();
    m_workspace.reset();
}

void TestCheckPage::open()
{
    presentation::Settings settings;
    settings.language = Language::English;
    m_window = std::make_unique<shell::MainWindow>(*m_workspace, m_prompts, settings);
    m_window->resize(1280, 800);
    m_window->show();
    m_window->activateWindow();
    m_window->start();
    m_window->go({shell::Destination::Place::Check, m_workspace->draft(), {}});
}

QStringList TestCheckPage::links(const QString &prefix) const
{
    QStringList names;
    for (const auto *link : m_window->page()->findChildren<shell::LinkButton *>()) {
        if (link->objectName().startsWith(prefix))
            names.append(link->accessibleName());
    }
    return names;
}

bool TestCheckPage::shows(const QString &words) const
{
    const auto labels = m_window->page()->findChildren<QLabel *>();
    return std::any_of(labels.cbegin(), labels.cend(),
                       [&words](const QLabel *label) { return label->text().contains(words); });
}

void TestCheckPage::saysNothingOfVotesWithoutAPlan()
{
    open();
    QVERIFY(!shows("not revealed"));
    QVERIFY(!shows("differ"));
}

void TestCheckPage::listsOpenVotesWithoutWhatTheySay()
{
    m_workspace->plan({true, false, false, false});
    m_workspace->castHands(false);
    open();
    QCOMPARE(links("open-votes-").size(), 10);
    QVERIFY(shows("Votes that are not revealed yet: 10"));
    QVERIFY(links("differ-").isEmpty());
    for (const QString &link : links("open-votes-"))
        QVERIFY2(!link.contains("spread", Qt::CaseInsensitive) && !link.contains("agreement"), qPrintable(link));
}

void TestCheckPage::listsTheWidestSpreadsFirst()
{
    m_workspace->plan({true, false, false, false});
    m_workspace->castHands(true);
    open();
    QVERIFY(links("open-votes-").isEmpty());
    const QStringList differences = links("differ-");
    QVERIFY(differences.size() >= 5 && differences.size() <= 8);
    QList<double> agreement;
    for (QString link : differences)
        agreement.append(link.replace(u'−', u'-').section(' ', -1).toDouble());
    QVERIFY(std::is_sorted(agreement.cbegin(), agreement.cend()));
    QVERIFY(agreement.constLast() <= 0.6);
}

void TestCheckPage::leadsToTheStatement()
{
    m_workspace->plan({true, false, false, false});
    m_workspace->castHands(true);
    open();
    for (auto *link : m_window->page()->findChildren<shell::LinkButton *>()) {
        if (!link->objectName().startsWith("differ-"))
            continue;
        const StatementId statement(link->objectName().mid(7));
        link->click();
        QCOMPARE(m_window->destination().place, shell::Destination::Place::Questionnaire);
        QCOMPARE(m_window->session(m_workspace->draft())->currentStatement().id, statement);
        return;
    }
    QFAIL("there is no link");
}

void TestCheckPage::agreeingRevealsWhatIsOpen()
{
    m_workspace->plan({true, false, false, false});
    m_workspace->castHands(false);
    open();
    m_window->page()->findChild<QPushButton *>("primary")->click();
    QCOMPARE(m_window->destination().place, shell::Destination::Place::Report);
    const assessment::Votes votes = m_workspace->votes().votes(m_workspace->draft()).value();
    QCOMPARE(votes.size(), 10);
    for (const assessment::StatementVotes &statement : votes)
        QVERIFY(statement.revealed);
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setStyle(new shell::ArosStyle);
    TestCheckPage test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_checkpage.moc"
