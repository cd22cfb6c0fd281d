#include "ui/rendering/pdfmarkers.h"

#include <QPainter>

namespace aros::rendering {

namespace {

void paintMarker(QPainter &painter, int x, int piece)
{
    painter.save();
    // Under an empty clip Qt drops every stroke, under a perspective it computes other coordinates, and opacity would
    // put an entry into the file that PDF/A-1 forbids.
    if (painter.hasClipping())
        painter.setClipping(false);
    painter.resetTransform();
    painter.setOpacity(1.0);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::black);
    painter.drawRect(x, -piece, 1, 1);
    painter.restore();
}

} // namespace

int PdfMarkers::begin(QPainter &painter)
{
    Q_ASSERT(painter.isActive());
    Q_ASSERT(!m_isOpen);
    m_isOpen = true;
    paintMarker(painter, beginX, ++m_last);
    return m_last;
}

void PdfMarkers::end(QPainter &painter)
{
    Q_ASSERT(m_isOpen);
    m_isOpen = false;
    paintMarker(painter, endX, m_last);
}

} // namespace aros::rendering
