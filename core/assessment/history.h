#pragma once

#include "core/assessment/assessment.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace aros::assessment {

// What changed in an assessment, when, from what to what. Each entry carries the fingerprint of all entries before it,
// and the assessment that of the last: none can be altered, taken out, put in or cut off unnoticed. (Who knows Aros and
// makes every fingerprint anew is noticed only by somebody who kept an earlier one, for instance in an exported file.)
// Votes are never part of it, and neither are evidence and gaps.

enum class HistoryKind {
    Created,  // first entry of a new assessment; after: startHash()
    Begins,   // first entry of one that is older than its history; after: startHash() as it was then
    Rating,   // subject: statement; before and after: the rating's code, empty for unanswered
    Agreed,   // before and after: the state
    Reopened, // the same, with the reason
    Target,   // subject: theme; before and after: tenths and day, such as "30@2027-06-01"; empty for none
    Unknown,  // nothing that this version writes: what is stored was altered
};

// "rating", the same in every language; how a kind is stored and exported.
QString codeOf(HistoryKind kind);
HistoryKind historyKindOf(const QString &code);

struct HistoryChange {
    HistoryKind kind = HistoryKind::Unknown;
    QString subject; // the id of a statement or theme; empty for the whole assessment
    QString before;
    QString after;
    QString reason; // of a reopening

    friend bool operator==(const HistoryChange &, const HistoryChange &) = default;
};

struct HistoryEntry {
    int number = 0; // from 1, without a gap
    QDateTime time; // UTC, milliseconds; the number and not this gives the order
    HistoryChange change;
    QString hash;

    friend bool operator==(const HistoryEntry &, const HistoryEntry &) = default;
};

// The last entry, as the assessment knows it.
struct HistoryHead {
    int number = 0; // 0: none
    QString hash;

    friend bool operator==(const HistoryHead &, const HistoryHead &) = default;
};

struct History {
    QList<HistoryEntry> entries; // oldest first
    HistoryHead head;

    friend bool operator==(const History &, const History &) = default;
};

// The entry that follows `head`. Its hash is hashOfFields() of the hash before it (of the first: the assessment's id),
// number, time ("2026-03-10T14:32:05.123Z"), kind, subject, before, after and reason.
HistoryEntry nextEntry(const AssessmentId &id, const HistoryHead &head, const HistoryChange &change,
                       const QDateTime &time);

// Of the state, of every statement that has a rating, sorted by id, and of the targets.
QString startHash(const Assessment &assessment);

// The first entry's change: Created or Begins.
HistoryChange startOf(const Assessment &assessment, HistoryKind kind);

// What of a change belongs in the history: ratings by statement, targets, then the state. `reason` is that of a
// reopening.
QList<HistoryChange> changesBetween(const Assessment &before, const Assessment &after, const QString &reason = {});

// Where a history stops being one.
struct HistoryProblem {
    enum class Kind {
        EntryAltered, // the entry, or the one before it, is not what was written
        EntryMissing,
        EntryAdded,    // comes after the last one that the assessment knows
        RatingDiffers, // the stored rating of `statement` is not what the entry says
        TargetDiffers, // a stored target is not what the entry says
        StateDiffers,  // agreed or draft is not what the entry says
        StartDiffers,  // ratings without an entry of their own are not as the history began
    };

    Kind kind = Kind::EntryAltered;
    int entry = 0;         // number of the first one concerned
    StatementId statement; // of RatingDiffers

    friend bool operator==(const HistoryProblem &, const HistoryProblem &) = default;
};

// Checks the chain and its head, and then that it leads to what is stored. Nothing when the history is whole.
std::optional<HistoryProblem> findProblem(const Assessment &assessment, const History &history);

} // namespace aros::assessment
