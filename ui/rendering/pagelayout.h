#pragma once

#include <QList>

namespace aros::rendering {

// Where the blocks of a document go on its pages: arithmetic alone, no painting. All lengths in points (1/72 inch).

// Sums of heights must not miss a page by a rounding error.
inline constexpr double PageRounding = 0.001;

struct PageBlock {
    double height = 0;
    double spaceBefore = 0;    // above the block, unless it stands at the top of a page
    bool keepWithNext = false; // begins on the page where the next block begins
    bool likesNext = false;    // the same, but only a wish
    bool startsPage = false;
    bool startsSection = false; // a page may well end before it
    bool goesOn = false;        // with the text of the block before: only a full page ends well before it
    // Where the block may be cut if it is too tall to stay whole, as distances from its top, ascending. Between them
    // nothing may be taller than a page.
    QList<double> cuts = {};
};

// A block on a page, or a slice of one that is cut.
struct PagePlacement {
    int block = 0;   // index
    int page = 0;    // from 0
    double top = 0;  // below the upper margin
    double from = 0; // the slice, as distances from the block's top
    double to = 0;

    friend bool operator==(const PagePlacement &, const PagePlacement &) = default;
};

// Places the blocks one below the other on pages that offer `pageHeight` between the margins, each where it first fits.
// A block is cut only if it does not fit on a page of its own, together with the blocks that are kept with it.
QList<PagePlacement> placeBlocks(const QList<PageBlock> &blocks, double pageHeight);

// No more pages, but with ends where they break up least, and room left where it looks meant: at the end of a section.
// Cuts the same blocks. What nothing can make fit is placed as placeBlocks() does.
QList<PagePlacement> placeBlocksWell(const QList<PageBlock> &blocks, double pageHeight);

int pageCount(const QList<PagePlacement> &placements);

} // namespace aros::rendering
