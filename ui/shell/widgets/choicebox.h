#pragma once

#include <QComboBox>

namespace aros::shell {

// A combo box that makes its list when it is opened first. Qt makes it for each change of font or style, which with a
// style sheet is when the box gets its place: 2 ms a box, and a page may have two dozen.
class ChoiceBox : public QComboBox
{
    Q_OBJECT

public:
    // Asks for as many characters at least, and for as much as its widest entry where that is 0.
    explicit ChoiceBox(int characters = 0, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }
    void showPopup() override;

protected:
    // A text without room ends in an ellipsis; the list has it whole.
    void initStyleOption(QStyleOptionComboBox *option) const override;
    void changeEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    int textWidth() const;

    const int m_characters;
    bool m_listIsBehind = false; // of the font and style
};

} // namespace aros::shell
