#include "ui/shell/projector/projectorlevel.h"

#include "ui/rendering/dotstrip.h"
#include "ui/shell/projector/projectorlook.h"
#include "ui/shell/widgets/wrappedtext.h"

#include <QPainter>

namespace aros::shell {

namespace {

// In the design's pixels.
constexpr double CardPadding = 16;
constexpr double CardRadius = 8;
constexpr double NumberPixels = 38;
constexpr double NumberRoom = 34; // with the gap to the title
constexpr double CountPixels = 18;
constexpr double CountRoom = 30; // with the gap to the dots
constexpr double HeadGap = 8;

} // namespace

ProjectorLevel::ProjectorLevel(int level) : m_level(level) {}

void ProjectorLevel::setContent(const ProjectorContent::Level &content)
{
    m_content = content;
    setAccessibleName(QStringLiteral("%1 %2").arg(m_level).arg(content.title));
    QStringList facts;
    if (content.votes)
        facts.append(votesText());
    if (content.agreed)
        facts.append(tr("agreed", "the level that the team has agreed on"));
    setAccessibleDescription(facts.join(QStringLiteral(", ")));
    update();
}

void ProjectorLevel::setSizes(const Sizes &sizes)
{
    if (sizes == m_sizes)
        return;
    m_sizes = sizes;
    update();
}

QString ProjectorLevel::votesText() const
{
    const int votes = m_content.votes.value_or(0); // lupdate never ends with a call among the arguments
    return QCoreApplication::translate("Report", "%n votes", nullptr, votes);
}

QSize ProjectorLevel::titleRoom(const QSize &size, double scale)
{
    return {qRound(size.width() - (2 * CardPadding + NumberRoom) * scale), qRound(size.height() * 0.45)};
}

QSize ProjectorLevel::dotsRoom(const QSize &size, const Sizes &sizes)
{
    const double taken = sizes.head + (2 * CardPadding + HeadGap + CountRoom) * sizes.scale;
    return {qRound(size.width() - 2 * CardPadding * sizes.scale), qRound(size.height() - taken)};
}

void ProjectorLevel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintFrame(painter);
    paintHead(painter);
    if (m_content.votes.value_or(0) > 0)
        paintVotes(painter);
}

void ProjectorLevel::paintFrame(QPainter &painter) const
{
    const presentation::Palette &p = projectorPalette();
    const double edge = std::max(1.0, (m_content.agreed ? 5 : 2) * m_sizes.scale);
    const double radius = CardRadius * m_sizes.scale;
    painter.setPen(QPen(m_content.agreed ? p.primary : p.borderStrong, edge));
    painter.setBrush(m_content.agreed ? p.accentSurface : p.background);
    painter.drawRoundedRect(QRectF(rect()).adjusted(edge / 2, edge / 2, -edge / 2, -edge / 2), radius, radius);
}

void ProjectorLevel::paintHead(QPainter &painter) const
{
    const double scale = m_sizes.scale;
    const QRectF head(CardPadding * scale, CardPadding * scale, width() - 2 * CardPadding * scale, m_sizes.head);
    painter.setPen(projectorPalette().text);
    painter.setFont(projectorFont(NumberPixels * scale, QFont::Bold));
    painter.drawText(head, Qt::AlignLeft | Qt::AlignVCenter, QString::number(m_level));

    const QFont font = projectorFont(m_sizes.title);
    const int room = titleRoom(size(), scale).width();
    const double top = head.center().y() - heightWhenWrapped(font, m_content.title, room) / 2.0;
    painter.setFont(font);
    drawWrapped(painter, QRect(qRound(head.left() + NumberRoom * scale), qRound(top), room, m_sizes.head),
                m_content.title);
}

void ProjectorLevel::paintVotes(QPainter &painter) const
{
    const presentation::Palette &p = projectorPalette();
    const double scale = m_sizes.scale;
    const double padding = CardPadding * scale;
    const QRectF count(padding, height() - padding - CountRoom * scale, width() - 2 * padding, CountRoom * scale);
    painter.setPen(p.textSecondary);
    painter.setFont(projectorFont(CountPixels * scale));
    painter.drawText(count, Qt::AlignHCenter | Qt::AlignBottom, votesText());

    const QSizeF room = dotsRoom(size(), m_sizes);
    const QRectF dots(QPointF(padding, count.top() - room.height()), room);
    rendering::paintDots(painter, dots, *m_content.votes, m_sizes.dot, p.primary);
}

} // namespace aros::shell
