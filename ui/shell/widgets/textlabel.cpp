#include "ui/shell/widgets/textlabel.h"

#include "ui/shell/style/look.h"
#include "ui/shell/widgets/focusring.h"
#include "ui/shell/widgets/wordwidth.h"

namespace aros::shell {

namespace {

QColor colourOf(TextLabel::Tone tone)
{
    const presentation::Palette &palette = Look::current().palette();
    switch (tone) {
    case TextLabel::Tone::Secondary:
        return palette.textSecondary;
    case TextLabel::Tone::Primary:
        return palette.primary;
    case TextLabel::Tone::Critical:
        return palette.critical;
    case TextLabel::Tone::Success:
        return palette.success;
    case TextLabel::Tone::Warning:
        return palette.warning;
    case TextLabel::Tone::Normal:
        break;
    }
    return palette.text;
}

} // namespace

TextLabel::TextLabel(const QString &text, int fontSize, QFont::Weight weight, QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setFont(Look::current().font(fontSize, weight));
    setTone(Tone::Normal);
    // Texts line up with the shapes of buttons and inputs, which keep this much free for the focus ring.
    setContentsMargins(RingMargin, 0, RingMargin, 0);
    setText(text);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void TextLabel::setTone(Tone tone)
{
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, colourOf(tone));
    setPalette(colours);
}

TextLabel *TextLabel::singleLine()
{
    setWordWrap(false);
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    return this;
}

// A wrapping label may be as narrow as its longest word; QLabel would insist on a share of the whole text.
QSize TextLabel::minimumSizeHint() const
{
    if (!wordWrap())
        return QLabel::minimumSizeHint();
    forgetOldMeasures();
    if (m_widestWord < 0)
        m_widestWord = widestWord(fontMetrics(), text());
    return {m_widestWord + 2 + 2 * RingMargin, fontMetrics().height()};
}

int TextLabel::heightForWidth(int width) const
{
    forgetOldMeasures();
    auto height = m_heights.constFind(width);
    if (height == m_heights.constEnd())
        height = m_heights.insert(width, QLabel::heightForWidth(width));
    return *height;
}

void TextLabel::forgetOldMeasures() const
{
    constexpr qsizetype mostWidths = 32; // while a window is drawn wider they are many, and none comes back
    const Shape shape{text(), font(), contentsMargins(), wordWrap()};
    if (shape != m_measured) {
        m_measured = shape;
        m_widestWord = -1;
        m_heights.clear();
    } else if (m_heights.size() > mostWidths) {
        m_heights.clear();
    }
}

HeadingLabel::HeadingLabel(const QString &text, int fontSize, QWidget *parent)
    : TextLabel(QString(), fontSize, QFont::Bold, parent)
{
    setText(text);
}

TextLabel *bodyText(const QString &text)
{
    return new TextLabel(text, size::Body);
}

TextLabel *controlText(const QString &text)
{
    return new TextLabel(text, size::Control);
}

TextLabel *secondaryText(const QString &text)
{
    auto *label = new TextLabel(text, size::Control);
    label->setTone(TextLabel::Tone::Secondary);
    return label;
}

} // namespace aros::shell
