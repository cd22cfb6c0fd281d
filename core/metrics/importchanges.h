#pragma once

#include "core/metrics/figureimport.h"
#include "core/metrics/metricrepository.h"

#include <QHash>

namespace aros::metrics {

using StoredFigures = QHash<FigureKey, Figure>;

void addTo(StoredFigures &stored, const QList<Figure> &figures);

// Counts what the plan accepts as added, corrected and unchanged.
void countAgainst(const StoredFigures &stored, ImportPlan &plan);

// A figure that takes the place of another.
struct FigureCorrection {
    Figure before;
    Figure after;

    friend bool operator==(const FigureCorrection &, const FigureCorrection &) = default;
};

// What an import does to one series.
struct SeriesChanges {
    SeriesKey series;
    QDate first; // months that are added or corrected; invalid where none is
    QDate last;
    QList<Figure> added;
    QList<FigureCorrection> corrected; // by month
    int unchanged = 0;

    bool isEmpty() const { return added.isEmpty() && corrected.isEmpty(); }

    friend bool operator==(const SeriesChanges &, const SeriesChanges &) = default;
};

// In the order in which the series come first among the figures.
QList<SeriesChanges> changesBySeries(const StoredFigures &stored, const QList<Figure> &accepted);

} // namespace aros::metrics
