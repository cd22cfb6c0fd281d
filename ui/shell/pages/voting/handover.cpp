#include "ui/shell/pages/voting/handover.h"

#include "ui/shell/pages/voting/groupchoice.h"
#include "ui/shell/style/look.h"
#include "ui/shell/widgets/card.h"
#include "ui/shell/widgets/textlabel.h"

#include <QVBoxLayout>

namespace aros::shell {

HandOver::HandOver(const QString &task, const assessment::Details &details, int smallestGroup)
    : m_heading(new HeadingLabel({}, size::BigHeading)),
      m_promise(bodyText({})),
      m_task(bodyText(task)),
      m_people(new TextLabel({}, size::Body, QFont::DemiBold))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Look::current().px(16));
    auto *card = new Card(Card::Surface::Accent);
    m_people->setObjectName(QStringLiteral("people"));
    for (TextLabel *label : {m_heading, m_promise, m_task, m_people})
        card->column()->addWidget(label);
    column->addWidget(card);
    if (details.voting.staffGroups)
        addGroups(details, smallestGroup);
}

void HandOver::addGroups(const assessment::Details &details, int smallestGroup)
{
    m_groupCard = new Card;
    m_group = new GroupChoice(tr("I would rather not say"), details.attendance);
    m_group->addNote(tr("Used only for results of a whole staff group, and only where at least %1 of its people voted.")
                         .arg(smallestGroup));
    m_groupCard->column()->addWidget(m_group);
    layout()->addWidget(m_groupCard);
}

void HandOver::showOpen(const QString &people)
{
    m_heading->setText(tr("Pass the computer to the next person"));
    m_promise->setText(tr("Nobody can see earlier votes. Your own cannot be called up again once they are handed in."));
    m_people->setText(people);
    setGroup({});
    setAccessibleName({});
}

void HandOver::showClosed()
{
    m_heading->setText(tr("These votes have been revealed"));
    m_promise->setText(tr("No vote can be added to them. Go back to the team and talk about what you see."));
    m_task->hide();
    m_people->hide();
    if (m_groupCard)
        m_groupCard->hide();
}

StaffGroupId HandOver::group() const
{
    return m_group ? m_group->group() : StaffGroupId();
}

void HandOver::setGroup(const StaffGroupId &group)
{
    if (m_group)
        m_group->setGroup(group);
}

void HandOver::announce(const QString &news)
{
    setAccessibleName(news + QLatin1Char(' ') + m_heading->text());
    setFocus(Qt::OtherFocusReason);
}

} // namespace aros::shell
