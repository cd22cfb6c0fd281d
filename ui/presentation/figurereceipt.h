#pragma once

#include "core/metrics/figuredelivery.h"
#include "core/metrics/importchanges.h"

namespace aros::presentation {

// What was brought in last, so that it can be taken out again.
struct FigureReceipt {
    QString source;
    QList<metrics::SeriesChanges> changes;

    int figures() const; // new and corrected ones
};

// Removes what was new and puts back what was corrected, where all of it is still as it was brought in. `source` goes
// into the log.
metrics::FigureBatch takingOut(const FigureReceipt &receipt, const QString &source);

} // namespace aros::presentation
