#pragma once

#include "core/common/ids.h"
#include "core/questions/questionset.h"

#include <QDate>
#include <QList>

namespace aros::assessment {

constexpr int HighestTarget = questions::HighestLevel * 10; // tenths

// The score that a team aims for in a theme. A plan and no answer: it may be set and changed after agreement.
struct Target {
    ThemeId theme;
    int tenths = 0; // 0 to HighestTarget
    QDate by;

    friend bool operator==(const Target &, const Target &) = default;
};

// As an assessment holds them, and as they are hashed.
QList<Target> inOfficialOrder(QList<Target> targets);

} // namespace aros::assessment
