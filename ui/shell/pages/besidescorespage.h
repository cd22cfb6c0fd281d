#pragma once

#include "core/report/unitthemescores.h"
#include "ui/shell/pages/metrics/metricpage.h"

class QComboBox;

namespace aros::shell {

class Card;
class TextLabel;

// A theme of the self-assessment and a metric of the same unit, one above the other on one time axis, and both as
// tables. Neither is said to cause the other.
class BesideScoresPage final : public MetricPage
{
    Q_OBJECT

public:
    BesideScoresPage(PageHost &host, presentation::MetricBoard &board);

    QVariantMap state() const override;
    void restore(const QVariantMap &state) override;

private:
    void addThemes();
    void fill(QVBoxLayout &column);
    void addNoScores(QVBoxLayout &column, const report::UnitThemeScores &scores);
    void addCharts(QVBoxLayout &column, const report::UnitThemeScores &scores, const metrics::MetricChart &chart);
    QString legendOf(const report::UnitThemeScores &scores) const;
    void addRemarks(Card &card, const report::UnitThemeScores &scores, const metrics::MetricChart &chart);
    void addTables(QVBoxLayout &column, const report::UnitThemeScores &scores, const metrics::MetricChart &chart);
    QString themeTitle() const;
    bool isTeam() const;

    int m_theme = 0; // in the official order
    QComboBox *m_choice = nullptr;
    TextLabel *m_point = nullptr;
};

} // namespace aros::shell
