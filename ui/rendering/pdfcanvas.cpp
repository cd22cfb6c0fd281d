#include "ui/rendering/pdfcanvas.h"

#include <QFile>
#include <QFontMetricsF>
#include <QPdfWriter>
#include <QSvgRenderer>

namespace aros::rendering {

PdfCanvas::PdfCanvas(QPdfWriter &writer) : m_writer(writer), m_painter(&writer), m_units(writer.logicalDpiY() / 72.0)
{
    m_painter.setRenderHint(QPainter::Antialiasing);
}

PdfCanvas::~PdfCanvas()
{
    finish();
}

PdfText PdfCanvas::measured(const QList<TextRun> &runs, double width, Qt::Alignment alignment) const
{
    constexpr qsizetype longest = 40; // of texts that are likely to come again
    if (runs.size() != 1 || runs.constFirst().text.size() > longest)
        return PdfText(runs, width, &m_writer, alignment);
    PdfText &text = m_known[{runs.constFirst(), width, alignment}];
    if (text.isEmpty())
        text = PdfText(runs, width, &m_writer, alignment);
    return text;
}

PdfText PdfCanvas::measuredEvenly(const QList<TextRun> &runs, double width) const
{
    PdfText text(runs, width, &m_writer);
    text.wrapEvenly(width);
    return text;
}

PdfText PdfCanvas::measuredLine(const TextRun &run, double width) const
{
    const QFontMetricsF metrics(reportFont(run.style), &m_writer);
    const QString text = metrics.elidedText(run.text.simplified(), Qt::ElideRight, width * m_units);
    return measured({{text, run.style}}, width + 1);
}

void PdfCanvas::newPage()
{
    m_writer.newPage();
}

void PdfCanvas::finish()
{
    if (m_painter.isActive())
        m_painter.end();
}

QRectF PdfCanvas::toDevice(const QRectF &rect) const
{
    return {rect.topLeft() * m_units, rect.size() * m_units};
}

void PdfCanvas::paint(const PdfText &text, QPointF at, PdfTagTree::Id tag)
{
    paint(text, at, tag, {0, text.lineCount()});
}

void PdfCanvas::paint(const PdfText &text, QPointF at, PdfTagTree::Id tag, Lines lines)
{
    if (text.isEmpty() || lines.first >= lines.last)
        return;
    const QRectF bounds(at, QSizeF(text.width(), (lines.last - lines.first) * text.lineHeight()));
    const int piece = m_markers.around(m_painter, [&] { text.paint(m_painter, at, lines.first, lines.last); });
    m_tags.addPiece(tag, piece, toDevice(bounds));
}

void PdfCanvas::paintArtifact(const PdfText &text, QPointF at)
{
    text.paint(m_painter, at, 0, text.lineCount());
}

void PdfCanvas::rule(QPointF from, double length, const QColor &colour, double thickness)
{
    m_painter.fillRect(toDevice(QRectF(from, QSizeF(length, thickness))), colour);
}

void PdfCanvas::box(const QRectF &rect, const QColor &fill, double radius)
{
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(fill);
    m_painter.drawRoundedRect(toDevice(rect), radius * m_units, radius * m_units);
}

void PdfCanvas::frame(const QRectF &rect, const QPen &pen, double radius)
{
    QPen scaled = pen;
    scaled.setWidthF(pen.widthF() * m_units);
    const double inset = pen.widthF() / 2;
    m_painter.setPen(scaled);
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawRoundedRect(toDevice(rect.adjusted(inset, inset, -inset, -inset)), radius * m_units,
                              radius * m_units);
}

void PdfCanvas::icon(const QString &name, const QRectF &rect, const QColor &colour)
{
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return;
    QSvgRenderer renderer(file.readAll().replace("currentColor", colour.name().toLatin1()));
    m_painter.save();
    renderer.render(&m_painter, toDevice(rect));
    m_painter.restore();
}

double PdfCanvas::heightOf(double width, const std::function<double(const QRectF &, QPaintDevice *)> &measure) const
{
    return measure(toDevice(QRectF(0, 0, width, 0)), &m_writer) / m_units;
}

void PdfCanvas::figure(const QRectF &rect, PdfTagTree::Id tag,
                       const std::function<void(QPainter &, const QRectF &)> &paint)
{
    const QRectF bounds = toDevice(rect);
    m_painter.save();
    const int piece = m_markers.around(m_painter, [&] { paint(m_painter, bounds); });
    m_painter.restore();
    m_tags.addPiece(tag, piece, bounds);
}

} // namespace aros::rendering
