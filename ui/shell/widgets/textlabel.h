#pragma once

#include <QHash>
#include <QLabel>

namespace aros::shell {

// Text on a page. Always plain text, so that nothing typed can become markup; wraps, and takes the height that it
// needs.
class TextLabel : public QLabel
{
    Q_OBJECT

public:
    enum class Tone { Normal, Secondary, Primary, Critical, Success, Warning };

    explicit TextLabel(const QString &text, int fontSize, QFont::Weight weight = QFont::Normal,
                       QWidget *parent = nullptr);

    void setTone(Tone tone);
    // Does not wrap; for short texts in a row.
    TextLabel *singleLine();

    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

private:
    // What the measures below hold for.
    struct Shape {
        QString text;
        QFont font;
        QMargins margins;
        bool wraps = true;

        friend bool operator==(const Shape &, const Shape &) = default;
    };

    void forgetOldMeasures() const;

    // Layouts ask the same again and again, and each answer takes the shaping of the whole text.
    mutable Shape m_measured;
    mutable QHash<int, int> m_heights; // by width
    mutable int m_widestWord = -1;     // unknown yet
};

// A heading that assistive technology announces as one. The text is set after construction, because QLabel's own
// constructor would make Qt keep an interface with the role of a plain label.
class HeadingLabel final : public TextLabel
{
    Q_OBJECT

public:
    HeadingLabel(const QString &text, int fontSize, QWidget *parent = nullptr);
};

TextLabel *bodyText(const QString &text);
TextLabel *controlText(const QString &text);
TextLabel *secondaryText(const QString &text);

} // namespace aros::shell
