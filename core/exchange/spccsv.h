#pragma once

#include "core/metrics/xmr.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace aros::exchange {

// What is read at most: enough for 1,000 teams with 16 metrics over 5 years. It keeps time and memory bounded (some
// seconds and a few hundred MiB).
constexpr qsizetype MostSpcRows = 1'000'000;
constexpr qint64 LargestSpcFile = 128LL * 1024 * 1024; // bytes

constexpr qsizetype MostSpcProblems = 50;

// Something wrong with a table of figures, and where.
struct SpcProblem {
    enum class Kind {
        FileTooLarge, // arguments: allowed bytes
        NotUtf8,
        Quotes, // a quotation mark out of place
        NoRows,
        TooManyRows,       // arguments: allowed rows
        MissingColumn,     // arguments: its name
        ColumnTwice,       // arguments: its name
        CellBeyondColumns, // arguments: its text; a decimal comma between comma-separated cells, for instance
        SeriesMissing,
        DateMissing,
        NotADate,       // arguments: the text
        NotANumber,     // arguments: the text
        NumberTooLarge, // arguments: the text
        NotAFlag,       // arguments: the text
        OtherTarget,    // arguments: the text; line of the series' first target
        SameDate,       // arguments: the date; line of the row that has it already
    };

    Kind kind = Kind::NotUtf8;
    int line = 0;   // from 1; 0 for the whole file
    QString column; // as it is called here; empty for a whole line
    QStringList arguments;

    friend bool operator==(const SpcProblem &, const SpcProblem &) = default;
};

// The figures of one series, as the file has them.
struct SpcSeries {
    QString name; // empty in a table without a column for it
    QList<metrics::Observation> observations;
    QList<int> lines; // of the observations
    QList<QDate> rebases;
    std::optional<double> target;
    int targetLine = 0; // 0: none
};

struct SpcTable {
    bool hasSeries = false;     // there is a column of that name
    QList<SpcSeries> series;    // by their first row
    QStringList ignoredColumns; // that say nothing here
    QList<SpcProblem> problems; // by line, at most MostSpcProblems; the series are of use only where there are none
};

// Reads a table with the columns date and value and, where it has them, series, rebase and target; in any order and
// case, others are ignored. UTF-8 with or without a byte order mark; comma, semicolon or tab; any line ends. An empty
// value is a period without a figure. Every target of a series must be the same.
SpcTable readSpcCsv(const QByteArray &bytes);

// Writes XmR charts in the columns that NHSRplotthedots works out, a row a point, and a summary with a row a series:
// UTF-8 without a byte order mark, comma, line feed, up to 15 significant digits, 1 and 0, empty for what is not
// available. Where limits have no width they are written, and nothing is outside or close to them.
class SpcCsvWriter
{
public:
    explicit SpcCsvWriter(bool hasSeries);

    void add(const QString &series, const std::optional<double> &target, const metrics::XmrChart &chart,
             int runLength = metrics::UsualRunLength);

    const QByteArray &points() const { return m_points; }
    const QByteArray &summary() const { return m_summary; }

private:
    bool m_hasSeries;
    QByteArray m_points;
    QByteArray m_summary;
};

} // namespace aros::exchange
