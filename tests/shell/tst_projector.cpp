#include "core/assessment/assessmentsession.h"
#include "tests/shell/appearance.h"
#include "tests/shell/projectorstage.h"
#include "ui/shell/projector/projector.h"
#include "ui/shell/style/accessibility.h"
#include "ui/shell/style/arosstyle.h"
#include "ui/shell/style/look.h"

#include <QAccessible>
#include <QApplication>
#include <QTest>

using namespace aros;
using assessment::Rating;
using tests::ProjectorStage;
using Place = shell::Destination::Place;

// What a room can see and a screen reader can read of the projector: the statement and what is agreed and revealed,
// at no time anything else.
class TestProjector : public QObject
{
    Q_OBJECT

private slots:
    void showsNothingOfAVoteBeforeItIsRevealed_data();
    void showsNothingOfAVoteBeforeItIsRevealed();
    void showsTheRevealedVotes_data();
    void showsTheRevealedVotes();
    void saysHowManyHaveHandedIn();
    void hidesTheSpreadOfFewerThanFive();
    void paintsADotForEachVote_data();
    void paintsADotForEachVote();
    void agreesOnlyAfterTheVotes();
    void agreesAtOnceWhereNobodyVotes();
    void neverShowsWhatTheLeaderWrites_data();
    void neverShowsWhatTheLeaderWrites();
    void hidesTheStatementWhileSomebodyVotesAlone();
    void followsTheStatement();
    void keepsTheStatementOnOtherPages();
    void followsTheLanguage();
    void isDarkOrHighContrast();
    void showsTheTimer();
    void isAWindowToAssistiveTechnology();
};

void TestProjector::showsNothingOfAVoteBeforeItIsRevealed_data()
{
    QTest::addColumn<QString>("plan");
    for (const char *plan : {"hands", "private", "paper", "hands private paper groups"})
        QTest::addRow("%s", plan) << plan;
}

void TestProjector::showsNothingOfAVoteBeforeItIsRevealed()
{
    QFETCH(QString, plan);
    ProjectorStage stage(plan);
    const bool hands = stage.voting().plan().hands;
    const bool sheets = stage.voting().plan().hasSheets();
    for (int index = 0; index < 6; ++index) {
        stage.session().goTo(index);
        const QStringList before = stage.texts();
        const QImage picture = stage.screen()->grab().toImage();
        if (hands)
            stage.raiseHands({7, 0, 0, 6, 0});
        if (sheets && index % 5 == 0)
            stage.handIn(9, *Rating::atLevel(3));
        stage.session().setRating(index, Rating::atLevel(3));
        QStringList after = stage.texts();
        // With sheets the number of people changes; nothing else does.
        if (sheets && index % 5 == 0)
            after.replaceInStrings("9 of 14", "0 of 14");
        QCOMPARE(after, before);
        if (!sheets)
            QCOMPARE(stage.screen()->grab().toImage(), picture);
        QVERIFY(!stage.says("median"));
        QVERIFY(!stage.says("Agreed:"));
    }
}

void TestProjector::showsTheRevealedVotes_data()
{
    QTest::addColumn<QString>("plan");
    QTest::addRow("hands") << "hands";
    QTest::addRow("private") << "private";
    QTest::addRow("paper") << "paper";
}

void TestProjector::showsTheRevealedVotes()
{
    QFETCH(QString, plan);
    ProjectorStage stage(plan);
    if (stage.voting().plan().hands) {
        stage.raiseHands({0, 4, 4, 0, 0}, 1, 2);
    } else {
        stage.handIn(4, *Rating::atLevel(1));
        stage.handIn(4, *Rating::atLevel(2));
        stage.handIn(1, Rating::notApplicable());
        stage.handIn(2, Rating::dontKnow());
    }
    stage.reveal();
    QVERIFY(stage.texts().contains("11 votes · median 1.5 · not applicable: 1 · don’t know: 2"));
    QVERIFY(stage.texts().contains("4 votes"));
    QVERIFY(!stage.says("collected"));
    // The next statement of the theme is revealed with sheets, and by hands still open.
    stage.session().goTo(1);
    QCOMPARE(stage.says("median"), stage.voting().plan().hasSheets());
}

