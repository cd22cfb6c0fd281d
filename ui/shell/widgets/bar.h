#pragma once

#include <QWidget>

namespace aros::shell {

// The strip at the top or bottom of a page.
class Bar final : public QWidget
{
    Q_OBJECT

public:
    enum class Edge { Top, Bottom };

    explicit Bar(Edge edge, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Edge m_edge;
};

} // namespace aros::shell
