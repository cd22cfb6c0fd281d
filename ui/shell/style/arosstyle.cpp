#include "ui/shell/style/arosstyle.h"

#include "ui/shell/style/look.h"
#include "ui/shell/widgets/focusring.h"

#include <QPainter>
#include <QStyleOption>

namespace aros::shell {

namespace {

constexpr int Indicator = 20;
constexpr int StyleSmallestTarget = 32;

void paintCheckMark(QPainter &painter, const QRectF &box)
{
    const double side = box.width();
    painter.setPen(QPen(Look::current().palette().onPrimary, side / 9, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(QPolygonF{box.topLeft() + QPointF(side * 0.24, side * 0.52),
                                   box.topLeft() + QPointF(side * 0.43, side * 0.71),
                                   box.topLeft() + QPointF(side * 0.77, side * 0.31)});
}

void paintIndicator(QPainter &painter, const QStyleOption &option, bool round)
{
    const presentation::Palette &p = Look::current().palette();
    const bool on = option.state & QStyle::State_On;
    const bool enabled = option.state & QStyle::State_Enabled;
    const QRectF box = QRectF(option.rect).adjusted(1, 1, -1, -1);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(on && enabled ? p.primary : p.borderStrong, 1.5));
    painter.setBrush(on && !round ? (enabled ? p.primary : p.textDisabled) : p.card);
    const double radius = round ? box.width() / 2 : 3;
    painter.drawRoundedRect(box, radius, radius);
    if (on && round) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(enabled ? p.primary : p.textDisabled);
        const double inset = box.width() * 0.24;
        painter.drawEllipse(box.adjusted(inset, inset, -inset, -inset));
    } else if (on) {
        paintCheckMark(painter, box);
    }
    painter.restore();
}

// How far the middle of a text of several lines is below the middle of its first line.
int belowFirstLine(const QStyleOption &option)
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(&option);
    const auto more = button ? button->text.count(u'\n') : 0;
    return static_cast<int>(more) * option.fontMetrics.lineSpacing() / 2;
}

} // namespace

ArosStyle::ArosStyle() : QProxyStyle(QStringLiteral("Fusion")) {}

int ArosStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                         QStyleHintReturn *returnData) const
{
    if (hint == SH_Widget_Animation_Duration && Look::current().reducedMotion())
        return 0;
    // Cancel before the action, as on all other pages: Back left, primary right.
    if (hint == SH_DialogButtonLayout)
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, returnData);
}

int ArosStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return Look::current().px(Indicator);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return Look::current().px(10);
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

// The whole widget is the target: Qt's own is the text's rectangle, which is easily missed by two pixels.
QRect ArosStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    if (element == SE_RadioButtonClickRect || element == SE_CheckBoxClickRect)
        return option->rect;
    if (element == SE_RadioButtonFocusRect || element == SE_CheckBoxFocusRect)
        return option->rect.adjusted(1, 1, -1, -1);
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    const bool moves = element == SE_RadioButtonIndicator || element == SE_CheckBoxIndicator ||
                       element == SE_RadioButtonContents || element == SE_CheckBoxContents;
    const bool box = element == SE_RadioButtonIndicator || element == SE_CheckBoxIndicator;
    return moves ? rect.translated(RingMargin, box ? -belowFirstLine(*option) : 0) : rect;
}

QSize ArosStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                  const QWidget *widget) const
{
    QSize needed = QProxyStyle::sizeFromContents(type, option, size, widget);
    if (type == CT_RadioButton || type == CT_CheckBox)
        needed = {needed.width() + 2 * RingMargin + 4, qMax(needed.height(), Look::current().px(StyleSmallestTarget))};
    return needed;
}

// Qt draws these at its own rectangles, without asking a proxy for them.
void ArosStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                            const QWidget *widget) const
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    const bool isRadio = element == CE_RadioButton;
    if (!button || (!isRadio && element != CE_CheckBox)) {
        QProxyStyle::drawControl(element, option, painter, widget);
        return;
    }
    QStyleOptionButton part = *button;
    part.rect = subElementRect(isRadio ? SE_RadioButtonIndicator : SE_CheckBoxIndicator, button, widget);
    proxy()->drawPrimitive(isRadio ? PE_IndicatorRadioButton : PE_IndicatorCheckBox, &part, painter, widget);
    part.rect = subElementRect(isRadio ? SE_RadioButtonContents : SE_CheckBoxContents, button, widget);
    proxy()->drawControl(isRadio ? CE_RadioButtonLabel : CE_CheckBoxLabel, &part, painter, widget);
    if (!(button->state & State_HasFocus))
        return;
    QStyleOptionFocusRect ring;
    ring.QStyleOption::operator=(*button);
    ring.rect = subElementRect(isRadio ? SE_RadioButtonFocusRect : SE_CheckBoxFocusRect, button, widget);
    proxy()->drawPrimitive(PE_FrameFocusRect, &ring, painter, widget);
}

void ArosStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                              const QWidget *widget) const
{
    if (element == PE_IndicatorCheckBox || element == PE_IndicatorRadioButton) {
        paintIndicator(*painter, *option, element == PE_IndicatorRadioButton);
    } else if (element == PE_FrameFocusRect) {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(Look::current().palette().focus, RingWidth));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(option->rect), 4, 4);
        painter->restore();
    } else {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

} // namespace aros::shell
