#include "ui/shell/pages/questionnaire/savereport.h"

#include "ui/presentation/errortexts.h"
#include "ui/shell/page.h"
#include "ui/shell/widgets/button.h"
#include "ui/shell/widgets/savestatus.h"

namespace aros::shell {

SaveReport::SaveReport(Page &page, SaveStatus &status, const assessment::AssessmentSession &session)
    : QObject(&page),
      m_page(page),
      m_status(status),
      m_session(session)
{
}

void SaveReport::show()
{
    const auto &answers = m_session.saveState();
    const bool saved = answers.saved && !m_votesError;
    const bool votesLater = m_votesAt.isValid() && (!answers.at.isValid() || answers.at < m_votesAt);
    m_status.showState(saved, votesLater ? m_votesAt : answers.at);
    if (!saved)
        showProblem(answers.error ? *answers.error : *m_votesError);
    else if (m_problem)
        m_problem->hide();
}

void SaveReport::showProblem(const Error &error)
{
    const QString text = presentation::ErrorTexts::notSaved(error);
    if (!m_problem) {
        m_problem = m_page.showMessage(MessageBar::Kind::Critical, text);
        connect(m_problem->addAction(tr("Try again")), &QPushButton::clicked, this, &SaveReport::retryWanted);
        connect(m_problem->addAction(tr("Save a copy")), &QPushButton::clicked, this, &SaveReport::copyWanted);
        m_page.orderMessages();
    }
    m_problem->setText(text);
    m_problem->show();
}

void SaveReport::votesStored(const QDateTime &at)
{
    m_votesAt = at;
    m_votesError.reset();
    show();
}

void SaveReport::votesNotStored(const Error &error)
{
    m_votesError = error;
    show();
}

} // namespace aros::shell
