#pragma once

#include "core/assessment/assessment.h"
#include "core/common/result.h"

namespace aros::assessment {

// What holds for every change of an assessment, wherever it is stored. Each function takes the present value and gives
// the next one, or says why there is none; nothing is stored here. Times come from the caller.

constexpr int LongestName = 200; // characters of a team's, division's or organisation's name, and of the facilitator
constexpr int LatestRound = 999;
constexpr int LongestReason = 1000;

// Checked, with names trimmed and the period on the first of its month. InvalidValue names what is wrong.
Result<Details> checkedDetails(Details details);

// Checked, and free of text that cannot be written as UTF-8.
Result<Answer> checkedAnswer(Answer answer);

// Checked: one of the official themes, a score in its range and a date of the calendar.
Result<Target> checkedTarget(const Target &target);

// A draft of revision 1 with the content of `draft`; gets an id when it has none.
Result<Assessment> newDraft(Assessment draft, const QDateTime &now);

// Fails with ReadOnly when the assessment is agreed.
Result<Assessment> withDetails(Assessment assessment, const Details &details);
Result<Assessment> withAnswer(Assessment assessment, const StatementId &statement, const Answer &answer);
Result<Assessment> withCurrent(Assessment assessment, const StatementId &statement);

// A target replaces the theme's earlier one. Agreed or not: a target is a plan.
Result<Assessment> withTarget(Assessment assessment, const Target &target);
Assessment withoutTarget(Assessment assessment, const ThemeId &theme);

// Fails with AlreadyAgreed.
Result<Assessment> agreedAt(Assessment assessment, const QDateTime &now);

struct Reopening {
    Assessment assessment; // a draft again, one revision on
    Revision revision;     // what was agreed
};

// Fails with NotAgreed, or with InvalidValue when the reason is empty or too long.
Result<Reopening> reopenedAt(Assessment assessment, const QString &reason, const QDateTime &now);

// Everything that was entered is the same; the place in the questionnaire and the times may differ.
bool sameContent(const Assessment &a, const Assessment &b);

} // namespace aros::assessment
