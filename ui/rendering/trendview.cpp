#include "ui/rendering/trendview.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QEvent>
#include <QPainter>
#include <QtMath>

namespace aros::rendering {

namespace {

constexpr int TrendHint = 60; // em

// A bare widget would be an unnamed "filler" to a screen reader.
class TrendAccessible final : public QAccessibleWidget
{
public:
    explicit TrendAccessible(TrendView *view) : QAccessibleWidget(view, QAccessible::Chart) {}
};

QAccessibleInterface *trendAccessible(const QString &className, QObject *object)
{
    auto *view = qobject_cast<TrendView *>(object);
    return view && className == QLatin1String(TrendView::staticMetaObject.className()) ? new TrendAccessible(view)
                                                                                       : nullptr;
}

} // namespace

QString trendText(const report::Trend &trend, const QString &target)
{
    QStringList sentences;
    for (const report::Trend::Line &line : trend.lines) {
        sentences.append(line.summary);
        if (line.target)
            sentences.append(QStringLiteral("%1: %2.").arg(target, line.targetText));
    }
    return sentences.join(u' ');
}

TrendView::TrendView(const report::Trend &trend, const QString &title, const QString &target, QWidget *parent)
    : QWidget(parent),
      m_trend(trend),
      m_target(target)
{
    static const bool installed = [] {
        QAccessible::installFactory(trendAccessible);
        return true;
    }();
    Q_UNUSED(installed)
    setAccessibleName(title);
    setAccessibleDescription(trendText(trend, target));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

TrendView::~TrendView() = default;

void TrendView::setTrend(const report::Trend &trend)
{
    m_trend = trend;
    setAccessibleDescription(trendText(trend, m_target));
    m_painter.reset();
    updateGeometry();
    update();
}

void TrendView::setColours(const RadarColours &colours)
{
    m_colours = colours;
    m_painter.reset();
    update();
}

const TrendPainter &TrendView::painterFor(int width) const
{
    if (!m_painter || m_width != width) {
        m_width = width;
        m_painter =
            std::make_unique<TrendPainter>(m_trend, m_target, RadarStyle{m_colours, font()}, QRectF(0, 0, width, 1));
    }
    return *m_painter;
}

const TrendLayout &TrendView::layoutFor(int width) const
{
    return painterFor(width).layout();
}

void TrendView::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painterFor(width()).paint(painter);
}

void TrendView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange) {
        m_painter.reset();
        updateGeometry();
        update();
    }
    QWidget::changeEvent(event);
}

QSize TrendView::sizeHint() const
{
    const int width = TrendHint * fontInfo().pixelSize();
    return {width, heightForWidth(width)};
}

QSize TrendView::minimumSizeHint() const
{
    const RadarFonts fonts(font(), fontInfo().pixelSize(), nullptr);
    const int width = qCeil(TrendLayout::leastWidth(m_trend, fonts));
    return {width, 1};
}

int TrendView::heightForWidth(int width) const
{
    return qCeil(layoutFor(width).height()) + 1;
}

} // namespace aros::rendering
