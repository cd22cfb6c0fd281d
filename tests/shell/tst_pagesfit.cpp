#include "tests/shell/appearance.h"
#include "tests/shell/fakeworkspace.h"
#include "tests/shell/textfit.h"
#include "tests/shell/votedassessment.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/style/arosstyle.h"
#include "ui/shell/widgets/expander.h"

#include <QApplication>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

using namespace aros;
using Place = shell::Destination::Place;

namespace {

constexpr int MostEmpty = 80; // px at 100 %: margins of the page and of its last card

// How far the content of a page that scrolls goes on below the last thing that there is to see.
int emptyBelow(const QWidget &page)
{
    const auto *scroll = page.findChild<QScrollArea *>();
    if (!scroll || scroll->widget()->height() <= scroll->viewport()->height())
        return 0;
    int lowest = 0;
    for (const QWidget *widget : scroll->widget()->findChildren<QWidget *>()) {
        const bool isBox = widget->metaObject() == &QWidget::staticMetaObject;
        const bool isText = qobject_cast<const QAbstractScrollArea *>(widget); // also a list, or a box to write in
        if (widget->isVisible() && (isText || (!isBox && widget->findChildren<QWidget *>().isEmpty())))
            lowest = qMax(lowest, widget->mapTo(scroll->widget(), QPoint(0, widget->height())).y());
    }
    return scroll->widget()->height() - lowest;
}

bool isOfAgreed(Place place)
{
    return place == Place::Report || place == Place::History;
}

} // namespace

// Walks every page at two window sizes, three text sizes and in both languages, and says which widget or cell is too
// small for its text. Nothing may be clipped, cut off or overlap, and pages scroll in one direction only.
class TestPagesFit : public QObject
{
    Q_OBJECT

    // What the draft has of votes, in every way there is to vote; or that it is of a second round: agreed, with the
    // same set of questions or with one that was made from it, or begun.
    enum Votes { None, Open, Revealed, SecondRound, SecondSet, NextRound };

private slots:
    void showsEverythingWhole_data();
    void showsEverythingWhole();
};

void TestPagesFit::showsEverythingWhole_data()
{
    QTest::addColumn<int>("place");
    QTest::addColumn<int>("votes");
    QTest::addColumn<QSize>("window");
    QTest::addColumn<int>("textSize");
    QTest::addColumn<int>("language");

    const std::tuple<const char *, Place, Votes> pages[] = {
        {"choose language", Place::ChooseLanguage, None},
        {"home", Place::Home, None},
        {"before you start", Place::BeforeYouStart, None},
        {"team", Place::TeamDetails, None},
        {"questionnaire", Place::Questionnaire, None},
        {"check", Place::Check, None},
        {"team with votes", Place::TeamDetails, Open},
        {"questionnaire, open votes", Place::Questionnaire, Open},
        {"questionnaire, revealed votes", Place::Questionnaire, Revealed},
        {"team of a follow-up", Place::TeamDetails, NextRound},
        {"questionnaire of a follow-up", Place::Questionnaire, NextRound},
        {"check with open votes", Place::Check, Open},
        {"check with revealed votes", Place::Check, Revealed},
        {"report", Place::Report, None},
        {"report with votes", Place::Report, Revealed},
        {"report of a follow-up", Place::Report, SecondRound},
        {"report of a follow-up with another set", Place::Report, SecondSet},
        {"history", Place::History, None},
        {"assessments", Place::Assessments, None},
        {"settings", Place::Settings, None},
        {"question sets", Place::QuestionSets, None},
        {"help", Place::Help, None},
        {"problem", Place::Problem, None}};
    for (const auto &[name, place, votes] : pages) {
        for (const QSize window : {QSize(1024, 640), QSize(1366, 768)}) {
            for (const int textSize : {100, 150, 200}) {
                for (const Language language : {Language::English, Language::Welsh})
                    QTest::addRow("%s, %d x %d, %d %%, %s", name, window.width(), window.height(), textSize,
                                  qPrintable(languageCode(language)))
                        << static_cast<int>(place) << static_cast<int>(votes) << window << textSize
                        << static_cast<int>(language);
            }
        }
    }
}

void TestPagesFit::showsEverythingWhole()
{
    QFETCH(int, place);
    QFETCH(int, votes);
    QFETCH(QSize, window);
    QFETCH(int, textSize);
    QFETCH(int, language);

    tests::setAppearance(static_cast<Language>(language), textSize);
    tests::FakeWorkspace workspace;
    workspace.fill();
    if (votes == Open || votes == Revealed) {
        workspace.plan({true, true, true, true});
        workspace.castHands(votes == Revealed);
    }
    if (static_cast<Place>(place) == Place::Problem)
        workspace.setProblem(
            {ErrorCode::DatabaseLocked, QStringLiteral("4711\nward-laptop\naros\n2026-03-10T09:00:00Z")});
    AssessmentId assessment = workspace.draft();
    if (isOfAgreed(static_cast<Place>(place)))
        assessment = votes == None ? workspace.agreed() : tests::addVotedAssessment(workspace);
    workspace.installOwnSet();
    if (votes == SecondRound || votes == SecondSet)
        assessment = workspace.followAgreed(votes == SecondSet);
    if (votes == NextRound)
        assessment = workspace.startFollowUp();
    tests::PreparedPrompts prompts;
    workspace.questionFile = tests::faultyQuestionFile();
    prompts.pathToOpen = QStringLiteral("/home/ward/Dogfennau/ein-cwestiynau-terfynol-2026.csv");
    presentation::Settings settings;
    settings.language = static_cast<Place>(place) == Place::ChooseLanguage
                            ? std::nullopt
                            : std::optional(static_cast<Language>(language));
    settings.textSize = textSize;
    shell::MainWindow main(workspace, prompts, settings);
    main.resize(window);
    main.show();
    main.start();
    if (workspace.isOpen() && settings.language)
        main.go({static_cast<Place>(place), assessment, {}});
    if (static_cast<Place>(place) == Place::QuestionSets) {
        main.page()->findChild<QPushButton *>("compare-sets")->click();
        main.page()->findChild<QPushButton *>("primary")->click();
    }
    if (auto *more = main.findChild<QPushButton *>("last-time-more"))
        more->click();
    for (auto *expander : main.findChildren<shell::Expander *>())
        expander->setOpen(true);
    // Heights that follow from widths take a few passes to settle.
    QStringList faults;
    int empty = 0;
    const int mostEmpty = MostEmpty * textSize / 100;
    for (int pass = 0; pass < 10 && (pass == 0 || !faults.isEmpty() || empty > mostEmpty); ++pass) {
        QTest::qWait(20);
        faults = tests::badlyFitting(main);
        empty = emptyBelow(*main.page());
    }
    QVERIFY2(empty <= mostEmpty, qPrintable(QStringLiteral("%1 px of nothing").arg(empty)));
    QVERIFY2(faults.isEmpty(),
             qPrintable(QStringLiteral("%1 faults:\n").arg(faults.size()) + faults.mid(0, 8).join(u'\n')));
    for (const QScrollArea *area : main.page()->findChildren<QScrollArea *>())
        QVERIFY2(!area->horizontalScrollBar()->isVisible(), "scrolls sideways");
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setStyle(new shell::ArosStyle);
    TestPagesFit test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_pagesfit.moc"
