#pragma once

#include "core/metrics/figureimport.h"

#include <QHash>

#include <functional>

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
    // The group, or the metric whose figures may be brought in, that somebody most likely meant by a name that none
    // has: what to write instead, in English and in Welsh; empty where none is near.
    QStringList nearestStaffGroup(const QString &text);
    QStringList nearestMetric(const QString &text);
    // By id, title or short title in either language. Several where they share a name.
    QList<const MetricDefinition *> metrics(const QString &text) const;

private:
    void addMetric(const QString &name, const MetricDefinition &metric);
    QStringList findNearestMetric(const QString &text) const;
    QStringList findNearestStaffGroup(const QString &text) const;
    // What `find` says, which takes its time: a text is looked at once, and a file of nothing but wrong names not at
    // all once there are more of them than anybody reads.
    static QStringList nearest(QHash<QString, QStringList> &known, const QString &text,
                               const std::function<QStringList(const QString &)> &find);

    QHash<QString, QStringList> m_nearestMetrics; // by what was typed
    QHash<QString, QStringList> m_nearestGroups;
    QList<MetricDefinition> m_metrics;
    QList<ReferenceName> m_groups;
    QHash<QString, QList<const MetricDefinition *>> m_metricsNamed;
    QHash<QString, QString> m_organisations; // ids and typed names
    QHash<QString, QString> m_staffGroups;
    QHash<UnitPath, UnitPath> m_units; // by their matchable names
};

// Whether figures of it are taken as they are, and it is not worked out from others.
bool takesFigures(const MetricDefinition &metric);

} // namespace aros::metrics
