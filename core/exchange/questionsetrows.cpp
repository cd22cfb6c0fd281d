#include "core/exchange/questionsetrows.h"

#include "core/exchange/questionsetcells.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

namespace aros::exchange {

using questions::ProblemKind;

namespace {

// Up to the last column that says something, so that a gap is found.
QJsonArray evidence(const CsvRow &row, const QString &pointer, TableCells &cells)
{
    cells.remember(pointer, row, english(setcolumn::evidence(1)));
    QJsonArray prompts;
    for (int number = EvidenceColumns; number > 0; --number) {
        const QString column = setcolumn::evidence(number);
        const bool isEmpty = cells.raw(row, english(column)).isEmpty() && cells.raw(row, welsh(column)).isEmpty();
        if (!isEmpty || !prompts.isEmpty())
            prompts.prepend(cells.both(row, column, pointer + QStringLiteral("/%1").arg(number - 1)));
    }
    return prompts;
}

QJsonObject why(const CsvRow &row, const QString &pointer, TableCells &cells)
{
    const QString source = pointer + QStringLiteral("/source");
    QJsonObject object{
        {QStringLiteral("title"), QJsonValue(cells.raw(row, setcolumn::SourceTitle))},
        {QStringLiteral("address"), cells.taken(row, setcolumn::SourceAddress, source + QStringLiteral("/address"))}};
    cells.remember(source + QStringLiteral("/title"), row, setcolumn::SourceTitle);
    const QString date = cells.kept(row, setcolumn::SourceDate);
    if (!date.isEmpty())
        object.insert(QStringLiteral("date"), date);
    cells.remember(source + QStringLiteral("/date"), row, setcolumn::SourceDate);
    return {{QStringLiteral("text"), cells.both(row, setcolumn::Why, pointer + QStringLiteral("/text"))},
            {QStringLiteral("source"), object}};
}

QJsonObject origin(const CsvRow &row, const QString &pointer, TableCells &cells)
{
    const QString from = cells.text(row, setcolumn::From);
    cells.remember(pointer, row, setcolumn::Change);
    const QJsonValue change = cells.taken(row, setcolumn::Change, pointer + QStringLiteral("/change"));
    cells.remember(pointer + QStringLiteral("/from"), row, setcolumn::From);
    if (change.toString().isEmpty() && from.isEmpty())
        return {};
    static const QRegularExpression blanks(QStringLiteral("\\s+"));
    return {{QStringLiteral("change"), change},
            {QStringLiteral("from"), QJsonArray::fromStringList(from.split(blanks, Qt::SkipEmptyParts))}};
}

} // namespace

QString placeOfRow(int row)
{
    return QStringLiteral("row %1").arg(row);
}

QString placeOfCell(int row, const QString &column)
{
    return placeOfRow(row) + QStringLiteral(", column ") + column;
}

TableCells::TableCells(QHash<QString, qsizetype> columns, questions::ProblemList &problems,
                       QHash<QString, QString> &places)
    : m_columns(std::move(columns)),
      m_problems(problems),
      m_places(places)
{
}

bool TableCells::hasColumn(qsizetype position) const
{
    return std::find(m_columns.cbegin(), m_columns.cend(), position) != m_columns.cend();
}

QString TableCells::raw(const CsvRow &row, const QString &column) const
{
    return withoutFormulaGuard(row.cells.value(m_columns.value(column, -1)));
}

QString TableCells::kept(const CsvRow &row, const QString &column) const
{
    const QString cell = row.cells.value(m_columns.value(column, -1));
    return cell.startsWith(QLatin1Char('\'')) ? cell.mid(1) : cell;
}

void TableCells::remember(const QString &pointer, const CsvRow &row, const QString &column)
{
    m_places.insert(pointer, placeOfCell(row.number, column));
}

QString TableCells::taken(const CsvRow &row, const QString &column, const QString &pointer)
{
    remember(pointer, row, column);
    return text(row, column);
}

QJsonObject TableCells::both(const CsvRow &row, const QString &column, const QString &pointer)
{
    remember(pointer, row, english(column));
    remember(pointer + QStringLiteral("/en"), row, english(column));
    remember(pointer + QStringLiteral("/cy"), row, welsh(column));
    return {{QStringLiteral("en"), raw(row, english(column))}, {QStringLiteral("cy"), raw(row, welsh(column))}};
}

void TableCells::report(const CsvRow &row, const QString &column, ProblemKind kind, const QStringList &arguments)
{
    m_problems.add(placeOfCell(row.number, column), kind, arguments);
}

bool TableCells::isFirst(const CsvRow &row, const QString &column, const QString &pointer)
{
    if (m_places.contains(pointer)) {
        report(row, column, ProblemKind::CellTwice, {m_places.value(pointer)});
        return false;
    }
    remember(pointer, row, column);
    return true;
}

QJsonObject statementOfRow(const CsvRow &row, const QString &pointer, TableCells &cells)
{
    QJsonObject object{
        {QStringLiteral("id"), cells.taken(row, setcolumn::Id, pointer + QStringLiteral("/id"))},
        {QStringLiteral("scope"), cells.taken(row, setcolumn::Scope, pointer + QStringLiteral("/scope"))}};
    object.insert(QStringLiteral("label"), cells.both(row, setcolumn::Label, pointer + QStringLiteral("/label")));
    object.insert(QStringLiteral("statement"),
                  cells.both(row, setcolumn::Statement, pointer + QStringLiteral("/statement")));
    object.insert(QStringLiteral("goodLooksLike"),
                  cells.both(row, setcolumn::Good, pointer + QStringLiteral("/goodLooksLike")));
    object.insert(QStringLiteral("evidence"), evidence(row, pointer + QStringLiteral("/evidence"), cells));
    object.insert(QStringLiteral("why"), why(row, pointer + QStringLiteral("/why"), cells));
    const QJsonObject from = origin(row, pointer + QStringLiteral("/origin"), cells);
    if (!from.isEmpty())
        object.insert(QStringLiteral("origin"), from);
    return object;
}

} // namespace aros::exchange
