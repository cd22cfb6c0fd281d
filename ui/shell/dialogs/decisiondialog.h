#pragma once

#include <QDialog>

class QHBoxLayout;
class QVBoxLayout;

namespace aros::shell {

class Button;
class TextArea;
class TextLabel;

// A decision in words: what happens, and buttons that name it. The focus starts on the way out.
class DecisionDialog final : public QDialog
{
    Q_OBJECT

public:
    DecisionDialog(const QString &title, const QString &text, QWidget *parent);

    void addTextField();
    void addAction(const QString &text);
    void addWayOut();
    void addClose();
    QString typedText() const;

private:
    void acceptIfTyped();

    QVBoxLayout *m_column;
    QHBoxLayout *m_buttons;
    TextArea *m_field = nullptr;
    TextLabel *m_missing = nullptr;
};

} // namespace aros::shell
