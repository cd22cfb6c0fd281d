#include "ui/rendering/metricchartview.h"

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

constexpr int MetricHint = 60;       // em
constexpr int MetricLeastWidth = 22; // em: 308 pixels at 14
constexpr int MetricFocusEdge = 8;   // pixels between the ring of the focus and what is drawn

// A bare widget would be an unnamed "filler" to a screen reader.
class MetricAccessible : public QAccessibleWidget
{
public:
    explicit MetricAccessible(MetricChartView *view) : QAccessibleWidget(view, QAccessible::Chart), m_view(view) {}

    int childCount() const override { return 0; }
    QString text(QAccessible::Text kind) const override
    {
        const QString point = m_view->currentText();
        switch (kind) {
        case QAccessible::Name: // what is read out when it changes
            return point.isEmpty() ? m_view->chart().title : point;
        case QAccessible::Value:
            return point;
        case QAccessible::Description:
            return m_view->chart().description;
        default:
            return QAccessibleWidget::text(kind);
        }
    }

private:
    MetricChartView *m_view;
};

QAccessibleInterface *metricAccessible(const QString &className, QObject *object)
{
    auto *view = qobject_cast<MetricChartView *>(object);
    return view && className == QLatin1String(MetricChartView::staticMetaObject.className())
               ? new MetricAccessible(view)
               : nullptr;
}

} // namespace

MetricChartView::MetricChartView(QWidget *parent) : QWidget(parent)
{
    static const bool installed = [] {
        QAccessible::installFactory(metricAccessible);
        return true;
    }();
    Q_UNUSED(installed)
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

MetricChartView::~MetricChartView() = default;

void MetricChartView::setChart(const metrics::MetricChart &chart)
{
    m_chart = chart;
    m_current = -1;
    m_hovered = -1;
    m_painter.reset();
    updateGeometry();
    update();
    announce();
}

void MetricChartView::setColours(const MetricColours &colours)
{
    m_colours = colours;
    m_painter.reset();
    update();
}

const MetricChartPainter &MetricChartView::painterFor(int width) const
{
    if (!m_painter || m_width != width) {
        m_width = width;
        const QRectF rect = QRectF(0, 0, width, 1).adjusted(MetricFocusEdge, MetricFocusEdge, -MetricFocusEdge, 0);
        m_painter = std::make_unique<MetricChartPainter>(m_chart, MetricStyle{m_colours, font()}, rect);
    }
    return *m_painter;
}

QString MetricChartView::textOf(qsizetype point) const
{
    return point < 0 || point >= m_chart.points.size() ? QString() : m_chart.points.at(point).sentence;
}

QString MetricChartView::currentText() const
{
    return textOf(m_current);
}

void MetricChartView::announce()
{
    QAccessibleEvent renamed(this, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&renamed);
}

void MetricChartView::goTo(qsizetype point)
{
    if (m_chart.points.isEmpty())
        return;
    m_current = std::clamp<qsizetype>(point, 0, m_chart.points.size() - 1);
    update();
    emit pointDescribed(currentText());
    announce();
}

// Round to the other end after the last one.
void MetricChartView::goToMark(bool forwards)
{
    QList<qsizetype> places;
    for (const metrics::MetricChart::Mark &mark : m_chart.marks)
        places.append(static_cast<qsizetype>(mark.at));
    if (places.isEmpty())
        return;
    const auto isNext = [&](qsizetype place) { return forwards ? place > m_current : place < m_current; };
    if (forwards) {
        const auto next = std::find_if(places.cbegin(), places.cend(), isNext);
        goTo(next == places.cend() ? places.constFirst() : *next);
    } else {
        const auto before = std::find_if(places.crbegin(), places.crend(), isNext);
        goTo(before == places.crend() ? places.constLast() : *before);
    }
}

void MetricChartView::keyPressEvent(QKeyEvent *event)
{
    const qsizetype end = m_chart.points.size() - 1;
    switch (event->key()) {
    case Qt::Key_Right:
        return goTo(m_current + 1);
    case Qt::Key_Left:
        return goTo(m_current < 0 ? end : m_current - 1);
    case Qt::Key_Home:
        return goTo(0);
    case Qt::Key_End:
        return goTo(end);
    case Qt::Key_N:
        return goToMark(!event->modifiers().testFlag(Qt::ShiftModifier));
    default:
        QWidget::keyPressEvent(event);
    }
}

void MetricChartView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void MetricChartView::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

void MetricChartView::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    const MetricChartPainter &figure = painterFor(width());
    figure.paint(painter);
    if (!hasFocus())
        return;
    if (m_current >= 0) {
        figure.paintFocus(painter, m_current);
        return;
    }
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_colours.focus, 2));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
}

bool MetricChartView::showPointTip(const QPoint &position, const QPoint &globalPosition)
{
    const std::optional<qsizetype> point = painterFor(width()).pointAt(position);
    if (!point) {
        QToolTip::hideText();
        return false;
    }
    // A tooltip guesses whether it is given HTML; as HTML that says so, a note cannot be taken for a mark.
    QToolTip::showText(globalPosition, QStringLiteral("<span>%1</span>").arg(textOf(*point).toHtmlEscaped()), this);
    return true;
}

bool MetricChartView::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        if (!showPointTip(help->pos(), help->globalPos()))
            event->ignore();
        return true;
    }
    return QWidget::event(event);
}

void MetricChartView::hover(qsizetype point)
{
    if (point == m_hovered)
        return;
    m_hovered = point;
    emit pointDescribed(point < 0 ? currentText() : textOf(point));
}

void MetricChartView::mouseMoveEvent(QMouseEvent *event)
{
    hover(painterFor(width()).pointAt(event->position()).value_or(-1));
    QWidget::mouseMoveEvent(event);
}

void MetricChartView::leaveEvent(QEvent *event)
{
    hover(-1);
    QWidget::leaveEvent(event);
}

void MetricChartView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange) {
        m_painter.reset();
        updateGeometry();
        update();
    }
    QWidget::changeEvent(event);
}

QSize MetricChartView::sizeHint() const
{
    const int width = MetricHint * fontInfo().pixelSize();
    return {width, heightForWidth(width)};
}

QSize MetricChartView::minimumSizeHint() const
{
    return {MetricLeastWidth * fontInfo().pixelSize(), 1};
}

int MetricChartView::heightForWidth(int width) const
{
    return qCeil(painterFor(width).layout().height()) + 2 * MetricFocusEdge + 1;
}

} // namespace aros::rendering
