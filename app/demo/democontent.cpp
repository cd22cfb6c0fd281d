#include "app/demo/democontent.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace aros::demo {

namespace {

QString textOf(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key)).toString();
}

QStringList textsOf(const QJsonValue &value)
{
    return value.toVariant().toStringList();
}

QList<double> numbersOf(const QJsonValue &value)
{
    QList<double> numbers;
    for (const QJsonValue &number : value.toArray())
        numbers.append(number.toDouble());
    return numbers;
}

QList<StatementId> statementsOf(const QJsonValue &value)
{
    QList<StatementId> statements;
    for (const QString &id : textsOf(value))
        statements.append(StatementId(id));
    return statements;
}

QList<assessment::Attendance> roomOf(const QJsonArray &groups)
{
    QList<assessment::Attendance> room;
    for (const QJsonValue &value : groups) {
        const QJsonObject group = value.toObject();
        room.append({StaffGroupId(textOf(group, "group")), group.value(QLatin1String("present")).toInt()});
    }
    return room;
}

std::optional<FollowUp> followUpOf(const QJsonValue &value)
{
    if (!value.isObject())
        return std::nullopt;
    return FollowUp{value[QLatin1String("monthsAgo")].toInt(), numbersOf(value[QLatin1String("gains")])};
}

std::optional<HalfWay> halfWayOf(const QJsonValue &value)
{
    if (!value.isObject())
        return std::nullopt;
    return HalfWay{value[QLatin1String("reached")].toInt(), statementsOf(value[QLatin1String("comeBack")]),
                   statementsOf(value[QLatin1String("unrated")])};
}

QList<DemoAim> aimsOf(const QJsonArray &targets)
{
    QList<DemoAim> aims;
    for (const QJsonValue &value : targets)
        aims.append({ThemeId(value[QLatin1String("theme")].toString()), value[QLatin1String("tenths")].toInt(),
                     value[QLatin1String("monthsAhead")].toInt()});
    return aims;
}

TeamProfile teamOf(const QJsonObject &object)
{
    TeamProfile team;
    team.key = textOf(object, "key");
    team.name = textOf(object, "name");
    team.division = textOf(object, "division");
    team.facilitator = textOf(object, "facilitator");
    team.notesLanguage = textOf(object, "notes");
    team.voting = textOf(object, "voting");
    team.monthsAgo = object.value(QLatin1String("monthsAgo")).toInt();
    team.levels = numbersOf(object.value(QLatin1String("profile")));
    team.room = roomOf(object.value(QLatin1String("room")).toArray());
    const QJsonObject fixed = object.value(QLatin1String("fixed")).toObject();
    for (auto it = fixed.begin(); it != fixed.end(); ++it)
        team.fixed.insert(StatementId(it.key()), it.value().toString());
    team.followUp = followUpOf(object.value(QLatin1String("followUp")));
    team.halfWay = halfWayOf(object.value(QLatin1String("draft")));
    team.targets = aimsOf(object.value(QLatin1String("targets")).toArray());
    return team;
}

Notes notesOf(const QJsonValue &value)
{
    return {textsOf(value[QLatin1String("strong")]), textsOf(value[QLatin1String("partial")]),
            textsOf(value[QLatin1String("gap")])};
}

void readNotes(const QJsonObject &statements, DemoContent &content)
{
    for (auto statement = statements.begin(); statement != statements.end(); ++statement) {
        const QJsonObject languages = statement.value().toObject();
        for (auto language = languages.begin(); language != languages.end(); ++language)
            content.notes[language.key()].insert(StatementId(statement.key()), notesOf(language.value()));
    }
}

MetricPlace placeOf(const QJsonValue &value)
{
    return {metrics::MetricId(value[QLatin1String("metric")].toString()), value[QLatin1String("division")].toString()};
}

QList<DemoRemark> remarksOf(const QJsonArray &array)
{
    QList<DemoRemark> remarks;
    for (const QJsonValue &value : array)
        remarks.append(
            {placeOf(value), value[QLatin1String("monthsAgo")].toInt(), value[QLatin1String("text")].toString()});
    return remarks;
}

DemoCharts chartsOf(const QJsonObject &object)
{
    DemoCharts charts;
    charts.source = textOf(object, "source");
    for (const QJsonValue &value : object.value(QLatin1String("targets")).toArray())
        charts.targets.append({placeOf(value), value[QLatin1String("target")].toDouble()});
    charts.rebases = remarksOf(object.value(QLatin1String("rebases")).toArray());
    charts.notes = remarksOf(object.value(QLatin1String("notes")).toArray());
    for (const QJsonValue &value : object.value(QLatin1String("events")).toArray())
        charts.events.append({value[QLatin1String("id")].toString(), value[QLatin1String("division")].toString(),
                              value[QLatin1String("monthsAgo")].toInt(), value[QLatin1String("day")].toInt(),
                              value[QLatin1String("text")].toString()});
    return charts;
}

DemoContent readContent()
{
    QFile file(QStringLiteral(":/demo/organisation.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The sample organisation is missing from the program."); // the program was built wrongly
    const QJsonObject root = QJsonDocument::fromJson(file.readAll()).object();
    DemoContent content;
    content.organisation = textOf(root, "organisation");
    for (const QJsonValue &team : root.value(QLatin1String("teams")).toArray())
        content.teams.append(teamOf(team.toObject()));
    content.charts = chartsOf(root.value(QLatin1String("charts")).toObject());
    const QJsonObject offsets = root.value(QLatin1String("offsets")).toObject();
    for (auto it = offsets.begin(); it != offsets.end(); ++it)
        content.offsets.insert(StatementId(it.key()), it.value().toDouble());
    const QJsonObject unknown = root.value(QLatin1String("unknown")).toObject();
    for (auto it = unknown.begin(); it != unknown.end(); ++it)
        content.unknown.insert(it.key(), textsOf(it.value()));
    readNotes(root.value(QLatin1String("notes")).toObject(), content);
    return content;
}

} // namespace

const DemoContent &demoContent()
{
    static const DemoContent content = readContent();
    return content;
}

} // namespace aros::demo
