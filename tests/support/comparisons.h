#pragma once

#include "core/questions/questionset.h"
#include "core/questions/setcomparison.h"

namespace aros::tests {

inline questions::SetComparison::Pair samePair(const QString &id)
{
    return {StatementId(id), StatementId(id), false};
}

// Every statement of the set with itself.
inline questions::SetComparison sameStatements(const questions::QuestionSet &set)
{
    questions::SetComparison comparison;
    for (int index = 0; index < set.statementCount(); ++index)
        comparison.pairs.append(samePair(set.statementAt(index).id.text()));
    return comparison;
}

// The sample set's second version, and what became of the first (`set` has five statements a theme): fw2 is reworded,
// fw4 became fw4a and fw4b, hw1 and hw2 became hw12, hw3 moved to new starters, hw5 is retired and hw6 new.
inline questions::QuestionSetPtr secondVersion(const questions::QuestionSet &set)
{
    questions::QuestionSet::Content content = set.content();
    content.name.version = QStringLiteral("2.0");
    content.name.checksum = QStringLiteral("01");
    const auto named = [&](const char *id, int theme) {
        questions::Statement statement = set.themes().at(theme).statements.constFirst();
        statement.id = StatementId(QLatin1String(id));
        statement.label = {QStringLiteral("Label ") + QLatin1String(id),
                           QStringLiteral("Label ") + QLatin1String(id) + QStringLiteral(" (cy)")};
        return statement;
    };
    const QList<questions::Statement> flexible = set.themes().at(0).statements;
    const QList<questions::Statement> wellbeing = set.themes().at(1).statements;
    content.themes[0].statements = {flexible.at(0),   named("fw2b", 0), flexible.at(2),
                                    named("fw4a", 0), named("fw4b", 0), flexible.at(4)};
    content.themes[1].statements = {named("hw12", 1), wellbeing.at(3), named("hw6", 1)};
    content.themes[2].statements.append(wellbeing.at(2));
    return std::make_shared<const questions::QuestionSet>(content);
}

inline questions::SetComparison comparisonOfVersions(const questions::QuestionSet &second)
{
    const auto id = [](const char *text) { return StatementId(QLatin1String(text)); };
    const QList<StatementId> changed{id("fw2b"), id("fw4a"), id("fw4b"), id("hw12"), id("hw6")};
    questions::SetComparison comparison;
    for (int index = 0; index < second.statementCount(); ++index) {
        const StatementId statement = second.statementAt(index).id;
        if (statement == changed.constFirst())
            comparison.pairs.append({id("fw2"), statement, true});
        else if (!changed.contains(statement))
            comparison.pairs.append({statement, statement, false});
    }
    comparison.split = {{{id("fw4")}, {id("fw4a"), id("fw4b")}}};
    comparison.merged = {{{id("hw1"), id("hw2")}, {id("hw12")}}};
    comparison.retired = {id("hw5")};
    comparison.added = {id("hw6")};
    return comparison;
}

} // namespace aros::tests
