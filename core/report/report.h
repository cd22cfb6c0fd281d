#pragma once

#include "core/assessment/history.h"
#include "core/assessment/rating.h"
#include "core/common/language.h"
#include "core/report/roundvalues.h"
#include "core/scoring/score.h"

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>

#include <array>
#include <optional>
#include <utility>

namespace aros::report {

// Where a report is shown. Who was in the room is exact on the leader's own screen and follows the small-number rule in
// every file.
enum class Audience { LeadersScreen, File };

// The finished content of one team's report in one language: numbers rounded, small groups hidden, sentences made. The
// page on screen, the PDF, the pictures and the CSV all show this value and nothing else, so they cannot disagree.
// Nothing here has a colour, a font or a pixel.

// The votes on one statement before the team talked: once they are revealed, and from five votes up.
struct VoteSummary {
    std::array<int, 5> levels{}; // how many voted for each level 0 to 4
    int notApplicable = 0;
    int dontKnow = 0;
    int total = 0;                   // of all kinds
    std::optional<double> median;    // exact; none when nobody gave a level
    std::optional<double> agreement; // van der Eijk's A, −1 to 1, exact
    QString countText;               // "14 votes"
    QString medianText;              // "1.5", "–"
    QString agreementText;           // "0.14", "–"
    QString closeness;               // "Wide spread"; empty without a level
    QString summary;                 // all of it in words, as text alternative
    QString brief; // the same on a line: "14 votes · levels 0 to 4: 3, 4, 1, 5, 1 · median 1.5 · agreement 0.14 (…)"

    friend bool operator==(const VoteSummary &, const VoteSummary &) = default;
};

// A range of levels, such as the middle half of the votes.
using Band = std::pair<double, double>;

// One theme on the radar and in its table.
struct ThemeRow {
    int number = 1; // 1 to 8
    QString id;     // the theme's id, which also names its icon
    QString title;
    QString shortTitle;
    std::optional<double> score; // 0 to 4, exact; none: not enough answers
    std::optional<int> tenths;   // the score as it is shown: 23
    QString scoreText;           // "2.3", or "–" without a score
    QString ratedText;           // "4 of 5": statements with a level, of those that apply to the team
    int scored = 0;
    int applicable = 0; // total without the ones marked not applicable
    int total = 0;
    int notApplicable = 0;
    int dontKnow = 0;
    int unanswered = 0;
    std::optional<Band> band; // the means of its statements' lower and upper quartiles of votes
    QString bandText;         // "1.2 to 2.4"; empty without a band
    QString remark;           // "Not enough answers (2 of 5)", "No answers", "Not applicable to this team", else empty
};

struct RadarSeries {
    enum class Style { Baseline, Latest, Target };
    QString title;
    Style style = Style::Latest;
    QList<std::optional<double>> values; // one a theme; none is a gap in the line
    QStringList valueTexts;              // "2.3", or why there is none, for tooltips and status lines
};

struct Radar {
    struct Axis {
        QString label;         // the theme's short title
        QString valueText;     // "2.3", or "not enough answers"
        QString bandText = {}; // "Votes 1.2 to 2.4"; empty without a band
    };
    QList<Axis> axes; // eight, clockwise from 12 o'clock
    QList<RadarSeries> series;
    QList<std::optional<Band>> band; // one an axis, behind the series; empty when no axis has one
    QString bandTitle;               // "Middle half of the votes"
    QString title;
    QString summary; // the finding in words, as text alternative
    int highest = 4;
};

// One statement in its theme's section.
struct StatementRow {
    QString id;
    QString code; // "0" to "4", "n", "d"; empty when unanswered
    std::optional<int> level;
    QString ratingText; // "2 Developing", "Not applicable", "We don't know", "Not answered"
    questions::Scope scope = questions::Scope::Team;
    QString scopeText; // "Team" or "Organisation"
    QString statement;
    QString label;
    QString evidence;
    QString gap;
    bool comeBack = false;
    std::optional<VoteSummary> votes;
};

struct ThemeSection {
    ThemeRow row;
    QString heading; // "1 · Flexible working"
    QString purpose;
    QString explanation; // how the score came about: "(3 + 2 + 1 + 3 + 2) ÷ 5 = 2.2"
    QList<StatementRow> statements;
};

// A statement in one of the lists that stand out.
struct HighlightRow {
    QString statementId;
    QString themeId;
    QString theme; // short title
    QString label;
    QString statement;
    QString ratingText;
    std::optional<int> level;
};

struct ParticipantRow {
    QString groupId;
    QString group;
    std::optional<int> count; // none where the count is hidden
    QString countText;        // "7", "none"; in files also "fewer than 5" and "5 or more" (disclosure.h)
    bool missing = false;
};

// A statement that people see differently.
struct DifferenceRow {
    HighlightRow statement;
    VoteSummary votes;
};

// How the staff groups that may be shown see each theme.
struct GroupTable {
    struct Column {
        QString groupId;
        QString group;
        QString people; // "at least 12 people"; in files no more exact than the count in "Who took part"
    };
    struct Row {
        QString themeId;
        QString theme;
        QStringList cells; // one a column: "2.3", or "–"
        // As they are shown: exact, a mean would tell how many votes it is made of.
        QList<std::optional<double>> values;
    };
    QList<Column> columns; // empty: nothing may be shown, or no group was kept
    QList<Row> rows;
};

struct KeyFigure {
    QString label;
    QString value;
    QString note;
};

// The same in every language, for files that programs read.
struct Codes {
    QString assessmentId;
    QString organisationId; // empty when the organisation was typed
    QString organisation;
    QString division;
    QDate period; // first day of the month; may be invalid
    int round = 0;
    QString state;    // "draft" or "agreed"
    QDateTime agreed; // UTC; invalid while draft
    int revision = 1;
    QString questionSet;
    QString questionSetVersion;
};

struct Report {
    Language language = Language::English;
    Audience audience = Audience::File;
    Codes codes;
    QString assessmentId;
    QString product;    // "Retention self-assessment"
    QString team;       // "Ward 7"
    QString place;      // organisation, division
    QString roundTitle; // "Baseline position"
    QString round;      // "Baseline", "Follow-up 1"
    QString period;     // "March 2026"
    QString stateText;  // "Agreed 10 March 2026", "Draft"
    bool agreed = false;
    QString facilitator;
    int revision = 1;
    // For files that carry it; whoever writes one puts it in.
    QList<assessment::HistoryEntry> history;
    QString fileStem; // proposed file name without ending: "Ward 7 - Baseline - 2026-03"

