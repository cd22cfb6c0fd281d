#include "ui/rendering/metriccolours.h"

namespace aros::rendering {

namespace {

constexpr double GridContrast = 1.5; // against the card; more competes with the lines that say something

QColor faint(const QColor &colour, const QColor &card)
{
    QColor mixed = colour;
    for (int step = 0; step < 8 && presentation::contrastRatio(mixed, card) > GridContrast; ++step)
        mixed = QColor((3 * mixed.red() + card.red()) / 4, (3 * mixed.green() + card.green()) / 4,
                       (3 * mixed.blue() + card.blue()) / 4);
    return mixed;
}

} // namespace

const QColor &MetricColours::of(metrics::PointType type) const
{
    switch (type) {
    case metrics::PointType::Improvement:
        return improvement;
    case metrics::PointType::Concern:
        return concern;
    case metrics::PointType::NeutralHigh:
    case metrics::PointType::NeutralLow:
        return change;
    case metrics::PointType::CommonCause:
        break;
    }
    return value;
}

MetricColours metricColours(const presentation::Palette &palette)
{
    MetricColours colours;
    colours.text = palette.text;
    colours.textSecondary = palette.textSecondary;
    colours.grid = faint(palette.border, palette.card);
    colours.axis = palette.textDisabled;
    colours.value = palette.textSecondary;
    colours.mean = palette.text;
    colours.limit = palette.textSecondary;
    colours.target = palette.critical;
    colours.improvement = palette.improvement;
    colours.concern = palette.concern;
    colours.change = palette.change;
    colours.background = palette.card;
    colours.focus = palette.focus;
    return colours;
}

} // namespace aros::rendering
