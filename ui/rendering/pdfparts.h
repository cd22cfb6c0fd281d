#pragma once

#include "core/report/report.h"
#include "ui/rendering/pdfflow.h"

namespace aros::rendering {

// The parts of a report, each a section of its own in the structure.

void addCover(PdfFlow &flow, const report::Report &report);
void addOverview(PdfFlow &flow, const report::Report &report); // radar and table, one page
// Since earlier rounds, theme by theme, the targets, and the trend; nothing without any of them.
void addRounds(PdfFlow &flow, const report::Report &report);
// Since the last round, statement by statement; to be called only where there is one.
void addStatementChanges(PdfFlow &flow, const report::Report &report);
void addVotes(PdfFlow &flow, const report::Report &report); // nothing when nobody voted
void addThemeSections(PdfFlow &flow, const report::Report &report);
void addMethod(PdfFlow &flow, const report::Report &report);

// Lists of statements side by side, as far as they have rows.
struct HighlightList {
    QString title;
    QList<report::HighlightRow> rows;
};
void addHighlightLists(PdfFlow &flow, const QList<HighlightList> &lists, PdfTagTree::Id section,
                       const PageBlock &block = {});

// A square with the level on the ramp. `code` as in StatementRow: other answers have a sign of their own. It is an
// artifact: the rating must stand in words beside it.
void paintLevelSquare(PdfFlow &flow, const QRectF &rect, const QString &code);
QString levelCode(const std::optional<int> &level);

// A heading's tag; `title` makes it a bookmark too.
PdfTagTree::Id addHeadingTag(PdfFlow &flow, PdfTagTree::Id section, PdfTag::Role role, const QString &title);

} // namespace aros::rendering
