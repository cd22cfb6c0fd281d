#include "core/metrics/xmr.h"
#include "core/metrics/xmrnames.h"
#include "tests/metrics/plainxmr.h"
#include "tests/metrics/spcexamples.h"

#include <QTest>

#include <random>

using namespace aros::metrics;
using namespace aros::tests;

// What must hold for every series, over thousands of them from fixed seeds.
class TestXmrProperties : public QObject
{
    Q_OBJECT

private slots:
    void agreesWithAPlainImplementation();
    void movesWithAConstant();
    void scalesWithAFactor();
    void swapsHighAndLowWhenNegated();
    void mirrorsRunsWhenReversed();
    void hasNoSignalWithoutVariation();
    void rebasesLikeTwoSeries();
    void meetsEveryRule();
};

namespace {

constexpr int SeriesCount = 4000;

struct Sample {
    QList<Observation> points;
    XmrOptions options;
};

// Quarters, so that sums and differences are exact and nothing lies within rounding of a line by chance.
double quarters(double value)
{
    return std::round(value * 4) / 4;
}

class Sampler
{
public:
    explicit Sampler(unsigned seed) : m_random(seed) {}

    Sample next()
    {
        Sample sample;
        const int length = below(90);
        const int style = below(6);
        const int blanks = below(3) == 0 ? 6 : 0; // one row in so many
        double walk = 0;
        for (int at = 0; at < length; ++at) {
            walk += style == 2 ? below(3) : normal(1);
            const double value = style == 0   ? normal(4)            // noise
                                 : style == 1 ? walk                 // a walk
                                 : style == 2 ? std::fmod(walk, 15)  // saw teeth: trends, and trends after trends
                                 : style == 3 ? below(3)             // few values: ties
                                 : style == 4 ? (below(12) == 0)     // nearly constant
                                              : normal(1) + at / 20; // steps
            sample.points.append({QDate(2015, 1, 1).addMonths(at), 50 + quarters(value)});
            if (blanks > 0 && below(blanks) == 0)
                sample.points.last().value.reset();
        }
        choose(sample);
        return sample;
    }

    int below(int bound) { return static_cast<int>(m_random() % static_cast<unsigned>(bound)); }

private:
    double normal(double deviation) { return std::normal_distribution<double>(0, deviation)(m_random); }

    void choose(Sample &sample)
    {
        XmrOptions &options = sample.options;
        options.direction = static_cast<Direction>(below(3));
        if (below(2) == 0)
            options.target = 40 + below(20);
        if (below(3) == 0)
            options.fixAfter = 12 + below(10);
        options.screening = below(3) != 0;
        options.runLength = below(4) == 0 ? ShorterRunLength : UsualRunLength;
        for (int rebases = below(3); rebases > 0 && !sample.points.isEmpty(); --rebases)
            options.rebases.append(sample.points.at(below(static_cast<int>(sample.points.size()))).date);
    }

    std::mt19937 m_random;
};

XmrChart chartOf(const Sample &sample)
{
    const auto chart = xmrChart(sample.points, sample.options);
    return chart ? *chart : XmrChart();
}

template <typename Change> Sample changed(Sample sample, Change change)
{
    for (Observation &point : sample.points) {
        if (point.value)
            point.value = change(*point.value);
    }
    if (sample.options.target)
        sample.options.target = change(*sample.options.target);
    return sample;
}

QString nameOf(const XmrPoint &point, const XmrOptions &options)
{
    return specialCauseName(point.rule, point.high, options.runLength);
}

// Everything about the points but their values and limits.
QStringList verdicts(const XmrChart &chart, const XmrOptions &options)
{
    QStringList list;
    for (const XmrPoint &point : chart.points)
        list.append(QStringLiteral("%1 %2 %3 %4 %5")
                        .arg(point.side.value_or(9))
                        .arg(point.isOutside)
                        .arg(point.isNear)
                        .arg(nameOf(point, options), QString(pointTypeCode(point.type))));
    return list;
}

bool isMoved(const std::optional<double> &after, const std::optional<double> &before, double factor, double constant)
{
    if (!after || !before)
        return after.has_value() == before.has_value();
    return std::abs(*after - (*before * factor + constant)) <= 1e-9 * (std::abs(*after) + std::abs(constant) + 1);
}

std::optional<double> lowerOf(const XmrGroup &group)
{
    return group.limits ? std::optional<double>(group.limits->lower) : std::nullopt;
}

std::optional<double> upperOf(const XmrGroup &group)
{
    return group.limits ? std::optional<double>(group.limits->upper) : std::nullopt;
}

// The first difference between the engine and the plain implementation.
QString differenceAt(qsizetype at, const XmrChart &chart, const PlainPoint &plain, const XmrOptions &options)
{
    const XmrPoint &point = chart.points.at(at);
    const XmrGroup &group = chart.groups.at(point.group);
    if (group.number != plain.group || point.usedForLimits != plain.used || group.isShort() != plain.isShort)
        return "group";
    if (!isMoved(group.mean, plain.mean, 1, 0) || !isMoved(lowerOf(group), plain.lower, 1, 0) ||
        !isMoved(upperOf(group), plain.upper, 1, 0))
        return "limits";
    if (point.side != plain.side || point.isOutside != plain.outside || point.isNear != plain.near)
        return "place";
    return nameOf(point, options) != plain.name || QString(pointTypeCode(point.type)) != plain.type ? "name"
                                                                                                    : QString();
}

} // namespace

