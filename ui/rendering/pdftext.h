#pragma once

#include <QColor>
#include <QFont>
#include <QList>
#include <QPointF>
#include <QString>

class QPainter;
class QPaintDevice;

namespace aros::rendering {

struct TextStyle {
    double size = 9.5; // points
    QFont::Weight weight = QFont::Normal;
    QColor colour = {};

    friend bool operator==(const TextStyle &, const TextStyle &) = default;
};

// A stretch of text in one style.
struct TextRun {
    QString text;
    TextStyle style;
};

// Roboto where the system has it, else its sans serif.
QFont reportFont(const TextStyle &style);

// Wrapped text, measured once and painted line by line. All lengths in points; the device decides how fine the measure
// is. Line breaks in the text are kept, other control characters are not.
class PdfText final
{
public:
    PdfText() = default;
    PdfText(const QList<TextRun> &runs, double width, QPaintDevice *device, Qt::Alignment alignment = Qt::AlignLeft);

    // Nothing would be painted.
    bool isEmpty() const { return m_lines.isEmpty(); }
    int lineCount() const { return int(m_lines.size()); }
    double lineHeight() const { return m_lineHeight; }
    double height() const { return lineCount() * m_lineHeight; }
    // Of the widest line.
    double width() const;
    double lastLineWidth() const { return m_lines.isEmpty() ? 0 : m_lines.constLast().width; }

    // Lines from `first` up to but not including `last`, the first of them at `topLeft`.
    void paint(QPainter &painter, QPointF topLeft, int first, int last) const;

private:
    struct Segment {
        QString text;
        double x;
        qsizetype style;
    };
    struct Line {
        QList<Segment> segments;
        double width;
    };

    QList<TextStyle> m_styles;
    QList<Line> m_lines;
    double m_lineHeight = 0;
    double m_baseline = 0; // below a line's top
};

} // namespace aros::rendering
