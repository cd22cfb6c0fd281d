#pragma once

#include "core/assessment/assessmentsession.h"
#include "core/report/historytable.h"
#include "ui/shell/page.h"

class QCheckBox;

namespace aros::shell {

class HistoryList;

// What changed in one assessment, when, from what to what, and whether that can be relied on.
class HistoryPage final : public Page
{
    Q_OBJECT

public:
    HistoryPage(PageHost &host, assessment::AssessmentSession &session);

    QVariantMap state() const override;
    void restore(const QVariantMap &state) override;
    bool handleKey(QKeyEvent *event) override;
    void focusFirst() override;

private:
    void addVerdict();
    void addEntries();
    QCheckBox *makeFilter();
    void saveAsCsv();

    assessment::AssessmentSession &m_session;
    report::HistoryTable m_history;
    QCheckBox *m_filter = nullptr;
    HistoryList *m_list = nullptr;
};

} // namespace aros::shell
