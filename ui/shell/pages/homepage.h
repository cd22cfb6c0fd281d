#pragma once

#include "core/assessment/assessment.h"
#include "ui/shell/page.h"

namespace aros::shell {

// Where everybody starts: carry on, start, look around, and what was worked on last.
class HomePage final : public Page
{
    Q_OBJECT

public:
    explicit HomePage(PageHost &host);

    void focusFirst() override;

private:
    void addContinue(const assessment::Assessment &draft);
    void addOffers();
    void addRecent(const QList<assessment::Assessment> &recent);
    // The teams among them whose next round can be started.
    void addNextRounds(const QList<assessment::Assessment> &recent);
    void addPromise();

    QWidget *m_first = nullptr;
};

} // namespace aros::shell
