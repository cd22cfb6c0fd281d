#include "tests/shell/voteroom.h"

#include "tests/shell/appearance.h"
#include "ui/shell/widgets/textlabel.h"

#include <QTest>

namespace aros::tests {

VoteRoom::VoteRoom()
{
    setAppearance(Language::English, 100);
    workspace.fill();
}

void VoteRoom::open(const assessment::VotingPlan &plan)
{
    workspace.plan(plan);
    presentation::Settings settings;
    settings.language = Language::English;
    window = std::make_unique<shell::MainWindow>(workspace, prompts, settings);
    window->resize(1280, 800);
    window->show();
    window->activateWindow();
    window->start();
    session = window->session(workspace.draft());
    session->goTo(Unrated);
    window->go({shell::Destination::Place::Questionnaire, workspace.draft(), {}});
    if (!QTest::qWaitForWindowActive(window.get()))
        qFatal("the window did not get the focus");
}

void VoteRoom::type(char code, const QString &number) const
{
    count(code)->setFocus(Qt::TabFocusReason);
    QTest::keyClicks(count(code), number);
}

void VoteRoom::countHands(const QList<int> &levels) const
{
    for (int level = 0; level < levels.size(); ++level)
        type(static_cast<char>('0' + level), QString::number(levels.at(level)));
}

QStringList VoteRoom::shownTexts() const
{
    QStringList texts;
    for (const QWidget *widget : window->page()->findChildren<QWidget *>()) {
        if (!widget->isVisible())
            continue;
        texts += {widget->accessibleName(), widget->accessibleDescription(), widget->toolTip()};
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            texts += label->text();
    }
    return texts;
}

bool VoteRoom::hasHeading(const QString &text) const
{
    const auto headings = window->page()->findChildren<shell::HeadingLabel *>();
    return std::any_of(headings.cbegin(), headings.cend(), [&text](const shell::HeadingLabel *heading) {
        return heading->isVisible() && heading->text() == text;
    });
}

assessment::StatementVotes VoteRoom::stored(int index)
{
    const StatementId statement = session->questionSet().statementAt(index).id;
    return workspace.votes().votes(workspace.draft()).value().value(statement);
}

std::optional<assessment::Rating> VoteRoom::rating()
{
    const auto assessment = workspace.repository().find(workspace.draft());
    return assessment->answer(session->questionSet().statementAt(Unrated).id).rating;
}

void VoteRoom::handIn(int people) const
{
    assessment::VotingSession *voting = window->voting(workspace.draft());
    const QList<int> asked = voting->openStatementsOf(session->questionSet().themeIndexAt(Unrated));
    QHash<int, assessment::Rating> ratings;
    for (const int index : asked)
        ratings.insert(index, *assessment::Rating::atLevel(3));
    for (int person = 0; person < people; ++person) {
        if (!voting->handIn({}, asked, ratings))
            qFatal("the sample sheet was refused");
    }
}

} // namespace aros::tests
