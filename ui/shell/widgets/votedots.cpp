#include "ui/shell/widgets/votedots.h"

#include "ui/rendering/dotstrip.h"
#include "ui/shell/style/look.h"

#include <QPainter>

#include <algorithm>

namespace aros::shell {

namespace {

constexpr int ColumnWidth = 38;
constexpr int ColumnGap = 4;
constexpr int CountHeight = 16;
constexpr int DotsHeight = 34;
constexpr int LevelSide = 18;
constexpr double LargestDot = 8;

} // namespace

VoteDots::VoteDots(const std::array<int, 5> &levels, const QString &description, QWidget *parent)
    : QWidget(parent),
      m_levels(levels)
{
    const Look &look = Look::current();
    setFixedSize(5 * look.px(ColumnWidth) + 4 * look.px(ColumnGap),
                 look.px(CountHeight) + look.px(DotsHeight) + look.px(LevelSide) + 4);
    setAccessibleName(description);
}

void VoteDots::paintEvent(QPaintEvent *)
{
    const Look &look = Look::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double diameter =
        std::min<double>(look.px(LargestDot), rendering::dotDiameter(rendering::DotStrip{m_levels}.most(),
                                                                     look.px(ColumnWidth), look.px(DotsHeight - 2)));
    for (int level = 0; level < 5; ++level)
        paintLevel(painter,
                   QRect(level * (look.px(ColumnWidth) + look.px(ColumnGap)), 0, look.px(ColumnWidth), height()), level,
                   diameter);
}

void VoteDots::paintLevel(QPainter &painter, const QRect &column, int level, double diameter) const
{
    const Look &look = Look::current();
    const presentation::Palette &p = look.palette();
    const int count = m_levels.at(static_cast<std::size_t>(level));
    const QRect counts(column.left(), 0, column.width(), look.px(CountHeight));
    painter.setFont(look.font(size::Caption, count > 0 ? QFont::Bold : QFont::Normal));
    painter.setPen(count > 0 ? p.text : p.textSecondary);
    painter.drawText(counts, Qt::AlignCenter, QString::number(count));
    const QRect dots(column.left(), counts.bottom() + 1, column.width(), look.px(DotsHeight));
    rendering::paintDots(painter, QRectF(dots).adjusted(0, 0, 0, -2), count, diameter, p.primary);
    painter.fillRect(QRect(column.left(), dots.bottom() + 1, column.width(), 1), p.borderStrong);
    QRect square(0, dots.bottom() + 4, look.px(LevelSide), look.px(LevelSide));
    square.moveLeft(column.center().x() - square.width() / 2);
    painter.setPen(QPen(p.levelBorder, 1));
    painter.setBrush(p.levels.at(level));
    painter.drawRoundedRect(QRectF(square).adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
    painter.setPen(p.onLevels.at(level));
    painter.setFont(look.font(size::Caption, QFont::Medium));
    painter.drawText(square, Qt::AlignCenter, QString::number(level));
}

} // namespace aros::shell
