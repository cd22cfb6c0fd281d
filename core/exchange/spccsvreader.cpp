#include "core/exchange/csvreader.h"
#include "core/exchange/spccells.h"
#include "core/exchange/spccsv.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <cmath>

namespace aros::exchange {

using SpcKind = SpcProblem::Kind;

namespace {

enum class SpcColumn { Series, Date, Value, Rebase, Target };
constexpr std::array<const char *, 5> SpcColumnNames{"series", "date", "value", "rebase", "target"};

QString columnName(SpcColumn column)
{
    return QLatin1String(SpcColumnNames.at(static_cast<size_t>(column)));
}

class SpcReading
{
public:
    explicit SpcReading(bool mayHaveComma) : m_mayHaveComma(mayHaveComma) { m_positions.fill(-1); }

    // False when there is no point in reading on.
    bool take(const CsvRow &row)
    {
        if (m_isFirst) {
            m_isFirst = false;
            readTitles(row);
            return m_table.problems.isEmpty();
        }
        if (++m_rows > MostSpcRows) {
            m_table.series.clear();
            m_table.problems = {{SpcKind::TooManyRows, row.line, {}, {QString::number(MostSpcRows)}}};
            return false;
        }
        readRow(row);
        return m_table.problems.size() < MostSpcProblems;
    }

    SpcTable finished()
    {
        if (m_table.problems.isEmpty() && m_rows == 0)
            report(SpcKind::NoRows, 0);
        for (const SpcSeries &series : m_table.series)
            findSameDates(series);
        std::stable_sort(m_table.problems.begin(), m_table.problems.end(),
                         [](const SpcProblem &a, const SpcProblem &b) { return a.line < b.line; });
        m_table.problems = m_table.problems.mid(0, MostSpcProblems);
        return m_table;
    }

private:
    void report(SpcKind kind, int line, const QString &column = {}, const QStringList &arguments = {})
    {
        if (m_table.problems.size() < MostSpcProblems)
            m_table.problems.append({kind, line, column, arguments});
    }

    void readTitles(const CsvRow &row)
    {
        m_columns = row.cells.size();
        for (qsizetype at = 0; at < row.cells.size(); ++at)
            readTitle(row.cells.at(at).trimmed(), at, row.line);
        for (const SpcColumn column : {SpcColumn::Date, SpcColumn::Value}) {
            if (positionOf(column) < 0)
                report(SpcKind::MissingColumn, row.line, {}, {columnName(column)});
        }
        m_table.hasSeries = positionOf(SpcColumn::Series) >= 0;
    }

    void readTitle(const QString &title, qsizetype at, int line)
    {
        const auto found = std::find_if(SpcColumnNames.begin(), SpcColumnNames.end(), [&title](const char *name) {
            return title.compare(QLatin1String(name), Qt::CaseInsensitive) == 0;
        });
        if (found == SpcColumnNames.end()) {
            if (!title.isEmpty())
                m_table.ignoredColumns.append(title);
            return;
        }
        qsizetype &position = m_positions.at(static_cast<size_t>(found - SpcColumnNames.begin()));
        if (position >= 0)
            report(SpcKind::ColumnTwice, line, {}, {title});
        position = at;
    }

    qsizetype positionOf(SpcColumn column) const { return m_positions.at(static_cast<size_t>(column)); }

    QString text(const CsvRow &row, SpcColumn column) const
    {
        const qsizetype position = positionOf(column);
        return position < 0 ? QString() : withoutFormulaGuard(row.cells.value(position)).trimmed();
    }

    void readRow(const CsvRow &row)
    {
        for (qsizetype at = m_columns; at < row.cells.size(); ++at) {
            if (!row.cells.at(at).isEmpty()) {
                report(SpcKind::CellBeyondColumns, row.line, {}, {row.cells.at(at)});
                return;
            }
        }
        const std::optional<QDate> date = dateIn(row);
        const std::optional<double> value = numberIn(row, SpcColumn::Value);
        SpcSeries *const series = seriesOf(row);
        if (!date || !series)
            return;
        series->observations.append({*date, value});
        series->lines.append(row.line);
        if (startsGroup(row))
            series->rebases.append(*date);
        takeTarget(row, *series);
    }

