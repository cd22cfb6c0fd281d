#pragma once

#include <QPushButton>

namespace aros::shell {

// One entry of the navigation rail: icon over label, or the icon alone where the window is narrow for the text size.
class RailButton final : public QPushButton
{
    Q_OBJECT

public:
    // An empty icon makes the framed language switch.
    RailButton(const QString &icon, const QString &text, QWidget *parent = nullptr);

    void setCompact(bool compact);
    // Whether its page is in view.
    void setCurrent(bool current);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_icon;
    bool m_compact = false;
    bool m_current = false;
};

} // namespace aros::shell
