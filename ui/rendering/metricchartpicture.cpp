#include "ui/rendering/metricchartpicture.h"

#include "ui/rendering/picturefile.h"

#include <QPainter>
#include <QtMath>

namespace aros::rendering {

using metrics::MetricChart;

namespace {

constexpr qreal PictureMargin = 1.4;     // em
constexpr qreal PictureParagraph = 0.6;  // em between paragraphs
constexpr qreal PictureTitleSize = 1.35; // of the text's
constexpr qreal PictureLeastWidth = 10;  // em of text

// One paragraph in one font and colour.
struct PictureText {
    QString text;
    QFont font;
    QColor colour;
};

QStringList pictureLines(const PictureText &paragraph, qreal width)
{
    const QFontMetricsF metrics(paragraph.font);
    QStringList lines;
    for (const QString &word : paragraph.text.split(u' ', Qt::SkipEmptyParts)) {
        const QString longer = lines.isEmpty() ? word : lines.constLast() + u' ' + word;
        if (lines.isEmpty() || metrics.horizontalAdvance(longer) > width)
            lines.append(word);
        else
            lines.last() = longer;
    }
    return lines;
}

// Draws where there is a painter; returns where the paragraph ends.
qreal setText(QPainter *painter, const PictureText &paragraph, const QRectF &column, qreal top)
{
    const QFontMetricsF metrics(paragraph.font);
    for (const QString &line : pictureLines(paragraph, column.width())) {
        if (painter) {
            painter->setFont(paragraph.font);
            painter->setPen(paragraph.colour);
            painter->drawText(QPointF(column.left(), top + metrics.ascent()), line + u' ');
        }
        top += metrics.height();
    }
    return top;
}

QString joinedParts(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QList<PictureText> headOf(const MetricChart &chart, const MetricStyle &style, const RadarFonts &fonts)
{
    QFont title = fonts.value();
    title.setPixelSize(qRound(PictureTitleSize * fonts.em()));
    return {{chart.title, title, style.colours.text},
            {joinedParts({chart.subject, chart.period, chart.better}), fonts.number(), style.colours.textSecondary},
            {chart.reading.join(u' '), fonts.title(), style.colours.text}};
}

QList<PictureText> footOf(const MetricChart &chart, const MetricStyle &style, const RadarFonts &fonts)
{
    QStringList texts = chart.furtherWarnings();
    texts.append(chart.words.definition + QStringLiteral(": ") + chart.definition);
    if (!chart.source.isEmpty())
        texts.append(chart.words.source + QStringLiteral(": ") + chart.source);
    QList<PictureText> foot;
    for (const QString &text : texts)
        foot.append({text, fonts.number(), style.colours.textSecondary});
    return foot;
}

// Draws where there is a painter; returns the height.
qreal layPicture(QPainter *painter, const MetricChart &chart, const MetricStyle &style, qreal width)
{
    const RadarFonts fonts(style.font, pixelSizeOf(style.font, nullptr), nullptr);
    const qreal margin = PictureMargin * fonts.em();
    const QRectF column(margin, 0, std::max(PictureLeastWidth * fonts.em(), width - 2 * margin), 1);
    qreal top = margin;
    for (const PictureText &paragraph : headOf(chart, style, fonts))
        top = setText(painter, paragraph, column, top) + PictureParagraph * fonts.em();
    const MetricChartPainter figure(chart, style, column.translated(0, top + PictureParagraph * fonts.em()));
    if (painter)
        figure.paint(*painter);
    top += 3 * PictureParagraph * fonts.em() + figure.layout().height();
    for (const PictureText &paragraph : footOf(chart, style, fonts))
        top = setText(painter, paragraph, column, top);
    return top + margin;
}

QRectF metricPictureRect(const MetricChart &chart, const MetricStyle &style, int width)
{
    return {0, 0, static_cast<qreal>(width), static_cast<qreal>(metricPictureHeight(chart, style, width))};
}

PictureTexts metricPictureTexts(const MetricChart &chart)
{
    return {QStringLiteral("metric"), chart.title, chart.description, chart.language};
}

PaintPicture pictureOf(const MetricChart &chart, const MetricStyle &style, const QRectF &rect)
{
    return [&chart, &style, rect](QPainter &painter) {
        painter.fillRect(rect, style.colours.background);
        layPicture(&painter, chart, style, rect.width());
    };
}

} // namespace

int metricPictureHeight(const MetricChart &chart, const MetricStyle &style, int width)
{
    return width > 0 ? qCeil(layPicture(nullptr, chart, style, width)) : 0;
}

Result<QByteArray> metricChartSvg(const MetricChart &chart, const MetricStyle &style, int width)
{
    const QRectF rect = metricPictureRect(chart, style, width);
    return svgPicture(rect, metricPictureTexts(chart), style.font, pictureOf(chart, style, rect));
}

Result<QByteArray> metricChartPng(const MetricChart &chart, const MetricStyle &style, int width, qreal scale)
{
    const QRectF rect = metricPictureRect(chart, style, width);
    return pngPicture(rect, metricPictureTexts(chart), scale, pictureOf(chart, style, rect));
}

} // namespace aros::rendering