void TestProjector::saysHowManyHaveHandedIn()
{
    ProjectorStage stage("private");
    QVERIFY(stage.texts().contains("Votes are being collected: 0 of 14"));
    stage.handIn(9, *Rating::atLevel(2));
    QVERIFY(stage.texts().contains("Votes are being collected: 9 of 14"));
    stage.handIn(6, *Rating::atLevel(2));
    QVERIFY2(stage.texts().contains("Votes are being collected: 15 so far"), "more people than in the room");
}

void TestProjector::hidesTheSpreadOfFewerThanFive()
{
    ProjectorStage stage("paper");
    stage.session().setRating(0, std::nullopt);
    stage.handIn(4, *Rating::atLevel(3));
    const QImage before = stage.screen()->grab().toImage();
    stage.reveal();
    QVERIFY(stage.texts().contains("Fewer than five votes: not shown"));
    QVERIFY(!stage.says("4 votes"));
    QVERIFY(!stage.says("median"));
    const QColor dot = presentation::paletteFor(presentation::Scheme::Dark).primary;
    QCOMPARE(stage.patches(stage.screen()->grab().toImage(), dot), stage.patches(before, dot));
}

void TestProjector::paintsADotForEachVote_data()
{
    QTest::addColumn<QList<int>>("levels");
    QTest::addColumn<QSize>("size");
    for (const QSize size : {QSize(800, 600), QSize(1280, 800), QSize(1920, 1080)}) {
        QTest::addRow("as in a ward, %d", size.width()) << QList<int>{3, 4, 1, 5, 1} << size;
        QTest::addRow("thirty agree, %d", size.width()) << QList<int>{0, 0, 30, 0, 0} << size;
        QTest::addRow("a hundred, %d", size.width()) << QList<int>{30, 20, 10, 30, 10} << size;
    }
}

void TestProjector::paintsADotForEachVote()
{
    QFETCH(QList<int>, levels);
    QFETCH(QSize, size);
    ProjectorStage stage("hands");
    stage.session().setRating(0, std::nullopt); // the frame of an agreed level has the same colour
    stage.screen()->resize(size);
    QTRY_COMPARE(stage.screen()->size(), size);
    stage.raiseHands({levels.at(0), levels.at(1), levels.at(2), levels.at(3), levels.at(4)});
    stage.reveal();
    const QColor dot = presentation::paletteFor(presentation::Scheme::Dark).primary;
    QCOMPARE(stage.patches(stage.screen()->grab().toImage(), dot), std::accumulate(levels.cbegin(), levels.cend(), 0));
}

void TestProjector::agreesOnlyAfterTheVotes()
{
    ProjectorStage stage("hands");
    stage.session().setRating(0, Rating::atLevel(2));
    stage.raiseHands({2, 1, 3, 0, 0});
    QVERIFY(!stage.says("Agreed:"));
    stage.reveal();
    QVERIFY(stage.texts().contains("Agreed: 2 Developing"));
    QVERIFY(stage.texts().contains("3 votes, agreed"));
    stage.session().setRating(0, Rating::dontKnow());
    QVERIFY(stage.texts().contains("Agreed: We don’t know"));
    stage.session().setRating(0, std::nullopt);
    QVERIFY(!stage.says("greed"));
}

void TestProjector::agreesAtOnceWhereNobodyVotes()
{
    ProjectorStage stage("");
    stage.session().setRating(0, Rating::atLevel(0));
    QVERIFY(stage.texts().contains("Agreed: 0 Not in place"));
    QVERIFY(!stage.says("otes"));
}

void TestProjector::neverShowsWhatTheLeaderWrites_data()
{
    QTest::addColumn<QString>("plan");
    QTest::addRow("nobody votes") << "";
    QTest::addRow("hands") << "hands";
    QTest::addRow("private") << "private";
}

void TestProjector::neverShowsWhatTheLeaderWrites()
{
    QFETCH(QString, plan);
    ProjectorStage stage(plan);
    const questions::QuestionSet &set = stage.session().questionSet();
    for (int index = 0; index < set.statementCount(); ++index) {
        stage.session().goTo(index);
        stage.session().setEvidence(index, "secret-evidence");
        stage.session().setGap(index, "secret-gap");
        stage.session().setComeBack(index, true);
        stage.session().setRating(index, Rating::atLevel(index % 5));
        if (plan == "hands")
            stage.raiseHands({1, 2, 3, 4, 5});
        if (plan == "private" && set.indexInTheme(index) == 0)
            stage.handIn(6, *Rating::atLevel(index % 5));
        if (!plan.isEmpty() && stage.voting().isOpen(index))
            stage.reveal();
        QVERIFY(stage.says(stage.session().currentStatement().statement.in(Language::English)));
        QVERIFY(!stage.says("secret"));
        QVERIFY(!stage.says(stage.session().assessment().details.team.name));
        QVERIFY(!stage.says("come back"));
    }
    stage.window().go({Place::Check, stage.workspace().draft(), {}});
    QVERIFY(!stage.says("secret"));
}

