#include "core/metrics/metricwriter.h"

#include "core/metrics/metricnames.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace aros::metrics {

namespace {

constexpr int LongestMetricId = 40;
constexpr int RoomForNumber = 4; // "-123"

QJsonObject textObject(const BilingualText &text)
{
    QJsonObject object;
    for (const Language language : {Language::English, Language::Welsh}) {
        if (!text.in(language).isEmpty())
            object.insert(languageCode(language), text.in(language));
    }
    return object;
}

void writeParts(QJsonObject &object, const MetricDefinition &metric)
{
    object.insert(QStringLiteral("numerator"), textObject(metric.numerator));
    object.insert(QStringLiteral("denominator"), textObject(metric.denominator));
    object.insert(QStringLiteral("windowMonths"), metric.formula.windowMonths);
    if (!metric.isGiven()) {
        object.insert(QStringLiteral("formula"),
                      QJsonObject{{QStringLiteral("numerator"), metric.formula.numerator.text()},
                                  {QStringLiteral("denominator"), metric.formula.denominator.text()}});
        return;
    }
    object.insert(QStringLiteral("numeratorUnit"), unitNames().at(static_cast<int>(metric.numeratorUnit)));
    object.insert(QStringLiteral("denominatorUnit"), unitNames().at(static_cast<int>(metric.denominatorUnit)));
    if (!metric.formula.figures.isEmpty() && metric.formula.figures != metric.id)
        object.insert(QStringLiteral("formula"),
                      QJsonObject{{QStringLiteral("figures"), metric.formula.figures.text()}});
}

QJsonObject sourceObject(const questions::Source &source)
{
    QJsonObject object{{QStringLiteral("title"), source.title}};
    if (!source.address.isEmpty())
        object.insert(QStringLiteral("address"), source.address);
    if (!source.date.isEmpty())
        object.insert(QStringLiteral("date"), source.date);
    if (!source.welshTitle.isEmpty())
        object.insert(QStringLiteral("welshTitle"), source.welshTitle);
    return object;
}

} // namespace

QByteArray ownMetricJson(const MetricDefinition &metric)
{
    QJsonArray caveats;
    for (const BilingualText &caveat : metric.caveats)
        caveats.append(textObject(caveat));
    QJsonObject object{{QStringLiteral("id"), metric.id.text()},
                       {QStringLiteral("kind"), kindNames().at(static_cast<int>(metric.kind))},
                       {QStringLiteral("title"), textObject(metric.title)},
                       {QStringLiteral("shortTitle"), textObject(metric.shortTitle)},
                       {QStringLiteral("definition"), textObject(metric.definition)},
                       {QStringLiteral("unit"), unitNames().at(static_cast<int>(metric.unit))},
                       {QStringLiteral("decimals"), metric.decimals},
                       {QStringLiteral("better"), betterNames().at(static_cast<int>(metric.better))},
                       {QStringLiteral("autocorrelated"), metric.autocorrelated},
                       {QStringLiteral("caveats"), caveats},
                       {QStringLiteral("ownSummary"), metric.ownSummary}};
    if (metric.source)
        object.insert(QStringLiteral("source"), sourceObject(*metric.source));
    if (metric.isCount())
        object.insert(QStringLiteral("counted"), countedNames().at(static_cast<int>(metric.counted)));
    else
        writeParts(object, metric);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

MetricId freeMetricId(const QString &name, const MetricCatalog &catalog)
{
    // Without accents and whatever else an id may not have: "Ymgysylltiadau â’r tîm" gives "ymgysylltiadau-a-r-tim".
    QString stem = name.normalized(QString::NormalizationForm_D).toLower();
    static const QRegularExpression accents(QStringLiteral("\\p{Mn}"));
    static const QRegularExpression others(QStringLiteral("[^a-z0-9]+"));
    static const QRegularExpression ends(QStringLiteral("^[0-9-]+|-+$"));
    stem.remove(accents).replace(others, QStringLiteral("-")).remove(ends);
    stem.truncate(LongestMetricId - RoomForNumber);
    stem.remove(ends);
    if (stem.size() < 2)
        stem = QStringLiteral("own-metric");
    MetricId id(stem);
    for (int number = 2; catalog.find(id); ++number)
        id = MetricId(QStringLiteral("%1-%2").arg(stem).arg(number));
    return id;
}

} // namespace aros::metrics
