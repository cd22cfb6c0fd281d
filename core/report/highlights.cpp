#include "core/report/reportparts.h"
#include "core/report/reportphrases.h"

#include <algorithm>

namespace aros::report {

using assessment::Answer;
using assessment::Rating;

HighlightRow highlightRow(int index, const Source &source)
{
    const questions::Statement &statement = source.set.statementAt(index);
    const questions::Theme &theme = source.set.themes().at(source.set.themeIndexAt(index));
    const std::optional<Rating> rating = source.assessment.answer(statement.id).rating;
    HighlightRow row;
    row.statementId = statement.id.text();
    row.themeId = theme.id.text();
    row.theme = theme.shortTitle.in(source.language());
    row.label = statement.label.in(source.language());
    row.statement = statement.statement.in(source.language());
    row.ratingText = ratingText(rating, source);
    if (rating)
        row.level = rating->level();
    return row;
}

namespace {

QList<HighlightRow> highlightRows(const QList<scoring::RankedStatement> &ranked, const Source &source)
{
    QList<HighlightRow> rows;
    for (const scoring::RankedStatement &statement : ranked)
        rows.append(highlightRow(statement.index, source));
    return rows;
}

bool hasLevels(const Report &report)
{
    return std::any_of(report.themes.begin(), report.themes.end(), [](const ThemeRow &row) { return row.scored > 0; });
}

} // namespace

void addHighlights(Report &report, const Source &source)
{
    const scoring::Ranking ranking = scoring::rankStatements(source.set, source.assessment);
    report.strengths = highlightRows(ranking.strengths, source);
    report.priorities = highlightRows(ranking.priorities, source);
    if (ranking.strengths.isEmpty() && ranking.priorities.isEmpty())
        report.noHighlights =
            hasLevels(report)
                ? source.texts.text(
                      QT_TRANSLATE_NOOP("Report", "All rated statements are at the same level, so none stands out."))
                : source.texts.text(QT_TRANSLATE_NOOP("Report", "No statement has a level yet, so none stands out."));

    for (int index = 0; index < source.set.statementCount(); ++index) {
        const Answer answer = source.assessment.answer(source.set.statementAt(index).id);
        if (answer.rating && answer.rating->kind() == Rating::Kind::DontKnow)
            report.dontKnows.append(highlightRow(index, source));
        if (answer.comeBack)
            report.comeBacks.append(highlightRow(index, source));
    }
}

} // namespace aros::report
