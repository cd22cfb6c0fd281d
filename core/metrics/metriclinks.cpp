#include "core/metrics/metriclinks.h"

#include <QHash>
#include <QSet>

namespace aros::metrics {

namespace {

const QString NumeratorPlace = QStringLiteral("/formula/numerator");
const QString DenominatorPlace = QStringLiteral("/formula/denominator");
const QString FiguresPlace = QStringLiteral("/formula/figures");

struct Link {
    QString place;
    MetricId target;
};

// What a definition names besides itself as the place of its own figures.
QList<Link> linksOf(const MetricDefinition &metric)
{
    if (metric.isCount())
        return {};
    if (!metric.isGiven())
        return {{NumeratorPlace, metric.formula.numerator}, {DenominatorPlace, metric.formula.denominator}};
    if (metric.formula.figures == metric.id)
        return {};
    return {{FiguresPlace, metric.formula.figures}};
}

struct CountedRule {
    Counted numerator;
    Counted denominator;
};

CountedRule countedRule(MetricKind kind)
{
    switch (kind) {
    case MetricKind::Turnover:
        return {Counted::During, Counted::AtEnd};
    case MetricKind::Share:
        return {Counted::During, Counted::During};
    case MetricKind::Cohort:
        return {Counted::OfCohort, Counted::During};
    default:
        return {Counted::AtEnd, Counted::AtEnd};
    }
}

QString countedName(Counted counted)
{
    switch (counted) {
    case Counted::During:
        return QStringLiteral("during");
    case Counted::OfCohort:
        return QStringLiteral("cohort");
    case Counted::AtEnd:
        break;
    }
    return QStringLiteral("end");
}

bool rollsOver(const MetricDefinition &metric)
{
    switch (metric.kind) {
    case MetricKind::Count:
    case MetricKind::Cohort: // every month has starters of its own
    case MetricKind::Vacancy:
        return false;
    default:
        return metric.formula.windowMonths > 1;
    }
}

class MetricLinker
{
public:
    MetricLinker(QList<MetricDefinition> &metrics, const QList<MetricDefinition> &others) : m_metrics(metrics)
    {
        for (const MetricDefinition &other : others)
            m_known.insert(other.id, &other);
        for (qsizetype index = 0; index < metrics.size(); ++index)
            m_known.insert(metrics.at(index).id, &metrics.at(index));
    }

    QList<LinkProblem> link()
    {
        for (m_index = 0; m_index < m_metrics.size(); ++m_index) {
            MetricDefinition &metric = m_metrics[m_index];
            linkOne(metric);
            if (rollsOver(metric) && !metric.autocorrelated)
                report(QStringLiteral("/autocorrelated"), LinkFault::NotRolling,
                       {QString::number(metric.formula.windowMonths)});
            if (!metric.source && !metric.ownSummary)
                report(QStringLiteral("/source"), LinkFault::NoSource);
        }
        return m_problems;
    }

private:
    void report(const QString &place, LinkFault fault, const QStringList &arguments = {})
    {
        m_problems.append({m_index, linkProblem(place, fault, arguments)});
    }

    void linkOne(MetricDefinition &metric)
    {
        if (m_inCircle.contains(metric.id) || reportCircle(metric))
            return;
        if (metric.isGiven())
            return linkGiven(metric);
        if (metric.isCount())
            return;
        const CountedRule rule = countedRule(metric.kind);
        const MetricDefinition *numerator = count({NumeratorPlace, metric.formula.numerator}, rule.numerator);
        const MetricDefinition *denominator = count({DenominatorPlace, metric.formula.denominator}, rule.denominator);
        if (!numerator || !denominator)
            return;
        metric.numeratorUnit = numerator->unit;
        metric.denominatorUnit = denominator->unit;
        if (numerator->unit != denominator->unit)
            report(DenominatorPlace, LinkFault::OtherUnit, {denominator->id.text()});
    }

    const MetricDefinition *count(const Link &link, Counted counted)
    {
        const MetricDefinition *found = m_known.value(link.target);
        if (!found)
            report(link.place, LinkFault::UnknownMetric, {link.target.text()});
        else if (!found->isCount())
            report(link.place, LinkFault::NotACount, {link.target.text()});
        else if (found->counted != counted)
            report(link.place, LinkFault::WrongCounted, {link.target.text(), countedName(counted)});
        else
            return found;
        return nullptr;
    }

    void linkGiven(const MetricDefinition &metric)
    {
        const MetricId &figures = metric.formula.figures;
        if (figures == metric.id)
            return;
        const MetricDefinition *found = m_known.value(figures);
        if (!found)
            report(FiguresPlace, LinkFault::UnknownMetric, {figures.text()});
        else if (found->kind != metric.kind || found->formula.figures != found->id)
            report(FiguresPlace, LinkFault::NotGiven, {figures.text()});
        else if (found->numeratorUnit != metric.numeratorUnit || found->denominatorUnit != metric.denominatorUnit)
            report(FiguresPlace, LinkFault::OtherUnit, {figures.text()});
    }

    bool reportCircle(const MetricDefinition &metric)
    {
        for (const Link &link : linksOf(metric)) {
            QSet<MetricId> seen;
            QStringList path{metric.id.text()};
            if (!leadsBack(link.target, metric.id, seen, path))
                continue;
            for (const QString &id : std::as_const(path))
                m_inCircle.insert(MetricId(id));
            report(link.place, LinkFault::Circle, {path.join(QStringLiteral(" → "))});
            return true;
        }
        return false;
    }

    // Appends the way from `from` to `start`, both included, when there is one. Each metric is entered once.
    bool leadsBack(const MetricId &from, const MetricId &start, QSet<MetricId> &seen, QStringList &path) const
    {
        const MetricDefinition *metric = m_known.value(from);
        if (!metric || seen.contains(from))
            return false;
        seen.insert(from);
        path.append(from.text());
        if (from == start)
            return true;
        for (const Link &link : linksOf(*metric)) {
            if (leadsBack(link.target, start, seen, path))
                return true;
        }
        path.removeLast();
        return false;
    }

    QList<MetricDefinition> &m_metrics;
    QHash<MetricId, const MetricDefinition *> m_known;
    QSet<MetricId> m_inCircle;
    QList<LinkProblem> m_problems;
    qsizetype m_index = 0;
};

} // namespace

QList<LinkProblem> linkMetrics(QList<MetricDefinition> &metrics, const QList<MetricDefinition> &others)
{
    metrics.detach(); // the linker keeps addresses inside
    return MetricLinker(metrics, others).link();
}

} // namespace aros::metrics
