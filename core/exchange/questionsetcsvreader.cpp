#include "core/common/jsonscan.h"
#include "core/exchange/csvreader.h"
#include "core/exchange/questionsetcells.h"
#include "core/exchange/questionsetcsv.h"
#include "core/exchange/questionsetrows.h"
#include "core/questions/questionsetparser.h"
#include "core/questions/questionsetwriter.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace aros::exchange {

using questions::ProblemKind;
using questions::ProblemList;
using questions::QuestionSetProblem;

namespace {

constexpr QLatin1String WholeFile("file");

bool mayBeLeftOut(const QString &column)
{
    return (column.startsWith(QLatin1String("evidence")) && !column.startsWith(setcolumn::evidence(1))) ||
           column == setcolumn::SourceDate || column == setcolumn::Change || column == setcolumn::From;
}

// Which column stands where; reports what the first row has too many or too few of.
QHash<QString, qsizetype> readTitles(const CsvRow &row, ProblemList &problems)
{
    QHash<QString, qsizetype> columns;
    for (qsizetype at = 0; at < row.cells.size(); ++at) {
        const QString name = row.cells.at(at).trimmed();
        if (name.isEmpty())
            continue;
        if (!setColumns().contains(name))
            problems.add(placeOfRow(row.number), ProblemKind::UnknownColumn, {quotable(name)});
        else if (columns.contains(name))
            problems.add(placeOfRow(row.number), ProblemKind::ColumnTwice, {name});
        else
            columns.insert(name, at);
    }
    for (const QString &name : setColumns()) {
        if (!columns.contains(name) && !mayBeLeftOut(name))
            problems.add(placeOfRow(row.number), ProblemKind::MissingColumn, {name});
    }
    return columns;
}

// A date as British spreadsheets show it, and save it after somebody has opened the file.
QString isoDate(const QString &text)
{
    static const QRegularExpression british(QStringLiteral("^(\\d{1,2})/(\\d{1,2})/(\\d{4})$"));
    const QRegularExpressionMatch match = british.match(text);
    const QDate date(match.captured(3).toInt(), match.captured(2).toInt(), match.captured(1).toInt());
    return date.isValid() ? date.toString(Qt::ISODate) : text;
}

// Makes the JSON of the set from the table's rows, and remembers where everything came from.
class TableReading
{
public:
    TableReading(TableCells &cells, ProblemList &problems) : m_cells(cells), m_problems(problems) {}

    QByteArray json(const QList<CsvRow> &rows)
    {
        for (const CsvRow &row : rows)
            readUpperRow(row);
        for (const CsvRow &row : rows) {
            if (m_cells.text(row, setcolumn::Row) == setrow::Statement)
                readStatementRow(row);
        }
        return QJsonDocument(document()).toJson(QJsonDocument::Compact);
    }

private:
    void readUpperRow(const CsvRow &row)
    {
        static const QStringList kinds{setrow::Set, setrow::Level, setrow::Theme, setrow::Statement};
        const QString kind = m_cells.text(row, setcolumn::Row);
        if (kind == setrow::Set)
            readSetRow(row);
        else if (kind == setrow::Level)
            readLevelRow(row);
        else if (kind == setrow::Theme)
            readThemeRow(row);
        else if (kind != setrow::Statement)
            m_cells.report(row, setcolumn::Row, ProblemKind::WrongValue, {kinds.join(QStringLiteral(", "))});
        for (qsizetype at = 0; at < row.cells.size(); ++at) {
            const bool hasTitle = m_cells.hasColumn(at);
            if (!hasTitle && !row.cells.at(at).isEmpty())
                m_problems.add(placeOfRow(row.number), ProblemKind::CellBeyondColumns, {quotable(row.cells.at(at))});
        }
    }

    void readSetRow(const CsvRow &row)
    {
        const QString name = m_cells.text(row, setcolumn::Id);
        QStringList names;
        for (const SetValue &value : setValues()) {
            names.append(QString::fromLatin1(value.name));
            if (names.constLast() != name)
                continue;
            const QString pointer = QString::fromLatin1(value.pointer);
            if (m_cells.isFirst(row, setcolumn::Id, pointer))
                putValue(row, value, pointer);
            return;
        }
        m_cells.report(row, setcolumn::Id, ProblemKind::WrongValue, {names.join(QStringLiteral(", "))});
    }

