#pragma once

#include "app/commands/context.h"

#include <QString>

namespace aros::commands {

// “aros metrics import” and “aros metrics template”: what is wrong with the way they were called, or nothing.
QString mistakeInFigures(const Arguments &arguments);

// Brings figures of a file into the workspace, prints the receipt and gives the exit code.
int importFigures(Context &context);

// Writes the table to fill in.
int writeFiguresTemplate(Context &context);

} // namespace aros::commands
