#include "core/metrics/xmrnames.h"

namespace aros::metrics {

QString specialCauseName(XmrRule rule, bool high, int runLength)
{
    switch (rule) {
    case XmrRule::OutsideLimits:
        return high ? QStringLiteral("Above UCL") : QStringLiteral("Below LCL");
    case XmrRule::Trend:
        return QStringLiteral("%1 Point Trend (%2)")
            .arg(runLength)
            .arg(high ? QLatin1String("Increasing") : QLatin1String("Decreasing"));
    case XmrRule::TwoInThree:
        return high ? QStringLiteral("2 in 3 Above CL") : QStringLiteral("2 in 3 Below CL");
    case XmrRule::Shift:
        return QStringLiteral("%1 Points %2 CL")
            .arg(runLength)
            .arg(high ? QLatin1String("Above") : QLatin1String("Below"));
    case XmrRule::CommonCause:
        break;
    }
    return QStringLiteral("Common Cause");
}

QLatin1String pointTypeCode(PointType type)
{
    switch (type) {
    case PointType::Improvement:
        return QLatin1String("special_cause_improvement");
    case PointType::Concern:
        return QLatin1String("special_cause_concern");
    case PointType::NeutralHigh:
        return QLatin1String("special_cause_neutral_high");
    case PointType::NeutralLow:
        return QLatin1String("special_cause_neutral_low");
    case PointType::CommonCause:
        break;
    }
    return QLatin1String("common_cause");
}

QLatin1String variationCode(Variation icon)
{
    switch (icon) {
    case Variation::ImprovementHigh:
        return QLatin1String("improvement_high");
    case Variation::ImprovementLow:
        return QLatin1String("improvement_low");
    case Variation::ConcernHigh:
        return QLatin1String("concern_high");
    case Variation::ConcernLow:
        return QLatin1String("concern_low");
    case Variation::NeutralHigh:
        return QLatin1String("neutral_high");
    case Variation::NeutralLow:
        return QLatin1String("neutral_low");
    case Variation::CommonCause:
        break;
    }
    return QLatin1String("common_cause");
}

QLatin1String assuranceCode(Assurance icon)
{
    switch (icon) {
    case Assurance::Pass:
        return QLatin1String("pass");
    case Assurance::Fail:
        return QLatin1String("fail");
    case Assurance::Inconsistent:
        break;
    }
    return QLatin1String("inconsistent");
}

QLatin1String directionCode(Direction direction)
{
    switch (direction) {
    case Direction::Increase:
        return QLatin1String("increase");
    case Direction::Decrease:
        return QLatin1String("decrease");
    case Direction::Neutral:
        break;
    }
    return QLatin1String("neutral");
}

std::optional<Direction> directionFromCode(const QString &code)
{
    for (const Direction direction : {Direction::Increase, Direction::Decrease, Direction::Neutral}) {
        if (code == directionCode(direction))
            return direction;
    }
    return std::nullopt;
}

} // namespace aros::metrics
