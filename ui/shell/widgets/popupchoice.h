#pragma once

#include <QComboBox>

namespace aros::shell {

// A choice that is stored as soon as it is made: it is made in the list, so that arrow keys and wheel pass nothing on
// the way. A letter or digit chooses at once, as everywhere.
class PopupChoice final : public QComboBox
{
    Q_OBJECT

public:
    explicit PopupChoice(QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
};

} // namespace aros::shell
