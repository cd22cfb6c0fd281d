#include "core/exchange/roundsjson.h"

#include <QJsonArray>

namespace aros::exchange {

using report::Report;

namespace {

template <typename Value> QJsonValue valueOrNull(const std::optional<Value> &value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

QJsonValue codeOrNull(const QString &code)
{
    return code.isEmpty() ? QJsonValue() : QJsonValue(code);
}

QJsonValue tenthsOrNull(const std::optional<int> &tenths)
{
    return tenths ? QJsonValue(*tenths / 10.0) : QJsonValue();
}

QJsonArray themeChangeArray(const report::RoundChange &change)
{
    QJsonArray themes;
    for (const report::ThemeChangeRow &row : change.themes)
        themes.append(QJsonObject{{QStringLiteral("theme"), row.themeId},
                                  {QStringLiteral("change"), valueOrNull(row.change)},
                                  {QStringLiteral("shown"), tenthsOrNull(row.tenths)},
                                  {QStringLiteral("statements"), row.pairs}});
    return themes;
}

QJsonArray statementChangeArray(const report::RoundChange &change)
{
    QJsonArray statements;
    for (const report::StatementChangeRow &row : change.statements)
        statements.append(QJsonObject{{QStringLiteral("id"), row.id},
                                      {QStringLiteral("earlierId"), row.earlierId},
                                      {QStringLiteral("reworded"), row.reworded},
                                      {QStringLiteral("before"), codeOrNull(row.beforeCode)},
                                      {QStringLiteral("after"), codeOrNull(row.afterCode)},
                                      {QStringLiteral("difference"), valueOrNull(row.difference)}});
    return statements;
}

QJsonArray unpairedArray(const QList<report::UnpairedRow> &rows)
{
    QJsonArray statements;
    for (const report::UnpairedRow &row : rows)
        statements.append(QJsonObject{{QStringLiteral("id"), row.id},
                                      {QStringLiteral("label"), row.label},
                                      {QStringLiteral("rating"), codeOrNull(row.code)}});
    return statements;
}

QJsonArray regroupedArray(const report::RoundChange &change, bool split)
{
    QJsonArray groups;
    for (const report::RegroupedRow &row : change.regrouped) {
        if (row.split == split)
            groups.append(QJsonObject{{QStringLiteral("before"), unpairedArray(row.before)},
                                      {QStringLiteral("after"), unpairedArray(row.after)}});
    }
    return groups;
}

QJsonObject changeObject(const report::RoundChange &change)
{
    return {
        {QStringLiteral("since"), QJsonObject{{QStringLiteral("assessment"), change.assessmentId},
                                              {QStringLiteral("round"), change.round},
                                              {QStringLiteral("title"), change.roundTitle}}},
        {QStringLiteral("summary"), change.summary},
        {QStringLiteral("note"), change.note},
        {QStringLiteral("themes"), themeChangeArray(change)},
        {QStringLiteral("statements"), statementChangeArray(change)},
        {QStringLiteral("retired"), unpairedArray(change.retired)},
        {QStringLiteral("new"), unpairedArray(change.added)},
        {QStringLiteral("split"), regroupedArray(change, true)},
        {QStringLiteral("merged"), regroupedArray(change, false)},
    };
}

QJsonArray targetArray(const Report &report)
{
    QJsonArray targets;
    for (const report::TargetRow &row : report.targets)
        targets.append(QJsonObject{{QStringLiteral("theme"), row.themeId},
                                   {QStringLiteral("score"), row.tenths / 10.0},
                                   {QStringLiteral("by"), row.by.toString(Qt::ISODate)},
                                   {QStringLiteral("reached"), valueOrNull(row.reached)}});
    return targets;
}

QJsonArray roundArray(const report::Trend &trend)
{
    QJsonArray rounds;
    for (qsizetype index = 0; index < trend.rounds.size(); ++index) {
        const report::Trend::Round &round = trend.rounds.at(index);
        QJsonObject scores;
        for (const report::Trend::Line &line : trend.lines)
            scores.insert(line.themeId, valueOrNull(line.values.at(index)));
        rounds.append(
            QJsonObject{{QStringLiteral("assessment"), round.assessmentId},
                        {QStringLiteral("round"), round.round},
                        {QStringLiteral("period"), codeOrNull(round.month.toString(QStringLiteral("yyyy-MM")))},
                        {QStringLiteral("scores"), scores}});
    }
    return rounds;
}

} // namespace

void addRoundsToJson(const Report &report, QJsonObject &object)
{
    QJsonArray changes;
    for (const report::RoundChange &change : report.changes)
        changes.append(changeObject(change));
    object.insert(QStringLiteral("changes"), changes);
    object.insert(QStringLiteral("targets"), targetArray(report));
    object.insert(QStringLiteral("rounds"), roundArray(report.trend));
    if (!report.roundsNote.isEmpty())
        object.insert(QStringLiteral("roundsNote"), report.roundsNote);
}

} // namespace aros::exchange
