#pragma once

#include "ui/rendering/pagelayout.h"
#include "ui/rendering/pdfcanvas.h"
#include "ui/rendering/pdfstyle.h"

namespace aros::rendering {

// Where a block, or a slice of it, is to be painted.
struct PdfPlace {
    QPointF at; // top left corner of the slice on the page
    double from = 0;
    double to = 0;

    // A point of the block on the page.
    QPointF point(double x, double y) const { return at + QPointF(x, y - from); }
};

// Texts at fixed places in a block, which may be painted slice by slice.
class PdfStack final
{
public:
    // An empty text is left out. Returns the lower edge, which is `at.y()` for an empty text.
    double add(const PdfText &text, QPointF at, PdfTagTree::Id tag);
    double bottom() const;
    // Between lines, and never alone the first or last line of a text.
    QList<double> cuts() const;
    void paint(PdfCanvas &canvas, const PdfPlace &place) const;

private:
    struct Item {
        PdfText text;
        QPointF at;
        PdfTagTree::Id tag;
    };

    bool isBetweenLines(double y) const;

    QList<Item> m_items;
};

// The content of the whole document in the order of its pages, measured but not yet painted.
class PdfFlow final
{
public:
    using Paint = std::function<void(const PdfPlace &)>;

    PdfFlow(PdfCanvas &canvas, const PdfStyle &style) : m_canvas(canvas), m_style(style) {}

    PdfCanvas &canvas() { return m_canvas; }
    const PdfStyle &style() const { return m_style; }
    PdfTagTree &tags() { return m_canvas.tags(); }

    void add(PageBlock block, Paint paint);
    // The stack gives the height, and the cuts.
    void add(PdfStack stack, PageBlock block = {});
    // Repeated in small at the top of each page on which the blocks added from now on go on.
    void setRunningTitle(const QString &title) { m_runningTitle = title; }

    // Stands above each page's foot and takes its room from the content. To be set before anything is counted.
    void setPageNote(const PdfText &note) { m_pageNote = note; }

    // How many pages there would be with these blocks added.
    int pageCountWith(const QList<PageBlock> &more) const;

    // Paints all pages and returns how many. `footer` stands at the left of each page's foot, `pageText` with page and
    // number of pages in the place of %1 and %2 at the right.
    int paint(const QString &footer, const QString &pageText);

private:
    struct Item {
        PageBlock block;
        Paint paint;
        QString runningTitle;
    };

    QList<PageBlock> blocks() const;
    double pageHeight() const { return page::contentHeight - m_pageNote.height(); }
    void paintFurniture(const QString &footer, const QString &pageText);
    void paintRunningTitle(const PagePlacement &first);

    PdfCanvas &m_canvas;
    const PdfStyle &m_style;
    QList<Item> m_items;
    QString m_runningTitle;
    PdfText m_pageNote;
};

} // namespace aros::rendering
