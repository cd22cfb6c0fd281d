#include "ui/rendering/pagelayout.h"

#include <optional>
#include <utility>

namespace aros::rendering {

namespace {

// What the end of a page costs within a section, and between blocks that would rather be together.
constexpr double SectionBreak = 1;
constexpr double DislikedBreak = 3;
// As factors for the square of the unused share, on a page that is not full: room at the end of a section looks as
// if it was meant, room within one less so, and within a text not at all.
constexpr double RoomAfterSection = 3;
constexpr double RoomWithinSection = 8;
constexpr double RoomWithinText = 60;

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
        if (used > m_pageHeight + PageRounding)
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
    if (m_blocks.at(end).startsSection)
        return RoomAfterSection * unused * unused;
    const double breaking = m_blocks.at(end - 1).likesNext ? DislikedBreak : SectionBreak;
    return breaking + (m_blocks.at(end).goesOn ? RoomWithinText : RoomWithinSection) * unused * unused;
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

// The blocks, but those that must be cut in pieces, each a block of its own.
class CutBlocks
{
public:
    CutBlocks(const QList<PageBlock> &blocks, const QList<PagePlacement> &cutAsNeeded);

    const QList<PageBlock> &pieces() const { return m_pieces; }
    // Of the blocks, from placements of the pieces.
    QList<PagePlacement> joined(const QList<PagePlacement> &placements) const;

private:
    void cut(int index, const PageBlock &block);
    void add(int index, const PageBlock &piece, double from);

    QList<PageBlock> m_pieces;
    QList<std::pair<int, double>> m_places; // each piece's block, and how far down in it
};

CutBlocks::CutBlocks(const QList<PageBlock> &blocks, const QList<PagePlacement> &cutAsNeeded)
{
    QList<bool> isCut(blocks.size(), false);
    for (const PagePlacement &place : cutAsNeeded)
        isCut[place.block] = place.from > 0 || isCut.at(place.block);
    for (int index = 0; index < blocks.size(); ++index) {
        if (isCut.at(index))
            cut(index, blocks.at(index));
        else
            add(index, blocks.at(index), 0);
    }
}

void CutBlocks::cut(int index, const PageBlock &block)
{
    PageBlock piece = block;
    piece.keepWithNext = false;
    piece.likesNext = false;
    double from = 0;
    for (const double to : block.cuts) {
        piece.height = to - from;
        add(index, piece, from);
        piece = {.goesOn = true};
        from = to;
    }
    piece.height = block.height - from;
    piece.keepWithNext = block.keepWithNext;
    piece.likesNext = block.likesNext;
    add(index, piece, from);
}

void CutBlocks::add(int index, const PageBlock &piece, double from)
{
    m_pieces.append(piece);
    m_places.append({index, from});
}

QList<PagePlacement> CutBlocks::joined(const QList<PagePlacement> &placements) const
{
    QList<PagePlacement> result;
    for (const PagePlacement &place : placements) {
        const auto [block, from] = m_places.at(place.block);
        if (!result.isEmpty() && result.constLast().block == block && result.constLast().page == place.page)
            result.last().to = from + place.to;
        else
            result.append({block, place.page, place.top, from, from + place.to});
    }
    return result;
}

} // namespace

QList<PagePlacement> placeBlocksWell(const QList<PageBlock> &blocks, double pageHeight)
{
    const QList<PagePlacement> firstFit = placeBlocks(blocks, pageHeight);
    const CutBlocks cut(blocks, firstFit);
    const std::optional<QList<PagePlacement>> placements = PageBreaker(cut.pieces(), pageHeight).place();
    return placements ? cut.joined(*placements) : firstFit;
}

} // namespace aros::rendering