    void putValue(const CsvRow &row, const SetValue &value, const QString &pointer)
    {
        const QString key = pointer.section(QLatin1Char('/'), -1);
        if (value.bilingual) {
            m_head.insert(key, m_cells.both(row, setcolumn::Statement, pointer));
            return;
        }
        QJsonValue content = m_cells.taken(row, english(setcolumn::Statement), pointer);
        if (key == QLatin1String("published"))
            content = isoDate(content.toString());
        (pointer.startsWith(QLatin1String("/predecessor")) ? m_predecessor : m_head).insert(key, content);
    }

    QJsonObject answer(const CsvRow &row, const QString &pointer)
    {
        return {{QStringLiteral("title"), m_cells.both(row, setcolumn::Label, pointer + QStringLiteral("/title"))},
                {QStringLiteral("description"),
                 m_cells.both(row, setcolumn::Statement, pointer + QStringLiteral("/description"))}};
    }

    void readLevelRow(const CsvRow &row)
    {
        static const QStringList ids{QStringLiteral("0"),        QStringLiteral("1"), QStringLiteral("2"),
                                     QStringLiteral("3"),        QStringLiteral("4"), QStringLiteral("not-applicable"),
                                     QStringLiteral("dont-know")};
        const QString id = m_cells.text(row, setcolumn::Id);
        const qsizetype index = ids.indexOf(id);
        if (index < 0) {
            m_cells.report(row, setcolumn::Id, ProblemKind::WrongValue, {ids.join(QStringLiteral(", "))});
            return;
        }
        const bool isLevel = index < questions::LevelCount;
        const QString pointer = isLevel                          ? QStringLiteral("/scale/levels/") + id
                                : index == questions::LevelCount ? QStringLiteral("/scale/notApplicable")
                                                                 : QStringLiteral("/scale/dontKnow");
        if (m_cells.isFirst(row, setcolumn::Id, pointer))
            m_answers.insert(pointer, answer(row, pointer));
    }

    void readThemeRow(const CsvRow &row)
    {
        const QString id = m_cells.text(row, setcolumn::Theme);
        if (m_themeRows.contains(id)) {
            m_cells.report(row, setcolumn::Theme, ProblemKind::CellTwice, {m_themeRows.value(id)});
            return;
        }
        m_themeRows.insert(id, placeOfCell(row.number, setcolumn::Theme));
        const QString pointer = QStringLiteral("/themes/%1").arg(m_themes.size());
        m_cells.remember(pointer, row, setcolumn::Theme);
        QJsonObject theme{
            {QStringLiteral("id"), m_cells.taken(row, setcolumn::Theme, pointer + QStringLiteral("/id"))}};
        theme.insert(QStringLiteral("title"),
                     m_cells.both(row, setcolumn::Statement, pointer + QStringLiteral("/title")));
        theme.insert(QStringLiteral("shortTitle"),
                     m_cells.both(row, setcolumn::Label, pointer + QStringLiteral("/shortTitle")));
        theme.insert(QStringLiteral("purpose"),
                     m_cells.both(row, setcolumn::Good, pointer + QStringLiteral("/purpose")));
        m_themes.append(theme);
        m_themeIds.append(id);
        m_statements.append(QJsonArray());
    }

    void readStatementRow(const CsvRow &row)
    {
        const qsizetype theme = m_themeIds.indexOf(m_cells.text(row, setcolumn::Theme));
        if (theme < 0) {
            m_cells.report(row, setcolumn::Theme, ProblemKind::WrongValue,
                           {quotable(m_themeIds.join(QStringLiteral(", ")))});
            return;
        }
        QJsonArray &statements = m_statements[theme];
        const QString pointer = QStringLiteral("/themes/%1/statements/%2").arg(theme).arg(statements.size());
        m_cells.remember(pointer, row, setcolumn::Id);
        statements.append(statementOfRow(row, pointer, m_cells));
    }

    // A level that is missing is named, and then made up, so that those after it are not blamed.
    QJsonArray levels()
    {
        QJsonArray list;
        for (int number = 0; number < questions::LevelCount; ++number) {
            const QString pointer = QStringLiteral("/scale/levels/%1").arg(number);
            const QJsonObject text{{QStringLiteral("en"), pointer}, {QStringLiteral("cy"), pointer}};
            QJsonObject level{{QStringLiteral("title"), text}, {QStringLiteral("description"), text}};
            if (m_answers.contains(pointer))
                level = m_answers.value(pointer);
            else
                m_problems.add(WholeFile, ProblemKind::MissingKey, {QStringLiteral("level %1").arg(number)});
            level.insert(QStringLiteral("level"), number);
            list.append(level);
        }
        return list;
    }

