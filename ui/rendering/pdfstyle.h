#pragma once

#include "ui/presentation/palette.h"
#include "ui/rendering/pdftext.h"

namespace aros::rendering {

// The page: A4 in points from its top left corner.
namespace page {
inline constexpr double width = 595.276;
inline constexpr double height = 841.89;
inline constexpr double left = 45;
inline constexpr double top = 46;
inline constexpr double bottom = 784; // of the content
inline constexpr double contentWidth = width - 2 * left;
inline constexpr double contentHeight = bottom - top;
inline constexpr double runningTitleTop = 24;
inline constexpr double footerTop = 800;
} // namespace page

// What everything in a report looks like.
struct PdfStyle {
    explicit PdfStyle(const presentation::Palette &palette);

    presentation::Palette colours;

    TextStyle coverSmall, coverLabel, coverValue, coverTitle, coverSubtitle;
    TextStyle coverMark; // "Draft"
    TextStyle heading, partHeading;
    TextStyle body, bodyStrong;
    TextStyle small, smallStrong;   // of less weight for the reader
    TextStyle detail, detailStrong; // evidence and tables
    TextStyle statement, rating;
    TextStyle keyFigure, score;
    TextStyle footer;
};

// `share` of one colour over another: what opacity would give, which an archivable PDF must not have.
QColor blended(const QColor &over, const QColor &under, double share);

} // namespace aros::rendering
