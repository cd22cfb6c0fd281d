#pragma once

#include "core/metrics/metricset.h"

#include <QByteArray>
#include <QHash>

namespace aros::metrics {

// A problem of one stored definition, counted from 0 as it was handed in.
struct OwnMetricProblem {
    qsizetype index = 0;
    MetricProblem problem;

    friend bool operator==(const OwnMetricProblem &, const OwnMetricProblem &) = default;
};

constexpr qint64 LargestOwnMetric = 64 * 1024; // bytes
constexpr int MostOwnMetrics = 200;

// Finds definitions: those that Aros ships and those that a workspace has of its own. Not to be shared between threads
// while own ones are set.
class MetricCatalog
{
public:
    // The newest set that is part of the program.
    MetricCatalog();
    explicit MetricCatalog(MetricSetPtr shipped);

    const MetricSet &shipped() const { return *m_shipped; }
    const QList<MetricDefinition> &own() const { return m_own; }

    // Takes these for the own definitions, in place of those before. Each is the JSON of one definition as in a set,
    // but a text may lack one language. It may not have the id of a shipped one, and its formula may name shipped and
    // own counts. What is not good is left out, with all that needs it, and is among the problems.
    QList<OwnMetricProblem> setOwn(const QList<QByteArray> &stored);
    // What would be wrong with one more definition, or with another in place of the own one with the same id.
    QList<MetricProblem> checkOwn(const QByteArray &json) const;

    // nullptr when there is none. Valid until own definitions are set.
    const MetricDefinition *find(const MetricId &id) const;
    // Shipped ones in their order, then own ones.
    QList<MetricDefinition> all() const;
    // Newest first.
    QList<ContextNote> notesFor(const MetricId &id) const;

private:
    void index();

    MetricSetPtr m_shipped;
    QList<MetricDefinition> m_own;
    QHash<MetricId, const MetricDefinition *> m_byId;
};

} // namespace aros::metrics
