#pragma once

#include "core/common/ids.h"
#include "core/common/language.h"
#include "core/questions/questionset.h"

#include <QDate>
#include <QList>

#include <optional>

namespace aros::metrics {

using MetricId = Id<struct MetricTag>;

// How the value of a month comes about. Percentages are computed as 100 × numerator, then divided by the denominator.
enum class MetricKind {
    Count,     // as given
    Rate,      // 100 × numerator ÷ denominator, both given in one figure
    Mean,      // numerator ÷ denominator, both given in one figure
    Turnover,  // 100 × leavers of the window ÷ mean of the staff in post at its start and its end
    Share,     // 100 × one count ÷ another, both added up over the window
    Stability, // 100 × count at the month's end ÷ staff in post one window before
    Cohort,    // 100 × starters of the month still in post one window later ÷ starters of the month
    Vacancy,   // 100 × (funded − in post) ÷ funded; below 0 where more are in post than are funded
};

enum class MetricUnit {
    Percent,
    People, // persons, each once
    Cases,  // things that happen to one person each: requests, offers
    Fte,    // full-time equivalent
    Days,
    Pounds,
    Score, // points on a survey's scale
};

// Whether one of it is one person, so that few of them could be recognised.
constexpr bool isOfPersons(MetricUnit unit)
{
    return unit == MetricUnit::People || unit == MetricUnit::Cases;
}

// Which way is an improvement.
enum class Better { Up, Down, Neutral };

// When a count is taken. The rule of the NHS Data Dictionary holds for all of them: who leaves on the last day of a
// month is in post at its end and is a leaver of the month.
enum class Counted {
    AtEnd,    // on the last day of the month
    During,   // over the whole month, first and last day included
    OfCohort, // later, for those who started in the month
};

// What a metric is made of. For Vacancy the numerator is the staff in post, which are taken from the denominator.
struct MetricFormula {
    MetricId numerator;   // a count
    MetricId denominator; // a count
    MetricId figures;     // Rate and Mean: whose figures are used, its own or those of another of its kind
    int windowMonths = 1; // the month itself included; for Stability and Cohort the months that lie between

    friend bool operator==(const MetricFormula &, const MetricFormula &) = default;
};

constexpr int LongestWindow = 60;     // months
constexpr int LongestShortTitle = 32; // Unicode characters
constexpr int MostDecimals = 3;
constexpr int MostCaveats = 6;

struct MetricDefinition {
    MetricId id;
    MetricKind kind = MetricKind::Count;
    BilingualText title;
    BilingualText shortTitle;  // fits a tile
    BilingualText definition;  // one sentence
    BilingualText numerator;   // in words; empty for counts
    BilingualText denominator; // likewise
    MetricUnit unit = MetricUnit::People;
    MetricUnit numeratorUnit = MetricUnit::People; // of what is divided; for counts that of the value
    MetricUnit denominatorUnit = MetricUnit::People;
    int decimals = 0; // as shown
    Better better = Better::Neutral;
    Counted counted = Counted::AtEnd; // of counts only
    MetricFormula formula;            // empty for counts, but for the window of one month
    bool autocorrelated = false;      // neighbouring months share most of what they are made of: not tested for shifts
    QList<BilingualText> caveats;
    std::optional<questions::Source> source; // there unless it is a summary of the publisher's own
    bool ownSummary = false;
    bool isOwn = false; // defined here and not shipped; then a text may lack one language

    bool isCount() const { return kind == MetricKind::Count; }
    // Numerator and denominator come together in one figure.
    bool isGiven() const { return kind == MetricKind::Rate || kind == MetricKind::Mean; }

    friend bool operator==(const MetricDefinition &, const MetricDefinition &) = default;
};

// A published figure of NHS Wales to read beside a metric; never a target.
struct ContextNote {
    QString id;
    QList<MetricId> metrics;
    QDate date; // that the figure describes, or on which the report appeared
    BilingualText text;
    questions::Source source;

    friend bool operator==(const ContextNote &, const ContextNote &) = default;
};

} // namespace aros::metrics
