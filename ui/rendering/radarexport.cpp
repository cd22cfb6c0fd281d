#include "ui/rendering/radarexport.h"

#include "ui/rendering/picturefile.h"

#include <QPainter>

namespace aros::rendering {

using report::Radar;

namespace {

constexpr qreal HeightOfWidth = 0.8;

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

} // namespace

int radarHeightFor(int width)
{
    return qRound(width * HeightOfWidth);
}

Result<QByteArray> radarSvg(const Radar &radar, const RadarStyle &style, int width, Language language)
{
    const PictureTexts texts{QStringLiteral("radar"), radar.title, radar.summary, language};
    return svgPicture(pictureRect(width), texts, style.font,
                      [&](QPainter &painter) { paintPicture(painter, radar, style, pictureRect(width)); });
}

Result<QByteArray> radarPng(const Radar &radar, const RadarStyle &style, int width, qreal scale)
{
    const PictureTexts texts{QStringLiteral("radar"), radar.title, radar.summary, Language::English};
    return pngPicture(pictureRect(width), texts, scale,
                      [&](QPainter &painter) { paintPicture(painter, radar, style, pictureRect(width)); });
}

} // namespace aros::rendering
