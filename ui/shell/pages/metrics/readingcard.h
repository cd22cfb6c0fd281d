#pragma once

#include "core/metrics/metricchart.h"
#include "ui/shell/widgets/card.h"

class QVBoxLayout;

namespace aros::shell {

// What a chart says in plain sentences, with its icons, and the offer to set new limits where something has changed for
// good.
class ReadingCard final : public Card
{
    Q_OBJECT

public:
    // Without `mayChange` nothing is offered.
    ReadingCard(const metrics::MetricChart &chart, bool mayChange);

    void show(const metrics::MetricChart &chart);

signals:
    void rebaseWanted(const QDate &month);

private:
    QWidget *makeIcons(const metrics::MetricChart &chart) const;
    void addSuggestion(QVBoxLayout &column, const metrics::MetricChart &chart);

    bool m_mayChange;
    QWidget *m_content = nullptr;
};

} // namespace aros::shell
