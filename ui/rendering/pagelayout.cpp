#include "ui/rendering/pagelayout.h"

namespace aros::rendering {

namespace {

class BlockPlacer
{
public:
    BlockPlacer(const QList<PageBlock> &blocks, double pageHeight) : m_blocks(blocks), m_pageHeight(pageHeight) {}

    QList<PagePlacement> place();

private:
    int chainEnd(int first) const;
    void placeChain(int first, int last);
    void placeBlock(int index, bool mayCut);
    void placeSlices(int index);
    void put(int index, double from, double to);
    double heightOf(int first, int last) const;
    double leastHeightOf(int first, int last) const;
    double spaceBefore(int index) const { return m_isPageEmpty ? 0 : m_blocks.at(index).spaceBefore; }
    bool fits(double height) const { return m_y + height <= m_pageHeight + PageRounding; }
    double sliceEnd(const PageBlock &block, double from) const;
    void newPage();

    const QList<PageBlock> &m_blocks;
    const double m_pageHeight;
    QList<PagePlacement> m_placements;
    int m_page = 0;
    double m_y = 0;
    bool m_isPageEmpty = true;
};

QList<PagePlacement> BlockPlacer::place()
{
    for (int first = 0; first < m_blocks.size();) {
        const int last = chainEnd(first);
        placeChain(first, last);
        first = last + 1;
    }
    return m_placements;
}

// Of a chain longer than a page only the headings stay with the first text: what can be cut is text.
int BlockPlacer::chainEnd(int first) const
{
    int last = first;
    int text = -1;
    for (;; ++last) {
        if (text < 0 && !m_blocks.at(last).cuts.isEmpty())
            text = last;
        if (!m_blocks.at(last).keepWithNext || last + 1 == m_blocks.size() || m_blocks.at(last + 1).startsPage)
            break;
    }
    const bool tooLong = heightOf(first, last) > m_pageHeight + PageRounding;
    return tooLong && text >= 0 ? text : last;
}

// Blocks that are kept together.
void BlockPlacer::placeChain(int first, int last)
{
    const double height = heightOf(first, last);
    const bool mayCut = height > m_pageHeight + PageRounding;
    const double needed = spaceBefore(first) + (mayCut ? leastHeightOf(first, last) : height);
    if (!m_isPageEmpty && (m_blocks.at(first).startsPage || !fits(needed)))
        newPage();
    for (int index = first; index <= last; ++index)
        placeBlock(index, mayCut);
}

void BlockPlacer::placeBlock(int index, bool mayCut)
{
    const PageBlock &block = m_blocks.at(index);
    const bool whole = fits(spaceBefore(index) + block.height);
    const bool isCut = !whole && mayCut && !block.cuts.isEmpty();
    if (!whole && !isCut && !m_isPageEmpty)
        newPage();
    m_y += spaceBefore(index);
    if (!isCut)
        put(index, 0, block.height);
    else
        placeSlices(index);
}

void BlockPlacer::placeSlices(int index)
{
    const PageBlock &block = m_blocks.at(index);
    double from = 0;
    while (!fits(block.height - from)) {
        const double to = sliceEnd(block, from);
        if (to > from)
            put(index, from, to);
        else if (m_isPageEmpty)
            break; // nothing to cut at: let it run over rather than lose it
        newPage();
        from = qMax(from, to);
    }
    put(index, from, block.height);
}

// The last cut that still fits, or `from` itself.
double BlockPlacer::sliceEnd(const PageBlock &block, double from) const
{
    double end = from;
    for (const double cut : block.cuts) {
        if (cut > from && fits(cut - from))
            end = cut;
    }
    return end;
}

void BlockPlacer::put(int index, double from, double to)
{
    m_placements.append({index, m_page, m_y, from, to});
    m_y += to - from;
    m_isPageEmpty = false;
}

double BlockPlacer::heightOf(int first, int last) const
{
    double height = m_blocks.at(first).height;
    for (int index = first + 1; index <= last; ++index)
        height += m_blocks.at(index).spaceBefore + m_blocks.at(index).height;
    return height;
}

// Of a chain that is cut: up to the first cut of its last block.
double BlockPlacer::leastHeightOf(int first, int last) const
{
    const PageBlock &block = m_blocks.at(last);
    return heightOf(first, last) - (block.cuts.isEmpty() ? 0 : block.height - block.cuts.constFirst());
}

void BlockPlacer::newPage()
{
    ++m_page;
    m_y = 0;
    m_isPageEmpty = true;
}

} // namespace

QList<PagePlacement> placeBlocks(const QList<PageBlock> &blocks, double pageHeight)
{
    return BlockPlacer(blocks, pageHeight).place();
}

int pageCount(const QList<PagePlacement> &placements)
{
    return placements.isEmpty() ? 0 : placements.constLast().page + 1;
}

} // namespace aros::rendering
