#pragma once

#include <QFont>
#include <QString>

class QPainter;
class QRect;

namespace aros::shell {

// Text that breaks between words, and inside a word where that alone is wider than the line: nothing is ever cut off.

// How high it gets in lines of `width`, in device-independent pixels.
int heightWhenWrapped(const QFont &font, const QString &text, int width);

// With the painter's font and pen, from the top left corner.
void drawWrapped(QPainter &painter, const QRect &place, const QString &text);

} // namespace aros::shell
