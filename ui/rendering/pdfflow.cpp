#include "ui/rendering/pdfflow.h"

#include <QtMath>

#include <algorithm>

namespace aros::rendering {

namespace {

constexpr double LineTolerance = 0.01; // points; sums of line heights are not exact
constexpr double NoteAboveFoot = 5;

} // namespace

double PdfStack::add(const PdfText &text, QPointF at, PdfTagTree::Id tag)
{
    if (!text.isEmpty())
        m_items.append({text, at, tag});
    return at.y() + text.height();
}

double PdfStack::bottom() const
{
    double bottom = 0;
    for (const Item &item : m_items)
        bottom = qMax(bottom, item.at.y() + item.text.height());
    return bottom;
}

QList<double> PdfStack::cuts() const
{
    QList<double> cuts;
    for (const Item &item : m_items) {
        for (int line = 2; line <= item.text.lineCount() - 2; ++line) {
            const double y = item.at.y() + line * item.text.lineHeight();
            if (isBetweenLines(y))
                cuts.append(y);
        }
    }
    std::sort(cuts.begin(), cuts.end());
    cuts.erase(std::unique(cuts.begin(), cuts.end()), cuts.end());
    return cuts;
}

bool PdfStack::isBetweenLines(double y) const
{
    return std::ranges::all_of(m_items, [y](const Item &item) {
        const double below = y - item.at.y();
        if (below <= 0 || below >= item.text.height())
            return true;
        const double lines = below / item.text.lineHeight();
        return qAbs(lines - qRound(lines)) * item.text.lineHeight() < LineTolerance;
    });
}

void PdfStack::paint(PdfCanvas &canvas, const PdfPlace &place) const
{
    const double bottom = this->bottom();
    for (const Item &item : m_items) {
        const double height = item.text.lineHeight();
        const auto firstLineBelow = [&item, height](double y) {
            return qBound(0, qCeil((y - item.at.y() - LineTolerance) / height), item.text.lineCount());
        };
        // The ends are asked for first: what stands a little out of the block must not get lost.
        const PdfCanvas::Lines lines{place.from <= 0 ? 0 : firstLineBelow(place.from),
                                     place.to >= bottom ? item.text.lineCount() : firstLineBelow(place.to)};
        canvas.paint(item.text, place.point(item.at.x(), item.at.y() + lines.first * height), item.tag, lines);
    }
}

void PdfFlow::add(PageBlock block, Paint paint)
{
    m_items.append({std::move(block), std::move(paint), m_runningTitle});
}

void PdfFlow::add(PdfStack stack, PageBlock block)
{
    block.height = stack.bottom();
    block.cuts = stack.cuts();
    add(std::move(block), [this, stack = std::move(stack)](const PdfPlace &place) { stack.paint(m_canvas, place); });
}

QList<PageBlock> PdfFlow::blocks() const
{
    QList<PageBlock> blocks;
    for (const Item &item : m_items)
        blocks.append(item.block);
    return blocks;
}

int PdfFlow::pageCountWith(const QList<PageBlock> &more) const
{
    return pageCount(placeBlocksWell(blocks() + more, pageHeight()));
}

int PdfFlow::paint(const QString &footer, const QString &pageText)
{
    const QList<PagePlacement> placements = placeBlocksWell(blocks(), pageHeight());
    const QString total = QString::number(pageCount(placements));
    int current = -1;
    for (const PagePlacement &placement : placements) {
        for (; current < placement.page; ++current) {
            if (current >= 0)
                m_canvas.newPage();
            paintFurniture(footer, pageText.arg(QString::number(current + 2), total));
            paintRunningTitle(placement);
        }
        m_items.at(placement.block)
            .paint({QPointF(page::left, page::top + placement.top), placement.from, placement.to});
    }
    return pageCount(placements);
}

void PdfFlow::paintFurniture(const QString &footer, const QString &pageText)
{
    m_canvas.paintArtifact(m_pageNote, {page::left, page::footerTop - NoteAboveFoot - m_pageNote.height()});
    m_canvas.rule({page::left, page::footerTop}, page::contentWidth, m_style.colours.border);
    const double top = page::footerTop + 6;
    const PdfText number = m_canvas.measured({{pageText, m_style.footer}}, page::contentWidth, Qt::AlignRight);
    m_canvas.paintArtifact(number, {page::left, top});
    const double room = page::contentWidth - number.width() - 24;
    m_canvas.paintArtifact(m_canvas.measuredLine({footer, m_style.footer}, room), {page::left, top});
}

void PdfFlow::paintRunningTitle(const PagePlacement &first)
{
    const Item &item = m_items.at(first.block);
    const bool goesOn = first.from > 0 || !(item.block.startsSection || item.block.startsPage);
    if (!goesOn || item.runningTitle.isEmpty())
        return;
    const PdfText title = m_canvas.measuredLine({item.runningTitle, m_style.footer}, page::contentWidth);
    m_canvas.paintArtifact(title, {page::left, page::runningTitleTop});
}

} // namespace aros::rendering
