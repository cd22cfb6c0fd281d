#include "core/exchange/csvwriter.h"

#include <csv.h>

#include <cmath>

namespace aros::exchange {

namespace {

bool startsFormula(const QString &text)
{
    static const QString starts = QStringLiteral("=+-@\t\r") + QChar(u'\0');
    return !text.isEmpty() && starts.contains(text.front());
}

QByteArray quoted(const QByteArray &text)
{
    const auto length = static_cast<size_t>(text.size());
    const size_t size = csv_write(nullptr, 0, text.constData(), length);
    QByteArray result(static_cast<qsizetype>(size), Qt::Uninitialized);
    csv_write(result.data(), size, text.constData(), length);
    return result;
}

} // namespace

CsvCell::CsvCell(const QString &text)
{
    if (!text.isEmpty())
        m_bytes = quoted((startsFormula(text) ? QLatin1Char('\'') + text : text).toUtf8());
}

CsvCell CsvCell::number(qint64 value)
{
    CsvCell cell;
    cell.m_bytes = QByteArray::number(value);
    return cell;
}

CsvCell CsvCell::number(double value, int decimals)
{
    CsvCell cell;
    if (std::isfinite(value))
        cell.m_bytes = QByteArray::number(value, 'f', decimals);
    const bool isZero = cell.m_bytes.toDouble() == 0.0;
    if (isZero && cell.m_bytes.startsWith('-'))
        cell.m_bytes.remove(0, 1); // what rounds to nothing has no sign
    return cell;
}

void CsvWriter::addRow(const QList<CsvCell> &cells)
{
    QByteArrayList row;
    for (const CsvCell &cell : cells)
        row.append(cell.bytes());
    m_rows += row.join(',') + "\r\n";
}

QByteArray CsvWriter::bytes() const
{
    return QByteArrayLiteral("\xEF\xBB\xBF") + m_rows;
}

} // namespace aros::exchange
