#include "ui/shell/pages/voting/groupchoice.h"

#include "core/report/referencenames.h"
#include "ui/shell/style/look.h"
#include "ui/shell/widgets/textlabel.h"

#include <QComboBox>
#include <QVBoxLayout>

namespace aros::shell {

GroupChoice::GroupChoice(const QList<assessment::Attendance> &groups, Language language) : m_choice(new QComboBox)
{
    m_choice->setObjectName(QStringLiteral("staff-group"));
    m_choice->addItem(tr("I would rather not say"), QString());
    for (const assessment::Attendance &entry : groups)
        m_choice->addItem(report::ReferenceNames::instance().staffGroup(entry.group, language), entry.group.text());
    auto *label = new TextLabel(tr("Staff group"), size::Control, QFont::DemiBold);
    label->setBuddy(m_choice);
    m_choice->setAccessibleName(label->text());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Look::current().px(4));
    column->addWidget(label);
    column->addWidget(m_choice, 0, Qt::AlignLeft);
    column->addWidget(
        secondaryText(tr("Used only to show results of whole groups, and only where enough people of a group voted.")));
}

StaffGroupId GroupChoice::group() const
{
    return StaffGroupId(m_choice->currentData().toString());
}

void GroupChoice::setGroup(const StaffGroupId &group)
{
    m_choice->setCurrentIndex(qMax(0, m_choice->findData(group.text())));
}

} // namespace aros::shell
