#pragma once

#include "core/metrics/figures.h"
#include "core/metrics/metricchart.h"
#include "ui/shell/widgets/card.h"

class QLineEdit;

namespace aros::shell {

class Button;
class IconLabel;
class TextLabel;

// The target of one series: typed as a number, with or without its sign, and taken away.
class MetricTargetCard final : public Card
{
    Q_OBJECT

public:
    explicit MetricTargetCard(const metrics::MetricChart &chart);

    void show(const metrics::MetricChart &chart);

signals:
    void targetChosen(const std::optional<double> &target);

private:
    QWidget *makeField();
    void choose();

    QLineEdit *m_field;
    QString m_shown;     // in it, while nothing is typed
    TextLabel *m_before; // the unit of money
    TextLabel *m_after;  // any other unit
    IconLabel *m_fault;
    Button *m_set;
    Button *m_remove;
};

} // namespace aros::shell
