#pragma once

#include <QPushButton>

namespace aros::shell {

// A button that names an action and its object. One Primary a page.
class Button final : public QPushButton
{
    Q_OBJECT

public:
    enum class Kind { Primary, Secondary, Quiet, Destructive };

    Button(const QString &text, Kind kind, QWidget *parent = nullptr);

    // Before the text, by its name in resources/icons.
    Button *withIcon(const QString &icon);
    // Shows only the icon; the text stays as accessible name and tool tip.
    Button *iconOnly();
    void setIconOnly(bool iconOnly);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Colours {
        QColor fill, edge, ink;
    };
    Colours colours() const;
    QString visibleText() const;
    int iconSide() const;

    Kind m_kind;
    QString m_icon;
    bool m_iconOnly = false;
};

} // namespace aros::shell
