#pragma once

#include <QWidget>

class QVBoxLayout;

namespace aros::shell {

// The dark strip on the left that holds the navigation.
class Rail final : public QWidget
{
    Q_OBJECT

public:
    explicit Rail(QWidget *parent = nullptr);

    QVBoxLayout *column() const { return m_column; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QVBoxLayout *m_column;
};

} // namespace aros::shell
