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

char delimiterOf(const QByteArray &bytes)
{
    const auto end = std::find_if(bytes.begin(), bytes.end(), [](char c) { return c == '\n' || c == '\r'; });
    char best = ',';
    for (const char delimiter : {';', '\t'}) {
        if (std::count(bytes.begin(), end, delimiter) > std::count(bytes.begin(), end, best))
            best = delimiter;
    }
    return best;
}

// What libcsv tells while it reads.
struct CsvReading {
    CsvTable table;
    CsvRow row{1, {}};
    int lastEnd = 0;

    void endRow(int end)
    {
        // The second half of CR LF ends no row of its own.
        if (end == '\n' && lastEnd == '\r' && row.cells.isEmpty()) {
            lastEnd = 0;
            return;
        }
        lastEnd = end;
        if (std::any_of(row.cells.cbegin(), row.cells.cend(), [](const QString &cell) { return !cell.isEmpty(); }))
            table.rows.append(row);
        row = {row.number + 1, {}};
    }
};

void takeCell(void *cell, size_t length, void *reading)
{
    static_cast<CsvReading *>(reading)->row.cells.append(
        QString::fromUtf8(static_cast<const char *>(cell), static_cast<qsizetype>(length)));
}

void takeRowEnd(int end, void *reading)
{
    static_cast<CsvReading *>(reading)->endRow(end);
}

} // namespace

CsvTable readCsv(const QByteArray &bytes)
{
    CsvReading reading;
    const QByteArray text = bytes.startsWith("\xEF\xBB\xBF") ? bytes.mid(3) : bytes;
    csv_parser parser;
    if (!isUtf8(text) || csv_init(&parser, CSV_STRICT | CSV_STRICT_FINI | CSV_REPALL_NL) != 0) {
        reading.table.fault = CsvTable::Fault::NotUtf8;
        return reading.table;
    }
    csv_set_delim(&parser, static_cast<unsigned char>(delimiterOf(text)));
    const auto length = static_cast<size_t>(text.size());
    const bool isWhole = csv_parse(&parser, text.constData(), length, takeCell, takeRowEnd, &reading) == length &&
                         csv_fini(&parser, takeCell, takeRowEnd, &reading) == 0;
    csv_free(&parser);
    if (!isWhole) {
        reading.table.fault = CsvTable::Fault::Quotes;
        reading.table.faultyRow = reading.row.number;
    }
    return reading.table;
}

QString withoutFormulaGuard(const QString &cell)
{
    static const QString starts = QStringLiteral("=+-@\t\r'");
    const bool isGuarded = cell.size() > 1 && cell.front() == QLatin1Char('\'') && starts.contains(cell.at(1));
    return isGuarded ? cell.mid(1) : cell;
}

} // namespace aros::exchange
