#pragma once

#include <QColor>
#include <QPixmap>
#include <QString>

class QPainter;
class QRectF;

namespace aros::shell {

// The program's own icons (resources/icons, 24 px grid), painted in any colour.
void paintIcon(QPainter &painter, const QString &name, const QRectF &place, const QColor &colour);

// The same as a picture, for places that take no painter. `side` in device-independent pixels.
QPixmap iconPixmap(const QString &name, int side, const QColor &colour, double devicePixelRatio);

} // namespace aros::shell
