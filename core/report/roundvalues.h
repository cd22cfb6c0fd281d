#pragma once

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace aros::report {

// What a report says about other rounds of the same team and about targets. As everywhere in a report, numbers are
// exact beside texts that are ready to be shown.

// One theme between two rounds. The change is no difference of two scores: it counts only statements with a level in
// both rounds.
struct ThemeChangeRow {
    int number = 1;
    QString themeId;
    QString theme;                // short title
    std::optional<double> change; // exact; none: nothing to compare
    std::optional<int> tenths;    // as it is shown: −4
    int pairs = 0;                // how many statements it is the mean of
    QString beforeText;           // the theme's score then: "2.1", "–"
    QString changeText;           // "+0.4", "−0.1", "0.0", "–"
    QString text;                 // "+0.4 over 5 statements", "not compared"

    friend bool operator==(const ThemeChangeRow &, const ThemeChangeRow &) = default;
};

// One statement then and now, whatever it was rated.
struct StatementChangeRow {
    QString id;
    QString earlierId; // differs where the statement was reworded under a new id
    QString themeId;
    QString label;
    QString beforeCode; // "0" to "4", "n", "d"; empty when unanswered
    QString beforeText; // "2 Developing", "We don't know", "Not answered"
    QString afterCode;
    QString afterText;
    std::optional<int> difference; // levels; none unless there is a level on both sides
    QString changeText;            // "+1", "−2", "0", "–"
    bool reworded = false;
    QString remark; // "Reworded since", else empty

    friend bool operator==(const StatementChangeRow &, const StatementChangeRow &) = default;
};

// A statement of one round that has no counterpart in the other.
struct UnpairedRow {
    QString id;
    QString theme; // short title
    QString label;
    QString code;
    QString ratingText;

    friend bool operator==(const UnpairedRow &, const UnpairedRow &) = default;
};

struct RegroupedRow {
    bool split = false; // else merged
    QList<UnpairedRow> before;
    QList<UnpairedRow> after;
    QString text; // "Split: “A”, now “B” and “C”."

    friend bool operator==(const RegroupedRow &, const RegroupedRow &) = default;
};

// This round beside an earlier one.
struct RoundChange {
    QString assessmentId;
    int round = 0;
    QString roundTitle; // "Baseline, March 2026"
    QString title;      // "Change since Baseline, March 2026"
    QString summary;    // "Up: wellbeing (+0.4). Not compared: later careers."
    QString note;       // what is compared and what is not
    QList<ThemeChangeRow> themes;
    QList<StatementChangeRow> statements; // in the question set's order
    QList<UnpairedRow> retired;
    QList<UnpairedRow> added;
    QList<RegroupedRow> regrouped;
};

struct TargetRow {
    int number = 1;
    QString themeId;
    QString theme; // short title
    int tenths = 0;
    QDate by;
    QString text;                // "3.0 by June 2027"
    std::optional<bool> reached; // by the score as it is shown; none without a score
    QString reachedText;         // "Reached", "0.7 to go", "Not enough answers to tell"

    friend bool operator==(const TargetRow &, const TargetRow &) = default;
};

// The team's agreed rounds and the report's own, earliest first: one small line of scores a theme.
struct Trend {
    struct Round {
        QString assessmentId;
        int round = 0;
        QString name;   // "Follow-up 1"
        QString period; // "March 2026"
        QDate month;
    };
    struct Line {
        int number = 1;
        QString themeId;
        QString theme;                       // short title
        QList<std::optional<double>> values; // one a round, 0 to 4; none is a gap in the line
        QStringList valueTexts;              // "2.3", or why there is none
        QString summary;                     // text alternative: "Flexible working: 1.8 (Baseline), 2.2 (Follow-up 1)."
        std::optional<double> target;        // 0 to 4
        QString targetText;                  // "3.0 by June 2027"; empty without a target
    };
    QList<Round> rounds; // empty without an earlier round
    QList<Line> lines;
    QString note; // when the rounds used different versions of the question set, else empty
};

} // namespace aros::report