void TestXmrProperties::agreesWithAPlainImplementation()
{
    Sampler sampler(20260301);
    qsizetype points = 0;
    for (int number = 0; number < 2 * SeriesCount; ++number) {
        const Sample sample = sampler.next();
        const XmrChart chart = chartOf(sample);
        const PlainChart plain = plainChart(sample.points, sample.options);
        QCOMPARE(chart.points.size(), static_cast<qsizetype>(plain.points.size()));
        for (qsizetype at = 0; at < chart.points.size(); ++at) {
            const QString difference = differenceAt(at, chart, plain.points[static_cast<size_t>(at)], sample.options);
            QVERIFY2(difference.isEmpty(),
                     qPrintable(QString("series %1, point %2: %3").arg(number).arg(at).arg(difference)));
        }
        QCOMPARE(chart.variation ? QString(variationCode(*chart.variation)) : QString(), plain.variation);
        QCOMPARE(chart.assurance ? QString(assuranceCode(*chart.assurance)) : QString(), plain.assurance);
        points += chart.points.size();
    }
    QVERIFY(points > 200000);
}

void TestXmrProperties::movesWithAConstant()
{
    Sampler sampler(1);
    for (int number = 0; number < SeriesCount; ++number) {
        const Sample sample = sampler.next();
        const double constant = 100 + sampler.below(1000);
        const XmrChart before = chartOf(sample);
        const XmrChart after = chartOf(changed(sample, [constant](double value) { return value + constant; }));
        QCOMPARE(verdicts(after, sample.options), verdicts(before, sample.options));
        QVERIFY(after.variation == before.variation && after.assurance == before.assurance);
        for (qsizetype at = 0; at < before.groups.size(); ++at) {
            QVERIFY(isMoved(after.groups.at(at).mean, before.groups.at(at).mean, 1, constant));
            QVERIFY(isMoved(lowerOf(after.groups.at(at)), lowerOf(before.groups.at(at)), 1, constant));
            QVERIFY(isMoved(upperOf(after.groups.at(at)), upperOf(before.groups.at(at)), 1, constant));
        }
    }
}

void TestXmrProperties::scalesWithAFactor()
{
    Sampler sampler(2);
    for (int number = 0; number < SeriesCount; ++number) {
        const Sample sample = sampler.next();
        const double factor = std::pow(10.0, sampler.below(25) - 12); // also proportions far below 1
        const XmrChart before = chartOf(sample);
        const XmrChart after = chartOf(changed(sample, [factor](double value) { return value * factor; }));
        QCOMPARE(verdicts(after, sample.options), verdicts(before, sample.options));
        QVERIFY(after.variation == before.variation && after.assurance == before.assurance);
        for (qsizetype at = 0; at < before.groups.size(); ++at) {
            const std::optional<double> &mean = before.groups.at(at).mean;
            QVERIFY(isClose(after.groups.at(at).mean, mean ? std::optional<double>(*mean * factor) : std::nullopt));
            QVERIFY(after.groups.at(at).fault == before.groups.at(at).fault);
        }
    }
}

