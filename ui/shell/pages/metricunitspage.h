#pragma once

#include "ui/shell/pages/metrics/metricpage.h"

class QCheckBox;

namespace aros::presentation {
class UnitMetricsModel;
} // namespace aros::presentation

namespace aros::shell {

class TextLabel;
class TurnByTurn;
class UnitTable;

// A unit and those directly below it, a row each, with the latest value of each metric. From a value to its chart, from
// a name to what is below that unit. Figures are read one unit after another, and what is there can be used meanwhile.
class MetricUnitsPage final : public MetricPage
{
    Q_OBJECT

public:
    MetricUnitsPage(PageHost &host, presentation::MetricBoard &board);

    void leave() override;
    void focusFirst() override;
    QVariantMap state() const override;
    void restore(const QVariantMap &state) override;

private:
    void addSettings();
    void fill(QVBoxLayout &column);
    void addUp(QVBoxLayout &column);
    void addTable(QVBoxLayout &column);
    void startReading();
    // Whether they can be read; otherwise shows why.
    bool findMetrics();
    void readRow(int row);
    void showProgress(int done, int rows);
    // Makes a unit the chosen one; the keyboard goes to the row of `current`.
    // By value: choosing makes the list anew that the caller took them from.
    void goTo(metrics::UnitPath unit, metrics::UnitPath current);
    void goUp();
    void openChart(int row, int metric);
    bool hasAbove() const;

    bool m_withRolling = false; // figures over 12 months too
    QCheckBox *m_rolling = nullptr;
    QList<metrics::UnitPath> m_units; // of the rows
    QList<metrics::MetricId> m_metrics;
    presentation::UnitMetricsModel *m_model = nullptr;
    UnitTable *m_table = nullptr;
    TextLabel *m_progress = nullptr;
    TextLabel *m_cell = nullptr;
    TurnByTurn *m_reading = nullptr;
    bool m_saidUnreadable = false;
};

} // namespace aros::shell
