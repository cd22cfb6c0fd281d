#include "ui/rendering/pagelayout.h"

#include <optional>
#include <utility>

namespace aros::rendering {

namespace {

// Sums of heights must not miss a page by a rounding error.
constexpr double Rounding = 0.001;
// What the end of a page costs within a section, between blocks that would rather be together, and, as a factor for the
// square of the unused share, on a page that is not full.
constexpr double SectionBreak = 1;
constexpr double DislikedBreak = 3;
constexpr double UnusedRoom = 5;

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
    bool fits(double height) const { return m_y + height <= m_pageHeight + Rounding; }
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
    const bool tooLong = heightOf(first, last) > m_pageHeight + Rounding;
    return tooLong && text >= 0 ? text : last;
}

// Blocks that are kept together.
void BlockPlacer::placeChain(int first, int last)
{
    const double height = heightOf(first, last);
    const bool mayCut = height > m_pageHeight + Rounding;
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

// Finds the ends of pages by dynamic programming: the best way to fill pages with the first n blocks, for every n.
class PageBreaker
{
public:
    PageBreaker(const QList<PageBlock> &blocks, double pageHeight) : m_blocks(blocks), m_pageHeight(pageHeight) {}

    // Nothing if a block, or blocks that are kept together, do not fit on a page.
    std::optional<QList<PagePlacement>> place();

private:
    struct Way {
        int pages = 0;
        double damage = 0;
        int lastPageStart = 0;
    };

    std::optional<Way> bestWayTo(int end) const;
    double damageOf(int end, double used) const;
    QList<PagePlacement> placements() const;

    const QList<PageBlock> &m_blocks;
    const double m_pageHeight;
    QList<std::optional<Way>> m_ways; // by number of blocks
};

std::optional<QList<PagePlacement>> PageBreaker::place()
{
    m_ways = {Way{}};
    for (int end = 1; end <= m_blocks.size(); ++end)
        m_ways.append(bestWayTo(end));
    if (!m_ways.constLast())
        return {};
    return placements();
}

// With a page that ends before block `end`.
std::optional<PageBreaker::Way> PageBreaker::bestWayTo(int end) const
{
    const bool isLast = end == m_blocks.size();
    if (!isLast && m_blocks.at(end - 1).keepWithNext && !m_blocks.at(end).startsPage)
        return {};
    std::optional<Way> best;
    double below = 0; // height of what stands below the first block of the page
    for (int start = end - 1; start >= 0; --start) {
        const PageBlock &first = m_blocks.at(start);
        const double used = first.height + below;
        if (used > m_pageHeight + Rounding)
            break;
        if (const std::optional<Way> &before = m_ways.at(start)) {
            const Way way{before->pages + 1, before->damage + damageOf(end, used), start};
            if (!best || std::pair(way.pages, way.damage) < std::pair(best->pages, best->damage))
                best = way;
        }
        if (first.startsPage)
            break;
        below = used + first.spaceBefore;
    }
    return best;
}

double PageBreaker::damageOf(int end, double used) const
{
    if (end == m_blocks.size() || m_blocks.at(end).startsPage)
        return 0;
    const double unused = 1 - used / m_pageHeight;
    const double room = UnusedRoom * unused * unused;
    if (m_blocks.at(end).startsSection)
        return room;
    return room + (m_blocks.at(end - 1).likesNext ? DislikedBreak : SectionBreak);
}

QList<PagePlacement> PageBreaker::placements() const
{
    QList<int> starts;
    for (int end = int(m_blocks.size()); end > 0; end = m_ways.at(end)->lastPageStart)
        starts.prepend(m_ways.at(end)->lastPageStart);
    QList<PagePlacement> result;
    int page = -1;
    double y = 0;
    for (int index = 0; index < m_blocks.size(); ++index) {
        const PageBlock &block = m_blocks.at(index);
        const bool startsPage = starts.value(page + 1, -1) == index;
        page += startsPage ? 1 : 0;
        y = startsPage ? 0 : y + block.spaceBefore;
        result.append({index, page, y, 0, block.height});
        y += block.height;
    }
    return result;
}

} // namespace

QList<PagePlacement> placeBlocks(const QList<PageBlock> &blocks, double pageHeight)
{
    return BlockPlacer(blocks, pageHeight).place();
}

QList<PagePlacement> placeBlocksWell(const QList<PageBlock> &blocks, double pageHeight)
{
    const std::optional<QList<PagePlacement>> placements = PageBreaker(blocks, pageHeight).place();
    return placements ? *placements : placeBlocks(blocks, pageHeight);
}

int pageCount(const QList<PagePlacement> &placements)
{
    return placements.isEmpty() ? 0 : placements.constLast().page + 1;
}

} // namespace aros::rendering
