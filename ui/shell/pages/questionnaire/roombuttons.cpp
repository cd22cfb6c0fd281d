#include "ui/shell/pages/questionnaire/roombuttons.h"

#include "ui/shell/projector/projector.h"
#include "ui/shell/widgets/button.h"

#include <QActionGroup>
#include <QMenu>

namespace aros::shell {

namespace {

void showTimerText(Button &button, const ThemeTimer &timer)
{
    const QString left = timer.text();
    const QString name = RoomButtons::tr("Timer");
    button.setIconOnly(left.isEmpty());
    button.setText(left.isEmpty() ? name : left);
    button.setToolTip(RoomButtons::tr("Timer for each theme"));
    //: What a screen reader says of the button that shows the time left: %1 is "6 min left"
    const QString running = RoomButtons::tr("Timer: %1").arg(left);
    button.setAccessibleName(left.isEmpty() ? name : running);
}

void addMinutes(QMenu &menu, QActionGroup &group, ThemeTimer &timer, int minutes)
{
    const QString text = minutes == 0 ? RoomButtons::tr("Off", "the timer")
                                      //: A choice for the timer; %1 is never 1
                                      : RoomButtons::tr("%1 minutes for each theme").arg(minutes);
    QAction *action = menu.addAction(text);
    action->setCheckable(true);
    action->setData(minutes);
    group.addAction(action);
    QObject::connect(action, &QAction::triggered, &timer, [&timer, minutes] { timer.setMinutes(minutes); });
}

void showTimerChoice(const QActionGroup &group, QAction &pause, const ThemeTimer &timer)
{
    for (QAction *action : group.actions())
        action->setChecked(action->data().toInt() == timer.minutes());
    pause.setEnabled(timer.minutesLeft().value_or(0) > 0);
    pause.setText(timer.isPaused() ? RoomButtons::tr("Go on", "with the timer") : RoomButtons::tr("Pause"));
}

} // namespace

Button *RoomButtons::projector(Projector &projector, const AssessmentId &id)
{
    auto *button = (new Button(tr("Projector"), Button::Kind::Secondary))->withIcon(QStringLiteral("projector"));
    button->setObjectName(QStringLiteral("projector-toggle"));
    button->setCheckable(true);
    button->setChecked(projector.isOpen());
    button->setToolTip(tr("Shows the statement to the room, on a second screen if there is one (F5)"));
    button->setAccessibleDescription(button->toolTip());
    QObject::connect(&projector, &Projector::openChanged, button, &Button::setChecked);
    QObject::connect(button, &Button::clicked, &projector, [button, &projector, id] {
        projector.toggle(id);
        button->setChecked(projector.isOpen());
    });
    return button;
}

Button *RoomButtons::timer(ThemeTimer &timer)
{
    auto *button = (new Button(tr("Timer"), Button::Kind::Quiet))->withIcon(QStringLiteral("timer"));
    button->setObjectName(QStringLiteral("timer"));
    auto *menu = new QMenu(button);
    auto *group = new QActionGroup(menu);
    addMinutes(*menu, *group, timer, 0);
    for (const int minutes : ThemeTimer::choices())
        addMinutes(*menu, *group, timer, minutes);
    menu->addSeparator();
    QAction *pause = menu->addAction(QString());
    QObject::connect(pause, &QAction::triggered, &timer, [&timer] { timer.setPaused(!timer.isPaused()); });
    button->setMenu(menu);
    const auto show = [button, group, pause, &timer] {
        showTimerText(*button, timer);
        showTimerChoice(*group, *pause, timer);
    };
    QObject::connect(&timer, &ThemeTimer::changed, button, show);
    show();
    return button;
}

} // namespace aros::shell
