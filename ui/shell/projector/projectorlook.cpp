#include "ui/shell/projector/projectorlook.h"

#include "ui/shell/style/look.h"
#include "ui/shell/widgets/wordwidth.h"
#include "ui/shell/widgets/wrappedtext.h"

#include <QSize>

#include <algorithm>

namespace aros::shell {

using presentation::Scheme;

const presentation::Palette &projectorPalette()
{
    const bool highContrast = Look::current().scheme() == Scheme::HighContrast;
    return presentation::paletteFor(highContrast ? Scheme::HighContrast : Scheme::Dark);
}

QFont projectorFont(double pixels, QFont::Weight weight)
{
    QFont font = Look::current().font(size::Body, weight);
    font.setPixelSize(std::max(1, qRound(pixels)));
    return font;
}

int fittingPixels(const QString &text, QFont::Weight weight, double largest, const QSize &box)
{
    const int smallest = std::max(1, qRound(largest / 4));
    for (int pixels = qRound(largest); pixels > smallest; --pixels) {
        const QFont font = projectorFont(pixels, weight);
        if (widestWord(QFontMetrics(font), text) <= box.width() &&
            heightWhenWrapped(font, text, box.width()) <= box.height())
            return pixels;
    }
    return smallest;
}

} // namespace aros::shell
