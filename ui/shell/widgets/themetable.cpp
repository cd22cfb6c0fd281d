#include "ui/shell/widgets/themetable.h"

#include "ui/shell/style/icons.h"
#include "ui/shell/style/look.h"

#include <QPainter>

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

// With the gap before the number.
int barWidth()
{
    return Look::current().px(TableBar + 12);
}

class ThemeDelegate final : public RowDelegate
{
public:
    using RowDelegate::RowDelegate;

    void setBars(bool bars) { m_bars = bars; }

    int cellWidth(const QModelIndex &index) const override
    {
        const Look &look = Look::current();
        const bool score = index.column() == ThemeScoreModel::ScoreColumn;
        const QFontMetrics metrics(look.font(size::Control, score ? QFont::Bold : QFont::Normal));
        return metrics.horizontalAdvance(index.data().toString()) + look.px(18) + (score ? barWidth() : 0);
    }
    QFont firstFont() const override { return titleFont(); }
    int firstSides() const override { return titleLeft() + Look::current().px(8); }
    int smallestHeight() const override { return Look::current().px(TableRowHeight); }

protected:
    void paintCell(QPainter &painter, const QRect &cell, const QModelIndex &index) const override
    {
        if (index.column() == ThemeScoreModel::ThemeColumn)
            paintTheme(painter, cell, index);
        else
            paintNumber(painter, cell, index);
    }

private:
    void paintTheme(QPainter &painter, const QRect &place, const QModelIndex &index) const
    {
        const Look &look = Look::current();
        const double side = look.px(TableIconSide);
        paintIcon(painter, index.data(ThemeScoreModel::IconRole).toString(),
                  QRectF(place.left() + look.px(8), place.center().y() - side / 2, side, side), look.palette().primary);
        paintFirst(painter, place.adjusted(titleLeft(), 0, -look.px(8), 0), index);
    }

    void paintNumber(QPainter &painter, const QRect &place, const QModelIndex &index) const
    {
        const Look &look = Look::current();
        const bool score = index.column() == ThemeScoreModel::ScoreColumn;
        painter.setRenderHint(QPainter::Antialiasing);
        if (score && m_bars)
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

    bool m_bars = true;
};

QList<int> foldOrder(const report::Report &report)
{
    QList<int> order{ThemeScoreModel::DontKnowColumn, ThemeScoreModel::RatedColumn};
    if (!report.radar.band.isEmpty())
        order.append(ThemeScoreModel::VotesColumn);
    return order;
}

} // namespace

ThemeTable::ThemeTable(const report::Report &report, QWidget *parent)
    : RowTable(foldOrder(report), parent),
      m_model(report),
      m_delegate(new ThemeDelegate(this))
{
    setItemDelegate(m_delegate);
    setAccessibleName(report.radar.title);
    setRows(&m_model);
}

int ThemeTable::savedWhenCompact(int column) const
{
    return column == ThemeScoreModel::ScoreColumn ? barWidth() : 0;
}

// The number beside a bar says the same.
void ThemeTable::setCompact(bool compact)
{
    static_cast<ThemeDelegate *>(m_delegate)->setBars(!compact);
}

} // namespace aros::shell
