#pragma once

#include "core/common/result.h"

#include <QTransform>

#include <map>
#include <string>
#include <vector>

class QPDFPageObjectHelper;

namespace aros::rendering {

// A page's drawing instructions with marked content in the place of the markers.
struct PdfContent {
    std::string stream;
    // Which piece a marked-content sequence belongs to, by MCID. A piece has several if the clip changes within it.
    std::vector<int> sequences;
    // From the painter's device units to the page's points.
    QTransform deviceToPage;
};

// What is known of a piece that has a tag.
struct PdfPiece {
    // The role's name in PDF: "H1".
    std::string role;
    bool isPainted = false;
};

// By the number PdfMarkers gave.
using PdfPieces = std::map<int, PdfPiece>;

// The only place that knows what Qt's content streams and PdfMarkers' markers look like. Ticks off the pieces it
// finds. May throw qpdf's exceptions.
Result<PdfContent> tagContent(QPDFPageObjectHelper page, PdfPieces &pieces);

} // namespace aros::rendering
