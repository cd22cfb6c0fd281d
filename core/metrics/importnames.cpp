#include "core/metrics/importnames.h"

#include "core/metrics/nearestname.h"

namespace aros::metrics {

namespace {

constexpr qsizetype MostNearestLookedFor = 200;

// In English and in Welsh; what is missing in one language is said in the other.
QStringList inBoth(const BilingualText &text)
{
    return {text.english.isEmpty() ? text.welsh : text.english, text.welsh.isEmpty() ? text.english : text.welsh};
}

// A name without what people write in different ways.
QString matchableName(const QString &name)
{
    QString text = name.simplified().toCaseFolded();
    text.replace(QChar(0x2019), u'\'')
        .replace(QChar(0x2018), u'\'')
        .replace(QLatin1String(" & "), QLatin1String(" and "));
    return text;
}

} // namespace

bool takesFigures(const MetricDefinition &metric)
{
    return metric.isCount() || (metric.isGiven() && metric.formula.figures == metric.id);
}

ImportNames::ImportNames(const ImportContext &context) : m_metrics(context.catalog.all()), m_groups(context.staffGroups)
{
    for (const MetricDefinition &metric : std::as_const(m_metrics)) {
        addMetric(metric.id.text(), metric);
        for (const BilingualText &title : {metric.title, metric.shortTitle}) {
            addMetric(title.english, metric);
            addMetric(title.welsh, metric);
        }
    }
    for (const UnitPath &unit : context.knownUnits)
        static_cast<void>(this->unit(unit));
    for (const ReferenceName &organisation : context.organisations) {
        for (const QString &name : {organisation.id, organisation.name.english, organisation.name.welsh})
            m_organisations.insert(matchableName(name), organisation.id);
    }
    for (const ReferenceName &group : context.staffGroups) {
        for (const QString &name : {group.id, group.name.english, group.name.welsh})
            m_staffGroups.insert(matchableName(name), group.id);
    }
    for (const char *all : {"", "all", "all staff", "all groups", "pawb", "pob un", "holl staff", "yr holl staff"})
        m_staffGroups.insert(QLatin1String(all), QString());
}

UnitPath ImportNames::unit(const UnitPath &typed)
{
    const QString organisation = matchableName(typed.organisation);
    const UnitPath key{m_organisations.value(organisation, organisation), matchableName(typed.division),
                       matchableName(typed.team)};
    const auto found = m_units.constFind(key);
    if (found != m_units.cend())
        return *found;
    if (!m_organisations.contains(organisation))
        m_organisations.insert(organisation, typed.organisation.simplified());
    UnitPath unit{m_organisations.value(organisation), typed.division.simplified(), typed.team.simplified()};
    const UnitPath above{unit.organisation, unit.division, {}};
    // A division that is known in other letters keeps these.
    if (!unit.team.isEmpty() && !unit.division.isEmpty())
        unit.division = this->unit(above).division;
    m_units.insert({m_organisations.value(organisation), key.division, key.team}, unit);
    m_units.insert(key, unit);
    return unit;
}

std::optional<StaffGroupId> ImportNames::staffGroup(const QString &text) const
{
    const auto found = m_staffGroups.constFind(matchableName(text));
    return found == m_staffGroups.cend() ? std::nullopt : std::optional(StaffGroupId(*found));
}

QStringList ImportNames::nearest(QHash<QString, QStringList> &known, const QString &text,
                                 const std::function<QStringList(const QString &)> &find)
{
    const auto before = known.constFind(text);
    if (before != known.cend() || known.size() >= MostNearestLookedFor)
        return before == known.cend() ? QStringList() : *before;
    return *known.insert(text, find(text));
}

QStringList ImportNames::nearestStaffGroup(const QString &text)
{
    return nearest(m_nearestGroups, text, [this](const QString &name) { return findNearestStaffGroup(name); });
}

QStringList ImportNames::nearestMetric(const QString &text)
{
    return nearest(m_nearestMetrics, text, [this](const QString &name) { return findNearestMetric(name); });
}

QStringList ImportNames::findNearestStaffGroup(const QString &text) const
{
    QList<QStringList> names;
    for (const ReferenceName &group : m_groups)
        names.append({group.id, group.name.english, group.name.welsh});
    const auto found = nearestNamed(text, names);
    return found ? inBoth(m_groups.at(*found).name) : QStringList();
}

QStringList ImportNames::findNearestMetric(const QString &text) const
{
    QList<const MetricDefinition *> those;
    QList<QStringList> names;
    for (const MetricDefinition &metric : m_metrics) {
        if (!takesFigures(metric))
            continue;
        those.append(&metric);
        names.append({metric.id.text(), metric.title.english, metric.title.welsh, metric.shortTitle.english,
                      metric.shortTitle.welsh});
    }
    const auto found = nearestNamed(text, names);
    if (!found)
        return {};
    const MetricDefinition &metric = *those.at(*found);
    QStringList titles = inBoth(metric.title);
    for (QString &title : titles) {
        if (metrics(title) != QList<const MetricDefinition *>{&metric}) // another goes by this title too
            title = metric.id.text();
    }
    return titles;
}

QList<const MetricDefinition *> ImportNames::metrics(const QString &text) const
{
    const QList<const MetricDefinition *> found = m_metricsNamed.value(matchableName(text));
    for (const MetricDefinition *metric : found) {
        if (matchableName(metric->id.text()) == matchableName(text))
            return {metric};
    }
    // Where a count and what is made of it share a name, only the count can be meant.
    QList<const MetricDefinition *> given;
    for (const MetricDefinition *metric : found) {
        if (takesFigures(*metric))
            given.append(metric);
    }
    return given.isEmpty() ? found : given;
}

void ImportNames::addMetric(const QString &name, const MetricDefinition &metric)
{
    if (name.isEmpty())
        return;
    QList<const MetricDefinition *> &named = m_metricsNamed[matchableName(name)];
    if (!named.contains(&metric))
        named.append(&metric);
}

} // namespace aros::metrics
