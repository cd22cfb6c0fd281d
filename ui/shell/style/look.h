#pragma once

#include "ui/presentation/palette.h"

#include <QFont>
#include <QString>

class QWidget;

namespace aros::shell {

// How everything looks at the moment: scheme, text size, fonts. Set by the application before windows are built; when
// it changes, pages are built anew, so that nothing keeps an old size or colour.
class Look
{
public:
    static const Look &current();
    // `textSize` in per cent; `family` empty for the system's sans serif.
    static void set(presentation::Scheme scheme, int textSize, bool reducedMotion);

    const presentation::Palette &palette() const { return presentation::paletteFor(m_scheme); }
    presentation::Scheme scheme() const { return m_scheme; }
    bool reducedMotion() const { return m_reducedMotion; }

    // Device-independent pixels at the chosen text size.
    int px(double size) const { return qRound(size * m_scale); }
    // A font of `size` pixels at 100 %.
    QFont font(int size, QFont::Weight weight = QFont::Normal) const;

    // The style sheet for Qt's own input widgets, made of the palette.
    QString styleSheet() const;

private:
    presentation::Scheme m_scheme = presentation::Scheme::Light;
    double m_scale = 1.0;
    bool m_reducedMotion = false;
    QString m_family;
};

// Sizes at 100 %, as in the design.
namespace size {
constexpr int PageHeading = 20;
constexpr int BigHeading = 28;
constexpr int CardHeading = 20;
constexpr int SmallHeading = 16;
constexpr int Statement = 22;
constexpr int Body = 16;
constexpr int Control = 14;
constexpr int Caption = 12;
} // namespace size

} // namespace aros::shell
