#pragma once

#include <QStringList>

class QWidget;

namespace aros::tests {

// Which of the visible widgets below `root` are too small for their own text, or lie over each other, in words.
QStringList badlyFitting(const QWidget &root);

} // namespace aros::tests
