#include "ui/rendering/pdfparts.h"

namespace aros::rendering {

namespace {

constexpr double SquareBorder = 0.8;

QString signOf(const QString &code)
{
    if (code == QStringLiteral("n"))
        return QStringLiteral("–");
    return code == QStringLiteral("d") ? QStringLiteral("?") : code;
}

} // namespace

void paintLevelSquare(PdfFlow &flow, const QRectF &rect, const QString &code)
{
    const presentation::Palette &colours = flow.style().colours;
    const double radius = rect.width() / 9;
    bool isLevel = false;
    const int level = code.toInt(&isLevel);
    isLevel = isLevel && level >= 0 && level < colours.levels.size();
    if (isLevel)
        flow.canvas().box(rect, colours.levels.at(level), radius);
    // No level, no closed square: it must not look like level 0.
    QPen border(colours.levelBorder, SquareBorder, isLevel ? Qt::SolidLine : Qt::CustomDashLine);
    if (!isLevel)
        border.setDashPattern({2.4, 2});
    flow.canvas().frame(rect, border, radius);
    const TextStyle style{rect.width() * 0.52, QFont::Bold,
                          isLevel ? colours.onLevels.at(level) : colours.textSecondary};
    const PdfText sign = flow.canvas().measured({{signOf(code), style}}, rect.width(), Qt::AlignHCenter);
    flow.canvas().paintArtifact(sign, rect.topLeft() + QPointF(0, (rect.height() - sign.height()) / 2));
}

QString levelCode(const std::optional<int> &level)
{
    return level ? QString::number(*level) : QString();
}

PdfTagTree::Id addHeadingTag(PdfFlow &flow, PdfTagTree::Id section, PdfTag::Role role, const QString &title)
{
    return flow.tags().add(section, {.role = role, .title = title});
}

} // namespace aros::rendering
