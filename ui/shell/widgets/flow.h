#pragma once

#include <QWidget>

namespace aros::shell {

// Panels of equal width in rows: as many side by side as have `minimumWidth` each, the rest below.
class Flow final : public QWidget
{
    Q_OBJECT

public:
    Flow(int minimumWidth, int gap, QWidget *parent = nullptr);

    void addWidget(QWidget *widget);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    int columns(int width) const;
    QList<QWidget *> shown() const;
    void arrange();

    int m_minimumWidth;
    int m_gap;
    QList<QWidget *> m_widgets;
};

} // namespace aros::shell
