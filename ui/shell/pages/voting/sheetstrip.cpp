#include "ui/shell/pages/voting/sheetstrip.h"

#include "ui/presentation/assessmenttexts.h"
#include "ui/shell/style/look.h"
#include "ui/shell/widgets/textlabel.h"

#include <QAccessible>
#include <QPainter>
#include <QVBoxLayout>

namespace aros::shell {

SheetStrip::SheetStrip()
    : m_statement(new TextLabel({}, size::Statement)),
      m_status(new TextLabel({}, size::Control, QFont::DemiBold))
{
    const Look &look = Look::current();
    m_statement->setObjectName(QStringLiteral("checked-statement"));
    m_status->setObjectName(QStringLiteral("sheet-status"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(look.px(28), look.px(8), look.px(28), look.px(8));
    column->setSpacing(look.px(2));
    column->addWidget(m_statement);
    column->addWidget(m_status);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void SheetStrip::showStatement(const questions::QuestionSet &set, int index)
{
    m_statement->setText(QStringLiteral("%1.%2 %3")
                             .arg(QString::number(set.themeIndexAt(index) + 1),
                                  QString::number(set.indexInTheme(index) + 1),
                                  set.statementAt(index).statement.in(presentation::AssessmentTexts::language())));
}

void SheetStrip::showStatus(const QString &text, Tone tone)
{
    m_status->setText(text);
    m_status->setTone(tone == Tone::Done    ? TextLabel::Tone::Success
                      : tone == Tone::Doubt ? TextLabel::Tone::Warning
                                            : TextLabel::Tone::Secondary);
    if (tone == Tone::Progress)
        return;
    QAccessibleEvent said(m_status, QAccessible::Alert);
    QAccessible::updateAccessibility(&said);
}

void SheetStrip::setCompact(bool compact)
{
    m_statement->setFont(Look::current().font(compact ? size::Control : size::Statement));
}

void SheetStrip::paintEvent(QPaintEvent *)
{
    const presentation::Palette &p = Look::current().palette();
    QPainter painter(this);
    painter.fillRect(rect(), p.accentSurface);
    painter.fillRect(QRect(0, 0, width(), 1), p.border);
}

} // namespace aros::shell
