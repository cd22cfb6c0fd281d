#include "ui/shell/pages/metrics/iconlegend.h"

#include "core/metrics/metricchartparts.h"
#include "ui/presentation/assessmenttexts.h"
#include "ui/rendering/metricicons.h"
#include "ui/shell/style/icons.h"
#include "ui/shell/style/look.h"
#include "ui/shell/widgets/textlabel.h"
#include "ui/shell/widgets/wraplayout.h"

#include <QHBoxLayout>
#include <QPainter>

#include <functional>

namespace aros::shell {

using metrics::Assurance;
using metrics::Variation;

namespace {

constexpr int LegendIcon = 20;

using PaintSign = std::function<void(QPainter &, const QRectF &, const rendering::MetricColours &)>;

class LegendSign final : public QWidget
{
public:
    explicit LegendSign(PaintSign paint) : m_paint(std::move(paint))
    {
        const int side = Look::current().px(LegendIcon);
        setFixedSize(side, side);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        m_paint(painter, rect(), rendering::metricColours(Look::current().palette()));
    }

private:
    PaintSign m_paint;
};

PaintSign signOf(Variation variation)
{
    return [variation](QPainter &painter, const QRectF &rect, const rendering::MetricColours &colours) {
        rendering::paintVariation(painter, variation, rect, colours);
    };
}

PaintSign signOf(Assurance assurance)
{
    return [assurance](QPainter &painter, const QRectF &rect, const rendering::MetricColours &colours) {
        rendering::paintAssurance(painter, assurance, rect, colours);
    };
}

QWidget *makeEntry(const QList<PaintSign> &signs, const QString &words)
{
    auto *entry = new QWidget;
    auto *row = new QHBoxLayout(entry);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Look::current().px(6));
    for (const PaintSign &sign : signs)
        row->addWidget(new LegendSign(sign));
    auto *text = new TextLabel(words, size::Control - 1);
    text->setTone(TextLabel::Tone::Secondary);
    text->singleLine();
    row->addWidget(text);
    return entry;
}

} // namespace

IconLegend::IconLegend(QWidget *parent) : QWidget(parent)
{
    auto *row = new WrapLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Look::current().px(14));
    const Texts texts(presentation::AssessmentTexts::language());
    const metrics::MetricChart::Words words = metrics::chartWords(texts);
    row->addWidget(makeEntry({signOf(Variation::CommonCause)}, metrics::variationWords(Variation::CommonCause, texts)));
    row->addWidget(
        makeEntry({signOf(Variation::ImprovementHigh), signOf(Variation::ImprovementLow)}, words.improvement));
    row->addWidget(makeEntry({signOf(Variation::ConcernHigh), signOf(Variation::ConcernLow)}, words.concern));
    row->addWidget(makeEntry({signOf(Variation::NeutralHigh), signOf(Variation::NeutralLow)}, words.change));
    //: Of the signs for improvement, concern and change, which stand before it
    const QString arrow = tr("The arrow is the way the figures went");
    row->addWidget(makeEntry({}, arrow));
    row->addWidget(makeEntry({[](QPainter &painter, const QRectF &rect, const rendering::MetricColours &) {
                                 paintIcon(painter, QStringLiteral("info"), rect,
                                           Look::current().palette().textSecondary);
                             }},
                             metrics::earlyWords(texts)));
    for (const Assurance assurance : {Assurance::Pass, Assurance::Fail, Assurance::Inconsistent})
        row->addWidget(makeEntry({signOf(assurance)}, metrics::assuranceWords(assurance, texts)));
}

} // namespace aros::shell
