#pragma once

#include "ui/shell/widgets/button.h"

#include <QDialog>

class QVBoxLayout;

namespace aros::shell {

class ContentScroll;
class WrapLayout;

// The base of our dialogs: never larger than the screen that it is on. What it says scrolls where there is no room for
// all of it; its buttons always show, in a row below.
class FittedDialog : public QDialog
{
    Q_OBJECT

protected:
    FittedDialog(const QString &title, QWidget *parent);

    QVBoxLayout *content() const { return m_content; }
    // From left to right, which is also the order of Tab. The object name may be empty.
    Button *addButton(const QString &text, Button::Kind kind, const QString &objectName);
    // After something has come into view in an open dialog: as large as needed and possible.
    void fit();

    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QSize fittingSize() const;
    void take(const QSize &size);

    QWidget *m_body;
    QVBoxLayout *m_content;
    ContentScroll *m_scroll;
    WrapLayout *m_buttons;
};

// What a window over `parent` may take of the screen, without a frame of the usual size.
QRect roomForDialog(const QWidget &parent);

} // namespace aros::shell
