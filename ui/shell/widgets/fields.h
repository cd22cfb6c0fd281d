#pragma once

#include <QPlainTextEdit>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QRadioButton;
class QSpinBox;

namespace aros::shell {

// Qt's own inputs, set up alike: font, size of the target, object name. The caller gives each its accessible name or a
// label as buddy.
QLineEdit *makeLine(const QString &objectName, int longest);
// Asks for as much as its widest entry, or for as many characters: where it fills a place that may be narrow.
constexpr int FewCharacters = 8;
QComboBox *makeChoice(const QString &objectName, int characters = 0);
QSpinBox *makeNumber(const QString &objectName, int lowest, int highest);
QCheckBox *makeCheck(const QString &objectName, const QString &text);
// So that its first line, where the box stands too, is in the middle of `oneLine` pixels, however many lines it has.
void makeCheckTaller(QCheckBox &check, int oneLine);
QRadioButton *makeRadio(const QString &objectName, const QString &text);

// The field under its label, whose buddy it becomes. Fields of one row stand in line, however their labels wrap.
QWidget *makeLabelled(const QString &label, QWidget *field);

// A box for a few lines of text. Tab leaves it; its height follows the text size.
class TextArea final : public QPlainTextEdit
{
    Q_OBJECT

public:
    TextArea(const QString &objectName, const QString &accessibleName, int lines, QWidget *parent = nullptr);

    // As small as its lines, so that a page fits a small screen; it grows where there is room.
    QSize sizeHint() const override { return {QPlainTextEdit::sizeHint().width(), minimumHeight()}; }

signals:
    void left(); // the focus has gone elsewhere

protected:
    void focusOutEvent(QFocusEvent *event) override;
};

} // namespace aros::shell
