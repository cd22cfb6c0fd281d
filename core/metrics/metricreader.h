#pragma once

#include "core/metrics/metricdefinition.h"
#include "core/questions/jsonreader.h"

namespace aros::metrics {

enum class TextRule {
    BothLanguages,
    OneIsEnough, // for what a person has typed; the other language is empty then
};

// One definition. What is not as the format says is reported at its node; the content is not used then. What its
// formula names is looked at in metriclinks.h.
MetricDefinition readMetric(const questions::JsonNode &node, TextRule texts);
ContextNote readContextNote(const questions::JsonNode &node);

} // namespace aros::metrics
