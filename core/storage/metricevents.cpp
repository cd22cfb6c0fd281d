#include "core/storage/metricevents.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace aros::storage {

using metrics::ChartChoice;
using metrics::MetricEvent;

namespace {

QString compact(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QJsonObject objectFrom(const QString &text)
{
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

} // namespace

QString storedEvent(const MetricEvent &event)
{
    return compact({{QStringLiteral("date"), event.date.toString(Qt::ISODate)},
                    {QStringLiteral("kind"), QStringLiteral("typed")},
                    {QStringLiteral("text"), event.text},
                    {QStringLiteral("organisation"), event.unit.organisation},
                    {QStringLiteral("division"), event.unit.division},
                    {QStringLiteral("team"), event.unit.team}});
}

MetricEvent eventFrom(const QString &id, const QString &stored)
{
    const QJsonObject object = objectFrom(stored);
    const auto text = [&object](QLatin1String name) { return object.value(name).toString(); };
    return {id,
            QDate::fromString(text(QLatin1String("date")), Qt::ISODate),
            text(QLatin1String("text")),
            {text(QLatin1String("organisation")), text(QLatin1String("division")), text(QLatin1String("team"))},
            metrics::EventKind::Typed};
}

QString storedChoice(const ChartChoice &choice)
{
    if (choice == ChartChoice())
        return {};
    QJsonObject object{{QStringLiteral("screening"), choice.screening}, {QStringLiteral("run"), choice.runLength}};
    if (choice.fixAfter)
        object.insert(QStringLiteral("fix"), *choice.fixAfter);
    return compact(object);
}

ChartChoice choiceFrom(const QString &stored)
{
    if (stored.isEmpty())
        return {};
    const QJsonObject object = objectFrom(stored);
    ChartChoice choice{object.value(QLatin1String("screening")).toBool(true),
                       object.value(QLatin1String("run")).toInt(metrics::UsualRunLength), std::nullopt};
    if (object.contains(QLatin1String("fix")))
        choice.fixAfter = object.value(QLatin1String("fix")).toInt();
    return choice;
}

} // namespace aros::storage
