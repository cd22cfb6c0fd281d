#include "ui/shell/widgets/savestatus.h"

#include "ui/presentation/assessmenttexts.h"
#include "ui/shell/style/icons.h"
#include "ui/shell/style/look.h"
#include "ui/shell/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QPainter>

namespace aros::shell {

namespace {
constexpr int StatusIconSide = 18;
} // namespace

SaveStatus::SaveStatus(QWidget *parent) : QWidget(parent), m_text(secondaryText({}))
{
    const Look &look = Look::current();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(look.px(StatusIconSide + 6), 0, look.px(8), 0);
    row->addWidget(m_text->singleLine());
    m_text->setObjectName(QStringLiteral("save-status"));
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Preferred);
}

void SaveStatus::showState(bool saved, const QDateTime &at)
{
    m_saved = saved && at.isValid();
    m_problem = !saved;
    m_text->setTone(saved ? TextLabel::Tone::Secondary : TextLabel::Tone::Critical);
    if (!saved)
        m_text->setText(tr("Not saved"));
    else
        m_text->setText(at.isValid() ? tr("Saved %1", "with a time").arg(presentation::AssessmentTexts::time(at))
                                     : QString());
    update();
}

void SaveStatus::showSaving()
{
    m_saved = false;
    m_text->setText(tr("Saving…"));
    update();
}

void SaveStatus::paintEvent(QPaintEvent *)
{
    if (!m_saved && !m_problem)
        return;
    const Look &look = Look::current();
    QPainter painter(this);
    const double side = look.px(StatusIconSide);
    paintIcon(painter, m_problem ? QStringLiteral("warning") : QStringLiteral("check"),
              QRectF(0, (height() - side) / 2, side, side),
              m_problem ? look.palette().critical : look.palette().success);
}

} // namespace aros::shell
