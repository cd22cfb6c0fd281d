#include "ui/shell/pages/voting/groupchoice.h"

#include "core/report/referencenames.h"
#include "ui/presentation/assessmenttexts.h"
#include "ui/shell/style/look.h"
#include "ui/shell/widgets/fields.h"
#include "ui/shell/widgets/textlabel.h"

#include <QComboBox>
#include <QVBoxLayout>

namespace aros::shell {

namespace {

constexpr int GroupWidth = 460;

QList<StaffGroupId> offeredGroups(const QList<assessment::Attendance> &groups)
{
    QList<StaffGroupId> offered;
    for (const assessment::Attendance &entry : groups)
        offered.append(entry.group);
    if (!offered.isEmpty())
        return offered;
    for (const auto &entry : report::ReferenceNames::instance().staffGroups())
        offered.append(StaffGroupId(entry.id));
    return offered;
}

} // namespace

GroupChoice::GroupChoice(const QString &unstated, const QList<assessment::Attendance> &groups)
    : m_column(new QVBoxLayout(this)),
      m_choice(makeChoice(QStringLiteral("staff-group"), FewCharacters))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(Look::current().px(4));
    m_choice->addItem(unstated, QString());
    for (const StaffGroupId &group : offeredGroups(groups))
        m_choice->addItem(
            report::ReferenceNames::instance().staffGroup(group, presentation::AssessmentTexts::language()),
            group.text());
    m_choice->setMaximumWidth(Look::current().px(GroupWidth));
    auto *label = new TextLabel(tr("Staff group"), size::Control, QFont::DemiBold);
    label->setBuddy(m_choice);
    m_choice->setAccessibleName(label->text());
    m_column->addWidget(label);
    m_column->addWidget(m_choice);
}

void GroupChoice::addNote(const QString &text)
{
    m_column->addWidget(secondaryText(text));
}

StaffGroupId GroupChoice::group() const
{
    return StaffGroupId(m_choice->currentData().toString());
}

void GroupChoice::setGroup(const StaffGroupId &group)
{
    m_choice->setCurrentIndex(qMax(0, m_choice->findData(group.text())));
}

void GroupChoice::focusChoice()
{
    m_choice->setFocus(Qt::ShortcutFocusReason);
}

bool GroupChoice::hasFocusInside() const
{
    return m_choice->hasFocus();
}

} // namespace aros::shell
