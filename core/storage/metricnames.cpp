#include "core/storage/metricnames.h"

#include "core/storage/rowmapping.h"
#include "core/storage/steps.h"

#include <algorithm>

namespace aros::storage {

using metrics::MetricId;
using metrics::UnitPath;

Result<void> MetricNames::load()
{
    return inOrder(
        [&] {
            return m_database.read(
                QStringLiteral("SELECT number, organisation, division, team FROM metric_unit"), {},
                [&](const QSqlQuery &row) {
                    keep(UnitPath{row.value(1).toString(), row.value(2).toString(), row.value(3).toString()},
                         row.value(0).toInt());
                });
        },
        [&] {
            return m_database.read(
                QStringLiteral("SELECT number, metric, staff_group FROM metric_series"), {}, [&](const QSqlQuery &row) {
                    keep(MetricGroup{MetricId(row.value(1).toString()), StaffGroupId(row.value(2).toString())},
                         row.value(0).toInt());
                });
        });
}

QList<int> MetricNames::seriesOf(const MetricId &metric) const
{
    QList<int> numbers;
    for (auto one = m_series.cbegin(); one != m_series.cend(); ++one) {
        if (one.key().metric == metric)
            numbers.append(one.value());
    }
    std::sort(numbers.begin(), numbers.end());
    return numbers;
}

Result<int> MetricNames::takeUnit(const UnitPath &unit)
{
    if (const int number = m_units.value(unit); number > 0)
        return number;
    const int number = static_cast<int>(m_units.size()) + 1; // units are never deleted
    const Result<void> done = runChange(m_database,
                                        QStringLiteral("INSERT INTO metric_unit (number, organisation, division, team) "
                                                       "VALUES (:number, :organisation, :division, :team)"),
                                        {{QStringLiteral(":number"), number},
                                         {QStringLiteral(":organisation"), unit.organisation},
                                         {QStringLiteral(":division"), unit.division},
                                         {QStringLiteral(":team"), unit.team}});
    if (!done)
        return failure(done.error());
    keep(unit, number);
    return number;
}

Result<int> MetricNames::takeSeries(const MetricGroup &series)
{
    if (const int number = m_series.value(series); number > 0)
        return number;
    const int number = static_cast<int>(m_series.size()) + 1; // neither are series
    const Result<void> done = runChange(
        m_database,
        QStringLiteral("INSERT INTO metric_series (number, metric, staff_group) VALUES (:number, :metric, :group)"),
        {{QStringLiteral(":number"), number},
         {QStringLiteral(":metric"), series.metric.text()},
         {QStringLiteral(":group"), series.group.text()}});
    if (!done)
        return failure(done.error());
    keep(series, number);
    return number;
}

void MetricNames::keep(const UnitPath &unit, int number)
{
    m_units.insert(unit, number);
    m_unitAt.insert(number, unit);
}

void MetricNames::keep(const MetricGroup &series, int number)
{
    m_series.insert(series, number);
    m_seriesAt.insert(number, series);
}

Result<void> runChange(Database &database, const QString &sql, const Values &values)
{
    const Result<int> done = database.change(sql, values);
    if (!done)
        return failure(done.error());
    return {};
}

Result<void> countChange(Database &database, const QDateTime &now)
{
    return runChange(database, QStringLiteral("UPDATE workspace SET sequence = sequence + 1, changed = :now"),
                     {{QStringLiteral(":now"), storedTime(now)}});
}

} // namespace aros::storage
