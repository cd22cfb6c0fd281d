#include "ui/shell/pages/metrics/readingcard.h"

#include "ui/rendering/metricicons.h"
#include "ui/shell/style/icons.h"
#include "ui/shell/style/look.h"
#include "ui/shell/widgets/button.h"
#include "ui/shell/widgets/iconlabel.h"
#include "ui/shell/widgets/retire.h"
#include "ui/shell/widgets/textlabel.h"
#include "ui/shell/widgets/wraplayout.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include <functional>

namespace aros::shell {

namespace {

constexpr int FindingIcon = 28;

// An icon of a chart; the words stand beside it.
class FindingIconWidget final : public QWidget
{
public:
    using Paint = std::function<void(QPainter &, const QRectF &)>;

    explicit FindingIconWidget(Paint paint) : m_paint(std::move(paint))
    {
        const int side = Look::current().px(FindingIcon);
        setFixedSize(side, side);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        m_paint(painter, rect());
    }

private:
    Paint m_paint;
};

QWidget *makeFinding(FindingIconWidget::Paint paint, const QString &words)
{
    auto *finding = new QWidget;
    auto *row = new QHBoxLayout(finding);
    row->setContentsMargins(0, 0, Look::current().px(16), 0);
    row->setSpacing(Look::current().px(8));
    row->addWidget(new FindingIconWidget(std::move(paint)), 0, Qt::AlignVCenter);
    row->addWidget((new TextLabel(words, size::Body, QFont::DemiBold))->singleLine(), 1);
    return finding;
}

} // namespace

ReadingCard::ReadingCard(const metrics::MetricChart &chart, bool mayChange)
    : Card(Card::Surface::Accent),
      m_mayChange(mayChange)
{
    show(chart);
}

void ReadingCard::show(const metrics::MetricChart &chart)
{
    retire(m_content);
    m_content = new QWidget;
    auto *parts = new QVBoxLayout(m_content);
    parts->setContentsMargins(0, 0, 0, 0);
    parts->setSpacing(Look::current().px(8));
    if (chart.variation || chart.assurance || chart.isEarly)
        parts->addWidget(makeIcons(chart));
    auto *reading = bodyText(chart.reading.join(QLatin1Char(' ')));
    reading->setObjectName(QStringLiteral("reading"));
    parts->addWidget(reading);
    addSuggestion(*parts, chart);
    column()->addWidget(m_content);
}

QWidget *ReadingCard::makeIcons(const metrics::MetricChart &chart) const
{
    auto *icons = new QWidget;
    auto *row = new WrapLayout(icons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Look::current().px(8));
    const rendering::MetricColours colours = rendering::metricColours(Look::current().palette());
    if (chart.variation)
        row->addWidget(makeFinding(
            [=, variation = *chart.variation](QPainter &painter, const QRectF &place) {
                rendering::paintVariation(painter, variation, place, colours);
            },
            chart.variationText));
    if (chart.isEarly)
        row->addWidget(makeFinding(
            [](QPainter &painter, const QRectF &place) {
                paintIcon(painter, QStringLiteral("info"), place, Look::current().palette().textSecondary);
            },
            chart.variationText));
    if (chart.assurance)
        row->addWidget(makeFinding(
            [=, assurance = *chart.assurance](QPainter &painter, const QRectF &place) {
                rendering::paintAssurance(painter, assurance, place, colours);
            },
            //: A finding about a target and the target: "Will meet the target: 5%"
            tr("%1: %2").arg(chart.assuranceText, chart.targetText)));
    return icons;
}

void ReadingCard::addSuggestion(QVBoxLayout &column, const metrics::MetricChart &chart)
{
    if (!chart.suggestion)
        return;
    column.addWidget(new IconLabel(QStringLiteral("flag"), chart.suggestion->text));
    if (!m_mayChange)
        return;
    auto *button = new Button(tr("Set new limits and say why"), Button::Kind::Secondary);
    button->setObjectName(QStringLiteral("take-suggestion"));
    connect(button, &QPushButton::clicked, this, [this, month = chart.suggestion->month] { emit rebaseWanted(month); });
    column.addWidget(button, 0, Qt::AlignLeft);
}

} // namespace aros::shell
