#include "ui/presentation/questionsettexts.h"

#include "ui/presentation/assessmenttexts.h"

#include <algorithm>

namespace aros::presentation {

using questions::QuestionSet;
using questions::SetComparison;

namespace {

// "fw1 Requests are welcome", the ids as they stand in the files that authors write.
QString statementName(const StatementId &id, const QuestionSet &set)
{
    const int index = set.indexOf(id);
    return index < 0 ? id.text()
                     : id.text() + QLatin1Char(' ') + set.statementAt(index).label.in(AssessmentTexts::language());
}

QString statementNames(const QList<StatementId> &ids, const QuestionSet &set)
{
    QStringList names;
    for (const StatementId &id : ids)
        names.append(statementName(id, set));
    return names.join(QStringLiteral(", "));
}

QStringList statementLines(const QList<StatementId> &ids, const QuestionSet &set)
{
    QStringList lines;
    for (const StatementId &id : ids)
        lines.append(statementName(id, set));
    return lines;
}

QString arrow(const QString &before, const QString &now)
{
    return before + QStringLiteral(" → ") + now;
}

} // namespace

SetForNew setForNew(const questions::QuestionSetCatalog &catalog, const Settings &settings)
{
    if (!settings.questionSet)
        return {catalog.defaultSet(), false};
    const Result<questions::QuestionSetPtr> chosen = catalog.find(*settings.questionSet);
    return chosen ? SetForNew{*chosen, false} : SetForNew{catalog.defaultSet(), true};
}

QString QuestionSetTexts::name(const QuestionSet &set)
{
    return tr("%1, version %2", "name of a question set")
        .arg(set.content().title.in(AssessmentTexts::language()), set.name().version);
}

QString QuestionSetTexts::facts(const QuestionSet &set)
{
    return tr("Published by %1 on %2 · statements: %3")
        .arg(set.content().publisher.in(AssessmentTexts::language()), AssessmentTexts::date(set.content().published))
        .arg(set.statementCount());
}

QString QuestionSetTexts::chosenIsGone()
{
    return tr("The question set that was chosen for new assessments is not on this computer any more. New assessments "
              "use the default set until you choose another in Settings.");
}

QList<ChangeGroup> QuestionSetTexts::changes(const SetComparison &comparison, const QuestionSet &earlier,
                                             const QuestionSet &later)
{
    if (!comparison.related)
        return {{tr("Neither set comes from the other, so no statements are compared."), {}}};
    QList<ChangeGroup> groups;
    const auto add = [&groups](const QString &heading, qsizetype count, const QStringList &lines) {
        if (count > 0)
            groups.append({heading.arg(count), lines});
    };
    QStringList reworded;
    for (const SetComparison::Pair &pair : comparison.pairs) {
        if (pair.reworded)
            reworded.append(arrow(statementName(pair.earlier, earlier), statementName(pair.later, later)));
    }
    const auto regrouped = [&](const QList<SetComparison::Regrouping> &list) {
        QStringList lines;
        for (const SetComparison::Regrouping &group : list)
            lines.append(arrow(statementNames(group.earlier, earlier), statementNames(group.later, later)));
        return lines;
    };
    add(tr("The same: %1", "number of statements"), comparison.pairs.size() - reworded.size(), {});
    add(tr("In other words, and compared: %1", "number of statements"), reworded.size(), reworded);
    add(tr("Split, and not compared: %1", "number of statements"), comparison.split.size(),
        regrouped(comparison.split));
    add(tr("Merged, and not compared: %1", "number of groups of statements"), comparison.merged.size(),
        regrouped(comparison.merged));
    add(tr("No longer asked: %1", "number of statements"), comparison.retired.size(),
        statementLines(comparison.retired, earlier));
    add(tr("New: %1", "number of statements"), comparison.added.size(), statementLines(comparison.added, later));
    return groups;
}

} // namespace aros::presentation
