#include "ui/shell/widgets/wrappedtext.h"

#include <QPainter>
#include <QTextLayout>

#include <cmath>

namespace aros::shell {

namespace {

// Sets the lines of the layout; returns their height.
double setLines(QTextLayout &layout, int width)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    double height = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(qMax(1, width));
        line.setPosition({0, height});
        height += line.height();
    }
    layout.endLayout();
    return height;
}

} // namespace

int heightWhenWrapped(const QFont &font, const QString &text, int width)
{
    QTextLayout layout(text, font);
    return static_cast<int>(std::ceil(setLines(layout, width)));
}

void drawWrapped(QPainter &painter, const QRect &place, const QString &text)
{
    QTextLayout layout(text, painter.font());
    setLines(layout, place.width());
    layout.draw(&painter, place.topLeft());
}

} // namespace aros::shell
