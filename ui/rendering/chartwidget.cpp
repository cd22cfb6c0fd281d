#include "ui/rendering/chartwidget.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>
#include <QtMath>

#include <algorithm>

namespace aros::rendering {

namespace {

constexpr int PartsHint = 60;       // em
constexpr int PartsLeastWidth = 22; // em: 308 pixels at 14

// A bare widget would be an unnamed "filler" to a screen reader.
class ChartAccessible final : public QAccessibleWidget
{
public:
    explicit ChartAccessible(ChartWidget *chart) : QAccessibleWidget(chart, QAccessible::Chart), m_chart(chart) {}

    int childCount() const override { return 0; }
    QString text(QAccessible::Text kind) const override
    {
        const QString point = m_chart->currentText();
        switch (kind) {
        case QAccessible::Name: // what is read out when it changes
            return point.isEmpty() ? m_chart->title() : point;
        case QAccessible::Value:
            return point;
        case QAccessible::Description:
            return m_chart->description();
        default:
            return QAccessibleWidget::text(kind);
        }
    }

private:
    ChartWidget *m_chart;
};

// Asked with the name of each class that an object is, the last one first.
QAccessibleInterface *chartAccessible(const QString &className, QObject *object)
{
    auto *chart = qobject_cast<ChartWidget *>(object);
    return chart && className == QLatin1String(ChartWidget::staticMetaObject.className()) ? new ChartAccessible(chart)
                                                                                          : nullptr;
}

} // namespace

ChartWidget::ChartWidget(QWidget *parent, int focusEdge) : QWidget(parent), m_focusEdge(focusEdge)
{
    static const bool installed = [] {
        QAccessible::installFactory(chartAccessible);
        return true;
    }();
    Q_UNUSED(installed)
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ChartWidget::setColours(const MetricColours &colours)
{
    m_colours = colours;
    forgetLayout();
    update();
}

void ChartWidget::setRoom(int height)
{
    if (height == m_room)
        return;
    m_room = height;
    forgetLayout();
    updateGeometry();
    update();
}

void ChartWidget::contentChanged()
{
    if (m_current.part >= partCount() || (m_current.isValid() && m_current.point >= pointCount(m_current.part)))
        m_current = {};
    m_hovered = {};
    forgetLayout();
    updateGeometry();
    update();
    announce();
}

QRectF ChartWidget::contentRect(int width) const
{
    return QRectF(m_focusEdge, m_focusEdge, std::max(1, width - 2 * m_focusEdge), 1);
}

qreal ChartWidget::contentRoom() const
{
    return m_room == 0 ? 0 : std::max(1, m_room - 2 * m_focusEdge - 1);
}

int ChartWidget::heightInRoom(int width) const
{
    return qCeil(partHeight(width)) + 2 * m_focusEdge + 1;
}

void ChartWidget::announce()
{
    QAccessibleEvent renamed(this, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&renamed);
}

void ChartWidget::goTo(Place place)
{
    if (partCount() == 0)
        return;
    m_current.part = std::clamp<qsizetype>(place.part, 0, partCount() - 1);
    m_current.point = std::clamp<qsizetype>(place.point, 0, std::max<qsizetype>(0, pointCount(m_current.part) - 1));
    update();
    emit pointDescribed(currentText());
    announce();
}

void ChartWidget::goToPoint(qsizetype point)
{
    goTo({std::max<qsizetype>(0, m_current.part), point});
}

// To the point that is nearest in time; the first time to the last point of the first part.
void ChartWidget::goToPart(qsizetype part)
{
    if (partCount() == 0)
        return;
    if (!m_current.isValid())
        return goTo({0, pointCount(0) - 1});
    const Place wanted{std::clamp<qsizetype>(part, 0, partCount() - 1), 0};
    if (wanted.part == m_current.part)
        return;
    const QDate date = dateOf(m_current);
    Place nearest = wanted;
    for (Place at = wanted; at.point < pointCount(at.part); ++at.point) {
        if (std::abs(dateOf(at).daysTo(date)) <= std::abs(dateOf(nearest).daysTo(date)))
            nearest = at;
    }
    goTo(nearest);
}

void ChartWidget::keyPressEvent(QKeyEvent *event)
{
    const qsizetype end = m_current.isValid() ? pointCount(m_current.part) - 1
                          : partCount() > 0   ? pointCount(0) - 1
                                              : 0;
    switch (event->key()) {
    case Qt::Key_Right:
        return goToPoint(m_current.isValid() ? m_current.point + 1 : 0);
    case Qt::Key_Left:
        return goToPoint(m_current.isValid() ? m_current.point - 1 : end);
    case Qt::Key_Home:
        return goToPoint(0);
    case Qt::Key_End:
        return goToPoint(end);
    case Qt::Key_Down:
        return goToPart(m_current.part + 1);
    case Qt::Key_Up:
        return goToPart(m_current.part - 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current.isValid())
            emit partWanted(m_current.part);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void ChartWidget::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void ChartWidget::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

void ChartWidget::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    paintContent(painter, event->rect());
    if (!hasFocus())
        return;
    if (m_current.isValid())
        return paintFocus(painter, m_current);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_colours.focus, 2));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
}

bool ChartWidget::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    if (const std::optional<Place> place = placeAt(help->pos())) {
        // A tooltip guesses whether it is given HTML; as HTML that says so, a note cannot be taken for a mark.
        QToolTip::showText(help->globalPos(), QStringLiteral("<span>%1</span>").arg(textOf(*place).toHtmlEscaped()),
                           this);
    } else {
        QToolTip::hideText();
        event->ignore();
    }
    return true;
}

void ChartWidget::hover(Place place)
{
    if (place == m_hovered)
        return;
    m_hovered = place;
    emit pointDescribed(place.isValid() ? textOf(place) : currentText());
}

void ChartWidget::mouseMoveEvent(QMouseEvent *event)
{
    hover(placeAt(event->position()).value_or(Place()));
    QWidget::mouseMoveEvent(event);
}

void ChartWidget::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (const std::optional<Place> place = placeAt(event->position()))
        emit partWanted(place->part);
}

void ChartWidget::leaveEvent(QEvent *event)
{
    hover({});
    QWidget::leaveEvent(event);
}

void ChartWidget::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange) {
        forgetLayout();
        updateGeometry();
        update();
    }
    QWidget::changeEvent(event);
}

QSize ChartWidget::sizeHint() const
{
    const int width = PartsHint * fontInfo().pixelSize();
    return {width, heightForWidth(width)};
}

QSize ChartWidget::minimumSizeHint() const
{
    return {PartsLeastWidth * fontInfo().pixelSize(), 1};
}

int ChartWidget::heightForWidth(int width) const
{
    return qCeil(contentHeight(width)) + 2 * m_focusEdge + 1;
}

} // namespace aros::rendering
