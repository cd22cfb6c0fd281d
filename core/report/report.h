#pragma once

#include "core/assessment/rating.h"
#include "core/common/language.h"
#include "core/scoring/score.h"

#include <QList>
#include <QString>

#include <optional>

namespace aros::report {

// The finished content of one team's report in one language: numbers rounded, small groups hidden, sentences made. The
// page on screen, the PDF, the pictures and the CSV all show this value and nothing else, so they cannot disagree.
// Nothing here has a colour, a font or a pixel.

// One theme on the radar and in its table.
struct ThemeRow {
    int number = 1; // 1 to 8
    QString id;     // the theme's id, which also names its icon
    QString title;
    QString shortTitle;
    std::optional<double> score; // 0 to 4, exact; none: not enough answers
    QString scoreText;           // "2.3", or "–" without a score
    QString ratedText;           // "4 of 5"
    int scored = 0;
    int total = 0;
    int notApplicable = 0;
    int dontKnow = 0;
    int unanswered = 0;
    QString remark; // "Not enough answers (2 of 5)", else empty
};

struct RadarSeries {
    enum class Style { Baseline, Latest, Target };
    QString title;
    Style style = Style::Latest;
    QList<std::optional<double>> values; // one a theme; none is a gap in the line
};

struct Radar {
    struct Axis {
        QString label;     // the theme's short title
        QString valueText; // "2.3", or "not enough answers"
    };
    QList<Axis> axes; // eight, clockwise from 12 o'clock
    QList<RadarSeries> series;
    QString title;
    QString summary; // the finding in words, as text alternative
    int highest = 4;
};

// One statement in its theme's section.
struct StatementRow {
    QString id;
    QString code;  // "0" to "4", "n", "d"; empty when unanswered
    std::optional<int> level;
    QString ratingText; // "2 Developing", "Not applicable", "We don't know", "Not answered"
    QString scopeText;  // "Team" or "Organisation"
    QString statement;
    QString label;
    QString evidence;
    QString gap;
    bool comeBack = false;
};

struct ThemeSection {
    ThemeRow row;
    QString heading; // "1 · Flexible working"
    QString explanation; // how the score came about: "(3 + 2 + 1 + 3 + 2) ÷ 5 = 2.2"
    QList<StatementRow> statements;
};

// A statement in one of the lists that stand out.
struct HighlightRow {
    QString statementId;
    QString theme; // short title
    QString label;
    QString statement;
    QString ratingText;
    std::optional<int> level;
};

struct ParticipantRow {
    QString group;
    QString countText; // exact on the leader's screen, "fewer than 5" for 1 to 4 in files, "none"
    bool missing = false;
};

struct KeyFigure {
    QString label;
    QString value;
    QString note;
};

struct Report {
    Language language = Language::English;
    QString assessmentId;
    QString product;      // "Retention self-assessment"
    QString team;         // "Ward 7"
    QString place;        // organisation, division
    QString roundTitle;   // "Baseline position"
    QString round;        // "Baseline", "Follow-up 1"
    QString period;       // "March 2026"
    QString stateText;    // "Agreed 10 March 2026", "Draft"
    bool agreed = false;
    QString facilitator;
    int revision = 1;
    QString fileStem;     // proposed file name without ending: "Ward 7 - Baseline - 2026-03"

    QStringList inShort;  // sentences
    KeyFigure overall;    // "Overall", "2.1", "of 4, mean of eight themes"
    QString ratedText;    // "37 of 40 statements rated"
    std::optional<double> overallScore;

    Radar radar;
    QList<ThemeRow> themes;
    QList<HighlightRow> strengths;
    QList<HighlightRow> priorities;
    QString noHighlights; // why both lists are empty, else empty
    QList<HighlightRow> dontKnows;
    QList<HighlightRow> comeBacks;
    QList<ParticipantRow> participants;
    QString participantsNote;
    QString missingVoices; // one sentence; empty when nobody is missing
    QList<ThemeSection> sections;

    // The last page: headings with paragraphs.
    struct MethodPart {
        QString heading;
        QStringList paragraphs;
        QList<std::pair<QString, QString>> terms; // level and its meaning
    };
    QList<MethodPart> method;
    QString disclaimer; // whose statements these are, and that scores are a starting point
    QString footer;     // "Aros · Ward 7 · Baseline · agreed 12 Mar 2026"

    // Words that the renderers put beside the content, in the report's language.
    struct Words {
        QString inShort, whoTookPart, staffGroup, inTheRoom, missingVoice, whereTheTeamStands, axisNote, theme, score,
            rated, dontKnow, notApplicable, strengths, priorities, dontKnows, comeBacks, evidence, gap, none, ofFour, page, method,
            statement, rating, noAnswers, facilitator, period, organisation, state;
    };
    Words words;
};

} // namespace aros::report
