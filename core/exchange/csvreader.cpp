#include "core/exchange/csvreader.h"

#include <QStringDecoder>

#include <csv.h>

#include <algorithm>

namespace aros::exchange {

namespace {

bool isUtf8(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(bytes);
    return !decoder.hasError() && !text.contains(QChar(u'\0'));
}

// What libcsv tells while it reads.
struct CsvReading {
    const std::function<bool(const CsvRow &)> &take;
    CsvRow row{1, {}, 1};
    int linesWithin = 0; // line ends within the cells of this row
    int lastEnd = 0;
    bool wantsMore = true;

    void addCell(const QString &cell)
    {
        linesWithin += static_cast<int>(cell.count(QLatin1Char('\n')));
        if (row.cells.size() < MostCsvCells)
            row.cells.append(cell);
        else if (!cell.isEmpty() && row.cells.constLast().isEmpty())
            row.cells.last() = cell;
    }

    void endRow(int end)
    {
        // The second half of CR LF ends no row of its own.
        if (end == '\n' && lastEnd == '\r' && row.cells.isEmpty()) {
            lastEnd = 0;
            return;
        }
        lastEnd = end;
        if (wantsMore &&
            std::any_of(row.cells.cbegin(), row.cells.cend(), [](const QString &cell) { return !cell.isEmpty(); }))
            wantsMore = take(row);
        row.cells.clear();
        ++row.number;
        row.line += 1 + linesWithin;
        linesWithin = 0;
    }
};

void takeCell(void *cell, size_t length, void *reading)
{
    static_cast<CsvReading *>(reading)->addCell(
        QString::fromUtf8(static_cast<const char *>(cell), static_cast<qsizetype>(length)));
}

void takeRowEnd(int end, void *reading)
{
    static_cast<CsvReading *>(reading)->endRow(end);
}

// False where a quotation mark is out of place. In steps, because libcsv itself cannot be told to stop.
bool parse(csv_parser &parser, const QByteArray &text, CsvReading &reading)
{
    constexpr qsizetype Step = 64 * 1024; // bytes
    for (qsizetype at = 0; at < text.size() && reading.wantsMore; at += Step) {
        const auto length = static_cast<size_t>(std::min(Step, text.size() - at));
        if (csv_parse(&parser, text.constData() + at, length, takeCell, takeRowEnd, &reading) != length)
            return false;
    }
    return !reading.wantsMore || csv_fini(&parser, takeCell, takeRowEnd, &reading) == 0;
}

const QByteArray ByteOrderMark = QByteArrayLiteral("\xEF\xBB\xBF");

} // namespace

char csvDelimiter(const QByteArray &bytes)
{
    const auto isLineEnd = [](char c) { return c == '\n' || c == '\r'; };
    const auto begin = std::find_if_not(bytes.begin(), bytes.end(), isLineEnd);
    const auto end = std::find_if(begin, bytes.end(), isLineEnd);
    char best = ',';
    for (const char delimiter : {';', '\t'}) {
        if (std::count(begin, end, delimiter) > std::count(begin, end, best))
            best = delimiter;
    }
    return best;
}

CsvTable readCsvRows(const QByteArray &bytes, const std::function<bool(const CsvRow &)> &take)
{
    CsvReading reading{take};
    CsvTable table;
    const QByteArray text = bytes.startsWith(ByteOrderMark) ? bytes.mid(ByteOrderMark.size()) : bytes;
    csv_parser parser;
    if (!isUtf8(text) || csv_init(&parser, CSV_STRICT | CSV_STRICT_FINI | CSV_REPALL_NL) != 0) {
        table.fault = CsvTable::Fault::NotUtf8;
        return table;
    }
    csv_set_delim(&parser, static_cast<unsigned char>(csvDelimiter(text)));
    if (!parse(parser, text, reading)) {
        table.fault = CsvTable::Fault::Quotes;
        table.faultyRow = reading.row.number;
        table.faultyLine = reading.row.line;
    }
    csv_free(&parser);
    return table;
}

CsvTable readCsv(const QByteArray &bytes)
{
    QList<CsvRow> rows;
    CsvTable table = readCsvRows(bytes, [&rows](const CsvRow &row) {
        rows.append(row);
        return true;
    });
    table.rows = rows;
    return table;
}

QString withoutFormulaGuard(const QString &cell)
{
    static const QString starts = QStringLiteral("=+-@\t\r'");
    const bool isGuarded = cell.size() > 1 && cell.front() == QLatin1Char('\'') && starts.contains(cell.at(1));
    return isGuarded ? cell.mid(1) : cell;
}

} // namespace aros::exchange
