#pragma once

#include "core/questions/questionset.h"
#include "core/questions/questionsetproblem.h"

#include <QByteArray>
#include <QHash>

namespace aros::exchange {

// A question set as a table that can be written in Excel: a row a statement; above them rows for the set, its levels
// and its themes. Versions and dates have an apostrophe in front, so that a spreadsheet leaves them as they are.
QByteArray questionSetCsv(const questions::QuestionSet::Content &content);

constexpr int MostTableProblems = 50;

// What a table says.
struct QuestionSetTable {
    // The same as a question set file; empty when there is a problem.
    QByteArray json;
    // Everything that is wrong, at most MostTableProblems: by the table's own rules, or by those of the format. Places
    // are "row 12, column label_cy", "row 12", "row 1, column colour" or "file".
    QList<questions::QuestionSetProblem> problems;
    // JSON pointer to place, for whoever checks more than the file alone can tell.
    QHash<QString, QString> places;

    // Moves a problem from its place in JSON to its row and column.
    questions::QuestionSetProblem located(questions::QuestionSetProblem problem) const;
};

// Reads what questionSetCsv() writes and what spreadsheets make of it. Columns may stand in any order; those for
// evidence, dates, changes and origins may be left out.
QuestionSetTable readQuestionSetCsv(const QByteArray &bytes);

} // namespace aros::exchange
