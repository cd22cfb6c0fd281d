#include "core/storage/sqlitefiguredelivery.h"

#include "core/storage/steps.h"

#include <QElapsedTimer>

#include <algorithm>

namespace aros::storage {

using metrics::Figure;

namespace {

constexpr qsizetype RowsAtOnce = 250; // a few milliseconds
// How much of the time goes where, roughly: reading and comparing, then writing; the rest is adding up.
constexpr double CompareShare = 0.1;
constexpr double WriteShare = 0.65;

// "12" or "12/345", to the last digit.
QString numbersText(double numerator, const std::optional<double> &denominator)
{
    const auto text = [](double number) { return QString::number(number + 0.0, 'g', QLocale::FloatingPointShortest); };
    return denominator ? text(numerator) + u'/' + text(*denominator) : text(numerator);
}

double share(qsizetype done, size_t all)
{
    return all == 0 ? 1 : static_cast<double>(done) / static_cast<double>(all);
}

} // namespace

SqliteFigureDelivery::SqliteFigureDelivery(Database &database, const Clock &clock, metrics::FigureBatch batch)
    : m_database(database),
      m_clock(clock),
      m_wishes(std::move(batch)),
      m_names(database),
      m_changes(database, m_names),
      m_writer(database, m_names),
      m_totals(database, m_names)
{
}

Result<bool> SqliteFigureDelivery::goOn(std::chrono::milliseconds time)
{
    QElapsedTimer passed;
    passed.start();
    while (!m_failure && m_phase != Phase::Done) {
        if (const Result<void> done = step(); !done)
            m_failure = done.error();
        if (passed.elapsed() >= time.count())
            break;
    }
    if (!m_failure)
        return m_phase == Phase::Done;
    m_transaction.reset();
    return failure(*m_failure);
}

double SqliteFigureDelivery::progress() const
{
    switch (m_phase) {
    case Phase::Gather:
    case Phase::Begin:
        return 0;
    case Phase::Compare:
        return CompareShare * share(m_at, static_cast<size_t>(m_wishes.size()));
    case Phase::Enter:
    case Phase::Log:
        return CompareShare;
    case Phase::Write:
        return CompareShare + WriteShare * share(m_at, m_differences.size());
    case Phase::AddUp:
        return CompareShare + WriteShare + (1 - CompareShare - WriteShare) * m_totals.progress();
    case Phase::Commit:
    case Phase::Done:
        return 1;
    }
    return 1;
}

Result<void> SqliteFigureDelivery::step()
{
    switch (m_phase) {
    case Phase::Gather:
        return gather();
    case Phase::Begin:
        return begin();
    case Phase::Compare:
        return compareSome();
    case Phase::Enter:
        return enter();
    case Phase::Log:
        return logSome();
    case Phase::Write:
        return writeSome();
    case Phase::AddUp:
        return addUp();
    case Phase::Commit:
        return commit();
    case Phase::Done:
        break;
    }
    return {};
}

Result<void> SqliteFigureDelivery::gather()
{
    const Result<bool> isDone = m_wishes.step();
    if (!isDone)
        return failure(isDone.error());
    if (*isDone)
        m_phase = Phase::Begin;
    return {};
}

Result<void> SqliteFigureDelivery::begin()
{
    if (m_database.isFrozen())
        return failure(ErrorCode::ReadOnly, m_database.path());
    m_transaction = std::make_unique<SqlTransaction>(m_database);
    m_now = m_clock.now();
    m_phase = Phase::Compare;
    return inOrder([&] { return m_transaction->begun(); }, [&] { return m_names.load(); });
}

Result<void> SqliteFigureDelivery::compareSome()
{
    const qsizetype end = std::min(m_at + RowsAtOnce, m_wishes.size());
    for (; m_at < end; ++m_at) {
        const FigureWish &wish = m_wishes.at(m_at);
        if (m_at == 0 || !(m_wishes.at(m_at - 1).key.unit == wish.key.unit)) {
            if (const Result<void> read = readUnit(wish.key.unit); !read)
                return read;
        }
        if (const Result<void> compared = compareOne(wish); !compared)
            return compared;
    }
    if (m_at == m_wishes.size())
        m_phase = Phase::Enter;
    return {};
}

Result<void> SqliteFigureDelivery::readUnit(const metrics::UnitPath &unit)
{
    m_stored.clear();
    const int number = m_names.unit(unit);
    if (number == 0)
        return {};
    const Result<QList<FigureRow>> rows = FigureRows(m_database, m_names).read(number);
    if (!rows)
        return failure(rows.error());
    for (const FigureRow &row : *rows)
        m_stored.insert({row.series, row.month}, row);
    return {};
}

Result<void> SqliteFigureDelivery::compareOne(const FigureWish &wish)
{
    const int series = m_names.series({wish.key.metric, wish.key.group});
    const auto found = m_stored.constFind({series, metrics::monthNumber(wish.key.period)});
    const auto before = found == m_stored.cend() ? std::nullopt : std::optional(*found);
    const auto isAs = [&before](const Figure &figure) {
        return before && before->numerator == figure.numerator && before->denominator == figure.denominator;
    };
    if (wish.expected && !isAs(*wish.expected))
        return failure(ErrorCode::FiguresChanged, wish.key.metric.text());
    if (wish.figure && isAs(*wish.figure)) {
        ++m_counts.unchanged;
        return {};
    }
    if (!wish.figure && !before)
        return {};
    ++(before ? m_counts.corrected : m_counts.added);
    m_removed += wish.figure ? 0 : 1;
    m_differences.push_back({&wish, before});
    return {};
}

// The delivery as a whole, before the figures that it corrects.
Result<void> SqliteFigureDelivery::enter()
{
    m_at = 0;
    if (m_differences.empty()) {
        m_transaction.reset(); // nothing is written at all
        m_phase = Phase::Done;
        return {};
    }
    m_phase = Phase::Log;
    if (const Result<void> loaded = m_changes.load(); !loaded)
        return loaded;
    const QString summary =
        QStringLiteral("%1 %2 %3").arg(m_counts.added).arg(m_counts.corrected - m_removed).arg(m_removed);
    const Result<int> entry =
        m_changes.append({0, {}, QStringLiteral("figures"), {}, {}, {}, summary, m_wishes.source()}, m_now);
    if (!entry)
        return failure(entry.error());
    m_entry = *entry;
    return {};
}

Result<void> SqliteFigureDelivery::logSome()
{
    const qsizetype end = std::min(m_at + RowsAtOnce, static_cast<qsizetype>(m_differences.size()));
    for (; m_at < end; ++m_at) {
        const auto &[wish, before] = m_differences[static_cast<size_t>(m_at)];
        if (!before)
            continue;
        const QString after =
            wish->figure ? numbersText(wish->figure->numerator, wish->figure->denominator) : QString();
        const Result<int> logged = m_changes.append({0,
                                                     {},
                                                     QStringLiteral("figure"),
                                                     {wish->key.unit, wish->key.metric, wish->key.group},
                                                     wish->key.period.toString(QStringLiteral("yyyy-MM")),
                                                     numbersText(before->numerator, before->denominator),
                                                     after,
                                                     {}},
                                                    m_now);
        if (!logged)
            return failure(logged.error());
    }
    if (m_at == static_cast<qsizetype>(m_differences.size())) {
        m_at = 0;
        m_phase = Phase::Write;
        return m_changes.finish();
    }
    return {};
}

Result<void> SqliteFigureDelivery::writeSome()
{
    const qsizetype end = std::min(m_at + RowsAtOnce, static_cast<qsizetype>(m_differences.size()));
    for (; m_at < end; ++m_at) {
        const auto &[wish, before] = m_differences[static_cast<size_t>(m_at)];
        if (m_at == 0 || !(m_differences[static_cast<size_t>(m_at) - 1].wish->key.unit == wish->key.unit)) {
            if (const Result<void> begun = beginUnit(wish->key.unit); !begun)
                return begun;
        }
        m_metrics.insert(wish->key.metric);
        std::optional<FigureRow> after;
        if (wish->figure) {
            const Result<FigureRow> row = rowOf(*wish->figure);
            if (!row)
                return failure(row.error());
            after = *row;
        }
        if (const Result<void> written = m_writer.replace(before, after); !written)
            return written;
    }
    if (m_at < static_cast<qsizetype>(m_differences.size()))
        return {};
    m_phase = Phase::AddUp;
    m_totals.begin(m_units, m_metrics);
    return m_writer.endUnit();
}

Result<void> SqliteFigureDelivery::beginUnit(const metrics::UnitPath &unit)
{
    m_units.insert(unit);
    if (const Result<void> ended = m_writer.endUnit(); !ended)
        return ended;
    const Result<int> number = m_names.takeUnit(unit);
    if (!number)
        return failure(number.error());
    return m_writer.beginUnit(*number);
}

Result<FigureRow> SqliteFigureDelivery::rowOf(const Figure &figure)
{
    const Result<int> series = m_names.takeSeries({figure.metric, figure.group});
    if (!series)
        return failure(series.error());
    // −0 becomes 0, as it does in the file.
    const auto denominator = figure.denominator ? std::optional(*figure.denominator + 0.0) : std::nullopt;
    return FigureRow{*series, metrics::monthNumber(figure.period), figure.numerator + 0.0, denominator, m_entry};
}

Result<void> SqliteFigureDelivery::addUp()
{
    const Result<bool> isDone = m_totals.step();
    if (!isDone)
        return failure(isDone.error());
    if (*isDone)
        m_phase = Phase::Commit;
    return {};
}

Result<void> SqliteFigureDelivery::commit()
{
    m_phase = Phase::Done;
    return inOrder([&] { return countChange(m_database, m_now); }, [&] { return m_transaction->commit(); });
}

} // namespace aros::storage
