#pragma once

#include <QColor>
#include <QFont>
#include <QList>
#include <QPointF>
#include <QString>
#include <QTextLayout>

#include <memory>

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

    friend bool operator==(const TextRun &, const TextRun &) = default;
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

    // Breaks the lines anew, in all copies, without shaping the letters again.
    void wrap(double width);
    // Within `width`, but rather two lines of a like length than a full one and a word.
    void wrapEvenly(double width);

    // Nothing would be painted.
    bool isEmpty() const { return lineCount() == 0; }
    int lineCount() const { return m_layout ? m_layout->lineCount() : 0; }
    double lineHeight() const { return m_lineHeight; }
    double height() const { return lineCount() * m_lineHeight; }
    // Of the widest line.
    double width() const;
    double lastLineWidth() const { return lineWidth(lineCount() - 1); }

    // Lines from `first` up to but not including `last`, the first of them at `topLeft`.
    void paint(QPainter &painter, QPointF topLeft, int first, int last) const;

private:
    double lineWidth(int index) const;
    void paintSpace(QPainter &painter, const QTextLine &line, QPointF at) const;

    std::shared_ptr<QTextLayout> m_layout; // none for an empty text
    double m_units = 1;                    // of the device, a point
    double m_room = 0;
    Qt::Alignment m_alignment;
    double m_lineHeight = 0;
    double m_baseline = 0; // below a line's top
};

} // namespace aros::rendering
