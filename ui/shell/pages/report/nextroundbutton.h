#pragma once

#include "core/assessment/assessment.h"

#include <QCoreApplication>

namespace aros::shell {

class Button;
class PageHost;

// Starts the round after an agreed one, with what was noted of the team last time: the rule when that can be, the same
// on every page, what happens then, and the report's button, which also opens the draft that is there.
class NextRoundButton
{
    Q_DECLARE_TR_FUNCTIONS(NextRoundButton)

public:
    // Null where nothing can follow: after a draft or a round that is not the team's latest, and in a workspace that
    // is read only. `host` must outlive the button.
    static Button *makeFor(PageHost &host, const assessment::Assessment &last);

    // Whether a round can be started after this one: it can be followed, and no draft of a later round is there.
    static bool canStart(PageHost &host, const assessment::Assessment &last);
    // Stores the draft and leads to its team; tells why where that fails.
    static void start(PageHost &host, const assessment::Assessment &last);

private:
    static QString welcome(const assessment::Assessment &draft, bool setIsGone);
};

} // namespace aros::shell
