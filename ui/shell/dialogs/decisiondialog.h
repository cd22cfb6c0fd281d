#pragma once

#include "ui/shell/dialogs/fitteddialog.h"

namespace aros::shell {

class TextArea;
class TextLabel;

// A decision in words: what happens, and buttons that name it. The focus starts on the way out, or in the box where
// something is to be typed.
class DecisionDialog final : public FittedDialog
{
    Q_OBJECT

public:
    DecisionDialog(const QString &title, const QString &text, QWidget *parent);

    // Each at most once, in the order in which they stand.
    void addTextField();
    void addWayOut();
    void addAction(const QString &text);
    void addClose();
    QString typedText() const;

private:
    void acceptIfTyped();

    TextArea *m_field = nullptr;
    TextLabel *m_missing = nullptr;
};

} // namespace aros::shell
