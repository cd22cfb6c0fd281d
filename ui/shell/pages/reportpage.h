#pragma once

#include "core/assessment/assessmentsession.h"
#include "core/report/reportbuilder.h"
#include "ui/shell/page.h"

namespace aros::shell {

class Card;
class Expander;
class Flow;

// One team's report: radar and table, what stands out, and how each score came about. Everything shown is the Report
// value.
class ReportPage final : public Page
{
    Q_OBJECT

public:
    ReportPage(PageHost &host, assessment::AssessmentSession &session);

    bool handleKey(QKeyEvent *event) override;
    void focusFirst() override;

private:
    void addHeader();
    void addSummary();
    void addRadarAndTable();
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
    QList<Expander *> m_sections;
};

} // namespace aros::shell
