#pragma once

#include "core/questions/questionset.h"

namespace aros::tests {

// A question set with `perTheme` statements in each of the eight themes, ids "fw1", "fw2", … "hw1", …
inline questions::QuestionSetPtr sampleSet(int perTheme = 5)
{
    const QStringList prefixes{QStringLiteral("fw"), QStringLiteral("hw"), QStringLiteral("ns"), QStringLiteral("lc"),
                               QStringLiteral("ic"), QStringLiteral("cd"), QStringLiteral("rr"), QStringLiteral("cc")};
    const auto text = [](const QString &word) { return BilingualText{word, word + QStringLiteral(" (cy)")}; };
    questions::QuestionSet::Content content;
    content.name = {QStringLiteral("sample"), QStringLiteral("1.0"), QStringLiteral("00")};
    content.title = text(QStringLiteral("Sample"));
    content.note = text(QStringLiteral("For tests"));
    for (int level = 0; level < questions::LevelCount; ++level)
        content.scale.levels.append({text(QStringLiteral("Level %1").arg(level)), text(QStringLiteral("Described"))});
    content.scale.notApplicable = {text(QStringLiteral("Not applicable")), text(QStringLiteral("Described"))};
    content.scale.dontKnow = {text(QStringLiteral("We don't know")), text(QStringLiteral("Described"))};
    for (int theme = 0; theme < questions::ThemeCount; ++theme) {
        questions::Theme value;
        value.id = questions::officialThemes().at(theme);
        value.title = text(value.id.text());
        value.shortTitle = value.title;
        value.purpose = value.title;
        for (int number = 1; number <= perTheme; ++number) {
            questions::Statement statement;
            statement.id = StatementId(prefixes.at(theme) + QString::number(number));
            statement.label = text(QStringLiteral("Label ") + statement.id.text());
            statement.statement = text(QStringLiteral("Statement ") + statement.id.text());
            statement.goodLooksLike = text(QStringLiteral("What good looks like."));
            statement.evidencePrompts = {text(QStringLiteral("A record"))};
            statement.why = text(QStringLiteral("Because"));
            value.statements.append(statement);
        }
        content.themes.append(value);
    }
    return std::make_shared<const questions::QuestionSet>(content);
}

} // namespace aros::tests
