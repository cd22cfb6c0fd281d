#include "core/exchange/csvwriter.h"
#include "core/exchange/questionsetcells.h"
#include "core/exchange/questionsetcsv.h"
#include "core/questions/questionsetorigins.h"

namespace aros::exchange {

using questions::AnswerText;
using questions::QuestionSet;
using questions::Statement;
using questions::Theme;

namespace {

// A row by the names of its columns; texts are guarded so that the reader gets exactly them back.
class SetRow
{
public:
    explicit SetRow(const QString &kind) { m_cells.insert(setcolumn::Row, kind); }

    SetRow &with(const QString &column, const QString &text)
    {
        const bool looksGuarded = text.size() > 1 && text.front() == QLatin1Char('\'') &&
                                  (text.at(1) == QLatin1Char('\'') || QStringLiteral("=+-@").contains(text.at(1)));
        m_cells.insert(column, looksGuarded ? QLatin1Char('\'') + text : text);
        return *this;
    }

    SetRow &with(const QString &column, const BilingualText &text)
    {
        return with(english(column), text.english).with(welsh(column), text.welsh);
    }

    // What a spreadsheet would take for a number or a date, and change.
    SetRow &withKept(const QString &column, const QString &text)
    {
        if (!text.isEmpty())
            m_cells.insert(column, QLatin1Char('\'') + text);
        return *this;
    }

    void addTo(CsvWriter &table) const
    {
        QList<CsvCell> cells;
        for (const QString &column : setColumns())
            cells.append(CsvCell(m_cells.value(column)));
        table.addRow(cells);
    }

private:
    QHash<QString, QString> m_cells;
};

void addValue(CsvWriter &table, const char *name, const QString &value, bool keep = false)
{
    SetRow row(setrow::Set);
    row.with(setcolumn::Id, QString::fromLatin1(name));
    const QString column = english(setcolumn::Statement);
    (keep ? row.withKept(column, value) : row.with(column, value)).addTo(table);
}

void addValue(CsvWriter &table, const char *name, const BilingualText &value)
{
    SetRow(setrow::Set).with(setcolumn::Id, QString::fromLatin1(name)).with(setcolumn::Statement, value).addTo(table);
}

void addHead(CsvWriter &table, const QuestionSet::Content &content)
{
    addValue(table, "id", content.name.id);
    addValue(table, "version", content.name.version, true);
    addValue(table, "published", content.published.toString(Qt::ISODate), true);
    addValue(table, "welsh", content.welshChecked ? QStringLiteral("checked") : QStringLiteral("draft"));
    addValue(table, "title", content.title);
    addValue(table, "note", content.note);
    addValue(table, "publisher", content.publisher);
    if (!content.predecessor)
        return;
    addValue(table, "predecessor-id", content.predecessor->id);
    addValue(table, "predecessor-version", content.predecessor->version, true);
}

void addLevel(CsvWriter &table, const QString &id, const AnswerText &answer)
{
    SetRow(setrow::Level)
        .with(setcolumn::Id, id)
        .with(setcolumn::Label, answer.title)
        .with(setcolumn::Statement, answer.description)
        .addTo(table);
}

void addStatement(CsvWriter &table, const QString &theme, const Statement &statement)
{
    SetRow row(setrow::Statement);
    row.with(setcolumn::Theme, theme)
        .with(setcolumn::Id, statement.id.text())
        .with(setcolumn::Scope,
              statement.scope == questions::Scope::Team ? QStringLiteral("team") : QStringLiteral("organisation"))
        .with(setcolumn::Label, statement.label)
        .with(setcolumn::Statement, statement.statement)
        .with(setcolumn::Good, statement.goodLooksLike)
        .with(setcolumn::Why, statement.why)
        .with(setcolumn::SourceTitle, statement.source.title)
        .with(setcolumn::SourceAddress, statement.source.address)
        .withKept(setcolumn::SourceDate, statement.source.date);
    int number = 0;
    for (const BilingualText &prompt : statement.evidencePrompts)
        row.with(setcolumn::evidence(++number), prompt);
    if (statement.origin) {
        QStringList from;
        for (const StatementId &id : statement.origin->from)
            from.append(id.text());
        row.with(setcolumn::Change, questions::changeWords().at(static_cast<int>(statement.origin->change)))
            .with(setcolumn::From, from.join(QLatin1Char(' ')));
    }
    row.addTo(table);
}

} // namespace

QByteArray questionSetCsv(const QuestionSet::Content &content)
{
    CsvWriter table;
    QList<CsvCell> titles;
    for (const QString &column : setColumns())
        titles.append(CsvCell(column));
    table.addRow(titles);
    addHead(table, content);
    for (int level = 0; level < content.scale.levels.size(); ++level)
        addLevel(table, QString::number(level), content.scale.levels.at(level));
    addLevel(table, QStringLiteral("not-applicable"), content.scale.notApplicable);
    addLevel(table, QStringLiteral("dont-know"), content.scale.dontKnow);
    for (const Theme &theme : content.themes)
        SetRow(setrow::Theme)
            .with(setcolumn::Theme, theme.id.text())
            .with(setcolumn::Label, theme.shortTitle)
            .with(setcolumn::Statement, theme.title)
            .with(setcolumn::Good, theme.purpose)
            .addTo(table);
    for (const Theme &theme : content.themes) {
        for (const Statement &statement : theme.statements)
            addStatement(table, theme.id.text(), statement);
    }
    return table.bytes();
}

} // namespace aros::exchange
