#pragma once

#include "core/assessment/assessment.h"
#include "core/metrics/metricdefinition.h"

#include <QDate>
#include <QHash>
#include <QList>
#include <QStringList>

#include <optional>
#include <utility>

namespace aros::demo {

// What the sample organisation is made of, as resources/demo/organisation.json describes it.

struct FollowUp {
    int monthsAgo = 0;
    QList<double> gains; // one a theme, in levels
};

// A questionnaire that was left half-way.
struct HalfWay {
    int reached = 0; // statements from the first that were looked at; the last of them is where the team is
    QList<StatementId> comeBack;
    QList<StatementId> unrated; // among those that were looked at
};

// What a team has aimed for since its baseline.
struct DemoAim {
    ThemeId theme;
    int tenths = 0;
    int monthsAhead = 0; // of the present month; negative: that month is over
};

struct TeamProfile {
    QString key; // names the team in ids, never shown
    QString name;
    QString division;
    QString facilitator;
    QString notesLanguage; // "en" or "cy"
    QString voting;        // VotingPlan's code; empty: the team agreed without votes
    int monthsAgo = 0;     // the baseline's period
    QList<double> levels;  // about where the team stands in each theme, 0 to 4
    QList<assessment::Attendance> room;
    QHash<StatementId, QString> fixed; // ratings by code that do not follow from the levels
    std::optional<FollowUp> followUp;
    std::optional<HalfWay> halfWay;
    QList<DemoAim> targets;
};

// Sentences that teams wrote about one statement in one language.
struct Notes {
    QStringList strong;  // evidence at levels 3 and 4
    QStringList partial; // evidence at levels 1 and 2
    QStringList gap;
};

// A metric of the whole organisation, or of a division.
struct MetricPlace {
    metrics::MetricId metric;
    QString division;
};

// A remark on a month of a metric's chart, or why its limits were set anew from then on.
struct DemoRemark {
    MetricPlace place;
    int monthsAgo = 0;
    QString text;
};

struct DemoEvent {
    QString id; // the same wherever a sample organisation is made
    QString division;
    int monthsAgo = 0;
    int day = 1;
    QString text;
};

// What people would have added to the charts of the made-up figures. Sentences stand in both languages.
struct DemoCharts {
    QString source; // of the figures; %1 is the generator's seed
    QList<std::pair<MetricPlace, double>> targets;
    QList<DemoRemark> rebases;
    QList<DemoRemark> notes;
    QList<DemoEvent> events;
};

struct DemoContent {
    QString organisation;
    QList<TeamProfile> teams;
    DemoCharts charts;
    QHash<StatementId, double> offsets;              // statements that most teams find harder or easier
    QHash<QString, QStringList> unknown;             // by language: written beside a don't-know
    QHash<QString, QHash<StatementId, Notes>> notes; // by language and statement
};

// Read once from the program's resources; the file is part of the program and checked by a test.
const DemoContent &demoContent();

} // namespace aros::demo
