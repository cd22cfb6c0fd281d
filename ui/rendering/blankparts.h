#pragma once

#include "core/report/blankquestionnaire.h"
#include "ui/rendering/pdfflow.h"

namespace aros::rendering {

// The parts of the blank questionnaire, in `section` of the structure.

// Side of a box to tick, in points: 5.5 mm.
inline constexpr double TickBoxSide = 15.6;

// Title, lines for team, round and date, the scale, and the staff groups where they are asked for.
void addBlankHead(PdfFlow &flow, const report::BlankQuestionnaire &sheets, PdfTagTree::Id section);

// A table a theme, in rows as high as the sheets of paper allow that the questionnaire needs anyway.
void addBlankThemes(PdfFlow &flow, const report::BlankQuestionnaire &sheets, PdfTagTree::Id section);

// An artifact: to a screen reader an empty cell, or the name beside it.
void paintTickBox(PdfFlow &flow, QPointF topLeft);

} // namespace aros::rendering
