#pragma once

#include "core/metrics/figureimport.h"
#include "core/metrics/figuremapping.h"
#include "core/metrics/metricrepository.h"

#include <memory>

namespace aros::presentation {

// How the columns of a table are read.
struct KnownColumns {
    metrics::FigureMapping mapping;
    QStringList ignored;         // titles that say nothing, where the titles decide
    bool wereRemembered = false; // as was chosen for such a header before
};

// By the titles of the header, or as somebody chose before.
KnownColumns columnsOf(const QStringList &header, const metrics::MetricRepository &repository);

// What a workspace knows when figures are brought in: definitions, names and units. The same in the window and on the
// command line. It does not change any more and asks nothing of the repository later, so that a thread may have it.
class FigureIntake
{
public:
    // Fails where what is stored cannot be read.
    static Result<std::shared_ptr<const FigureIntake>> read(const metrics::MetricRepository &repository,
                                                            const QDate &today);

    const metrics::MetricCatalog &catalog() const { return m_catalog; }
    const QList<metrics::UnitPath> &units() const { return m_units; }
    const QDate &today() const { return m_today; }
    // Without what is stored, and valid as long as this is.
    metrics::ImportContext context() const;

private:
    FigureIntake() = default;

    metrics::MetricCatalog m_catalog;
    QList<metrics::UnitPath> m_units;
    QDate m_today;
};

} // namespace aros::presentation
