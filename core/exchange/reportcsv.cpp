#include "core/exchange/reportcsv.h"

#include "core/exchange/csvwriter.h"

namespace aros::exchange {

using report::Report;
using report::StatementRow;
using report::ThemeRow;

namespace {

using Cells = QList<CsvCell>;

Cells columnNames()
{
    return {
        QStringLiteral("row"),
        QStringLiteral("language"),
        QStringLiteral("assessment_id"),
        QStringLiteral("team"),
        QStringLiteral("organisation_id"),
        QStringLiteral("organisation"),
        QStringLiteral("division"),
        QStringLiteral("period"),
        QStringLiteral("round"),
        QStringLiteral("state"),
        QStringLiteral("revision"),
        QStringLiteral("question_set"),
        QStringLiteral("version"),
        QStringLiteral("theme_number"),
        QStringLiteral("theme_id"),
        QStringLiteral("theme"),
        QStringLiteral("score"),
        QStringLiteral("score_shown"),
        QStringLiteral("scored"),
        QStringLiteral("applicable"),
        QStringLiteral("total"),
        QStringLiteral("not_applicable"),
        QStringLiteral("dont_know"),
        QStringLiteral("unanswered"),
        QStringLiteral("statement_id"),
        QStringLiteral("statement"),
        QStringLiteral("scope"),
        QStringLiteral("rating"),
        QStringLiteral("level"),
        QStringLiteral("evidence"),
        QStringLiteral("gap"),
        QStringLiteral("come_back"),
        QStringLiteral("votes"),
        QStringLiteral("votes_0"),
        QStringLiteral("votes_1"),
        QStringLiteral("votes_2"),
        QStringLiteral("votes_3"),
        QStringLiteral("votes_4"),
        QStringLiteral("votes_not_applicable"),
        QStringLiteral("votes_dont_know"),
        QStringLiteral("votes_median"),
        QStringLiteral("votes_agreement"),
        QStringLiteral("previous_assessment_id"),
        QStringLiteral("previous_round"),
        QStringLiteral("previous_rating"),
        QStringLiteral("change"),
        QStringLiteral("change_shown"),
        QStringLiteral("change_statements"),
        QStringLiteral("target"),
        QStringLiteral("target_by"),
    };
}

CsvCell count(int value)
{
    return CsvCell::number(static_cast<qint64>(value));
}

CsvCell exact(const std::optional<double> &score)
{
    return score ? CsvCell::number(*score, QLocale::FloatingPointShortest) : CsvCell();
}

CsvCell shown(const std::optional<int> &tenths)
{
    return tenths ? CsvCell::number(*tenths / 10.0, 1) : CsvCell();
}

Cells empty(qsizetype columns)
{
    return Cells(columns);
}

// What stands in every row.
Cells assessmentCells(const QString &row, const Report &report)
{
    const report::Codes &codes = report.codes;
    return {row,
            languageCode(report.language),
            codes.assessmentId,
            report.team,
            codes.organisationId,
            codes.organisation,
            codes.division,
            codes.period.isValid() ? codes.period.toString(QStringLiteral("yyyy-MM")) : QString(),
            count(codes.round),
            codes.state,
            count(codes.revision),
            codes.questionSet,
            codes.questionSetVersion};
}

Cells themeCells(const ThemeRow &theme)
{
    return {count(theme.number), theme.id, theme.title};
}

Cells scoreCells(const ThemeRow &theme)
{
    return {exact(theme.score), shown(theme.tenths),        count(theme.scored),   count(theme.applicable),
            count(theme.total), count(theme.notApplicable), count(theme.dontKnow), count(theme.unanswered)};
}

Cells overallScoreCells(const Report &report)
{
    ThemeRow sum;
    sum.score = report.overallScore;
    sum.tenths = report.overallTenths;
    for (const ThemeRow &theme : report.themes) {
        sum.scored += theme.scored;
        sum.applicable += theme.applicable;
        sum.total += theme.total;
        sum.notApplicable += theme.notApplicable;
        sum.dontKnow += theme.dontKnow;
        sum.unanswered += theme.unanswered;
    }
    return scoreCells(sum);
}

constexpr qsizetype VoteColumns = 10;

Cells voteCells(const std::optional<report::VoteSummary> &votes)
{
    if (!votes)
        return empty(VoteColumns);
    Cells cells{count(votes->total)};
    for (const int level : votes->levels)
        cells.append(count(level));
    return cells +
           Cells{count(votes->notApplicable), count(votes->dontKnow), exact(votes->median), exact(votes->agreement)};
}

Cells statementCells(const StatementRow &row)
{
    const bool team = row.scope == questions::Scope::Team;
    return Cells{row.id,
                 row.statement,
                 team ? QStringLiteral("team") : QStringLiteral("organisation"),
                 row.level ? count(*row.level) : CsvCell(row.code),
                 row.level ? count(*row.level) : CsvCell(),
                 row.evidence,
                 row.gap,
                 count(row.comeBack ? 1 : 0)} +
           voteCells(row.votes);
}

// The round that the report compares with first: the last one.
Cells previousCells(const Report &report)
{
    if (report.changes.isEmpty())
        return empty(2);
    return {report.changes.constFirst().assessmentId, count(report.changes.constFirst().round)};
}

Cells targetCells(const ThemeRow &theme, const Report &report)
{
    for (const report::TargetRow &target : report.targets) {
        if (target.themeId == theme.id)
            return {shown(target.tenths), target.by.toString(Qt::ISODate)};
    }
    return empty(2);
}

// Of a theme; without a pair there is no change, but 0 statements.
Cells themeRoundCells(const ThemeRow &theme, const Report &report)
{
    Cells change = empty(4);
    if (!report.changes.isEmpty()) {
        for (const report::ThemeChangeRow &row : report.changes.constFirst().themes) {
            if (row.themeId == theme.id)
                change = {CsvCell(), exact(row.change), shown(row.tenths), count(row.pairs)};
        }
    }
    return previousCells(report) + change + targetCells(theme, report);
}

Cells statementRoundCells(const StatementRow &statement, const Report &report)
{
    if (!report.changes.isEmpty()) {
        for (const report::StatementChangeRow &row : report.changes.constFirst().statements) {
            if (row.id == statement.id)
                return previousCells(report) +
                       Cells{row.beforeCode, row.difference ? count(*row.difference) : CsvCell()} + empty(4);
        }
    }
    return previousCells(report) + empty(6);
}

constexpr qsizetype ThemeColumns = 3;
constexpr qsizetype ScoreColumns = 8;
constexpr qsizetype StatementColumns = 8 + VoteColumns;
constexpr qsizetype RoundColumns = 8;

} // namespace

QByteArray reportCsv(const Report &report)
{
    CsvWriter writer;
    writer.addRow(columnNames());
    writer.addRow(assessmentCells(QStringLiteral("overall"), report) + empty(ThemeColumns) + overallScoreCells(report) +
                  empty(StatementColumns) + previousCells(report) + empty(RoundColumns - 2));
    for (const ThemeRow &theme : report.themes)
        writer.addRow(assessmentCells(QStringLiteral("theme"), report) + themeCells(theme) + scoreCells(theme) +
                      empty(StatementColumns) + themeRoundCells(theme, report));
    for (const report::ThemeSection &section : report.sections) {
        for (const StatementRow &row : section.statements)
            writer.addRow(assessmentCells(QStringLiteral("statement"), report) + themeCells(section.row) +
                          empty(ScoreColumns) + statementCells(row) + statementRoundCells(row, report));
    }
    return writer.bytes();
}

} // namespace aros::exchange
