#pragma once

#include "ui/rendering/pdfmarkers.h"
#include "ui/rendering/pdftagtree.h"
#include "ui/rendering/pdftext.h"

#include <QHash>
#include <QPainter>
#include <QRectF>

#include <functional>

class QPdfWriter;

namespace aros::rendering {

// Paints on the pages of a PDF and tags what it paints, in points from the page's top left corner. Whatever is painted
// without a tag is an artifact, which screen readers pass over.
class PdfCanvas final
{
public:
    // A slice of a text.
    struct Lines {
        int first;
        int last; // not included
    };

    explicit PdfCanvas(QPdfWriter &writer);
    ~PdfCanvas();
    PdfCanvas(const PdfCanvas &) = delete;
    PdfCanvas &operator=(const PdfCanvas &) = delete;

    PdfTagTree &tags() { return m_tags; }
    // Short texts are measured once: what is returned must not be wrapped again.
    PdfText measured(const QList<TextRun> &runs, double width, Qt::Alignment alignment = Qt::AlignLeft) const;
    // The same, but two lines of a like length rather than a full one and a word. It is the caller's alone and may be
    // wrapped again.
    PdfText measuredEvenly(const QList<TextRun> &runs, double width) const;
    // One line, shortened where it is too long.
    PdfText measuredLine(const TextRun &run, double width) const;
    void newPage();
    // Nothing can be painted after this.
    void finish();

    void paint(const PdfText &text, QPointF at, PdfTagTree::Id tag);
    void paint(const PdfText &text, QPointF at, PdfTagTree::Id tag, Lines lines);
    void paintArtifact(const PdfText &text, QPointF at);
    void rule(QPointF from, double length, const QColor &colour, double thickness = 0.6);
    void box(const QRectF &rect, const QColor &fill, double radius = 0);
    void frame(const QRectF &rect, const QPen &pen, double radius); // the pen's width in points
    // Recoloured; nothing happens if there is no such icon.
    void icon(const QString &name, const QRectF &rect, const QColor &colour);
    // A picture made by others, who paint in device units. The painter's state is restored.
    void figure(const QRectF &rect, PdfTagTree::Id tag, const std::function<void(QPainter &, const QRectF &)> &paint);
    // How high such a picture of this width gets; `measure` answers in device units, as it is asked.
    double heightOf(double width, const std::function<double(const QRectF &, QPaintDevice *)> &measure) const;

private:
    // What a text that was measured is found again by.
    struct Measure {
        TextRun run;
        double width;
        Qt::Alignment alignment;

        friend bool operator==(const Measure &, const Measure &) = default;
        friend size_t qHash(const Measure &measure, size_t seed)
        {
            return qHashMulti(seed, measure.run.text, measure.run.style.size, measure.width);
        }
    };

    QRectF toDevice(const QRectF &rect) const;

    QPdfWriter &m_writer;
    QPainter m_painter;
    PdfMarkers m_markers;
    PdfTagTree m_tags;
    double m_units = 1; // of the device, a point
    mutable QHash<Measure, PdfText> m_known;
};

} // namespace aros::rendering
