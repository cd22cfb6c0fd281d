#pragma once

#include "core/metrics/numberformat.h"
#include "core/metrics/xmr.h"

#include <QStringList>

namespace aros::metrics {

// The finished content of one metric's chart for one unit and staff group in one language: what every output shows, on
// screen, on paper and in files. Texts are whole and in that language; nothing here knows of colours or pixels.
struct MetricChart {
    // Fixed words that outputs need beside the content.
    struct Words {
        QString mean, lowerLimit, upperLimit, target;
        QString improvement, concern, change; // of special-cause points, as a legend has them
        QString definition, numerator, denominator, period, source, caveats;
        QString asTable;
        QString notFromZero; // where a value axis leaves 0 out
        QString noCause;     // below two charts on one time axis
    };

    struct Point {
        QDate period; // first day of the month
        QString periodText;
        QString shortPeriod;         // for an axis
        std::optional<double> value; // in the unit of the metric, not rounded: where it stands
        QString valueText;           // rounded, with its unit; a dash without a value, or "fewer than 5"
        std::optional<double> numerator, denominator; // as far as they are told; none for counts
        QString numeratorText;                        // empty without one
        QString denominatorText;                      // likewise
        QString reason;                               // why there is no value; empty with one
        bool isHidden = false;                        // there is a value, but in a file it would tell of few people
        int group = 0;                                // position among the groups
        PointType type = PointType::CommonCause;
        bool high = false; // a special cause above the mean or rising
        QString rule;      // in words; empty where nothing stands out
        QString sentence;  // all of it for whoever asks for this point
    };

    // From one re-base to the next, with a mean and limits of its own.
    struct Group {
        qsizetype first = 0;
        qsizetype size = 0;
        std::optional<double> mean;
        QString meanText;
        std::optional<double> lower, upper; // both or none
        QString lowerText, upperText;
        bool isTrial = false; // limits of fewer than 12 values

        friend bool operator==(const Group &, const Group &) = default;
    };

    // What is numbered on the chart and told beside it, in the order of time.
    struct Mark {
        enum class Kind { Rebase, Note, Event };
        Kind kind = Kind::Note;
        int number = 0; // from 1, through all kinds
        QDate date;
        double at = 0; // along the points: 3.5 is half-way between the fourth and the fifth
        QString dateText;
        QString text; // with its kind in words
    };

    enum class WarningKind {
        LeftOut, // months that are no sum, because a part has no figure; said in the reading too
        Rolling,
        NoVariation,
        LowerBelowZero, // and is not drawn
        NoLimits,       // no two neighbours with a value
        ShortGroup,
        AbsentPeriods,
        NoValues, // some months have figures, but no value
        UnmatchedRebase,
        StaffMean, // over all month-ends in place of two
        Hidden,    // figures of few people are not told in a file
    };
    struct Warning {
        WarningKind kind = WarningKind::Rolling;
        QString text;
    };

    // Never done by itself: a person decides whether something has changed for good.
    struct RebaseSuggestion {
        QDate month;
        QString text;
    };

    Language language = Language::English;
    Words words;
    MetricId metric;
    QString title;
    QString shortTitle;
    QString subject; // unit and staff group
    QString better;  // which way is an improvement, in words; empty where neither is
    QString definition, numerator, denominator;
    QString period; // "April 2024 – March 2026"
    QString source;
    QStringList caveats;
    NumberFormat numbers;

    bool isTested = true;          // false for rolling figures: a line and a target, no mean, limits or rules
    bool fromZero = true;          // values are shares or amounts of something, so that 0 means something
    bool neverNegative = false;    // no value can be below 0, so that a limit there is not drawn
    QList<Point> points;           // without gaps in time
    QList<Group> groups;           // one at least where there are points
    std::optional<qsizetype> last; // the last point with a value
    bool isLastHidden = false;     // a figure that is not told comes after it
    std::optional<double> target;
    QString targetText;

    std::optional<Variation> variation; // none where nothing is tested or judged
    QString variationText;              // a few words; never empty where there is a value
    bool isEarly = false;               // the last limits are on trial: no verdict, and every text says so first
    std::optional<Assurance> assurance;
    QString assuranceText; // empty without

    QList<Mark> marks;
    QList<Warning> warnings;
    QStringList reading; // plain sentences, the most important first
    std::optional<RebaseSuggestion> suggestion;

    // Whether the lower limit is one that values could reach.
    bool showsLower(const Group &group) const { return group.lower && !(neverNegative && *group.lower < 0); }
    // What the reading has not said already, for outputs that have both.
    QStringList furtherWarnings() const;

    QStringList columns;
    qsizetype wordColumns = 0; // so many of the columns, the last ones, are words and not numbers
    QList<QStringList> rows;   // one a point, as many cells as columns
    QString description;       // the chart for who cannot see it
};

} // namespace aros::metrics
