#pragma once

#include "core/assessment/assessment.h"

#include <QCoreApplication>

namespace aros::shell {

class Button;
class PageHost;

// The button that starts the round after an agreed one, with what was noted of the team last time, or that opens the
// draft of it.
class NextRoundButton
{
    Q_DECLARE_TR_FUNCTIONS(NextRoundButton)

public:
    // Null where nothing can follow: after a draft or a round that is not the team's latest, and in a workspace that
    // is read only. `host` must outlive the button.
    static Button *makeFor(PageHost &host, const assessment::Assessment &last);

private:
    static void start(PageHost &host, const assessment::Assessment &last);
    static QString welcome(const assessment::Assessment &draft, bool setIsGone);
};

} // namespace aros::shell
