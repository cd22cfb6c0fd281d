#include "core/metrics/importchanges.h"

#include <algorithm>

namespace aros::metrics {

namespace {

void widen(SeriesChanges &changes, const QDate &month)
{
    changes.first = changes.first.isValid() ? qMin(changes.first, month) : month;
    changes.last = changes.last.isValid() ? qMax(changes.last, month) : month;
}

void take(SeriesChanges &changes, const StoredFigures &stored, const Figure &figure)
{
    const auto before = stored.constFind(keyOf(figure));
    if (before != stored.cend() && *before == figure) {
        ++changes.unchanged;
        return;
    }
    if (before == stored.cend())
        changes.added.append(figure);
    else
        changes.corrected.append({*before, figure});
    widen(changes, figure.period);
}

} // namespace

void addTo(StoredFigures &stored, const QList<Figure> &figures)
{
    for (const Figure &figure : figures)
        stored.insert(keyOf(figure), figure);
}

void countAgainst(const StoredFigures &stored, ImportPlan &plan)
{
    plan.added = plan.corrected = plan.unchanged = 0;
    for (const Figure &figure : std::as_const(plan.accepted)) {
        const auto found = stored.constFind(keyOf(figure));
        if (found == stored.cend())
            ++plan.added;
        else
            ++(*found == figure ? plan.unchanged : plan.corrected);
    }
}

QList<SeriesChanges> changesBySeries(const StoredFigures &stored, const QList<Figure> &accepted)
{
    QList<SeriesChanges> all;
    QHash<FigureKey, qsizetype> places; // a series is a key without a month
    for (const Figure &figure : accepted) {
        const FigureKey series{figure.unit, figure.metric, figure.group, {}};
        const auto place = places.constFind(series);
        const qsizetype at = place == places.cend() ? all.size() : *place;
        if (at == all.size()) {
            places.insert(series, at);
            all.append({{figure.unit, figure.metric, figure.group}, {}, {}, {}, {}, 0});
        }
        take(all[at], stored, figure);
    }
    for (SeriesChanges &changes : all)
        std::sort(changes.corrected.begin(), changes.corrected.end(),
                  [](const auto &a, const auto &b) { return a.after.period < b.after.period; });
    return all;
}

} // namespace aros::metrics
