#pragma once

#include "core/assessment/assessmentsession.h"
#include "core/common/clock.h"

#include <QObject>

namespace aros::shell {

class MessageBar;
class Page;
class SaveStatus;

// Says on a page whether everything that was entered is stored, answers and counted hands: beside the title, and in a
// message with ways out where it is not.
class SaveReport final : public QObject
{
    Q_OBJECT

public:
    // All must outlive this; the page becomes its parent.
    SaveReport(Page &page, SaveStatus &status, const assessment::AssessmentSession &session);

    void show();
    void votesStored(const QDateTime &at);
    void votesNotStored(const Error &error);

signals:
    void retryWanted();
    void copyWanted();

private:
    void showProblem(const Error &error);

    Page &m_page;
    SaveStatus &m_status;
    const assessment::AssessmentSession &m_session;
    QDateTime m_votesAt;
    std::optional<Error> m_votesError;
    MessageBar *m_problem = nullptr;
};

} // namespace aros::shell
