#include "ui/rendering/pdfstyle.h"

namespace aros::rendering {

PdfStyle::PdfStyle(const presentation::Palette &palette) : colours(palette)
{
    const QColor quietOnCover = blended(palette.onCoverBand, palette.coverBand, 0.78);
    coverSmall = {10.5, QFont::Normal, quietOnCover};
    coverLabel = {8.5, QFont::Normal, quietOnCover};
    coverValue = {10, QFont::Medium, palette.onCoverBand};
    coverTitle = {27, QFont::Bold, palette.onCoverBand};
    coverSubtitle = {14, QFont::Normal, palette.onCoverBand};
    coverMark = {10.5, QFont::Bold, palette.warning};
    heading = {15, QFont::Bold, palette.text};
    partHeading = {10.5, QFont::Bold, palette.text};
    body = {10, QFont::Normal, palette.text};
    bodyStrong = {10, QFont::Bold, palette.text};
    small = {8.5, QFont::Normal, palette.textSecondary};
    smallStrong = {8.5, QFont::Medium, palette.textSecondary};
    detail = {9, QFont::Normal, palette.text};
    detailStrong = {9, QFont::Medium, palette.text};
    statement = {10, QFont::Medium, palette.text};
    rating = {9, QFont::Medium, palette.primary};
    keyFigure = {32, QFont::Bold, palette.primary};
    score = {19, QFont::Bold, palette.primary};
    footer = {8, QFont::Normal, palette.textSecondary};
}

QColor blended(const QColor &over, const QColor &under, double share)
{
    const auto channel = [share](double a, double b) { return static_cast<float>(share * a + (1 - share) * b); };
    return QColor::fromRgbF(channel(over.redF(), under.redF()), channel(over.greenF(), under.greenF()),
                            channel(over.blueF(), under.blueF()));
}

} // namespace aros::rendering