    QStringList inShort;                // sentences
    QStringList inShortEmphasis;        // theme names as they stand in the sentences, to be set in bold
    KeyFigure overall;                  // "Overall", "2.1", "of 4, mean of eight themes"
    QString ratedText;                  // "37 of 40 statements rated"
    std::optional<double> overallScore; // exact
    std::optional<int> overallTenths;   // as it is shown: 21
    int themesScored = 0;

    Radar radar;
    QList<ThemeRow> themes;
    QList<HighlightRow> strengths;
    QList<HighlightRow> priorities;
    QString noHighlights;             // why both lists are empty, else empty
    QList<DifferenceRow> differences; // least agreement first
    QString differencesNote;          // what their columns say; empty without any
    QString noDifferences;            // why there are none though people voted, else empty
    QString votesNote;                // how people voted; empty when nobody did
    GroupTable groups;
    QString groupsNote; // which groups are not shown and why; empty when votes carry no group
    QList<HighlightRow> dontKnows;
    QList<HighlightRow> comeBacks;
    QList<ParticipantRow> participants;
    QString participantsNote;
    QString missingVoices; // one sentence; empty when nobody is missing
    QList<ThemeSection> sections;

    QList<RoundChange> changes; // since the last round, then since the first where that is another one
    QString roundsNote;         // that an earlier round could not be read; else empty
    QList<TargetRow> targets;   // of themes that have one
    Trend trend;                // empty without an earlier round

    // The last page: headings with paragraphs.
    struct MethodPart {
        QString heading;
        QStringList paragraphs;
        QList<std::pair<QString, QString>> terms; // level and its meaning
    };
    QList<MethodPart> method;
    QString disclaimer; // whose statements these are, and that scores are a starting point
    QString footer;     // "Aros · Ward 7 · Baseline · agreed 12 Mar 2026"

    // Words that the renderers put beside the content, in the report's language. `page` reads "Page %1 of %2".
    struct Words {
        QString inShort, whoTookPart, staffGroup, inTheRoom, missingVoice, whereTheTeamStands, axisNote, theme, score,
            rated, dontKnow, notApplicable, strengths, priorities, dontKnows, comeBacks, evidence, gap, none, ofFour,
            page, method, statement, rating, noAnswers, facilitator, period, organisation, division, team, state, scope,
            comeBack, number, scale, questionSet, differences, byStaffGroup, votes, median, agreement, change, target,
            before, now, statementByStatement, retired, added, regrouped, regroupedNote, overTheRounds;
    };
    Words words;
};

} // namespace aros::report
