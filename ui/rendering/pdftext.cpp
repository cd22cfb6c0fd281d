#include "ui/rendering/pdftext.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace aros::rendering {

namespace {

constexpr double PointsPerInch = 72;
constexpr double Leading = 1.36; // line height in sizes of the font
// In units of the device. Enough to keep Qt from joining letters: a PDF with "ﬃ" in it cannot be searched for "office".
constexpr qreal Spacing = 0.05;

double unitsPerPoint(const QPaintDevice *device)
{
    return device->logicalDpiY() / PointsPerInch;
}

QString printable(QString text)
{
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    QString result;
    result.reserve(text.size());
    for (const QChar character : std::as_const(text)) {
        if (character == u'\n' || character == QChar::ParagraphSeparator)
            result.append(QChar(QChar::LineSeparator));
        else if (character == u'\t')
            result.append(u' ');
        else if (character.category() != QChar::Other_Control)
            result.append(character);
    }
    return result;
}

// The runs in one text, each with its place.
class JoinedRuns
{
public:
    explicit JoinedRuns(const QList<TextRun> &runs)
    {
        for (const TextRun &run : runs) {
            const QString text = printable(run.text);
            QTextLayout::FormatRange range;
            range.start = int(m_text.size());
            range.length = int(text.size());
            range.format.setFont(reportFont(run.style));
            m_ranges.append(range);
            m_text.append(text);
        }
    }

    const QString &text() const { return m_text; }
    const QList<QTextLayout::FormatRange> &ranges() const { return m_ranges; }

private:
    QString m_text;
    QList<QTextLayout::FormatRange> m_ranges;
};

void breakLines(QTextLayout &layout, double width)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine())
        line.setLineWidth(width);
    layout.endLayout();
}

double offset(double room, Qt::Alignment alignment)
{
    if (alignment & Qt::AlignRight)
        return room;
    return alignment & Qt::AlignHCenter ? room / 2 : 0;
}

} // namespace

QFont reportFont(const TextStyle &style)
{
    QFont font;
    font.setFamilies({QStringLiteral("Roboto"), QStringLiteral("Sans Serif")});
    font.setStyleHint(QFont::SansSerif);
    font.setPointSizeF(style.size);
    font.setWeight(style.weight);
    font.setLetterSpacing(QFont::AbsoluteSpacing, Spacing);
    return font;
}

PdfText::PdfText(const QList<TextRun> &runs, double width, QPaintDevice *device, Qt::Alignment alignment)
{
    const JoinedRuns joined(runs);
    if (joined.text().trimmed().isEmpty())
        return;
    const auto largest = std::max_element(runs.begin(), runs.end(), [](const TextRun &left, const TextRun &right) {
        return left.style.size < right.style.size;
    });
    const QFont font = reportFont(largest->style);
    const double units = unitsPerPoint(device);
    const QFontMetricsF metrics(font, device);
    m_lineHeight = Leading * largest->style.size;
    m_baseline = (m_lineHeight + (metrics.ascent() - metrics.descent()) / units) / 2;
    for (const TextRun &run : runs)
        m_styles.append(run.style);

    QTextLayout layout(joined.text(), font, device);
    layout.setFormats(joined.ranges());
    breakLines(layout, width * units);
    for (int index = 0; index < layout.lineCount(); ++index) {
        const QTextLine line = layout.lineAt(index);
        Line taken{{}, line.naturalTextWidth() / units};
        const double left = offset(width - taken.width, alignment);
        for (qsizetype run = 0; run < joined.ranges().size(); ++run) {
            const QTextLayout::FormatRange &range = joined.ranges().at(run);
            const int from = qMax(range.start, line.textStart());
            const int to = qMin(range.start + range.length, line.textStart() + line.textLength());
            if (from >= to)
                continue;
            const double x = qMin(line.cursorToX(from), line.cursorToX(to)) / units;
            // The space at a break is painted too: without it a screen reader hears two words as one.
            QString text = joined.text().mid(from, to - from);
            taken.segments.append({text.replace(QChar::LineSeparator, QChar::Space), left + x, run});
        }
        m_lines.append(taken);
    }
}

double PdfText::width() const
{
    double width = 0;
    for (const Line &line : m_lines)
        width = qMax(width, line.width);
    return width;
}

void PdfText::paint(QPainter &painter, QPointF topLeft, int first, int last) const
{
    const double units = unitsPerPoint(painter.device());
    for (int index = first; index < last; ++index) {
        const QPointF left = topLeft + QPointF(0, (index - first) * m_lineHeight + m_baseline);
        for (const Segment &segment : m_lines.at(index).segments) {
            const TextStyle &style = m_styles.at(segment.style);
            painter.setFont(reportFont(style));
            painter.setPen(style.colour);
            painter.drawText((left + QPointF(segment.x, 0)) * units, segment.text);
        }
    }
}

} // namespace aros::rendering
