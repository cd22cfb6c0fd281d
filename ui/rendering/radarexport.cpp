#include "ui/rendering/radarexport.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QSvgGenerator>

namespace aros::rendering {

using report::Radar;

namespace {

constexpr qreal HeightOfWidth = 0.8;
constexpr int LargestSide = 10000; // pixels

QRectF pictureRect(int width)
{
    return {0, 0, static_cast<qreal>(width), static_cast<qreal>(radarHeightFor(width))};
}

void paintPicture(QPainter &painter, const Radar &radar, const RadarStyle &style, const QRectF &rect)
{
    const qreal margin = rect.width() / 40;
    painter.fillRect(rect, style.colours.background);
    RadarPainter(radar, style, rect.adjusted(margin, margin, -margin, -margin), painter.device()).paint(painter);
}

// Qt's generator knows neither role nor language, and readers look for title and description by their ids.
QByteArray withTextAlternative(const QByteArray &svg, const Radar &radar, Language language)
{
    const qsizetype start = svg.indexOf("<svg");
    const qsizetype end = svg.indexOf('>', start);
    if (start < 0 || end < 0)
        return {};
    const QByteArray attributes = " role=\"img\" aria-labelledby=\"radar-title radar-description\" xml:lang=\"" +
                                  languageCode(language).toUtf8() + "\"";
    const QByteArray texts = "\n<title id=\"radar-title\">" + radar.title.toHtmlEscaped().toUtf8() +
                             "</title>\n<desc id=\"radar-description\">" + radar.summary.toHtmlEscaped().toUtf8() +
                             "</desc>";
    return svg.left(end) + attributes + ">" + texts + svg.mid(end + 1);
}

// The generator writes these itself, without an id, even when they are empty.
QByteArray withoutOwnTexts(QByteArray svg)
{
    for (const char *element : {"title", "desc"}) {
        const QByteArray close = QByteArray("</") + element + ">";
        const qsizetype start = svg.indexOf(QByteArray("<") + element + ">");
        const qsizetype end = svg.indexOf(close, start);
        if (start >= 0 && end >= 0)
            svg.remove(start, end + close.size() - start);
    }
    return svg;
}

// Without a second choice, a machine that lacks the font shows one with serifs.
QByteArray withFontChoices(QByteArray svg, const QFont &font)
{
    const QByteArray family = font.family().toHtmlEscaped().toUtf8();
    return svg.replace("font-family=\"" + family + "\"",
                       "font-family=\"" + family + ", Arial, Helvetica, sans-serif\"");
}

} // namespace

int radarHeightFor(int width)
{
    return qRound(width * HeightOfWidth);
}

Result<QByteArray> radarSvg(const Radar &radar, const RadarStyle &style, int width, Language language)
{
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(96);
    generator.setSize(pictureRect(width).size().toSize());
    generator.setViewBox(pictureRect(width));
    QPainter painter;
    if (width <= 0 || !painter.begin(&generator))
        return failure(ErrorCode::ChartFailed, QStringLiteral("svg %1").arg(width));
    paintPicture(painter, radar, style, pictureRect(width));
    painter.end();
    return withTextAlternative(withFontChoices(withoutOwnTexts(buffer.data()), style.font), radar, language);
}

Result<QByteArray> radarPng(const Radar &radar, const RadarStyle &style, int width, qreal scale)
{
    const QSize size = (pictureRect(width).size() * scale).toSize();
    if (size.isEmpty() || size.width() > LargestSide || size.height() > LargestSide)
        return failure(ErrorCode::ChartFailed, QStringLiteral("png %1 x %2").arg(size.width()).arg(size.height()));
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(scale);
    image.setText(QStringLiteral("Title"), radar.title);
    image.setText(QStringLiteral("Description"), radar.summary);
    QPainter painter;
    if (image.isNull() || !painter.begin(&image))
        return failure(ErrorCode::ChartFailed, QStringLiteral("png %1 x %2").arg(size.width()).arg(size.height()));
    paintPicture(painter, radar, style, pictureRect(width));
    painter.end();
    // Only now: the fonts are measured for the picture's resolution. It makes the picture as large on a page as on
    // screen.
    image.setDotsPerMeterX(qRound(image.dotsPerMeterX() * scale));
    image.setDotsPerMeterY(qRound(image.dotsPerMeterY() * scale));
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    if (!image.save(&buffer, "PNG"))
        return failure(ErrorCode::ChartFailed, QStringLiteral("png encoding"));
    return buffer.data();
}

} // namespace aros::rendering
