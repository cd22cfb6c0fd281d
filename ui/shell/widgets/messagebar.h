#pragma once

#include <QFrame>

class QHBoxLayout;

namespace aros::shell {

class Button;
class TextLabel;

// A line across a page that says what happened and offers what to do about it. Never closes by itself.
class MessageBar final : public QFrame
{
    Q_OBJECT

public:
    enum class Kind { Info, Success, Warning, Critical };

    MessageBar(Kind kind, const QString &text, QWidget *parent = nullptr);

    void setText(const QString &text);
    QString text() const;
    Button *addAction(const QString &text);
    // Adds a button that hides the bar.
    void makeClosable();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QColor ink() const;
    QColor surface() const;

    Kind m_kind;
    TextLabel *m_text;
    QHBoxLayout *m_row;
};

} // namespace aros::shell
