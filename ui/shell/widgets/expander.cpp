#include "ui/shell/widgets/expander.h"

#include "ui/shell/style/icons.h"
#include "ui/shell/style/look.h"
#include "ui/shell/widgets/contentscroll.h"
#include "ui/shell/widgets/focusring.h"
#include "ui/shell/widgets/retire.h"
#include "ui/shell/widgets/taborder.h"

#include <QApplication>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace aros::shell {

namespace {

constexpr int ExpanderHeadingHeight = 52;
constexpr int ExpanderHeadingIcon = 24;
constexpr int ExpanderChevron = 18;
constexpr int ExpanderInset = 6; // from the focus ring

class ExpanderHeading final : public QPushButton
{
public:
    ExpanderHeading(const QString &icon, const QString &heading, const QString &value)
        : QPushButton(heading),
          m_icon(icon),
          m_heading(heading),
          m_value(value)
    {
        setCheckable(true);
        setAutoDefault(true); // Enter presses it too, not the space bar alone
        setCursor(Qt::PointingHandCursor);
        setAttribute(Qt::WA_Hover);
        setFont(Look::current().font(size::SmallHeading, QFont::DemiBold));
        setAccessibleName(value.isEmpty() ? heading : heading + QStringLiteral(", ") + value);
        QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
    }

    QSize sizeHint() const override { return {Look::current().px(400), heightForWidth(Look::current().px(400))}; }
    QSize minimumSizeHint() const override
    {
        return {Look::current().px(200), Look::current().px(ExpanderHeadingHeight)};
    }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override
    {
        const int text =
            fontMetrics().boundingRect(QRect(0, 0, textWidth(width), 10000), Qt::TextWordWrap, m_heading).height();
        return qMax(Look::current().px(ExpanderHeadingHeight), text + Look::current().px(20));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Look &look = Look::current();
        const presentation::Palette &p = look.palette();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRect shape = insideRing(*this);
        if (underMouse())
            painter.fillRect(shape, p.accentSurface);
        const double middle = shape.center().y() + 1;
        const double chevron = look.px(ExpanderChevron);
        painter.save();
        painter.translate(shape.left() + look.px(ExpanderInset) + chevron / 2, middle);
        painter.rotate(isChecked() ? 90 : 0);
        paintIcon(painter, QStringLiteral("next"), QRectF(-chevron / 2, -chevron / 2, chevron, chevron),
                  p.textSecondary);
        painter.restore();
        if (!m_icon.isEmpty()) {
            const double side = look.px(ExpanderHeadingIcon);
            paintIcon(
                painter, m_icon,
                QRectF(shape.left() + look.px(ExpanderInset + ExpanderChevron + 8), middle - side / 2, side, side),
                p.primary);
        }
        painter.setFont(font());
        painter.setPen(p.text);
        painter.drawText(QRect(shape.left() + textLeft(), shape.top(), textWidth(width()), shape.height()),
                         Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap, m_heading);
        painter.setPen(p.primary);
        painter.drawText(shape.adjusted(0, 0, -look.px(8), 0), Qt::AlignRight | Qt::AlignVCenter, m_value);
        if (hasFocus())
            paintFocusRing(painter, shape, 4);
    }

private:
    int textLeft() const
    {
        return Look::current().px(ExpanderInset + ExpanderChevron + 8 +
                                  (m_icon.isEmpty() ? 0 : ExpanderHeadingIcon + 12));
    }
    int textWidth(int width) const
    {
        return qMax(1, width - 2 * RingMargin - textLeft() - fontMetrics().horizontalAdvance(m_value) -
                           Look::current().px(24));
    }

    QString m_icon;
    QString m_heading;
    QString m_value;
};

} // namespace

Expander::Expander(const QString &icon, const QString &heading, const QString &value,
                   std::function<QWidget *()> makeContent, QWidget *parent)
    : QWidget(parent),
      m_heading(new ExpanderHeading(icon, heading, value)),
      m_column(new QVBoxLayout(this)),
      m_makeContent(std::move(makeContent))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_column->addWidget(m_heading);
    connect(m_heading, &QPushButton::toggled, this, &Expander::setOpen);
    connect(m_heading, &QPushButton::clicked, this, [this](bool open) {
        if (open)
            ContentScroll::reveal(*this);
    });
}

void Expander::setOpen(bool open)
{
    m_heading->setChecked(open);
    if (open && !m_content) {
        m_content = m_makeContent();
        m_column->addWidget(m_content);
        putNextInTabOrder(*m_heading, *m_content);
    }
    if (m_content)
        m_content->setVisible(open);
}

void Expander::renew()
{
    if (!m_content)
        return;
    if (m_content->isAncestorOf(QApplication::focusWidget()))
        m_heading->setFocus(Qt::OtherFocusReason);
    retire(m_content);
    m_content = nullptr;
    if (isOpen())
        setOpen(true);
}

bool Expander::isOpen() const
{
    return m_heading->isChecked();
}

} // namespace aros::shell
