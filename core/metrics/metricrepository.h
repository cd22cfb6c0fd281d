#pragma once

#include "core/common/result.h"
#include "core/metrics/figuredelivery.h"
#include "core/metrics/figureindex.h"
#include "core/metrics/xmr.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>

#include <memory>
#include <optional>

namespace aros::metrics {

// A metric of one unit and staff group over the months.
struct SeriesKey {
    UnitPath unit;
    MetricId metric;
    StaffGroupId group;

    friend bool operator==(const SeriesKey &, const SeriesKey &) = default;
};

struct StoredUnit {
    UnitPath unit;
    bool hasOwn = false; // or stands above others that have figures

    friend bool operator==(const StoredUnit &, const StoredUnit &) = default;
};

// A month that a unit has by adding up those below it, or why it has not.
struct FigureTotal {
    FigureKey key;
    KnownFigure figure;

    friend bool operator==(const FigureTotal &, const FigureTotal &) = default;
};

// Where the figures of a series came from.
struct FigureSource {
    QString source;
    QDateTime time;
    QDate first; // months that still have a figure of this source
    QDate last;
    int figures = 0;

    friend bool operator==(const FigureSource &, const FigureSource &) = default;
};

// From `month` on the limits of a chart are worked out anew.
struct SeriesRebase {
    QDate month;
    QString reason;
    QDateTime made;

    friend bool operator==(const SeriesRebase &, const SeriesRebase &) = default;
};

struct SeriesNote {
    QDate month;
    QString text;

    friend bool operator==(const SeriesNote &, const SeriesNote &) = default;
};

struct ChartChoice {
    bool screening = true;
    int runLength = UsualRunLength;
    std::optional<int> fixAfter; // limits from so many first values

    friend bool operator==(const ChartChoice &, const ChartChoice &) = default;
};

// How a series is charted; what nobody has set is as above.
struct SeriesSettings {
    std::optional<double> target;
    ChartChoice chart;
    QList<SeriesRebase> rebases; // by month
    QList<SeriesNote> notes;     // by month

    friend bool operator==(const SeriesSettings &, const SeriesSettings &) = default;
};

enum class EventKind { Typed };

// Something that happened and is marked in charts.
struct MetricEvent {
    QString id; // empty: new
    QDate date;
    QString text;
    UnitPath unit; // and all below it; empty: everywhere
    EventKind kind = EventKind::Typed;

    friend bool operator==(const MetricEvent &, const MetricEvent &) = default;
};

// One entry of the log, which is never changed. `kind` is "figures" (a delivery: `after` has the numbers of new,
// corrected and removed figures), "figure" (one that the delivery before corrected or removed; `place` is its month),
// "target", "rebase", "note", "chart", "event", "definition" or "columns". Empty before: nothing was there.
struct MetricChange {
    int number = 0; // from 1
    QDateTime time;
    QString kind;
    SeriesKey series;
    QString place;
    QString before; // figures as "12" or "12/345", with all their digits
    QString after;
    QString source; // of figures: that of their delivery

    friend bool operator==(const MetricChange &, const MetricChange &) = default;
};

constexpr int LongestUnitName = 200; // characters
constexpr int LongestFigureSource = 500;
constexpr int LongestSeriesNote = 500; // also of an event and a reason

// Keeps figures and what belongs to their charts. As with AssessmentRepository, a call that changes something returns
// only when the change is durable, and a failed one has changed nothing. What is stored already changes nothing when it
// is put in again, not even the workspace's sequence. ContentChanged: something else has changed the unit's figures;
// they are neither handed out nor written to.
class MetricRepository
{
public:
    virtual ~MetricRepository() = default;

    // Begins nothing yet. The repository must outlive the delivery.
    virtual std::unique_ptr<FigureDelivery> deliver(const FigureBatch &batch) = 0;
    // At once, all or nothing. Whether the figures suit their metrics is the caller's to check. Fails with InvalidValue
    // where one has a formFaultOf(), a name is too long, a key is there twice or the source is empty.
    Result<PutCounts> put(const QList<Figure> &figures, const QString &source);
    // How many there were.
    Result<int> remove(const QList<FigureKey> &keys, const QString &source);

    // Those that have figures and those above them, in the order of their names, each before what is below it.
    // Everything together is among them only where it has figures of its own.
    virtual Result<QList<StoredUnit>> units() const = 0;
    // Its own figures, by metric, group and month; none for an unknown unit.
    virtual Result<QList<Figure>> figuresOf(const UnitPath &unit) const = 0;
    // Sums by the rule of FigureIndex for the months in which the unit has no figure of its own, in the same order. Own
    // figures and those of these that are known make a FigureIndex that gives what one of the whole workspace would.
    virtual Result<QList<FigureTotal>> totalsOf(const UnitPath &unit) const = 0;
    // Latest first.
    virtual Result<QList<FigureSource>> sourcesOf(const SeriesKey &series) const = 0;

    virtual Result<SeriesSettings> settingsOf(const SeriesKey &series) const = 0;
    virtual Result<void> setTarget(const SeriesKey &series, const std::optional<double> &target) = 0;
    virtual Result<void> setChart(const SeriesKey &series, const ChartChoice &choice) = 0;
    // The reason must not be empty.
    virtual Result<void> setRebase(const SeriesKey &series, const QDate &month, const QString &reason) = 0;
    virtual Result<void> removeRebase(const SeriesKey &series, const QDate &month) = 0;
    // An empty text takes the note away.
    virtual Result<void> setNote(const SeriesKey &series, const QDate &month, const QString &text) = 0;

    // Of the unit and of those above it, by date.
    virtual Result<QList<MetricEvent>> eventsOf(const UnitPath &unit) const = 0;
    // Returns it with its id.
    virtual Result<MetricEvent> saveEvent(const MetricEvent &event) = 0;
    virtual Result<void> removeEvent(const QString &id) = 0;

    // JSON texts as MetricCatalog::setOwn() takes them, by id.
    virtual Result<QList<QByteArray>> ownMetrics() const = 0;
    // Adds one or replaces that of the same id. InvalidValue where MetricCatalog::checkOwn() finds a problem; the
    // detail has its code and place.
    virtual Result<void> saveOwnMetric(const QByteArray &json) = 0;
    // InvalidValue where another needs it.
    virtual Result<void> removeOwnMetric(const MetricId &id) = 0;

    // What was chosen for tables with such a header; empty where nothing was. See figuremapping.h.
    virtual Result<QString> columnsFor(const QString &fingerprint) const = 0;
    virtual Result<void> rememberColumns(const QString &fingerprint, const QString &columns) = 0;

    // Oldest first; all, or those of one unit.
    virtual Result<QList<MetricChange>> changes() const = 0;
    virtual Result<QList<MetricChange>> changesOf(const UnitPath &unit) const = 0;
};

} // namespace aros::metrics
