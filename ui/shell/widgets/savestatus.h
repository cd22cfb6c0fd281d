#pragma once

#include <QDateTime>
#include <QWidget>

namespace aros::shell {

class IconWidget;
class TextLabel;

// Whether what was entered is safe, in words and with the time. "Saved" stands there only once the answer is on disk.
class SaveStatus final : public QWidget
{
    Q_OBJECT

public:
    explicit SaveStatus(QWidget *parent = nullptr);

    // An invalid time says that nothing has been entered yet.
    void showState(bool saved, const QDateTime &at);
    void showSaving();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    TextLabel *m_text;
    bool m_saved = false;
    bool m_problem = false;
};

} // namespace aros::shell
