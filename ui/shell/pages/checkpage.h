#pragma once

#include "core/assessment/assessmentsession.h"
#include "ui/shell/page.h"

#include <functional>

namespace aros::shell {

// Before agreeing: what is unanswered, what to come back to, what nobody knows and what has no evidence, each with a
// way there; then the agreement.
class CheckPage final : public Page
{
    Q_OBJECT

public:
    CheckPage(PageHost &host, assessment::AssessmentSession &session);

    bool handleKey(QKeyEvent *event) override;

private:
    using Test = std::function<bool(const assessment::Answer &)>;

    void addSummary();
    void addList(const QString &objectName, const QString &heading, const QString &explanation, const Test &test);
    void agree();

    assessment::AssessmentSession &m_session;
};

} // namespace aros::shell
