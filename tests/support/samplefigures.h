#pragma once

#include "core/metrics/metricrepository.h"

namespace aros::tests {

inline metrics::UnitPath sampleUnit(const QString &division = {}, const QString &team = {})
{
    return {QStringLiteral("betsi-cadwaladr"), division, team};
}

// Three years of two wards of one division, up to February 2026: staff in post, leavers and sickness absence, by staff
// group as well in the first ward. Sickness absence of the second falls for good in September 2025.
inline QList<metrics::Figure> sampleFigures()
{
    using metrics::MetricId;
    const QString division = QStringLiteral("Gwasanaethau acíwt");
    const metrics::UnitPath wards[] = {sampleUnit(division, QStringLiteral("Ward 7")),
                                       sampleUnit(division, QStringLiteral("Ward 8"))};
    const int noise[] = {0, 14, -9, 21, -17, 5, -3, 11, -12, 8, -20, 2};
    QList<metrics::Figure> figures;
    const QDate first(2023, 3, 1);
    for (int month = 0; month < 36; ++month) {
        const QDate period = first.addMonths(month);
        for (int ward = 0; ward < 2; ++ward) {
            const int wobble = noise[(month + 5 * ward) % 12];
            const bool isLower = ward == 1 && month >= 30;
            const auto add = [&](const char *metric, double numerator, std::optional<double> denominator = {},
                                 const char *group = "") {
                figures.append({MetricId(QString::fromLatin1(metric)), wards[ward],
                                StaffGroupId(QString::fromLatin1(group)), period, numerator, denominator});
            };
            add("staff-headcount", 100 + ward * 20);
            add("leavers-headcount", 1 + (month * (3 + ward)) % 3);
            add("sickness-absence", (isLower ? 120 : 200) + wobble, 3000);
            if (ward == 0) {
                add("staff-headcount", 40, {}, "medical-dental");
                add("staff-headcount", 60, {}, "nursing-midwifery");
            }
        }
    }
    return figures;
}

} // namespace aros::tests
