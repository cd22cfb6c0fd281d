#include "ui/shell/widgets/themetable.h"

#include "ui/shell/style/icons.h"
#include "ui/shell/style/look.h"
#include "ui/shell/widgets/focusring.h"

#include <QHeaderView>
#include <QPainter>
#include <QStyledItemDelegate>

namespace aros::shell {

using presentation::ThemeScoreModel;

namespace {

constexpr int TableIconSide = 20;
constexpr int TableBar = 76;
constexpr int TableBarHeight = 8;
constexpr int TableRowHeight = 38;

QFont titleFont()
{
    return Look::current().font(size::Control);
}

int titleLeft()
{
    return Look::current().px(8 + TableIconSide + 8);
}

class ThemeDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const presentation::Palette &p = Look::current().palette();
        painter->save();
        if (option.state & QStyle::State_Selected)
            painter->fillRect(option.rect, p.accentSurface);
        painter->setPen(p.border);
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        if (index.column() == ThemeScoreModel::ThemeColumn)
            paintTheme(*painter, option.rect, index);
        else
            paintNumber(*painter, option.rect, index);
        if (option.state & QStyle::State_HasFocus) {
            painter->setPen(QPen(p.focus, RingWidth));
            painter->drawRect(option.rect.adjusted(1, 1, -1, -2));
        }
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        const Look &look = Look::current();
        const QFontMetrics metrics(look.font(size::Control, QFont::DemiBold));
        int width = metrics.horizontalAdvance(index.data().toString()) + look.px(18);
        if (index.column() == ThemeScoreModel::ScoreColumn)
            width += look.px(TableBar + 12);
        return {width, look.px(TableRowHeight)};
    }

private:
    static void paintTheme(QPainter &painter, const QRect &place, const QModelIndex &index)
    {
        const Look &look = Look::current();
        const double side = look.px(TableIconSide);
        paintIcon(painter, index.data(ThemeScoreModel::IconRole).toString(),
                  QRectF(place.left() + look.px(8), place.center().y() - side / 2, side, side), look.palette().primary);
        painter.setFont(titleFont());
        painter.setPen(look.palette().text);
        painter.drawText(place.adjusted(titleLeft(), 0, -look.px(8), 0),
                         Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap, index.data().toString());
    }

    static void paintNumber(QPainter &painter, const QRect &place, const QModelIndex &index)
    {
        const Look &look = Look::current();
        const bool score = index.column() == ThemeScoreModel::ScoreColumn;
        painter.setRenderHint(QPainter::Antialiasing);
        if (score)
            paintBar(painter, place, index.data(ThemeScoreModel::ShareRole));
        painter.setFont(look.font(size::Control, score ? QFont::Bold : QFont::Normal));
        painter.setPen(score ? look.palette().text : look.palette().textSecondary);
        painter.drawText(place.adjusted(0, 0, -look.px(8), 0), Qt::AlignRight | Qt::AlignVCenter,
                         index.data().toString());
    }

    static void paintBar(QPainter &painter, const QRect &place, const QVariant &share)
    {
        const Look &look = Look::current();
        const QRectF track(place.left() + look.px(4), place.center().y() - look.px(TableBarHeight) / 2.0,
                           look.px(TableBar), look.px(TableBarHeight));
        painter.setPen(QPen(look.palette().borderStrong, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(track);
        if (!share.isValid())
            return;
        painter.fillRect(QRectF(track.topLeft(), QSizeF(track.width() * share.toDouble(), track.height())),
                         look.palette().primary);
    }
};

} // namespace

ThemeTable::ThemeTable(const report::Report &report, QWidget *parent) : QTableView(parent), m_model(report)
{
    setModel(&m_model);
    setItemDelegate(new ThemeDelegate(this));
    setAccessibleName(report.radar.title);
    setFont(titleFont());
    horizontalHeader()->setFont(Look::current().font(size::Control - 1, QFont::Medium));
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(ThemeScoreModel::ThemeColumn, QHeaderView::Stretch);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    verticalHeader()->hide();
    setShowGrid(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    fitRows();
}

// Long titles wrap; each row is as tall as its own.
void ThemeTable::fitRows()
{
    const Look &look = Look::current();
    const int width = qMax(1, columnWidth(ThemeScoreModel::ThemeColumn) - titleLeft() - look.px(8));
    const QFontMetrics metrics(titleFont());
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const QString title = m_model.index(row, ThemeScoreModel::ThemeColumn).data().toString();
        const int text = metrics.boundingRect(QRect(0, 0, width, 10000), Qt::TextWordWrap, title).height();
        setRowHeight(row, qMax(look.px(TableRowHeight), text + look.px(14)));
    }
    setFixedHeight(sizeHint().height());
}

QSize ThemeTable::sizeHint() const
{
    int height = horizontalHeader()->sizeHint().height() + 2;
    for (int row = 0; row < m_model.rowCount(); ++row)
        height += rowHeight(row);
    return {Look::current().px(480), height};
}

QSize ThemeTable::minimumSizeHint() const
{
    return {Look::current().px(340), sizeHint().height()};
}

void ThemeTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitRows();
}

} // namespace aros::shell
