#pragma once

#include "core/metrics/figureimport.h"

#include <QHash>

namespace aros::metrics {

// What an import knows by name.
class ImportNames
{
public:
    explicit ImportNames(const ImportContext &context);

    // The id of a known organisation, the spelling of a known unit, or else the name as it stands here first.
    UnitPath unit(const UnitPath &typed);
    // Empty for all staff; nothing where there is no such group.
    std::optional<StaffGroupId> staffGroup(const QString &text) const;
    // By id, title or short title in either language. Several where they share a name.
    QList<const MetricDefinition *> metrics(const QString &text) const;

private:
    void addMetric(const QString &name, const MetricDefinition &metric);

    QList<MetricDefinition> m_metrics;
    QHash<QString, QList<const MetricDefinition *>> m_metricsNamed;
    QHash<QString, QString> m_organisations; // ids and typed names
    QHash<QString, QString> m_staffGroups;
    QHash<UnitPath, UnitPath> m_units; // by their matchable names
};

// Whether figures of it are taken as they are, and it is not worked out from others.
bool takesFigures(const MetricDefinition &metric);

} // namespace aros::metrics
