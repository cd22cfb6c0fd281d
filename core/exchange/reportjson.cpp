#include "core/exchange/reportjson.h"

#include "core/exchange/historyfiles.h"
#include "core/exchange/roundsjson.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace aros::exchange {

using report::Report;

namespace {

constexpr int ReportFormatVersion = 1;

QJsonValue orNull(const std::optional<double> &value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

QJsonValue orNull(const std::optional<int> &value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

QJsonValue shownScore(const std::optional<int> &tenths)
{
    return tenths ? QJsonValue(*tenths / 10.0) : QJsonValue();
}

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonObject assessmentObject(const Report &report)
{
    const report::Codes &codes = report.codes;
    return {
        {QStringLiteral("id"), codes.assessmentId},
        {QStringLiteral("team"), report.team},
        {QStringLiteral("organisationId"), orNull(codes.organisationId)},
        {QStringLiteral("organisation"), codes.organisation},
        {QStringLiteral("division"), codes.division},
        {QStringLiteral("period"), orNull(codes.period.toString(QStringLiteral("yyyy-MM")))},
        {QStringLiteral("round"), codes.round},
        {QStringLiteral("state"), codes.state},
        {QStringLiteral("agreed"), orNull(codes.agreed.toString(Qt::ISODate))},
        {QStringLiteral("revision"), codes.revision},
        {QStringLiteral("facilitator"), report.facilitator},
        {QStringLiteral("questionSet"), codes.questionSet},
        {QStringLiteral("questionSetVersion"), codes.questionSetVersion},
    };
}

QJsonValue votesValue(const std::optional<report::VoteSummary> &votes)
{
    if (!votes)
        return {};
    QJsonArray levels;
    for (const int level : votes->levels)
        levels.append(level);
    return QJsonObject{
        {QStringLiteral("levels"), levels},
        {QStringLiteral("notApplicable"), votes->notApplicable},
        {QStringLiteral("dontKnow"), votes->dontKnow},
        {QStringLiteral("total"), votes->total},
        {QStringLiteral("median"), orNull(votes->median)},
        {QStringLiteral("agreement"), orNull(votes->agreement)},
    };
}

QJsonArray groupArray(const report::GroupTable &table)
{
    QJsonArray groups;
    for (qsizetype column = 0; column < table.columns.size(); ++column) {
        QJsonArray means;
        for (const report::GroupTable::Row &row : table.rows)
            means.append(QJsonObject{{QStringLiteral("theme"), row.themeId},
                                     {QStringLiteral("mean"), orNull(row.values.at(column))}});
        groups.append(QJsonObject{{QStringLiteral("groupId"), table.columns.at(column).groupId},
                                  {QStringLiteral("group"), table.columns.at(column).group},
                                  {QStringLiteral("themes"), means}});
    }
    return groups;
}

QJsonObject statementObject(const report::StatementRow &row)
{
    const bool team = row.scope == questions::Scope::Team;
    return {
        {QStringLiteral("id"), row.id},
        {QStringLiteral("label"), row.label},
        {QStringLiteral("statement"), row.statement},
        {QStringLiteral("scope"), team ? QStringLiteral("team") : QStringLiteral("organisation")},
        {QStringLiteral("rating"), orNull(row.code)},
        {QStringLiteral("level"), orNull(row.level)},
        {QStringLiteral("evidence"), row.evidence},
        {QStringLiteral("gap"), row.gap},
        {QStringLiteral("comeBack"), row.comeBack},
        {QStringLiteral("votes"), votesValue(row.votes)},
    };
}

QJsonObject themeObject(const report::ThemeSection &section)
{
    const report::ThemeRow &row = section.row;
    QJsonArray statements;
    for (const report::StatementRow &statement : section.statements)
        statements.append(statementObject(statement));
    return {
        {QStringLiteral("number"), row.number},
        {QStringLiteral("id"), row.id},
        {QStringLiteral("title"), row.title},
        {QStringLiteral("score"), orNull(row.score)},
        {QStringLiteral("shown"), shownScore(row.tenths)},
        {QStringLiteral("scored"), row.scored},
        {QStringLiteral("applicable"), row.applicable},
        {QStringLiteral("total"), row.total},
        {QStringLiteral("notApplicable"), row.notApplicable},
        {QStringLiteral("dontKnow"), row.dontKnow},
        {QStringLiteral("unanswered"), row.unanswered},
        {QStringLiteral("remark"), row.remark},
        {QStringLiteral("statements"), statements},
    };
}

QJsonArray participantArray(const Report &report)
{
    QJsonArray participants;
    for (const report::ParticipantRow &row : report.participants)
        participants.append(QJsonObject{
            {QStringLiteral("groupId"), row.groupId},
            {QStringLiteral("group"), row.group},
            {QStringLiteral("count"), orNull(row.count)},
            {QStringLiteral("shown"), row.countText},
            {QStringLiteral("missing"), row.missing},
        });
    return participants;
}

QJsonArray statementIds(const QList<report::HighlightRow> &rows)
{
    QJsonArray ids;
    for (const report::HighlightRow &row : rows)
        ids.append(row.statementId);
    return ids;
}

} // namespace

QJsonObject reportJsonObject(const Report &report)
{
    QJsonArray themes;
    for (const report::ThemeSection &section : report.sections)
        themes.append(themeObject(section));
    QJsonObject object{
        {QStringLiteral("format"), QStringLiteral("aros-report")},
        {QStringLiteral("formatVersion"), ReportFormatVersion},
        {QStringLiteral("language"), languageCode(report.language)},
        {QStringLiteral("assessment"), assessmentObject(report)},
        {QStringLiteral("overall"), QJsonObject{{QStringLiteral("score"), orNull(report.overallScore)},
                                                {QStringLiteral("shown"), shownScore(report.overallTenths)},
                                                {QStringLiteral("themesScored"), report.themesScored},
                                                {QStringLiteral("note"), report.overall.note}}},
        {QStringLiteral("themes"), themes},
        {QStringLiteral("strengths"), statementIds(report.strengths)},
        {QStringLiteral("priorities"), statementIds(report.priorities)},
        {QStringLiteral("inShort"), QJsonArray::fromStringList(report.inShort)},
    };
    addRoundsToJson(report, object);
    if (!report.history.isEmpty())
        object.insert(QStringLiteral("history"), historyArray(report.history));
    if (!report.groups.columns.isEmpty())
        object.insert(QStringLiteral("staffGroups"), groupArray(report.groups));
    if (report.audience == report::Audience::File)
        object.insert(QStringLiteral("participants"), participantArray(report));
    return object;
}

QByteArray reportJson(const Report &report)
{
    return QJsonDocument(reportJsonObject(report)).toJson(QJsonDocument::Indented);
}

} // namespace aros::exchange
