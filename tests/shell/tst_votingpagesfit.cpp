#include "tests/shell/appearance.h"
#include "tests/shell/textfit.h"
#include "tests/shell/turns.h"
#include "ui/shell/page.h"
#include "ui/shell/style/arosstyle.h"
#include "ui/shell/style/look.h"

#include <QApplication>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

using namespace aros;
using Place = shell::Destination::Place;
using tests::Turns;

// Every step of the two pages on which people hand in votes, at two window sizes, three text sizes and in both
// languages: nothing may be clipped, cut off or overlap, and pages scroll in one direction only.
class TestVotingPagesFit : public QObject
{
    Q_OBJECT

private slots:
    void showsEverythingWhole_data();
    void showsEverythingWhole();
    void leavesRoomForTheBoxesUnderWhichTheStatementIs_data();
    void leavesRoomForTheBoxesUnderWhichTheStatementIs();
};

namespace {

using Step = void (*)(Turns &);

void handIn(Turns &turns)
{
    turns.open(Place::PrivateVoting, 7);
    turns.press(Qt::Key_Return);
    turns.press(Qt::Key_D);
    turns.press(Qt::Key_Return, 6);
}

void failToHandIn(Turns &turns)
{
    turns.workspace.voteRepository().failNext({ErrorCode::DiskFull, {}});
    handIn(turns);
}

void fillSheet(Turns &turns)
{
    turns.open(Place::PaperSheets);
    turns.press(Qt::Key_4, 40);
    turns.press(Qt::Key_Return);
}

void reveal(Turns &turns, int themes)
{
    for (int theme = 0; theme < themes; ++theme) {
        if (!turns.window->voting(turns.workspace.draft())->reveal(turns.set->firstIndexOf(theme)))
            qFatal("the sample votes were not revealed");
    }
}

const std::pair<const char *, Step> steps[] = {
    {"hand over", [](Turns &turns) { turns.open(Place::PrivateVoting, 4); }},
    {"hand over, everything", [](Turns &turns) { turns.open(Place::PrivateVoting); }},
    {"statement", [](Turns &turns) { turns.open(Place::PrivateVoting, 0), turns.press(Qt::Key_Return); }},
    {"last statement", [](Turns &turns) { turns.open(Place::PrivateVoting, 0), turns.press(Qt::Key_Return, 5); }},
    {"summary", [](Turns &turns) { turns.open(Place::PrivateVoting), turns.press(Qt::Key_Return, 41); }},
    {"thanks", handIn},
    {"not stored", failToHandIn},
    {"revealed", [](Turns &turns) { reveal(turns, 1), turns.open(Place::PrivateVoting, 0); }},
    {"sheet", [](Turns &turns) { turns.open(Place::PaperSheets), turns.press(Qt::Key_3, 17); }},
    {"sheet with empty boxes",
     [](Turns &turns) {
         turns.open(Place::PaperSheets), turns.press(Qt::Key_End);
         turns.press(Qt::Key_N), turns.press(Qt::Key_Return);
     }},
    {"sheet that is in", fillSheet},
    {"sheet not stored",
     [](Turns &turns) {
         turns.workspace.voteRepository().failNext({ErrorCode::DiskFull, {}}), fillSheet(turns);
     }},
    {"sheet with closed themes", [](Turns &turns) { reveal(turns, 3), turns.open(Place::PaperSheets); }},
    {"nothing open", [](Turns &turns) { reveal(turns, 8), turns.open(Place::PaperSheets); }},
};

void addAppearances(const char *step, int row)
{
    for (const QSize window : {QSize(1024, 640), QSize(1366, 768)}) {
        for (const int textSize : {100, 150, 200}) {
            for (const Language language : {Language::English, Language::Welsh})
                QTest::addRow("%s, %d x %d, %d %%, %s", step, window.width(), window.height(), textSize,
                              qPrintable(languageCode(language)))
                    << row << window << textSize << static_cast<int>(language);
        }
    }
}

void addColumns()
{
    QTest::addColumn<int>("step");
    QTest::addColumn<QSize>("window");
    QTest::addColumn<int>("textSize");
    QTest::addColumn<int>("language");
}

// Heights that follow from widths take a few passes to settle.
QStringList faultsOf(const QWidget &window)
{
    QStringList faults;
    for (int pass = 0; pass < 10 && (pass == 0 || !faults.isEmpty()); ++pass) {
        QTest::qWait(20);
        faults = tests::badlyFitting(window);
    }
    return faults;
}

} // namespace

void TestVotingPagesFit::showsEverythingWhole_data()
{
    addColumns();
    for (int row = 0; row < static_cast<int>(std::size(steps)); ++row)
        addAppearances(steps[row].first, row);
}

void TestVotingPagesFit::showsEverythingWhole()
{
    QFETCH(int, step);
    QFETCH(QSize, window);
    QFETCH(int, textSize);
    QFETCH(int, language);
    tests::setAppearance(static_cast<Language>(language), textSize);
    Turns turns;
    turns.window->resize(window);
    steps[step].second(turns);
    const QStringList faults = faultsOf(*turns.window);
    QVERIFY2(faults.isEmpty(),
             qPrintable(QStringLiteral("%1 faults:\n").arg(faults.size()) + faults.mid(0, 8).join(u'\n')));
    QCOMPARE(turns.window->size(), window);
    for (const QScrollArea *area : turns.window->page()->findChildren<QScrollArea *>())
        QVERIFY2(!area->horizontalScrollBar()->isVisible(), "scrolls sideways");
}

void TestVotingPagesFit::leavesRoomForTheBoxesUnderWhichTheStatementIs_data()
{
    addColumns();
    addAppearances("boxes", 0);
}

// The strip with the statement must not take the room of what is typed: a whole box stays in view above it.
void TestVotingPagesFit::leavesRoomForTheBoxesUnderWhichTheStatementIs()
{
    QFETCH(QSize, window);
    QFETCH(int, textSize);
    QFETCH(int, language);
    tests::setAppearance(static_cast<Language>(language), textSize);
    Turns turns;
    turns.window->resize(window);
    turns.open(Place::PaperSheets);
    for (int index = 0; index < 40; ++index) {
        const auto *field = turns.find(turns.boxName(index));
        const auto *scroll = turns.window->page()->findChild<QScrollArea *>();
        const auto inView = [&] {
            const QRect seen(field->mapTo(scroll->viewport(), QPoint()), field->size());
            return scroll->viewport()->rect().contains(seen);
        };
        QTRY_VERIFY2(inView(), qPrintable(turns.boxName(index)));
        turns.press(Qt::Key_1);
    }
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setStyle(new shell::ArosStyle);
    TestVotingPagesFit test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_votingpagesfit.moc"
