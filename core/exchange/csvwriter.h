#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace aros::exchange {

// One cell of a table: text, a number, or nothing. A text that a spreadsheet would run as a formula gets an apostrophe
// in front; a number never does, since "-1" is one.
class CsvCell
{
public:
    CsvCell() = default;          // empty: no value
    CsvCell(const QString &text); // NOLINT(google-explicit-constructor): a row reads as a list of its texts

    static CsvCell number(qint64 value);
    // With a decimal point in every language; not a number and infinity are empty.
    static CsvCell number(double value, int decimals);

    const QByteArray &bytes() const { return m_bytes; } // as it stands in the file, quoted where it is text

private:
    QByteArray m_bytes;
};

// Builds a table as RFC 4180 describes it: UTF-8 with a byte order mark, by which spreadsheets know it, comma, CRLF.
class CsvWriter
{
public:
    void addRow(const QList<CsvCell> &cells);

    // The whole file so far.
    QByteArray bytes() const;

private:
    QByteArray m_rows;
};

} // namespace aros::exchange
