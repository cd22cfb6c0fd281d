#pragma once

#include "core/common/language.h"
#include "core/common/result.h"

#include <QByteArray>
#include <QFont>
#include <QRectF>

#include <functional>

class QPainter;

namespace aros::rendering {

// What a picture carries with it, so that it can be read where it cannot be seen.
struct PictureTexts {
    QString id; // what its elements' ids begin with: "radar"
    QString title;
    QString description;
    Language language = Language::English;
};

using PaintPicture = std::function<void(QPainter &)>;

// Pictures as the bytes of a file; the caller saves them. Fail with ChartFailed.

// Vector graphics with real text in `font`.
Result<QByteArray> svgPicture(const QRectF &rect, const PictureTexts &texts, const QFont &font,
                              const PaintPicture &paint);

// At 96 dots an inch, drawn at `scale` times that.
Result<QByteArray> pngPicture(const QRectF &rect, const PictureTexts &texts, qreal scale, const PaintPicture &paint);

} // namespace aros::rendering
