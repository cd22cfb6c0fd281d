#include "ui/rendering/radarview.h"

#include "ui/rendering/radarexport.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace aros::rendering {

namespace {

constexpr int HintWidth = 44;     // em
constexpr int MinimumWidth = 23;  // em: 322 pixels at 14
constexpr int MinimumHeight = 20; // em

// A bare widget would be an unnamed "filler" to a screen reader.
class RadarAccessible : public QAccessibleWidget
{
public:
    explicit RadarAccessible(RadarView *view) : QAccessibleWidget(view, QAccessible::Chart), m_view(view) {}

    int childCount() const override { return 0; }
    QString text(QAccessible::Text kind) const override
    {
        const QString point = m_view->currentText();
        switch (kind) {
        case QAccessible::Name: // what is read out when it changes
            return point.isEmpty() ? m_view->radar().title : point;
        case QAccessible::Description:
            return m_view->radar().summary;
        default:
            return QAccessibleWidget::text(kind);
        }
    }

private:
    RadarView *m_view;
};

QAccessibleInterface *radarAccessible(const QString &className, QObject *object)
{
    auto *view = qobject_cast<RadarView *>(object);
    return view && className == QLatin1String(RadarView::staticMetaObject.className()) ? new RadarAccessible(view)
                                                                                       : nullptr;
}

} // namespace

RadarView::RadarView(QWidget *parent) : QWidget(parent)
{
    static const bool installed = [] {
        QAccessible::installFactory(radarAccessible);
        return true;
    }();
    Q_UNUSED(installed)
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

RadarView::~RadarView() = default;

void RadarView::setRadar(const report::Radar &radar)
{
    m_radar = radar;
    m_current = {};
    m_hovered = {};
    m_painter.reset();
    update();
    QAccessibleEvent renamed(this, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&renamed);
}

void RadarView::setColours(const RadarColours &colours)
{
    m_colours = colours;
    m_painter.reset();
    update();
}

const RadarPainter &RadarView::painted() const
{
    if (!m_painter || m_paintedSize != size()) {
        m_paintedSize = size();
        m_painter = std::make_unique<RadarPainter>(m_radar, RadarStyle{m_colours, font()}, QRectF(rect()));
    }
    return *m_painter;
}

QString RadarView::valueOf(const RadarPlace &place) const
{
    const report::Radar::Axis &axis = m_radar.axes.at(place.theme);
    if (place.series < 0)
        return QStringLiteral("%1: %2").arg(axis.label, axis.valueText);
    const report::RadarSeries &series = m_radar.series.at(place.series);
    return QStringLiteral("%1: %2 (%3)")
        .arg(axis.label, series.valueTexts.value(place.theme, axis.valueText), series.title);
}

QString RadarView::textOf(const RadarPlace &place) const
{
    if (place.theme < 0 || place.theme >= m_radar.axes.size())
        return {};
    const QString &band = m_radar.axes.at(place.theme).bandText;
    return band.isEmpty() ? valueOf(place) : valueOf(place) + QStringLiteral(" · ") + band;
}

QString RadarView::currentText() const
{
    return textOf(m_current);
}

void RadarView::goTo(int theme, int series)
{
    const auto themes = static_cast<int>(m_radar.axes.size());
    if (themes == 0)
        return;
    m_current.theme = (theme % themes + themes) % themes;
    m_current.series =
        std::clamp(series, m_radar.series.isEmpty() ? -1 : 0, static_cast<int>(m_radar.series.size()) - 1);
    m_current.value =
        m_current.series < 0 ? std::nullopt : m_radar.series.at(m_current.series).values.value(m_current.theme);
    update();
    emit pointDescribed(currentText());
    QAccessibleEvent renamed(this, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&renamed);
}

void RadarView::keyPressEvent(QKeyEvent *event)
{
    const bool started = m_current.theme >= 0;
    const int theme = m_current.theme;
    const int series = started ? m_current.series : painted().latestSeries();
    switch (event->key()) {
    case Qt::Key_Right:
        return goTo(started ? theme + 1 : 0, series);
    case Qt::Key_Left:
        return goTo(started ? theme - 1 : -1, series);
    case Qt::Key_Home:
        return goTo(0, series);
    case Qt::Key_End:
        return goTo(-1, series);
    case Qt::Key_Down:
        return goTo(started ? theme : 0, started ? series + 1 : series);
    case Qt::Key_Up:
        return goTo(started ? theme : 0, started ? series - 1 : series);
    default:
        QWidget::keyPressEvent(event);
    }
}

void RadarView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void RadarView::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

void RadarView::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    const RadarPainter &radar = painted();
    radar.paint(painter);
    if (!hasFocus())
        return;
    if (m_current.theme >= 0) {
        radar.paintFocus(painter, m_current);
        return;
    }
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_colours.focus, 2));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
}

bool RadarView::showPlaceTip(const QPoint &position, const QPoint &globalPosition)
{
    const std::optional<RadarPlace> place = painted().placeAt(position);
    if (!place) {
        QToolTip::hideText();
        return false;
    }
    // A tooltip guesses whether it is given HTML; as HTML that says so, a title cannot be taken for a mark.
    QToolTip::showText(globalPosition, QStringLiteral("<span>%1</span>").arg(textOf(*place).toHtmlEscaped()), this);
    return true;
}

bool RadarView::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        if (!showPlaceTip(help->pos(), help->globalPos()))
            event->ignore();
        return true;
    }
    return QWidget::event(event);
}

void RadarView::mouseMoveEvent(QMouseEvent *event)
{
    const RadarPlace place = painted().placeAt(event->position()).value_or(RadarPlace{});
    if (place != m_hovered) {
        m_hovered = place;
        emit pointDescribed(place.theme < 0 ? currentText() : textOf(place));
    }
    QWidget::mouseMoveEvent(event);
}

void RadarView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange) {
        m_painter.reset();
        updateGeometry();
        update();
    }
    QWidget::changeEvent(event);
}

QSize RadarView::sizeHint() const
{
    const int width = HintWidth * fontInfo().pixelSize();
    return {width, heightForWidth(width)};
}

QSize RadarView::minimumSizeHint() const
{
    return {MinimumWidth * fontInfo().pixelSize(), MinimumHeight * fontInfo().pixelSize()};
}

int RadarView::heightForWidth(int width) const
{
    // On a very wide page the labels beside the octagon gain nothing from more height.
    const int largest = 2 * HintWidth * fontInfo().pixelSize();
    return std::max(minimumSizeHint().height(), radarHeightFor(std::min(width, largest)));
}

} // namespace aros::rendering
