#pragma once

#include <QString>

namespace aros::bench {

// Thirty people who vote on all forty statements, in a workspace in `folder`; needs a QApplication.
void benchRoom(const QString &folder);

} // namespace aros::bench
