#include "core/metrics/metricreader.h"

#include "core/metrics/metricnames.h"
#include "core/questions/questionsetfields.h"

namespace aros::metrics {

namespace {

using questions::JsonNode;
using questions::ProblemKind;

constexpr int MostMetricsOfANote = 12;

const QStringList CommonKeys{
    QStringLiteral("id"),         QStringLiteral("kind"),       QStringLiteral("title"),
    QStringLiteral("shortTitle"), QStringLiteral("definition"), QStringLiteral("unit"),
    QStringLiteral("decimals"),   QStringLiteral("better"),     QStringLiteral("autocorrelated"),
    QStringLiteral("caveats"),    QStringLiteral("ownSummary")};
const QStringList PartKeys{QStringLiteral("numerator"), QStringLiteral("denominator"), QStringLiteral("windowMonths")};
const QStringList PartUnitKeys{QStringLiteral("numeratorUnit"), QStringLiteral("denominatorUnit")};
const QString FormulaKey = QStringLiteral("formula");
const QString CountedKey = QStringLiteral("counted");
const QString SourceKey = QStringLiteral("source");

void expectMetricKeys(const JsonNode &node, std::optional<MetricKind> kind)
{
    if (!kind) // said already; nothing is asked for beyond what all kinds have
        node.expectKeys(CommonKeys, PartKeys + PartUnitKeys + QStringList{FormulaKey, CountedKey, SourceKey});
    else if (*kind == MetricKind::Count)
        node.expectKeys(CommonKeys + QStringList{CountedKey}, {SourceKey});
    else if (*kind == MetricKind::Rate || *kind == MetricKind::Mean)
        node.expectKeys(CommonKeys + PartKeys + PartUnitKeys, {SourceKey, FormulaKey});
    else
        node.expectKeys(CommonKeys + PartKeys + QStringList{FormulaKey}, {SourceKey});
}

BilingualText readMetricText(const JsonNode &node, TextRule rule)
{
    if (rule == TextRule::BothLanguages)
        return questions::readBilingualText(node);
    const QString english = languageCode(Language::English);
    const QString welsh = languageCode(Language::Welsh);
    node.expectKeys({}, {english, welsh});
    if (node.exists() && !node.member(english).exists() && !node.member(welsh).exists())
        node.member(english).report(ProblemKind::MissingLanguage, {english});
    return {readPlainText(node.member(english)), readPlainText(node.member(welsh))};
}

void checkShort(const JsonNode &node, const BilingualText &title)
{
    for (const Language language : {Language::English, Language::Welsh}) {
        const qsizetype characters = title.in(language).toUcs4().size();
        if (characters > LongestShortTitle && characters <= questions::LongestText)
            node.member(languageCode(language))
                .report(ProblemKind::TextTooLong, {QString::number(characters), QString::number(LongestShortTitle)});
    }
}

QStringList unitsFor(std::optional<MetricKind> kind)
{
    if (!kind)
        return unitNames();
    switch (*kind) {
    case MetricKind::Count:
        return unitNames().mid(1, unitNames().size() - 2);
    case MetricKind::Mean:
        return unitNames().mid(1);
    default:
        return {unitNames().constFirst()};
    }
}

MetricUnit readMetricUnit(const JsonNode &node, const QStringList &allowed)
{
    const std::optional<int> index = node.oneOf(allowed);
    return index ? static_cast<MetricUnit>(unitNames().indexOf(allowed.at(*index))) : MetricUnit::People;
}

int readBetween(const JsonNode &node, int least, int most)
{
    const std::optional<qint64> number = node.wholeNumber();
    if (number && (*number < least || *number > most))
        node.report(ProblemKind::WrongValue, {QStringLiteral("%1 … %2").arg(least).arg(most)});
    return static_cast<int>(qBound(qint64(least), number.value_or(least), qint64(most)));
}

MetricId readMetricId(const JsonNode &node)
{
    return MetricId(questions::readSetId(node));
}

questions::Source readMetricSource(const JsonNode &node)
{
    const QString title = QStringLiteral("title");
    const QString address = QStringLiteral("address");
    const QString date = QStringLiteral("date");
    const QString welshTitle = QStringLiteral("welshTitle");
    node.expectKeys({title}, {address, date, welshTitle});
    return {readPlainText(node.member(title)), questions::readAddress(node.member(address)),
            readPlainText(node.member(date)), readPlainText(node.member(welshTitle))};
}

MetricFormula readFormula(const JsonNode &node, const MetricDefinition &metric)
{
    const QString numerator = QStringLiteral("numerator");
    const QString denominator = QStringLiteral("denominator");
    const QString figures = QStringLiteral("figures");
    if (metric.isGiven()) {
        node.expectKeys({figures});
        const MetricId other = readMetricId(node.member(figures));
        return {{}, {}, other.isEmpty() ? metric.id : other, 1};
    }
    node.expectKeys({numerator, denominator});
    return {readMetricId(node.member(numerator)), readMetricId(node.member(denominator)), {}, 1};
}

void readParts(const JsonNode &node, TextRule texts, MetricDefinition &metric)
{
    metric.numerator = readMetricText(node.member(PartKeys.at(0)), texts);
    metric.denominator = readMetricText(node.member(PartKeys.at(1)), texts);
    metric.formula = readFormula(node.member(FormulaKey), metric);
    const int longest = metric.kind == MetricKind::Vacancy ? 1 : LongestWindow;
    metric.formula.windowMonths = readBetween(node.member(PartKeys.at(2)), 1, longest);
    if (!metric.isGiven())
        return;
    QStringList units = unitsFor(MetricKind::Count);
    metric.denominatorUnit = readMetricUnit(node.member(PartUnitKeys.at(1)), units);
    if (metric.kind == MetricKind::Mean)
        units = unitsFor(MetricKind::Mean);
    metric.numeratorUnit = readMetricUnit(node.member(PartUnitKeys.at(0)), units);
}

} // namespace

MetricDefinition readMetric(const JsonNode &node, TextRule texts)
{
    MetricDefinition metric;
    const JsonNode kindNode = node.member(QStringLiteral("kind"));
    const std::optional<int> kindIndex = kindNode.oneOf(kindNames());
    const auto kind = kindIndex ? std::optional(static_cast<MetricKind>(*kindIndex)) : std::nullopt;
    expectMetricKeys(node, kind);
    metric.kind = kind.value_or(MetricKind::Count);
    metric.id = readMetricId(node.member(QStringLiteral("id")));
    metric.title = readMetricText(node.member(QStringLiteral("title")), texts);
    metric.shortTitle = readMetricText(node.member(QStringLiteral("shortTitle")), texts);
    checkShort(node.member(QStringLiteral("shortTitle")), metric.shortTitle);
    metric.definition = readMetricText(node.member(QStringLiteral("definition")), texts);
    metric.unit = readMetricUnit(node.member(QStringLiteral("unit")), unitsFor(kind));
    metric.numeratorUnit = metric.unit;
    metric.decimals = readBetween(node.member(QStringLiteral("decimals")), 0, MostDecimals);
    metric.better = static_cast<Better>(node.member(QStringLiteral("better")).oneOf(betterNames()).value_or(0));
    metric.autocorrelated = node.member(QStringLiteral("autocorrelated")).boolean().value_or(false);
    for (const JsonNode &caveat : node.member(QStringLiteral("caveats")).items(0, MostCaveats))
        metric.caveats.append(readMetricText(caveat, texts));
    if (node.member(SourceKey).exists())
        metric.source = readMetricSource(node.member(SourceKey));
    metric.ownSummary = node.member(QStringLiteral("ownSummary")).boolean().value_or(false);
    metric.isOwn = texts == TextRule::OneIsEnough;
    if (kind && metric.isCount())
        metric.counted = static_cast<Counted>(node.member(CountedKey).oneOf(countedNames()).value_or(0));
    else if (kind)
        readParts(node, texts, metric);
    return metric;
}

ContextNote readContextNote(const JsonNode &node)
{
    const QStringList keys{QStringLiteral("id"), QStringLiteral("metrics"), QStringLiteral("date"),
                           QStringLiteral("text"), SourceKey};
    node.expectKeys(keys);
    ContextNote note;
    note.id = questions::readSetId(node.member(keys.at(0)));
    for (const JsonNode &metric : node.member(keys.at(1)).items(1, MostMetricsOfANote))
        note.metrics.append(readMetricId(metric));
    note.date = questions::readDate(node.member(keys.at(2)));
    note.text = questions::readBilingualText(node.member(keys.at(3)));
    note.source = readMetricSource(node.member(SourceKey));
    return note;
}

} // namespace aros::metrics