    std::optional<QDate> dateIn(const CsvRow &row)
    {
        const QString cell = text(row, SpcColumn::Date);
        const std::optional<QDate> date = dateInCell(cell);
        if (!date && cell.isEmpty())
            report(SpcKind::DateMissing, row.line, columnName(SpcColumn::Date));
        else if (!date)
            report(SpcKind::NotADate, row.line, columnName(SpcColumn::Date), {cell});
        return date;
    }

    std::optional<double> numberIn(const CsvRow &row, SpcColumn column)
    {
        const QString cell = text(row, column);
        if (cell.isEmpty())
            return std::nullopt;
        const std::optional<double> number = numberInCell(cell, m_mayHaveComma);
        if (!number)
            report(SpcKind::NotANumber, row.line, columnName(column), {cell});
        else if (std::abs(*number) > metrics::LargestValue)
            report(SpcKind::NumberTooLarge, row.line, columnName(column), {cell});
        return number;
    }

    bool startsGroup(const CsvRow &row)
    {
        const QString cell = text(row, SpcColumn::Rebase);
        const std::optional<bool> flag = flagInCell(cell);
        if (!flag)
            report(SpcKind::NotAFlag, row.line, columnName(SpcColumn::Rebase), {cell});
        return flag.value_or(false);
    }

    void takeTarget(const CsvRow &row, SpcSeries &series)
    {
        const std::optional<double> target = numberIn(row, SpcColumn::Target);
        if (!target)
            return;
        if (series.target && *series.target != *target)
            report(SpcKind::OtherTarget, row.line, columnName(SpcColumn::Target),
                   {text(row, SpcColumn::Target), QString::number(series.targetLine)});
        if (series.target)
            return;
        series.target = target;
        series.targetLine = row.line;
    }

    // Null after reporting that a row does not say which series it is of.
    SpcSeries *seriesOf(const CsvRow &row)
    {
        const QString name = text(row, SpcColumn::Series);
        if (m_table.hasSeries && name.isEmpty()) {
            report(SpcKind::SeriesMissing, row.line, columnName(SpcColumn::Series));
            return nullptr;
        }
        auto found = m_places.constFind(name);
        if (found == m_places.constEnd()) {
            found = m_places.insert(name, m_table.series.size());
            m_table.series.append(SpcSeries());
            m_table.series.last().name = name;
        }
        return &m_table.series[*found];
    }

    void findSameDates(const SpcSeries &series)
    {
        const QList<qsizetype> order = metrics::inDateOrder(series.observations);
        for (qsizetype place = 1; place < order.size(); ++place) {
            const QDate date = series.observations.at(order.at(place)).date;
            if (series.observations.at(order.at(place - 1)).date == date)
                report(SpcKind::SameDate, series.lines.at(order.at(place)), columnName(SpcColumn::Date),
                       {date.toString(Qt::ISODate), QString::number(series.lines.at(order.at(place - 1)))});
        }
    }

    bool m_mayHaveComma;
    bool m_isFirst = true;
    std::array<qsizetype, SpcColumnNames.size()> m_positions{};
    qsizetype m_columns = 0;
    qsizetype m_rows = 0;
    QHash<QString, qsizetype> m_places; // of the series
    SpcTable m_table;
};

SpcTable unreadable(SpcKind kind, int line, const QStringList &arguments = {})
{
    SpcTable table;
    table.problems = {{kind, line, {}, arguments}};
    return table;
}

} // namespace

SpcTable readSpcCsv(const QByteArray &bytes)
{
    if (bytes.size() > LargestSpcFile)
        return unreadable(SpcKind::FileTooLarge, 0, {QString::number(LargestSpcFile)});
    SpcReading reading(csvDelimiter(bytes) != ',');
    const CsvTable table = readCsvRows(bytes, [&reading](const CsvRow &row) { return reading.take(row); });
    if (table.fault == CsvTable::Fault::NotUtf8)
        return unreadable(SpcKind::NotUtf8, 0);
    if (table.fault == CsvTable::Fault::Quotes)
        return unreadable(SpcKind::Quotes, table.faultyLine);
    return reading.finished();
}

} // namespace aros::exchange