void TestXmrProperties::swapsHighAndLowWhenNegated()
{
    Sampler sampler(3);
    for (int number = 0; number < SeriesCount; ++number) {
        Sample sample = sampler.next();
        const XmrChart before = chartOf(sample);
        Sample negated = changed(sample, [](double value) { return -value; });
        if (sample.options.direction != Direction::Neutral)
            negated.options.direction =
                sample.options.direction == Direction::Increase ? Direction::Decrease : Direction::Increase;
        const XmrChart after = chartOf(negated);
        QVERIFY(after.assurance == before.assurance);
        for (qsizetype at = 0; at < before.points.size(); ++at) {
            const XmrPoint &a = after.points.at(at);
            const XmrPoint &b = before.points.at(at);
            QVERIFY(a.rule == b.rule && a.isOutside == b.isOutside && a.isNear == b.isNear);
            QVERIFY(a.rule == XmrRule::CommonCause || a.high != b.high);
            QCOMPARE(a.side.value_or(0), -b.side.value_or(0));
            const bool isNeutral = sample.options.direction == Direction::Neutral;
            QVERIFY(isNeutral || a.type == b.type); // what was better is better still
        }
        for (qsizetype at = 0; at < before.groups.size(); ++at)
            QVERIFY(isMoved(lowerOf(after.groups.at(at)), upperOf(before.groups.at(at)), -1, 0));
    }
}

// One group, since a re-base counts from its front; without "fix", for the same reason.
void TestXmrProperties::mirrorsRunsWhenReversed()
{
    Sampler sampler(4);
    for (int number = 0; number < SeriesCount; ++number) {
        Sample sample = sampler.next();
        sample.options.rebases.clear();
        sample.options.fixAfter.reset();
        Sample reversed = sample;
        for (qsizetype at = 0; at < sample.points.size(); ++at)
            reversed.points[at].value = sample.points.at(sample.points.size() - 1 - at).value;
        const XmrChart before = chartOf(sample);
        const XmrChart after = chartOf(reversed);
        for (qsizetype at = 0; at < before.points.size(); ++at) {
            const XmrPoint &a = after.points.at(before.points.size() - 1 - at);
            const XmrPoint &b = before.points.at(at);
            QVERIFY(a.rule == b.rule && a.side == b.side && a.isOutside == b.isOutside && a.isNear == b.isNear);
            if (b.rule == XmrRule::Shift || b.rule == XmrRule::TwoInThree || b.rule == XmrRule::OutsideLimits)
                QCOMPARE(a.high, b.high);
        }
    }
}

void TestXmrProperties::hasNoSignalWithoutVariation()
{
    Sampler sampler(5);
    for (int number = 0; number < SeriesCount; ++number) {
        const double constant = (sampler.below(2000) - 1000) / 7.0;
        const Sample sample = changed(sampler.next(), [constant](double) { return constant; });
        const XmrChart chart = chartOf(sample);
        QVERIFY(countsOf(chart) == XmrCounts());
        QVERIFY(!chart.assurance);
        for (const XmrGroup &group : chart.groups)
            QVERIFY(group.fault != LimitsFault::None);
    }
}

void TestXmrProperties::rebasesLikeTwoSeries()
{
    Sampler sampler(6);
    for (int number = 0; number < SeriesCount; ++number) {
        Sample sample = sampler.next();
        if (sample.points.size() < 2)
            continue;
        const int cut = 1 + sampler.below(static_cast<int>(sample.points.size()) - 1);
        sample.options.rebases = {sample.points.at(cut).date};
        const XmrChart whole = chartOf(sample);
        Sample first{sample.points.mid(0, cut), sample.options};
        Sample second{sample.points.mid(cut), sample.options};
        const XmrChart before = chartOf(first);
        const XmrChart behind = chartOf(second);
        QCOMPARE(verdicts(whole, sample.options), verdicts(before, sample.options) + verdicts(behind, sample.options));
        QVERIFY(whole.assurance == behind.assurance);
        QVERIFY(whole.groups.at(0) == before.groups.at(0));
        QCOMPARE(whole.groups.at(1).mean, behind.groups.at(0).mean);
        QVERIFY(whole.groups.at(1).limits == behind.groups.at(0).limits);
    }
}

// The samples are worth something: each rule holds, in each direction, often enough.
void TestXmrProperties::meetsEveryRule()
{
    Sampler sampler(20260301);
    QMap<QString, int> names;
    for (int number = 0; number < 2 * SeriesCount; ++number) {
        const XmrChart chart = chartOf(sampler.next());
        for (const XmrPoint &point : chart.points)
            ++names[specialCauseName(point.rule, point.high)];
    }
    QCOMPARE(names.size(), 9);
    for (auto name = names.cbegin(); name != names.cend(); ++name)
        QVERIFY2(name.value() >= 500, qPrintable(QString("%1: %2").arg(name.key()).arg(name.value())));
}

QTEST_GUILESS_MAIN(TestXmrProperties)
#include "tst_xmrproperties.moc"
