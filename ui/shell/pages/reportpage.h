#pragma once

#include "core/assessment/assessmentsession.h"
#include "core/report/reportbuilder.h"
#include "ui/shell/page.h"

namespace aros::rendering {
class RadarView;
} // namespace aros::rendering

namespace aros::shell {

class Card;
class Expander;
class Flow;
class TargetsCard;
class TrendCard;

// One team's report: radar and table, what stands out, and how each score came about. Everything shown is the Report
// value.
class ReportPage final : public Page
{
    Q_OBJECT

public:
    ReportPage(PageHost &host, assessment::AssessmentSession &session);

    bool handleKey(QKeyEvent *event) override;
    void focusFirst() override;
    QVariantMap state() const override;
    void restore(const QVariantMap &state) override;

private:
    void addHeader();
    void addSummary();
    void addRadarAndTable();
    void addTargets();
    void showTargets();
    void addTrend();
    void addHighlights();
    void addHighlightCard(Flow *flow, const QString &heading, const QList<report::HighlightRow> &rows,
                          const QString &nothing);
    void addParticipants(Flow *flow);
    void addVotes();
    void addGroups();
    void addSections();
    void addMethod();
    void exportReport();
    void reopen();

    assessment::AssessmentSession &m_session;
    report::Background m_background;
    report::Report m_report;
    QWidget *m_export = nullptr;
    rendering::RadarView *m_radar = nullptr;
    TargetsCard *m_targets = nullptr; // null in a workspace that is read only
    TrendCard *m_trend = nullptr;     // null without an earlier round
    QList<Expander *> m_sections;
};

} // namespace aros::shell
