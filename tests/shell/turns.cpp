#include "tests/shell/turns.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>

namespace aros::tests {

Turns::Turns(const QString &plan)
{
    workspace.fill();
    const assessment::Assessment draft = *workspace.assessments().find(workspace.draft());
    assessment::Details details = draft.details;
    details.voting = *assessment::VotingPlan::fromCode(plan);
    if (!workspace.assessments().saveDetails(draft.id, details))
        qFatal("the sample plan was refused");
    set = *workspace.questionSets().find(draft.questionSet);
    presentation::Settings settings;
    settings.language = Language::English;
    window = std::make_unique<shell::MainWindow>(workspace, prompts, settings);
    window->resize(1366, 768);
    window->show();
    window->activateWindow();
    window->start();
    if (!QTest::qWaitForWindowActive(window.get()))
        qFatal("the window does not become active");
}

void Turns::open(shell::Destination::Place place, int theme)
{
    shell::Destination destination{place, workspace.draft(), {}};
    destination.theme = theme;
    window->go(destination);
}

void Turns::press(int key, int times) const
{
    for (int time = 0; time < times; ++time)
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : window.get(), Qt::Key(key));
}

void Turns::rebuild() const
{
    window->rebuild();
    if (!QTest::qWaitFor([this] { return window->page()->isVisible(); }))
        qFatal("the page does not come back");
}

void Turns::click(const QString &name) const
{
    find<QPushButton>(name)->click();
}

QString Turns::focused() const
{
    return QApplication::focusWidget() ? QApplication::focusWidget()->objectName() : QString();
}

QString Turns::everything() const
{
    QStringList texts;
    for (const auto *widget : window->page()->findChildren<QWidget *>()) {
        texts << widget->accessibleName() << widget->accessibleDescription() << widget->toolTip();
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            texts << label->text();
        if (const auto *line = qobject_cast<const QLineEdit *>(widget))
            texts << line->text();
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            texts << button->text();
        if (const auto *answer = qobject_cast<const QRadioButton *>(widget); answer && answer->isChecked())
            texts << QStringLiteral("chosen: ") + answer->objectName();
    }
    return texts.join(u'\n');
}

} // namespace aros::tests
