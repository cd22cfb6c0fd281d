#pragma once

#include "core/exchange/csvreader.h"
#include "core/questions/questionsetproblem.h"

#include <QHash>
#include <QJsonObject>

namespace aros::exchange {

// "row 12" and "row 12, column label_cy".
QString placeOfRow(int row);
QString placeOfCell(int row, const QString &column);

// The cells of a question set's table by the names of their columns. Remembers which place of the JSON each went to.
class TableCells
{
public:
    // `columns`: name to position. Problems and places must outlive this.
    TableCells(QHash<QString, qsizetype> columns, questions::ProblemList &problems, QHash<QString, QString> &places);

    bool hasColumn(qsizetype position) const;

    // A text as its author meant it.
    QString raw(const CsvRow &row, const QString &column) const;
    // The same without the one apostrophe that keeps a spreadsheet from taking it for a date.
    QString kept(const CsvRow &row, const QString &column) const;
    // A code, which has no blanks around it either.
    QString text(const CsvRow &row, const QString &column) const { return kept(row, column).trimmed(); }

    void remember(const QString &pointer, const CsvRow &row, const QString &column);
    // text(), remembered.
    QString taken(const CsvRow &row, const QString &column, const QString &pointer);
    // A text in both languages, remembered.
    QJsonObject both(const CsvRow &row, const QString &column, const QString &pointer);

    void report(const CsvRow &row, const QString &column, questions::ProblemKind kind, const QStringList &arguments);
    // True where this is the first row that says it; others are reported.
    bool isFirst(const CsvRow &row, const QString &column, const QString &pointer);

private:
    QHash<QString, qsizetype> m_columns;
    questions::ProblemList &m_problems;
    QHash<QString, QString> &m_places;
};

// The JSON of one statement, which will stand at `pointer`.
QJsonObject statementOfRow(const CsvRow &row, const QString &pointer, TableCells &cells);

} // namespace aros::exchange
