#pragma once

#include "app/commands/commandtable.h"

#include <QString>

namespace aros::commands {

QString versionText(); // "Aros 1.0.0"
QString generalHelp();
QString helpOn(const CommandInfo &command);

} // namespace aros::commands
