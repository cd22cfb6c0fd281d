#pragma once

#include "ui/shell/pages/metrics/metricpage.h"

#include <QElapsedTimer>

class QComboBox;

namespace aros::rendering {
class MetricPanelsView;
} // namespace aros::rendering

namespace aros::shell {

class Card;
class TextLabel;
class TextTable;
class TurnByTurn;

// One metric of one unit, for all staff and for each staff group, or for the units directly below: small charts on one
// scale, and below them the same in words. Read one after another; what is there can be used meanwhile.
class MetricGroupsPage final : public MetricPage
{
    Q_OBJECT

public:
    MetricGroupsPage(PageHost &host, presentation::MetricBoard &board);

    void leave() override;
    QVariantMap state() const override;
    void restore(const QVariantMap &state) override;

private:
    enum class Comparison { Groups, UnitsBelow };

    // Whose figures are beside each other.
    struct Subject {
        QString name;
        metrics::SeriesKey series;
    };
    struct ReadSubject {
        Subject subject;
        metrics::MetricChart chart;
    };

    void addComparison();
    void fill(QVBoxLayout &column);
    bool findSubjects();
    void addCards(QVBoxLayout &column);
    void startReading();
    void readSubject(int at);
    void showProgress(int done, int subjects);
    void showCharts();
    void showTable();
    void openChart(qsizetype panel);

    Comparison m_comparison = Comparison::Groups;
    QComboBox *m_choice = nullptr;
    QList<Subject> m_subjects;
    QList<ReadSubject> m_read;
    QList<Subject> m_shown; // that have a chart
    rendering::MetricPanelsView *m_view = nullptr;
    TextLabel *m_progress = nullptr;
    TextLabel *m_without = nullptr; // those that have none
    TextLabel *m_point = nullptr;
    Card *m_words = nullptr;
    TextTable *m_table = nullptr;
    TurnByTurn *m_reading = nullptr;
    QElapsedTimer m_sinceShown;
};

} // namespace aros::shell
