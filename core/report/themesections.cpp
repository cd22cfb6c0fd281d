#include "core/report/reportparts.h"
#include "core/report/reportphrases.h"

namespace aros::report {

using assessment::Answer;
using assessment::Rating;
using scoring::ThemeScore;

namespace {

QString remarkOf(const ThemeScore &score, const Texts &texts)
{
    if (score.score)
        return {};
    if (score.applicable == 0)
        return texts.text(QT_TRANSLATE_NOOP("Report", "Not applicable to this team"));
    if (score.scored == 0 && score.dontKnow == 0)
        return texts.text(QT_TRANSLATE_NOOP("Report", "No answers"));
    return texts.text(QT_TRANSLATE_NOOP("Report", "Not enough answers (%1 of %2)"))
        .arg(QString::number(score.scored), QString::number(score.applicable));
}

ThemeRow themeRow(const questions::Theme &theme, const ThemeScore &score, const Source &source)
{
    ThemeRow row;
    row.id = theme.id.text();
    row.title = theme.title.in(source.language());
    row.shortTitle = theme.shortTitle.in(source.language());
    if (score.score) {
        row.score = score.score->value();
        row.tenths = static_cast<int>(score.score->tenths());
    }
    row.scoreText = scoreText(score.score, source.texts);
    row.ratedText = countOf(score.scored, score.applicable, source.texts);
    row.scored = score.scored;
    row.applicable = score.applicable;
    row.total = score.total;
    row.notApplicable = score.notApplicable;
    row.dontKnow = score.dontKnow;
    row.unanswered = score.unanswered;
    if (const auto band = scoring::themeBand(theme, source.votes)) {
        row.band = Band(band->lower.value(), band->upper.value());
        //: A range of scores: "1.2 to 2.4"
        row.bandText = source.texts.text(QT_TRANSLATE_NOOP("Report", "%1 to %2"))
                           .arg(scoreText(band->lower, source.texts), scoreText(band->upper, source.texts));
    }
    row.remark = remarkOf(score, source.texts);
    return row;
}

StatementRow statementRow(const questions::Statement &statement, const Source &source)
{
    const Answer answer = source.assessment.answer(statement.id);
    StatementRow row;
    row.id = statement.id.text();
    if (answer.rating) {
        row.code = answer.rating->code();
        row.level = answer.rating->level();
    }
    row.ratingText = ratingText(answer.rating, source);
    row.scope = statement.scope;
    //: Who can change what a statement describes
    row.scopeText = statement.scope == questions::Scope::Team
                        ? source.texts.text(QT_TRANSLATE_NOOP("Report", "Team"))
                        : source.texts.text(QT_TRANSLATE_NOOP("Report", "Organisation"));
    row.statement = statement.statement.in(source.language());
    row.label = statement.label.in(source.language());
    row.evidence = answer.evidence.trimmed();
    row.gap = answer.gap.trimmed();
    row.comeBack = answer.comeBack;
    row.votes = voteSummary(statement.id, source);
    return row;
}

// "(3 + 2 + 2) ÷ 3 = 2.3": with ≈ where one decimal does not hold the whole value.
QString calculation(const QList<StatementRow> &statements, const ThemeScore &score, const Texts &texts)
{
    QStringList levels;
    for (const StatementRow &row : statements) {
        if (row.level)
            levels.append(QString::number(*row.level));
    }
    const QString sum = levels.join(QStringLiteral(" + "));
    const bool exact = scoring::Score(score.score->tenths(), 10) == *score.score;
    return QStringLiteral("%1 ÷ %2 %3 %4")
        .arg(levels.size() > 1 ? QStringLiteral("(%1)").arg(sum) : sum, QString::number(levels.size()),
             exact ? QStringLiteral("=") : QStringLiteral("≈"), scoreText(score.score, texts));
}

QString leftOut(const ThemeScore &score, const Texts &texts)
{
    QStringList parts;
    const auto add = [&parts, &texts](const char *source, int count) {
        if (count > 0)
            parts.append(texts.text(source).arg(count));
    };
    //: How many statements of a theme, %1, were answered in this way and are not part of its score
    add(QT_TRANSLATE_NOOP("Report", "don’t know: %1"), score.dontKnow);
    //: How many statements of a theme, %1, were answered in this way and are not part of its score
    add(QT_TRANSLATE_NOOP("Report", "not applicable: %1"), score.notApplicable);
    //: How many statements of a theme, %1, have no answer and are not part of its score
    add(QT_TRANSLATE_NOOP("Report", "not answered: %1"), score.unanswered);
    if (parts.isEmpty())
        return {};
    //: %1 is a list such as "don't know: 1, not answered: 2"
    return QStringLiteral(" ") +
           texts.text(QT_TRANSLATE_NOOP("Report", "Not counted – %1.")).arg(parts.join(QStringLiteral(", ")));
}

QString explanation(const QList<StatementRow> &statements, const ThemeScore &score, const Texts &texts)
{
    if (score.score)
        //: %1 is a calculation such as "(3 + 2 + 1) ÷ 3 = 2.0"
        return texts.text(QT_TRANSLATE_NOOP("Report", "Mean of the agreed levels: %1."))
                   .arg(calculation(statements, score, texts)) +
               leftOut(score, texts);
    if (score.applicable == 0)
        return texts.text(
            QT_TRANSLATE_NOOP("Report", "Every statement was marked not applicable, so there is no score."));
    const int needed = (score.applicable * scoring::NeededPercent + 99) / 100;
    //: "2 of 5 statements that apply have a level; a score needs at least 3."
    return texts
               .text(QT_TRANSLATE_NOOP("Report",
                                       "%1 of %2 statements that apply have a level; a score needs at least %3."))
               .arg(QString::number(score.scored), QString::number(score.applicable), QString::number(needed)) +
           leftOut(score, texts);
}

} // namespace

QString ratingText(const std::optional<Rating> &rating, const questions::QuestionSet &set, const Texts &texts)
{
    if (!rating)
        return texts.text(QT_TRANSLATE_NOOP("Report", "Not answered"));
    const questions::Scale &scale = set.scale();
    if (rating->kind() == Rating::Kind::NotApplicable)
        return scale.notApplicable.title.in(texts.language());
    if (rating->kind() == Rating::Kind::DontKnow)
        return scale.dontKnow.title.in(texts.language());
    const int level = *rating->level();
    return QStringLiteral("%1 %2").arg(QString::number(level), scale.levels.at(level).title.in(texts.language()));
}

void addThemes(Report &report, const Source &source)
{
    for (int index = 0; index < source.scores.themes.size(); ++index) {
        ThemeRow row = themeRow(source.set.themes().at(index), source.scores.themes.at(index), source);
        row.number = index + 1;
        report.themes.append(row);
    }
}

void addSections(Report &report, const Source &source)
{
    for (int index = 0; index < report.themes.size(); ++index) {
        const questions::Theme &theme = source.set.themes().at(index);
        ThemeSection section;
        section.row = report.themes.at(index);
        section.heading = QStringLiteral("%1 · %2").arg(QString::number(section.row.number), section.row.title);
        section.purpose = theme.purpose.in(source.language());
        for (const questions::Statement &statement : theme.statements)
            section.statements.append(statementRow(statement, source));
        section.explanation = explanation(section.statements, source.scores.themes.at(index), source.texts);
        report.sections.append(section);
    }
}

} // namespace aros::report
