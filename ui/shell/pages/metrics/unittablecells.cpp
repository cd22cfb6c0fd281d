#include "ui/shell/pages/metrics/unittablecells.h"

#include "ui/presentation/unitmetricsmodel.h"
#include "ui/rendering/metricicons.h"
#include "ui/shell/style/icons.h"
#include "ui/shell/style/look.h"
#include "ui/shell/widgets/focusring.h"
#include "ui/shell/widgets/pinnedheadings.h"
#include "ui/shell/widgets/wordwidth.h"
#include "ui/shell/widgets/wrappedtext.h"

#include <QAbstractItemView>
#include <QPainter>

namespace aros::shell {

using presentation::UnitMetricsModel;

namespace {

constexpr int UnitCellSide = 8;
constexpr int UnitCellIcon = 20;
constexpr int UnitCellGap = 4;
constexpr int UnitRowHeight = 40;
constexpr int UnitRowPadding = 16;

QFont headingFont()
{
    return Look::current().font(size::Control - 1, QFont::Medium);
}

QFont cellFont(const QModelIndex &index)
{
    return Look::current().font(size::Control,
                                index.data(UnitMetricsModel::IsChosenRole).toBool() ? QFont::DemiBold : QFont::Normal);
}

int bothSides()
{
    return 2 * Look::current().px(UnitCellSide);
}

} // namespace

UnitTableHeader::UnitTableHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
{
    setFont(headingFont());
    setSectionsClickable(false);
    setHighlightSections(false);
    setMinimumSectionSize(1);
}

QString UnitTableHeader::textOf(int section) const
{
    return model()->headerData(section, orientation()).toString();
}

int UnitTableHeader::leastWidth(int section) const
{
    return widestWord(fontMetrics(), textOf(section)) + 2 + bothSides();
}

QSize UnitTableHeader::sectionSizeFromContents(int section) const
{
    const int width = std::max(sectionSize(section), leastWidth(section));
    return {leastWidth(section),
            heightWhenWrapped(font(), textOf(section), width - bothSides()) + Look::current().px(UnitRowPadding)};
}

QSize UnitTableHeader::sizeHint() const
{
    int height = 0;
    for (int section = 0; section < count(); ++section)
        height = std::max(height, sectionSizeFromContents(section).height());
    return {QHeaderView::sizeHint().width(), height};
}

void UnitTableHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const presentation::Palette &p = Look::current().palette();
    painter->save();
    painter->fillRect(rect, p.card);
    painter->setPen(p.border);
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    painter->setPen(p.textSecondary);
    painter->setFont(font());
    const int side = Look::current().px(UnitCellSide);
    QRect place = rect.adjusted(side, 0, -side, 0);
    const int height = heightWhenWrapped(font(), textOf(section), place.width());
    place.setTop(rect.bottom() - height - Look::current().px(UnitRowPadding) / 2); // all end on one line
    drawWrapped(*painter, place, textOf(section));
    painter->restore();
}

void UnitTableHeader::paintEvent(QPaintEvent *event)
{
    QHeaderView::paintEvent(event);
    QPainter painter(viewport());
    const QColor edge = Look::current().palette().borderStrong;
    if (offset() > 0 && count() > 0) {
        const QRect first(0, 0, sectionSize(0), height());
        paintSection(&painter, first, 0);
        painter.fillRect(QRect(first.right(), 0, 1, first.height()), edge);
    }
    if (PinnedHeadings::coveredBy(*this) > 0)
        painter.fillRect(QRect(0, height() - 1, width(), 1), edge);
}

int UnitCellDelegate::valueWidth(const QModelIndex &index)
{
    // As wide as the strong kind, so that the chosen unit's values stand in line with the others.
    const QFontMetrics metrics(Look::current().font(size::Control, QFont::DemiBold));
    return metrics.horizontalAdvance(index.data().toString()) + 2;
}

int UnitCellDelegate::cellWidth(int valueWidth)
{
    const Look &look = Look::current();
    return valueWidth + 2 * (look.px(UnitCellGap) + look.px(UnitCellIcon)) + bothSides();
}

int UnitCellDelegate::nameWidth(const QModelIndex &index)
{
    return QFontMetrics(cellFont(index)).horizontalAdvance(index.data().toString()) + 2 + bothSides();
}

int UnitCellDelegate::leastNameWidth(const QModelIndex &index)
{
    return widestWord(QFontMetrics(cellFont(index)), index.data().toString()) + 2 + bothSides();
}

int UnitCellDelegate::rowHeight(const QModelIndex &index, int width)
{
    const Look &look = Look::current();
    return std::max(look.px(UnitRowHeight),
                    heightWhenWrapped(cellFont(index), index.data().toString(), width - bothSides()) +
                        look.px(UnitRowPadding));
}

void UnitCellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const presentation::Palette &p = Look::current().palette();
    const int side = Look::current().px(UnitCellSide);
    painter->save();
    painter->fillRect(option.rect, option.state & QStyle::State_MouseOver ? p.accentSurface : p.card);
    painter->setPen(p.border);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter->setFont(cellFont(index));
    painter->setPen(p.text);
    QRect place = option.rect.adjusted(side, 0, -side, 0);
    if (index.column() == 0) {
        const QString name = index.data().toString();
        place.setTop(place.top() + (place.height() - heightWhenWrapped(painter->font(), name, place.width())) / 2);
        drawWrapped(*painter, place, name);
    } else {
        paintValue(*painter, place, index);
    }
    painter->restore();
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    if (view && view->hasFocus() && view->currentIndex() == index) {
        painter->setPen(QPen(p.focus, RingWidth));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(QRectF(option.rect).adjusted(2, 2, -2, -3));
    }
}

void UnitCellDelegate::paintValue(QPainter &painter, const QRect &place, const QModelIndex &index) const
{
    const Look &look = Look::current();
    const rendering::MetricColours colours = rendering::metricColours(look.palette());
    const int gap = look.px(UnitCellGap);
    const int icon = look.px(UnitCellIcon);
    QRect value = place;
    value.setWidth(std::max(m_valueWidths.value(index.column()), valueWidth(index)));
    painter.drawText(value, Qt::AlignRight | Qt::AlignVCenter, index.data().toString());
    QRectF sign(value.right() + 1 + gap, place.center().y() - icon / 2.0, icon, icon);
    if (const QVariant variation = index.data(UnitMetricsModel::VariationRole); variation.isValid())
        rendering::paintVariation(painter, static_cast<metrics::Variation>(variation.toInt()), sign, colours);
    else if (index.data(UnitMetricsModel::IsEarlyRole).toBool())
        paintIcon(painter, QStringLiteral("info"), sign, look.palette().textSecondary);
    sign.translate(gap + icon, 0);
    if (const QVariant assurance = index.data(UnitMetricsModel::AssuranceRole); assurance.isValid())
        rendering::paintAssurance(painter, static_cast<metrics::Assurance>(assurance.toInt()), sign, colours);
}

} // namespace aros::shell