void TestProjector::hidesTheStatementWhileSomebodyVotesAlone()
{
    ProjectorStage stage("private");
    const shell::Destination alone{Place::PrivateVoting, stage.workspace().draft(), {}, 0};
    stage.projector().timer().setMinutes(5);
    stage.projector().arrive(alone);
    QStringList texts = stage.texts();
    texts.removeAll(stage.screen()->windowTitle());
    texts.removeAll(stage.screen()->accessibleDescription());
    QVERIFY(texts.contains("People are voting privately"));
    QVERIFY(!texts.join(' ').contains(stage.session().currentStatement().statement.in(Language::English)));
    QVERIFY(!stage.says("left"));
    QVERIFY(!stage.says("Starting"));
    // Neither a vote nor another statement brings anything back.
    stage.handIn(3, *Rating::atLevel(1));
    stage.session().goTo(3);
    stage.window().rebuild();
    stage.projector().arrive(alone);
    QVERIFY(!stage.says("of 14"));
    QVERIFY(!stage.says(stage.session().currentStatement().statement.in(Language::English)));
    stage.window().go({Place::Questionnaire, stage.workspace().draft(), {}});
    QVERIFY(stage.says(stage.session().currentStatement().statement.in(Language::English)));
    QVERIFY(stage.says("3 of 14"));
}

void TestProjector::followsTheStatement()
{
    ProjectorStage stage("hands");
    for (const int index : {0, 4, 5, 39, 2}) {
        stage.session().goTo(index);
        QVERIFY(stage.says(stage.session().currentStatement().statement.in(Language::English)));
    }
    QVERIFY(stage.says(" · 3 of 5"));
}

void TestProjector::keepsTheStatementOnOtherPages()
{
    ProjectorStage stage("hands");
    const QStringList before = stage.texts();
    for (const Place place : {Place::Settings, Place::Help, Place::Check, Place::Home}) {
        stage.window().go({place, stage.workspace().draft(), {}});
        QCOMPARE(stage.texts(), before);
    }
}

void TestProjector::followsTheLanguage()
{
    ProjectorStage stage("hands");
    tests::setAppearance(Language::Welsh, 100);
    stage.window().rebuild();
    const questions::Statement &statement = stage.session().currentStatement();
    QVERIFY(stage.says(statement.statement.in(Language::Welsh)));
    QVERIFY(stage.says("2 Datblygu"));
    QVERIFY(!stage.says(statement.statement.in(Language::English)));
    QVERIFY(!stage.says("Developing"));
}

void TestProjector::isDarkOrHighContrast()
{
    using presentation::Scheme;
    ProjectorStage stage("hands");
    for (const auto &[leader, projector] :
         {std::pair(Scheme::Light, Scheme::Dark), std::pair(Scheme::Dark, Scheme::Dark),
          std::pair(Scheme::HighContrast, Scheme::HighContrast)}) {
        shell::Look::set(leader, 100, true);
        stage.window().rebuild();
        const QImage picture = stage.screen()->grab().toImage();
        QCOMPARE(picture.pixelColor(3, 3), presentation::paletteFor(projector).background);
    }
}

void TestProjector::showsTheTimer()
{
    ProjectorStage stage("hands");
    QVERIFY(!stage.says("left"));
    stage.projector().timer().setMinutes(8);
    QVERIFY(stage.texts().contains("8 min left"));
    stage.projector().timer().setPaused(true);
    QVERIFY(stage.texts().contains("8 min left, paused"));
    stage.projector().timer().setMinutes(0);
    QVERIFY(!stage.says("left"));
}

void TestProjector::isAWindowToAssistiveTechnology()
{
    ProjectorStage stage("hands");
    QAccessibleInterface *window = QAccessible::queryAccessibleInterface(stage.screen());
    QCOMPARE(window->role(), QAccessible::Window);
    QCOMPARE(window->text(QAccessible::Name), "Aros – projector");
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setStyle(new shell::ArosStyle);
    shell::installAccessibility();
    TestProjector test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_projector.moc"
