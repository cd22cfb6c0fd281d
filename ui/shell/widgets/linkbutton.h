#pragma once

#include <QPushButton>

namespace aros::shell {

// A row that leads somewhere: icon, what it is, and to the right where it belongs.
class LinkButton final : public QPushButton
{
    Q_OBJECT

public:
    LinkButton(const QString &icon, const QString &text, const QString &detail, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool detailBelow(int width) const;
    int textWidth(int width) const;
    int textHeight(int width) const;

    QString m_icon;
    QString m_text;
    QString m_detail;
};

} // namespace aros::shell
