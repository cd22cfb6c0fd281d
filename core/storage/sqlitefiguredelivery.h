#pragma once

#include "core/common/clock.h"
#include "core/storage/figurerows.h"
#include "core/storage/figurewishes.h"
#include "core/storage/metricchanges.h"
#include "core/storage/sqltransaction.h"
#include "core/storage/totalsupdate.h"

#include <QSet>

#include <memory>
#include <vector>

namespace aros::storage {

// A batch of figures in one transaction of an SQLite file.
class SqliteFigureDelivery final : public metrics::FigureDelivery
{
public:
    // Both must outlive the delivery.
    SqliteFigureDelivery(Database &database, const Clock &clock, metrics::FigureBatch batch);

    Result<bool> goOn(std::chrono::milliseconds time) override;
    double progress() const override;
    metrics::PutCounts counts() const override { return m_counts; }

private:
    enum class Phase { Gather, Begin, Compare, Enter, Log, Write, AddUp, Commit, Done };

    struct Difference {
        const FigureWish *wish = nullptr;
        std::optional<FigureRow> before;
    };

    Result<void> step();
    Result<void> gather();
    Result<void> begin();
    Result<void> compareSome();
    const FigureWish &wishAt(qsizetype place) const;
    Result<void> readUnit(const metrics::UnitPath &unit);
    Result<void> compareOne(const FigureWish &wish);
    Result<void> enter();
    Result<void> logSome();
    Result<void> writeSome();
    Result<void> beginUnit(const metrics::UnitPath &unit);
    Result<FigureRow> rowOf(const metrics::Figure &figure);
    Result<void> addUp();
    Result<void> commit();

    Database &m_database;
    const Clock &m_clock;
    FigureWishes m_wishes;
    Phase m_phase = Phase::Gather;
    qsizetype m_at = 0; // in what the phase goes through
    std::optional<Error> m_failure;
    QDateTime m_now;
    std::vector<Difference> m_differences;
    metrics::PutCounts m_counts;
    int m_removed = 0;
    int m_entry = 0;                                // of this delivery in the log
    QHash<std::pair<int, int>, FigureRow> m_stored; // of the unit that is compared, by series and month
    QSet<metrics::UnitPath> m_units;                // that are written to
    QSet<metrics::MetricId> m_metrics;
    MetricNames m_names;
    MetricChanges m_changes;
    FigureRowWriter m_writer;
    TotalsUpdate m_totals;
    std::unique_ptr<SqlTransaction> m_transaction; // last, to be rolled back before the rest goes
};

} // namespace aros::storage
