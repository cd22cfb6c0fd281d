#include "core/metrics/metricproblem.h"

#include <array>

namespace aros::metrics {

namespace {

struct LinkWording {
    const char *code;
    const char *before; // what stands before the first argument
    const char *between;
    const char *after;
};

// In the order of LinkFault.
constexpr std::array LinkWordings{
    LinkWording{"unknown-metric", "there is no metric ", "", ""},
    LinkWording{"circle", "made of itself: ", "", ""},
    LinkWording{"not-a-count", "", "", " is not a count"},
    LinkWording{"not-given", "", "", " has no figures of its own of this kind"},
    LinkWording{"wrong-counted", "", " must be counted: ", ""},
    LinkWording{"other-unit", "", "", " has another unit"},
    LinkWording{"shipped-id", "Aros itself has a metric ", "", ""},
    LinkWording{"duplicate-id", "there is another metric ", "", ""},
    LinkWording{"not-rolling", "rolls over ", "", " months, so it is autocorrelated"},
    LinkWording{"no-source", "must name a source, or be a summary of one's own", "", ""},
};
static_assert(LinkWordings.size() == static_cast<size_t>(LinkFault::NoSource) + 1);

} // namespace

MetricProblem linkProblem(const QString &place, LinkFault fault, const QStringList &arguments)
{
    const LinkWording &wording = LinkWordings.at(static_cast<size_t>(fault));
    const QString detail = QLatin1String(wording.before) + arguments.value(0) + QLatin1String(wording.between) +
                           arguments.value(1) + QLatin1String(wording.after);
    return {place, QLatin1String(wording.code), arguments, detail};
}

MetricProblem asMetricProblem(const questions::QuestionSetProblem &problem)
{
    return {problem.place, questions::problemCode(problem.kind), problem.arguments, problem.detail};
}

} // namespace aros::metrics
