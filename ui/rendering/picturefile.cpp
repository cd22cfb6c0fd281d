#include "ui/rendering/picturefile.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QSvgGenerator>

namespace aros::rendering {

namespace {

constexpr int LargestPictureSide = 10000; // pixels

// Qt's generator knows neither role nor language, and readers look for title and description by their ids.
QByteArray withTextAlternative(const QByteArray &svg, const PictureTexts &texts)
{
    const qsizetype start = svg.indexOf("<svg");
    const qsizetype end = svg.indexOf('>', start);
    if (start < 0 || end < 0)
        return {};
    const QByteArray title = texts.id.toUtf8() + "-title";
    const QByteArray description = texts.id.toUtf8() + "-description";
    const QByteArray attributes = " role=\"img\" aria-labelledby=\"" + title + " " + description + "\" xml:lang=\"" +
                                  languageCode(texts.language).toUtf8() + "\"";
    const QByteArray elements = "\n<title id=\"" + title + "\">" + texts.title.toHtmlEscaped().toUtf8() +
                                "</title>\n<desc id=\"" + description + "\">" +
                                texts.description.toHtmlEscaped().toUtf8() + "</desc>";
    return svg.left(end) + attributes + ">" + elements + svg.mid(end + 1);
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

Result<QByteArray> svgPicture(const QRectF &rect, const PictureTexts &texts, const QFont &font,
                              const PaintPicture &paint)
{
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(96);
    generator.setSize(rect.size().toSize());
    generator.setViewBox(rect);
    QPainter painter;
    if (rect.isEmpty() || !painter.begin(&generator))
        return failure(ErrorCode::ChartFailed, QStringLiteral("svg %1").arg(rect.width()));
    paint(painter);
    painter.end();
    return withTextAlternative(withFontChoices(withoutOwnTexts(buffer.data()), font), texts);
}

Result<QByteArray> pngPicture(const QRectF &rect, const PictureTexts &texts, qreal scale, const PaintPicture &paint)
{
    const QSize size = (rect.size() * scale).toSize();
    if (size.isEmpty() || size.width() > LargestPictureSide || size.height() > LargestPictureSide)
        return failure(ErrorCode::ChartFailed, QStringLiteral("png %1 x %2").arg(size.width()).arg(size.height()));
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(scale);
    image.setText(QStringLiteral("Title"), texts.title);
    image.setText(QStringLiteral("Description"), texts.description);
    QPainter painter;
    if (image.isNull() || !painter.begin(&image))
        return failure(ErrorCode::ChartFailed, QStringLiteral("png %1 x %2").arg(size.width()).arg(size.height()));
    paint(painter);
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
