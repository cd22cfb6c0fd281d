#include "ui/shell/style/icons.h"

#include <QFile>
#include <QHash>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace aros::shell {

namespace {

QByteArray iconSource(const QString &name)
{
    static QHash<QString, QByteArray> sources;
    const auto known = sources.constFind(name);
    if (known != sources.constEnd())
        return *known;
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(opened, "paintIcon", qPrintable(name));
    return *sources.insert(name, opened ? file.readAll() : QByteArray());
}

} // namespace

void paintIcon(QPainter &painter, const QString &name, const QRectF &place, const QColor &colour)
{
    const double ratio = painter.device()->devicePixelRatioF();
    const QPixmap pixmap = iconPixmap(name, qRound(place.width()), colour, ratio);
    painter.drawPixmap(place, pixmap, QRectF(QPointF(0, 0), QSizeF(pixmap.size())));
}

QPixmap iconPixmap(const QString &name, int side, const QColor &colour, double devicePixelRatio)
{
    const QString key = QStringLiteral("icon/%1/%2/%3/%4").arg(name).arg(side).arg(colour.rgba()).arg(devicePixelRatio);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    QByteArray source = iconSource(name);
    source.replace("currentColor", colour.name().toLatin1());
    QSvgRenderer renderer(source);
    pixmap = QPixmap(QSize(side, side) * devicePixelRatio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    renderer.render(&painter, QRectF(QPointF(0, 0), QSizeF(pixmap.size())));
    painter.end();
    pixmap.setDevicePixelRatio(devicePixelRatio);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

} // namespace aros::shell
