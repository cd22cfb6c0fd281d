#include "core/metrics/metriccatalog.h"

#include "core/common/checkedfile.h"
#include "core/metrics/metricdocument.h"
#include "core/metrics/metriclinks.h"
#include "core/metrics/metricreader.h"

#include <QDir>
#include <QVersionNumber>

#include <algorithm>

namespace aros::metrics {

namespace {

// A file that cannot be read is a fault of the build, so there is no other way out.
MetricSetPtr shippedSet()
{
    MetricSetPtr newest;
    const QDir folder(QStringLiteral(":/metrics"));
    for (const QString &name : folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
        if (name.endsWith(QLatin1String(".schema.json")))
            continue;
        const Result<QByteArray> bytes = readFile(folder.filePath(name), LargestMetricSetFile);
        const Result<MetricSetPtr> set = parseMetricSet(bytes.value_or(QByteArray()));
        if (!set)
            qFatal("The metrics that are part of Aros cannot be read: %s", qPrintable(set.error().detail));
        if (!newest || QVersionNumber::fromString(newest->version) < QVersionNumber::fromString((*set)->version))
            newest = *set;
    }
    if (!newest)
        qFatal("Aros was built without its metrics.");
    return newest;
}

QList<MetricProblem> readOwn(const QByteArray &json, MetricDefinition &metric)
{
    questions::ProblemList form;
    const std::optional<QJsonValue> document = readJsonObject(json, LargestOwnMetric, form);
    if (document)
        metric = readMetric(questions::JsonNode(*document, QString(), form), TextRule::OneIsEnough);
    QList<MetricProblem> problems;
    for (const questions::QuestionSetProblem &problem : form.all())
        problems.append(asMetricProblem(problem));
    return problems;
}

bool hasId(const QList<MetricDefinition> &metrics, const MetricId &id)
{
    return std::any_of(metrics.cbegin(), metrics.cend(), [&](const MetricDefinition &one) { return one.id == id; });
}

// The own definitions on their way in, each with its place among those that were handed in.
class OwnMetrics
{
public:
    explicit OwnMetrics(const QList<MetricDefinition> &shipped) : m_shipped(shipped) {}

    void add(qsizetype place, const QByteArray &json)
    {
        MetricDefinition metric;
        QList<MetricProblem> problems = readOwn(json, metric);
        if (problems.isEmpty() && hasId(m_shipped, metric.id))
            problems.append(linkProblem(QStringLiteral("/id"), LinkFault::ShippedId, {metric.id.text()}));
        else if (problems.isEmpty() && hasId(m_metrics, metric.id))
            problems.append(linkProblem(QStringLiteral("/id"), LinkFault::OwnIdTwice, {metric.id.text()}));
        for (const MetricProblem &problem : std::as_const(problems))
            m_problems.append({place, problem});
        if (!problems.isEmpty())
            return;
        m_metrics.append(metric);
        m_places.append(place);
    }

    // What needs a definition that is left out is found on the next round.
    void link()
    {
        for (QList<LinkProblem> found = linkMetrics(m_metrics, m_shipped); !found.isEmpty();
             found = linkMetrics(m_metrics, m_shipped)) {
            for (const LinkProblem &link : std::as_const(found))
                m_problems.append({m_places.at(link.index), link.problem});
            for (qsizetype index = m_metrics.size() - 1; index >= 0; --index) {
                const auto isHere = [index](const LinkProblem &link) { return link.index == index; };
                if (std::any_of(found.cbegin(), found.cend(), isHere)) {
                    m_metrics.removeAt(index);
                    m_places.removeAt(index);
                }
            }
        }
    }

    const QList<MetricDefinition> &metrics() const { return m_metrics; }
    QList<OwnMetricProblem> problems() const
    {
        QList<OwnMetricProblem> result = m_problems;
        std::stable_sort(result.begin(), result.end(),
                         [](const OwnMetricProblem &a, const OwnMetricProblem &b) { return a.index < b.index; });
        return result;
    }

private:
    const QList<MetricDefinition> &m_shipped;
    QList<MetricDefinition> m_metrics;
    QList<qsizetype> m_places;
    QList<OwnMetricProblem> m_problems;
};

MetricProblem tooMany(qsizetype count)
{
    questions::ProblemList list;
    list.add(QStringLiteral("file"), questions::ProblemKind::WrongCount,
             {QString::number(count), QStringLiteral("0"), QString::number(MostOwnMetrics)});
    return asMetricProblem(list.all().constFirst());
}

} // namespace

MetricCatalog::MetricCatalog() : MetricCatalog(shippedSet()) {}

MetricCatalog::MetricCatalog(MetricSetPtr shipped) : m_shipped(std::move(shipped))
{
    index();
}

QList<OwnMetricProblem> MetricCatalog::setOwn(const QList<QByteArray> &stored)
{
    OwnMetrics own(m_shipped->metrics);
    const qsizetype taken = std::min<qsizetype>(stored.size(), MostOwnMetrics);
    for (qsizetype place = 0; place < taken; ++place)
        own.add(place, stored.at(place));
    own.link();
    m_own = own.metrics();
    index();
    QList<OwnMetricProblem> problems = own.problems();
    if (stored.size() > MostOwnMetrics)
        problems.append({MostOwnMetrics, tooMany(stored.size())});
    return problems;
}

QList<MetricProblem> MetricCatalog::checkOwn(const QByteArray &json) const
{
    MetricDefinition metric;
    QList<MetricProblem> problems = readOwn(json, metric);
    if (!problems.isEmpty())
        return problems;
    if (hasId(m_shipped->metrics, metric.id))
        return {linkProblem(QStringLiteral("/id"), LinkFault::ShippedId, {metric.id.text()})};
    QList<MetricDefinition> all = m_own;
    all.removeIf([&](const MetricDefinition &other) { return other.id == metric.id; });
    if (all.size() >= MostOwnMetrics)
        return {tooMany(all.size() + 1)};
    all.prepend(metric); // so that a circle through others is named here
    for (const LinkProblem &found : linkMetrics(all, m_shipped->metrics)) {
        MetricProblem problem = found.problem;
        if (found.index > 0) // what used the old definition does not fit the new one
            problem.place.prepend(all.at(found.index).id.text());
        problems.append(problem);
    }
    return problems;
}

const MetricDefinition *MetricCatalog::find(const MetricId &id) const
{
    return m_byId.value(id);
}

QList<MetricDefinition> MetricCatalog::all() const
{
    return m_shipped->metrics + m_own;
}

QList<ContextNote> MetricCatalog::notesFor(const MetricId &id) const
{
    QList<ContextNote> notes;
    for (const ContextNote &note : m_shipped->context) {
        if (note.metrics.contains(id))
            notes.append(note);
    }
    std::stable_sort(notes.begin(), notes.end(),
                     [](const ContextNote &a, const ContextNote &b) { return a.date > b.date; });
    return notes;
}

void MetricCatalog::index()
{
    m_byId.clear();
    for (const MetricDefinition &metric : m_shipped->metrics)
        m_byId.insert(metric.id, &metric);
    for (const MetricDefinition &metric : std::as_const(m_own))
        m_byId.insert(metric.id, &metric);
}

} // namespace aros::metrics
