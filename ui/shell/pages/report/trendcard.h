#pragma once

#include "core/report/report.h"
#include "ui/shell/widgets/card.h"

#include <QPointer>

namespace aros::rendering {
class TrendView;
}

namespace aros::shell {

class TextTable;

// Each theme's scores over the rounds, as small charts and, once it is opened, as a table.
class TrendCard final : public Card
{
    Q_OBJECT

public:
    explicit TrendCard(const report::Report &report);

    // After a target was set or removed.
    void showTargets(const report::Report &report);

private:
    report::Trend m_trend;
    rendering::TrendView *m_view;
    QPointer<TextTable> m_table; // null until it is opened
};

} // namespace aros::shell
