#pragma once

#include <QSpinBox>

namespace aros::shell {

// How many people showed one answer: typed, or stepped with targets that a finger hits. An empty field counts nobody.
// It keeps letters and digits to itself and leaves the keys that turn pages to the page.
class CountField final : public QSpinBox
{
    Q_OBJECT

public:
    CountField(const QString &objectName, int highest, QWidget *parent = nullptr);

signals:
    void confirmed(); // Enter; the value is up to date

protected:
    QValidator::State validate(QString &text, int &position) const override;
    int valueFromText(const QString &text) const override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
};

} // namespace aros::shell
