#pragma once

#include <QWidget>

#include <functional>

class QPushButton;
class QVBoxLayout;

namespace aros::shell {

// A heading that opens what is below it. The content is made when it is first opened; the keyboard goes into it from
// the heading.
class Expander final : public QWidget
{
    Q_OBJECT

public:
    // `value` stands at the right end of the heading; `icon` may be empty.
    Expander(const QString &icon, const QString &heading, const QString &value, std::function<QWidget *()> makeContent,
             QWidget *parent = nullptr);

    void setOpen(bool open);
    bool isOpen() const;
    // What the content tells has changed: it is made anew, at once where it is open.
    void renew();

private:
    QPushButton *m_heading;
    QVBoxLayout *m_column;
    std::function<QWidget *()> m_makeContent;
    QWidget *m_content = nullptr;
};

} // namespace aros::shell
