#pragma once

namespace aros::app {

// Runs the window until it is closed; the exit code of the program. Options: --workspace FILE, --lang en|cy,
// --settings FILE.
int runWindow(int argc, char **argv);

} // namespace aros::app
