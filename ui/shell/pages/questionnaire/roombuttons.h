#pragma once

#include "core/common/ids.h"

#include <QCoreApplication>

namespace aros::shell {

class Button;
class Projector;
class ThemeTimer;

// The header's buttons for a session with a room full of people.
class RoomButtons
{
    Q_DECLARE_TR_FUNCTIONS(RoomButtons)

public:
    // Shows the assessment to the room, or no longer.
    static Button *projector(Projector &projector, const AssessmentId &id);
    // Says how much time is left; its menu sets the timer.
    static Button *timer(ThemeTimer &timer);
};

} // namespace aros::shell
