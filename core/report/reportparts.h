#pragma once

#include "core/report/reportbuilder.h"
#include "core/scoring/scorecalculator.h"
#include "core/scoring/spread.h"

namespace aros::report {

// What every part of a report is made of; lives as long as the building does.
struct Source {
    const questions::QuestionSet &set;
    const assessment::Assessment &assessment;
    const Texts &texts;
    const scoring::Scores &scores;
    Audience audience;
    const assessment::Votes &votes;
    const QList<EarlierRound> &earlier;
    bool hasEveryRound = true;

    Language language() const { return texts.language(); }
};

// Each fills its own fields of the report and reads only those that stand above it here.
void addTitleBlock(Report &report, const Source &source);
void addThemes(Report &report, const Source &source);
void addSections(Report &report, const Source &source);
void addHighlights(Report &report, const Source &source);
void addVotes(Report &report, const Source &source);
void addOverall(Report &report, const Source &source);
void addInShort(Report &report, const Source &source);
void addRadar(Report &report, const Source &source);
void addParticipants(Report &report, const Source &source);
void addMethod(Report &report, const Source &source);
void addTargets(Report &report, const Source &source);
void addChanges(Report &report, const Source &source);
// And whether a round is missing in it and in the changes.
void addTrend(Report &report, const Source &source);
// Baseline and targets beside the latest scores.
void addRadarRounds(Report &report, const Source &source);
// How the changes were computed, after how the scores were.
void addRoundsMethod(Report &report, const Source &source);

HighlightRow highlightRow(int index, const Source &source);

// None while the vote is open, and for fewer than five votes.
std::optional<VoteSummary> voteSummary(const StatementId &statement, const Source &source);

// Whether there is a statement whose votes are shown.
bool showsVotes(const Report &report);

// "2 Developing", "We don't know", "Not answered".
QString ratingText(const std::optional<assessment::Rating> &rating, const questions::QuestionSet &set,
                   const Texts &texts);
inline QString ratingText(const std::optional<assessment::Rating> &rating, const Source &source)
{
    return ratingText(rating, source.set, source.texts);
}

// "Ward 7 - Baseline - 2026-03": allowed on every file system, Windows included; Welsh letters stay.
QString safeFileStem(const QStringList &parts);

} // namespace aros::report
