#pragma once

#include "core/metrics/importchanges.h"

namespace aros::presentation {

// What was brought in last, so that it can be taken out again.
struct FigureReceipt {
    QString source;
    QList<metrics::SeriesChanges> changes;

    int figures() const; // new and corrected ones
};

enum class TakenOut {
    Done,
    ChangedSince // some of the figures are not as they were brought in; nothing was done
};

// Removes what was new, and puts back what was corrected. `source` goes into the log. Fails as the repository does.
Result<TakenOut> takeOut(const FigureReceipt &receipt, metrics::MetricRepository &repository, const QString &source);

} // namespace aros::presentation
