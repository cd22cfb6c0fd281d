#pragma once

#include "core/common/result.h"
#include "core/metrics/metricdefinition.h"
#include "core/metrics/metricproblem.h"

#include <QByteArray>

#include <memory>

namespace aros::metrics {

// A published, versioned set of definitions that never changes. Built by the parser alone, which has checked
// everything: ids that occur once, formulas that name counts of the set in the right unit, both languages throughout.
struct MetricSet {
    QString id;
    QString version;
    QString checksum; // SHA-256 of the file's bytes in hexadecimal digits
    QDate published;
    bool welshChecked = false; // by a professional translator
    BilingualText title;
    BilingualText note;
    BilingualText publisher;
    QList<MetricDefinition> metrics; // counts and what is made of them, in the order in which they are listed
    QList<ContextNote> context;

    friend bool operator==(const MetricSet &, const MetricSet &) = default;
};

using MetricSetPtr = std::shared_ptr<const MetricSet>;

constexpr qint64 LargestMetricSetFile = 1024 * 1024; // bytes
constexpr int MostMetrics = 200;
constexpr int MostContextNotes = 100;

// Reads a set from the bytes of its file (resources/metrics/metrics.schema.json describes the format). Fails with
// InvalidValue; the detail names the place as checkMetricSet() does, then a colon and the reason.
Result<MetricSetPtr> parseMetricSet(const QByteArray &bytes);

// Everything that parseMetricSet() would refuse in these bytes. What formulas name is only looked at where everything
// else is as the format says.
QList<MetricProblem> checkMetricSet(const QByteArray &bytes);

} // namespace aros::metrics
