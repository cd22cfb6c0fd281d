#pragma once

#include "core/assessment/history.h"
#include "core/common/texts.h"
#include "core/questions/questionset.h"

namespace aros::report {

struct HistoryRow {
    assessment::HistoryEntry entry; // as it is stored
    QString what;                   // "Rotas are agreed early", "Agreed", "Reopened: a colleague was missing"
    QString theme;                  // of a statement or a target; else empty
    QString before;                 // "2 Developing"; empty where there is nothing to compare
    QString after;
    bool sinceAgreement = false; // after the team first agreed, or that first agreement itself

    friend bool operator==(const HistoryRow &, const HistoryRow &) = default;
};

// The history of one assessment in one language, for the screen, the command line and the CSV file.
struct HistoryTable {
    QString assessmentId;
    QString team;
    QList<HistoryRow> rows; // newest first
    bool whole = true;
    QString verdict; // one line: it was checked and is whole, or where it is not
    bool agreedOnce = false;

    friend bool operator==(const HistoryTable &, const HistoryTable &) = default;
};

HistoryTable buildHistory(const questions::QuestionSet &set, const assessment::Assessment &assessment,
                          const assessment::History &history, const Texts &texts);

// A sentence that names the entry. A statement is called `statement`.
QString historyProblemText(const assessment::HistoryProblem &problem, const QString &statement, const Texts &texts);

// The name of the history's file without its ending, beside the report's: "Ward 7 - Baseline - 2026-03 - History".
QString historyFileStem(const QString &reportStem, const Texts &texts);

} // namespace aros::report
