#pragma once

#include "ui/shell/page.h"

namespace aros::shell {

// The ways to look at metrics, side by side; the one in view is marked.
class ViewSwitch final : public QWidget
{
    Q_OBJECT

public:
    explicit ViewSwitch(Destination::Place current, QWidget *parent = nullptr);

signals:
    void wanted(aros::shell::Destination::Place place);

private:
    void add(const QString &text, Destination::Place place, Destination::Place current);
};

} // namespace aros::shell
