#include "ui/presentation/figurereceipt.h"

namespace aros::presentation {

int FigureReceipt::figures() const
{
    qsizetype count = 0;
    for (const metrics::SeriesChanges &one : changes)
        count += one.added.size() + one.corrected.size();
    return static_cast<int>(count);
}

metrics::FigureBatch takingOut(const FigureReceipt &receipt, const QString &source)
{
    metrics::FigureBatch batch;
    batch.source = source;
    for (const metrics::SeriesChanges &changes : receipt.changes) {
        for (const metrics::Figure &figure : changes.added)
            batch.out.append(metrics::keyOf(figure));
        batch.expected.append(changes.added);
        for (const metrics::FigureCorrection &correction : changes.corrected) {
            batch.in.append(correction.before);
            batch.expected.append(correction.after);
        }
    }
    return batch;
}

} // namespace aros::presentation
