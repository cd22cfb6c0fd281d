#include "core/exchange/metricscsv.h"

#include "core/common/checkedfile.h"
#include "core/exchange/csvreader.h"
#include "core/exchange/csvwriter.h"
#include "core/metrics/figuremapping.h"

#include <QSet>
#include <QStringDecoder>

#include <algorithm>
#include <array>

namespace aros::exchange {

using metrics::FigureColumn;
using FaultKind = metrics::FiguresFileFault::Kind;

namespace {

// What the file is known by, when it is no text.
FaultKind kindByStart(const QByteArray &bytes)
{
    if (bytes.startsWith("%PDF"))
        return FaultKind::Pdf;
    if (bytes.startsWith("PK\x03\x04"))
        return FaultKind::Workbook;
    if (bytes.startsWith("\xD0\xCF\x11\xE0"))
        return FaultKind::OldWorkbook;
    if (bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF"))
        return FaultKind::Utf16;
    return bytes.contains('\0') ? FaultKind::NotText : FaultKind::None;
}

bool isInUtf8(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(bytes);
    return !decoder.hasError();
}

// 0x80 to 0x9F of Windows-1252; 0: no character.
constexpr std::array<char16_t, 32> Windows1252{0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                               0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0,      0x017D, 0,
                                               0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                               0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

// Nothing where a byte is no character of it.
std::optional<QByteArray> fromWindows1252(const QByteArray &bytes)
{
    QString text = QString::fromLatin1(bytes);
    for (QChar &c : text) {
        if (c.unicode() < 0x80 || c.unicode() > 0x9F)
            continue;
        c = QChar(Windows1252.at(c.unicode() - 0x80U));
        if (c.isNull())
            return std::nullopt;
    }
    return text.toUtf8();
}

// Rows one after another, until there are too many or one is not as it should be.
class FigureRowsReading
{
public:
    FigureRowsReading(FiguresFile &file, const metrics::RowsDone &goesOn) : m_file(file), m_goesOn(goesOn) {}

    // False when there is no point in reading on.
    bool take(const CsvRow &row)
    {
        if (row.cells.size() > MostFigureColumns)
            return refuse(FaultKind::TooManyColumns, row.line,
                          {QString::number(row.cells.size()), QString::number(MostFigureColumns)});
        QStringList cells;
        cells.reserve(row.cells.size());
        for (const QString &cell : row.cells) {
            if (cell.size() > LongestFigureCell)
                return refuse(FaultKind::CellTooLong, row.line, {QString::number(LongestFigureCell)});
            cells.append(shared(withoutFormulaGuard(cell)));
        }
        const auto isBlank = [](const QString &cell) { return cell.trimmed().isEmpty(); };
        if (std::all_of(cells.cbegin(), cells.cend(), isBlank))
            return true;
        if (m_file.table.header.isEmpty()) {
            m_file.table.header = cells;
            return true;
        }
        if (m_file.table.rows.size() >= MostFigureRows)
            return refuse(FaultKind::TooManyRows, row.line, {QString::number(MostFigureRows)});
        m_file.table.rows.append({row.line, cells});
        constexpr int RowsBetween = 2000;
        const auto rows = static_cast<int>(m_file.table.rows.size());
        return !m_goesOn || rows % RowsBetween != 0 || m_goesOn(rows);
    }

private:
    bool refuse(FaultKind kind, int line, const QStringList &arguments)
    {
        m_file.fault = {kind, line, arguments};
        return false;
    }

    // Names and months stand in thousands of rows: one text serves them all.
    QString shared(const QString &cell)
    {
        constexpr qsizetype MostShared = 50'000;
        const auto found = m_texts.constFind(cell);
        if (found != m_texts.cend())
            return *found;
        if (m_texts.size() < MostShared)
            m_texts.insert(cell);
        return cell;
    }

    FiguresFile &m_file;
    const metrics::RowsDone &m_goesOn;
    QSet<QString> m_texts;
};

FiguresFile refusedFile(FaultKind kind, int line = 0, const QStringList &arguments = {})
{
    FiguresFile file;
    file.fault = {kind, line, arguments};
    return file;
}

} // namespace

FiguresFile readFigures(const QByteArray &bytes, const metrics::RowsDone &goesOn)
{
    if (bytes.size() > LargestFiguresFile)
        return refusedFile(FaultKind::FileTooLarge, 0, {QString::number(LargestFiguresFile / 1024 / 1024)});
    if (const FaultKind kind = kindByStart(bytes); kind != FaultKind::None)
        return refusedFile(kind);
    FiguresFile file;
    QByteArray text = bytes;
    if (!isInUtf8(bytes)) {
        const auto decoded = fromWindows1252(bytes);
        if (!decoded)
            return refusedFile(FaultKind::NotText);
        text = *decoded;
        file.wasWindows1252 = true;
    }
    file.table.separator = QLatin1Char(csvDelimiter(text));
    FigureRowsReading reading(file, goesOn);
    const CsvTable table = readCsvRows(text, [&reading](const CsvRow &row) { return reading.take(row); });
    if (!file.isUsable())
        return refusedFile(file.fault.kind, file.fault.line, file.fault.arguments);
    if (table.fault != CsvTable::Fault::None)
        return refusedFile(table.fault == CsvTable::Fault::Quotes ? FaultKind::Quotes : FaultKind::NotText,
                           table.faultyLine);
    return file.table.header.isEmpty() ? refusedFile(FaultKind::Empty) : file;
}

Result<FiguresFile> readFiguresFile(const QString &path, const metrics::RowsDone &goesOn)
{
    const Result<QByteArray> bytes = readFile(path, LargestFiguresFile);
    if (bytes)
        return readFigures(*bytes, goesOn);
    if (bytes.error().code != ErrorCode::InvalidValue)
        return failure(bytes.error());
    return refusedFile(FaultKind::FileTooLarge, 0, {QString::number(LargestFiguresFile / 1024 / 1024)});
}

QByteArray figuresTemplate(const metrics::MetricCatalog &catalog, const QDate &month)
{
    CsvWriter writer;
    QList<CsvCell> header;
    for (int column = 0; column < metrics::FigureColumns; ++column)
        header.append(metrics::columnCode(static_cast<FigureColumn>(column)));
    writer.addRow(header);
    for (const metrics::MetricDefinition &metric : catalog.all()) {
        if (!metric.isCount() && (!metric.isGiven() || metric.formula.figures != metric.id))
            continue;
        QList<CsvCell> row(metrics::FigureColumns);
        row[static_cast<int>(FigureColumn::Period)] = month.toString(QStringLiteral("yyyy-MM"));
        row[static_cast<int>(FigureColumn::Metric)] = metric.id.text();
        writer.addRow(row);
    }
    return writer.bytes();
}

} // namespace aros::exchange
