#include "core/storage/metricforms.h"

#include <algorithm>

namespace aros::storage {

bool isUnit(const metrics::UnitPath &unit)
{
    const bool hasTop = !unit.organisation.isEmpty() || metrics::levelOf(unit) == metrics::UnitLevel::Everything;
    return hasTop &&
           std::max({unit.organisation.size(), unit.division.size(), unit.team.size()}) <= metrics::LongestUnitName;
}

bool isFigureSource(const QString &source)
{
    return !source.trimmed().isEmpty() && source.size() <= metrics::LongestFigureSource;
}

QString faultIn(const metrics::Figure &figure)
{
    if (const auto fault = metrics::formFaultOf(figure))
        return metrics::figureFaultCode(*fault);
    return isUnit(figure.unit) ? QString() : QStringLiteral("name-too-long");
}

tl::unexpected<Error> invalid(const QString &why)
{
    return failure(ErrorCode::InvalidValue, why);
}

} // namespace aros::storage
