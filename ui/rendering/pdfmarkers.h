#pragma once

class QPainter;

namespace aros::rendering {

// Marks, while painting on a QPdfWriter, which strokes make up one piece of content, for tagPdf() to find again.
//
// A marker is a tiny rectangle far off the page; tagPdf() takes it out. What lies outside all pieces (page numbers,
// rules, table lines) becomes an artifact, which screen readers skip. Pieces do not nest and do not cross a page end:
// a paragraph that runs over two pages is two pieces of one tag. A piece must paint something: no piece for an empty
// text, or for what a clip hides altogether. One object serves one document.
class PdfMarkers final
{
public:
    // The left edge of a marker; its top is the negative number of the piece.
    static constexpr int beginX = -90000;
    static constexpr int endX = -90001;

    // Starts a piece and returns its number, for PdfTag::pieces. The painter's state is left as it was.
    int begin(QPainter &painter);
    void end(QPainter &painter);

    // Makes one piece of everything `paint` draws.
    template <typename Paint> int around(QPainter &painter, Paint paint)
    {
        const int piece = begin(painter);
        paint();
        end(painter);
        return piece;
    }

private:
    int m_last = 0;
    bool m_isOpen = false;
};

} // namespace aros::rendering