    QJsonObject document()
    {
        QJsonObject object = m_head;
        object.insert(QStringLiteral("format"), QStringLiteral("aros-question-set"));
        object.insert(QStringLiteral("formatVersion"), 1);
        if (!m_predecessor.isEmpty())
            object.insert(QStringLiteral("predecessor"), m_predecessor);
        QJsonObject scale{{QStringLiteral("levels"), levels()}};
        for (const QString &key : {QStringLiteral("notApplicable"), QStringLiteral("dontKnow")}) {
            if (m_answers.contains(QStringLiteral("/scale/") + key))
                scale.insert(key, m_answers.value(QStringLiteral("/scale/") + key));
        }
        object.insert(QStringLiteral("scale"), scale);
        QJsonArray themes;
        for (qsizetype at = 0; at < m_themes.size(); ++at) {
            m_themes[at].insert(QStringLiteral("statements"), m_statements.at(at));
            themes.append(m_themes.at(at));
        }
        object.insert(QStringLiteral("themes"), themes);
        return object;
    }

    TableCells &m_cells;
    ProblemList &m_problems;
    QJsonObject m_head;
    QJsonObject m_predecessor;
    QHash<QString, QJsonObject> m_answers; // by pointer
    QList<QJsonObject> m_themes;
    QStringList m_themeIds;
    QHash<QString, QString> m_themeRows; // id to place
    QList<QJsonArray> m_statements;      // by theme
};

QuestionSetTable failed(const QString &place, ProblemKind kind, const QStringList &arguments = {})
{
    ProblemList problems;
    problems.add(place, kind, arguments);
    QuestionSetTable result;
    result.problems = problems.all();
    return result;
}

int rowIn(const QuestionSetProblem &problem)
{
    static const QRegularExpression row(QStringLiteral("^row (\\d+)"));
    return row.match(problem.place).captured(1).toInt();
}

QList<QuestionSetProblem> inOrder(QList<QuestionSetProblem> problems)
{
    std::stable_sort(problems.begin(), problems.end(),
                     [](const QuestionSetProblem &a, const QuestionSetProblem &b) { return rowIn(a) < rowIn(b); });
    return problems.mid(0, MostTableProblems);
}

QuestionSetTable readRows(const QList<CsvRow> &rows)
{
    QuestionSetTable result;
    ProblemList problems;
    const QHash<QString, qsizetype> columns = readTitles(rows.constFirst(), problems);
    if (!problems.isEmpty()) {
        result.problems = inOrder(problems.all());
        return result;
    }
    TableCells cells(columns, problems, result.places);
    const QByteArray json = TableReading(cells, problems).json(rows.mid(1));
    result.places.insert(QStringLiteral("/themes"), WholeFile);
    result.problems = problems.all();
    for (const QuestionSetProblem &problem : questions::checkQuestionSet(json))
        result.problems.append(result.located(problem));
    result.problems = inOrder(result.problems);
    if (const auto set = questions::parseQuestionSet(json); set && result.problems.isEmpty())
        result.json = questions::questionSetJson((*set)->content());
    return result;
}

} // namespace

QuestionSetProblem QuestionSetTable::located(QuestionSetProblem problem) const
{
    const auto moved = [this](QString pointer) {
        while (!pointer.isEmpty() && !places.contains(pointer))
            pointer.truncate(pointer.lastIndexOf(QLatin1Char('/')));
        return places.value(pointer, WholeFile);
    };
    if (problem.place.startsWith(QLatin1Char('/')))
        problem.place = moved(problem.place);
    for (QString &argument : problem.arguments) {
        if (!argument.startsWith(QLatin1Char('/')))
            continue;
        problem.detail.replace(argument, moved(argument));
        argument = moved(argument);
    }
    return problem;
}

QuestionSetTable readQuestionSetCsv(const QByteArray &bytes)
{
    if (bytes.size() > questions::LargestQuestionSetFile)
        return failed(WholeFile, ProblemKind::FileTooLarge, {QString::number(questions::LargestQuestionSetFile)});
    const CsvTable table = readCsv(bytes);
    if (table.fault == CsvTable::Fault::NotUtf8)
        return failed(WholeFile, ProblemKind::NotUtf8);
    if (table.fault == CsvTable::Fault::Quotes)
        return failed(placeOfRow(table.faultyRow), ProblemKind::NotATable);
    if (table.rows.isEmpty())
        return failed(WholeFile, ProblemKind::MissingColumn, {setcolumn::Row});
    return readRows(table.rows);
}

} // namespace aros::exchange
