#pragma once

#include <QWidget>

namespace aros::shell {

// What the icons of a metric's variation and of its target stand for, in a line that wraps.
class IconLegend final : public QWidget
{
    Q_OBJECT

public:
    explicit IconLegend(QWidget *parent = nullptr);
};

} // namespace aros::shell
