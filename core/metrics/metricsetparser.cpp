#include "core/metrics/metricdocument.h"
#include "core/metrics/metriclinks.h"
#include "core/metrics/metricreader.h"
#include "core/metrics/metricset.h"

#include "core/common/jsonscan.h"
#include "core/questions/questionsetfields.h"

#include <QCryptographicHash>
#include <QHash>
#include <QJsonObject>
#include <QSet>

namespace aros::metrics {

namespace {

using questions::JsonNode;
using questions::ProblemKind;

constexpr int ReadableMetricFormat = 1;

const QString MetricsKey = QStringLiteral("metrics");
const QString ContextKey = QStringLiteral("context");

// What follows is only worth reading when the file says that it holds metrics in this format.
bool readMetricFormat(const JsonNode &root)
{
    if (!root.member(QStringLiteral("format")).oneOf({QStringLiteral("aros-metrics")}))
        return false;
    const JsonNode version = root.member(QStringLiteral("formatVersion"));
    const std::optional<qint64> number = version.wholeNumber();
    if (number && *number > ReadableMetricFormat) {
        version.report(ProblemKind::NewerFormat, {QString::number(*number), QString::number(ReadableMetricFormat)});
        return false;
    }
    if (number && *number < ReadableMetricFormat)
        version.report(ProblemKind::WrongValue, {QString::number(ReadableMetricFormat)});
    return true;
}

void checkIdsOccurOnce(const QList<JsonNode> &nodes)
{
    QHash<QString, QString> places;
    for (const JsonNode &node : nodes) {
        const JsonNode id = node.member(QStringLiteral("id"));
        const QString text = id.exists() ? id.string().value_or(QString()) : QString();
        if (text.isEmpty())
            continue;
        if (places.contains(text))
            id.report(ProblemKind::DuplicateId, {quotable(text), places.value(text)});
        else
            places.insert(text, id.place());
    }
}

MetricSet readMetricSet(const JsonNode &root)
{
    root.expectKeys({QStringLiteral("format"), QStringLiteral("formatVersion"), QStringLiteral("id"),
                     QStringLiteral("version"), QStringLiteral("published"), QStringLiteral("welsh"),
                     QStringLiteral("title"), QStringLiteral("note"), QStringLiteral("publisher"), MetricsKey,
                     ContextKey});
    MetricSet set;
    set.id = questions::readSetId(root.member(QStringLiteral("id")));
    set.version = questions::readVersion(root.member(QStringLiteral("version")));
    set.published = questions::readDate(root.member(QStringLiteral("published")));
    set.welshChecked =
        root.member(QStringLiteral("welsh")).oneOf({QStringLiteral("draft"), QStringLiteral("checked")}) == 1;
    set.title = questions::readBilingualText(root.member(QStringLiteral("title")));
    set.note = questions::readBilingualText(root.member(QStringLiteral("note")));
    set.publisher = questions::readBilingualText(root.member(QStringLiteral("publisher")));
    const QList<JsonNode> metrics = root.member(MetricsKey).items(1, MostMetrics);
    for (const JsonNode &metric : metrics)
        set.metrics.append(readMetric(metric, TextRule::BothLanguages));
    checkIdsOccurOnce(metrics);
    const QList<JsonNode> notes = root.member(ContextKey).items(0, MostContextNotes);
    for (const JsonNode &note : notes)
        set.context.append(readContextNote(note));
    checkIdsOccurOnce(notes);
    return set;
}

QString placeOf(const QString &list, qsizetype index)
{
    return jsonPointerStep(list) + jsonPointerStep(QString::number(index));
}

QList<MetricProblem> linkSet(MetricSet &set)
{
    QList<MetricProblem> problems;
    for (LinkProblem &found : linkMetrics(set.metrics)) {
        found.problem.place.prepend(placeOf(MetricsKey, found.index));
        problems.append(found.problem);
    }
    QSet<MetricId> known;
    for (const MetricDefinition &metric : std::as_const(set.metrics))
        known.insert(metric.id);
    for (qsizetype note = 0; note < set.context.size(); ++note) {
        const QList<MetricId> &named = set.context.at(note).metrics;
        for (qsizetype index = 0; index < named.size(); ++index) {
            if (!known.contains(named.at(index)))
                problems.append(linkProblem(placeOf(ContextKey, note) + placeOf(MetricsKey, index),
                                            LinkFault::UnknownMetric, {named.at(index).text()}));
        }
    }
    return problems;
}

QList<MetricProblem> readAndLink(const QByteArray &bytes, MetricSet &set)
{
    questions::ProblemList form;
    const std::optional<QJsonValue> document = readJsonObject(bytes, LargestMetricSetFile, form);
    if (document) {
        const JsonNode root(*document, QString(), form);
        root.expectKeys({QStringLiteral("format")}, document->toObject().keys());
        if (readMetricFormat(root))
            set = readMetricSet(root);
    }
    QList<MetricProblem> problems;
    for (const questions::QuestionSetProblem &problem : form.all())
        problems.append(asMetricProblem(problem));
    set.checksum = QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    return problems.isEmpty() ? linkSet(set) : problems;
}

} // namespace

Result<MetricSetPtr> parseMetricSet(const QByteArray &bytes)
{
    MetricSet set;
    const QList<MetricProblem> problems = readAndLink(bytes, set);
    if (problems.isEmpty())
        return std::make_shared<const MetricSet>(std::move(set));
    const MetricProblem &first = problems.constFirst();
    return failure(ErrorCode::InvalidValue, first.place + QStringLiteral(": ") + first.detail);
}

QList<MetricProblem> checkMetricSet(const QByteArray &bytes)
{
    MetricSet set;
    return readAndLink(bytes, set);
}

} // namespace aros::metrics
