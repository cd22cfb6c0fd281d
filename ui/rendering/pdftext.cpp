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

// Letters that the fonts of a report are known to have: Latin with all Welsh ones, and the usual signs.
bool isCommon(char32_t character)
{
    return character < 0x0180 || (character >= 0x1e80 && character < 0x1f00) ||
           (character >= 0x2010 && character < 0x2030) || character == 0x20ac || character == 0x2212;
}

// What no font of the system can show would be an empty box, and the PDF no archivable one: such characters become
// replacement characters, or question marks.
QString shown(const QString &text, const QFontMetricsF &metrics)
{
    QString result;
    for (const char32_t character : text.toUcs4()) {
        const bool isSeen = !QChar::isMark(character) && QChar::category(character) != QChar::Other_Format;
        if (isCommon(character) || character == QChar::LineSeparator || !isSeen || metrics.inFontUcs4(character))
            result.append(QChar::fromUcs4(character));
        else
            result.append(metrics.inFont(QChar::ReplacementCharacter) ? QChar(QChar::ReplacementCharacter) : u'?');
    }
    return result;
}

// The runs in one text, each with its place.
class JoinedRuns
{
public:
    JoinedRuns(const QList<TextRun> &runs, QPaintDevice *device)
    {
        for (const TextRun &run : runs) {
            const QFont font = reportFont(run.style);
            QString text = printable(run.text);
            if (!std::ranges::all_of(text, [](QChar character) { return isCommon(character.unicode()); }))
                text = shown(text, QFontMetricsF(font, device));
            QTextLayout::FormatRange range;
            range.start = int(m_text.size());
            range.length = int(text.size());
            range.format.setFont(font);
            range.format.setForeground(run.style.colour);
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

// The layout is begun and never ended: what was shaped to be measured is broken into lines again, and painted, without
// being shaped once more.
void beginLines(QTextLayout &layout)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.setCacheEnabled(true);
    layout.beginLayout();
}

void breakLines(QTextLayout &layout, double width)
{
    layout.clearLayout(); // of the lines alone
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine())
        line.setLineWidth(width);
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
    : m_units(unitsPerPoint(device)),
      m_room(width),
      m_alignment(alignment)
{
    const JoinedRuns joined(runs, device);
    if (joined.text().trimmed().isEmpty())
        return;
    const auto largest = std::max_element(runs.begin(), runs.end(), [](const TextRun &left, const TextRun &right) {
        return left.style.size < right.style.size;
    });
    const QFont font = reportFont(largest->style);
    const QFontMetricsF metrics(font, device);
    m_lineHeight = Leading * largest->style.size;
    m_baseline = (m_lineHeight + (metrics.ascent() - metrics.descent()) / m_units) / 2;
    const auto layout = std::make_shared<QTextLayout>(joined.text(), font, device);
    layout->setFormats(joined.ranges());
    beginLines(*layout);
    breakLines(*layout, width * m_units);
    m_layout = layout;
}

void PdfText::wrap(double width)
{
    m_room = width;
    if (m_layout)
        breakLines(*m_layout, width * m_units);
}

void PdfText::wrapEvenly(double width)
{
    constexpr double shortest = 0.25;
    constexpr double narrower = 0.72;
    if (width != m_room)
        wrap(width);
    if (lineCount() != 2 || lastLineWidth() >= shortest * width)
        return;
    wrap(narrower * width);
    if (lineCount() != 2)
        wrap(width);
}

double PdfText::lineWidth(int index) const
{
    return isEmpty() ? 0 : m_layout->lineAt(index).naturalTextWidth() / m_units;
}

double PdfText::width() const
{
    double width = 0;
    for (int line = 0; line < lineCount(); ++line)
        width = qMax(width, lineWidth(line));
    return width;
}

void PdfText::paint(QPainter &painter, QPointF topLeft, int first, int last) const
{
    for (int index = first; index < last; ++index) {
        const QTextLine line = m_layout->lineAt(index);
        const QPointF shift(offset(m_room - lineWidth(index), m_alignment),
                            (index - first) * m_lineHeight + m_baseline);
        const QPointF left = (topLeft + shift) * m_units;
        line.draw(&painter, left - QPointF(0, line.ascent()));
        if (index + 1 < lineCount())
            paintSpace(painter, line, left + QPointF(line.naturalTextWidth(), 0));
    }
}

// Qt leaves out the space at which a line ends. Without it a screen reader hears two words as one.
void PdfText::paintSpace(QPainter &painter, const QTextLine &line, QPointF at) const
{
    const int end = line.textStart() + line.textLength() - 1;
    if (!m_layout->text().at(end).isSpace())
        return;
    painter.setFont(m_layout->font());
    painter.setPen(m_layout->formats().constFirst().format.foreground().color());
    painter.drawText(at, QString(QChar::Space));
}

} // namespace aros::rendering
