#pragma once

#include "core/metrics/xmr.h"

#include <QString>

#include <optional>
#include <vector>

namespace aros::tests {

// One point of the second implementation, column for column as in the example files.
struct PlainPoint {
    int group = 0;
    bool used = false;
    std::optional<double> mean;
    std::optional<double> lower;
    std::optional<double> upper;
    std::optional<int> side;
    bool outside = false;
    bool near = false;
    QString name = QStringLiteral("Common Cause");
    QString type = QStringLiteral("common_cause");
    bool isShort = false;
};

struct PlainChart {
    std::vector<PlainPoint> points;
    QString variation; // empty without a value
    QString assurance; // empty for none
};

// XmR charts once more, slow and plain: each point looks at every window that it may be in. Shares nothing with the
// engine but its input. `observations` in date order.
PlainChart plainChart(const QList<metrics::Observation> &observations, const metrics::XmrOptions &options);

} // namespace aros::tests
