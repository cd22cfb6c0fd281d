#include "ui/presentation/figurereceipt.h"

#include <QSet>

namespace aros::presentation {

namespace {

struct Parts {
    QList<metrics::FigureKey> added;
    QList<metrics::Figure> before;
    QList<metrics::Figure> after; // everything that was brought in
};

Parts partsOf(const FigureReceipt &receipt)
{
    Parts parts;
    for (const metrics::SeriesChanges &changes : receipt.changes) {
        for (const metrics::Figure &figure : changes.added)
            parts.added.append(metrics::keyOf(figure));
        parts.after.append(changes.added);
        for (const metrics::FigureCorrection &correction : changes.corrected) {
            parts.before.append(correction.before);
            parts.after.append(correction.after);
        }
    }
    return parts;
}

Result<bool> areStillThere(const QList<metrics::Figure> &figures, const metrics::MetricRepository &repository)
{
    QSet<metrics::UnitPath> asked;
    metrics::StoredFigures stored;
    for (const metrics::Figure &figure : figures) {
        if (!asked.contains(figure.unit)) {
            const auto own = repository.figuresOf(figure.unit);
            if (!own)
                return failure(own.error());
            metrics::addTo(stored, *own);
            asked.insert(figure.unit);
        }
        const auto found = stored.constFind(metrics::keyOf(figure));
        if (found == stored.cend() || !(*found == figure))
            return false;
    }
    return true;
}

} // namespace

int FigureReceipt::figures() const
{
    qsizetype count = 0;
    for (const metrics::SeriesChanges &one : changes)
        count += one.added.size() + one.corrected.size();
    return static_cast<int>(count);
}

Result<TakenOut> takeOut(const FigureReceipt &receipt, metrics::MetricRepository &repository, const QString &source)
{
    const Parts parts = partsOf(receipt);
    const Result<bool> areThere = areStillThere(parts.after, repository);
    if (!areThere)
        return failure(areThere.error());
    if (!*areThere)
        return TakenOut::ChangedSince;
    if (!parts.before.isEmpty()) {
        if (const auto put = repository.put(parts.before, source); !put)
            return failure(put.error());
    }
    if (parts.added.isEmpty())
        return TakenOut::Done;
    const auto removed = repository.remove(parts.added, source);
    if (removed)
        return TakenOut::Done;
    // All or nothing, as far as the repository lets it.
    static_cast<void>(repository.put(parts.after, receipt.source));
    return failure(removed.error());
}

} // namespace aros::presentation
