#include "ui/shell/pages/team/roomcard.h"

#include "core/report/referencenames.h"
#include "ui/presentation/assessmenttexts.h"
#include "ui/shell/style/look.h"
#include "ui/shell/widgets/fields.h"
#include "ui/shell/widgets/flow.h"
#include "ui/shell/widgets/textlabel.h"
#include "ui/shell/widgets/wraplayout.h"

#include <QCheckBox>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace aros::shell {

using assessment::Attendance;
using presentation::AssessmentTexts;

RoomCard::RoomCard() : m_missing(controlText({}))
{
    column()->addWidget(new HeadingLabel(tr("Who is in the room?"), size::CardHeading));
    column()->addWidget(secondaryText(
        tr("Tick every staff group that your team has, and count how many of it are in the room. A group that "
           "nobody is here from is named in the report as a missing voice. You can fill this "
           "in later.")));
    auto *flow = new Flow(Look::current().px(440), Look::current().px(12));
    for (const auto &entry : report::ReferenceNames::instance().staffGroups())
        addGroupRow(flow, StaffGroupId(entry.id), entry.name.in(AssessmentTexts::language()),
                    entry.example.in(AssessmentTexts::language()));
    column()->addWidget(flow);
    m_missing->setTone(TextLabel::Tone::Warning);
    column()->addWidget(m_missing);
    updateMissingVoices();
}

void RoomCard::addGroupRow(Flow *flow, const StaffGroupId &id, const QString &name, const QString &example)
{
    auto *inTeam = makeCheck(QStringLiteral("group-") + id.text(), name);
    auto *present = makeNumber(QStringLiteral("present-") + id.text(), 0, assessment::LargestGroup);
    present->setAccessibleName(tr("%1: how many are in the room").arg(name));
    auto *lead = new QWidget;
    auto *texts = new QVBoxLayout(lead);
    texts->setContentsMargins(0, 0, 0, 0);
    texts->setSpacing(0);
    texts->addWidget(inTeam);
    auto *note = secondaryText(example);
    note->setContentsMargins(Look::current().px(34), 0, 0, Look::current().px(6));
    texts->addWidget(note);
    auto *row = new QWidget;
    auto *line = new WrapLayout(row, WrapLayout::Lead::Expands);
    line->setContentsMargins(0, 0, 0, 0);
    line->alignTop(); // boxes of neighbours stand in one line, whichever of their texts wraps
    makeCheckTaller(*inTeam, present->sizeHint().height());
    line->addWidget(lead);
    line->addWidget(present);
    flow->addWidget(row);
    m_groups.append({id, name, inTeam, present});
    connect(present, &QSpinBox::valueChanged, this, [this, inTeam](int value) {
        if (value > 0)
            inTeam->setChecked(true);
        updateMissingVoices();
    });
    connect(inTeam, &QCheckBox::toggled, this, [this, present](bool checked) {
        if (!checked)
            present->setValue(0);
        updateMissingVoices();
    });
}

QList<Attendance> RoomCard::attendance() const
{
    QList<Attendance> attendance;
    for (const GroupRow &row : m_groups) {
        if (row.inTeam->isChecked())
            attendance.append({row.id, row.present->value()});
    }
    return attendance;
}

void RoomCard::setAttendance(const QList<Attendance> &attendance)
{
    for (const GroupRow &row : std::as_const(m_groups)) {
        const auto group = std::find_if(attendance.cbegin(), attendance.cend(),
                                        [&row](const Attendance &candidate) { return candidate.group == row.id; });
        row.inTeam->setChecked(group != attendance.cend());
        row.present->setValue(group != attendance.cend() ? group->present : 0);
    }
    updateMissingVoices();
}

QVariantMap RoomCard::state() const
{
    QVariantMap state;
    for (const Attendance &group : attendance())
        state.insert(group.group.text(), group.present);
    return state;
}

void RoomCard::restore(const QVariantMap &state)
{
    QList<Attendance> attendance;
    for (auto it = state.cbegin(); it != state.cend(); ++it)
        attendance.append({StaffGroupId(it.key()), it->toInt()});
    setAttendance(attendance);
}

void RoomCard::updateMissingVoices()
{
    QStringList missing;
    for (const GroupRow &row : std::as_const(m_groups)) {
        if (row.inTeam->isChecked() && row.present->value() == 0)
            missing.append(row.name);
    }
    m_missing->setText(tr("Missing voices: %1").arg(missing.join(QStringLiteral(", "))));
    m_missing->setVisible(!missing.isEmpty());
}

} // namespace aros::shell
