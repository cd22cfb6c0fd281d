#pragma once

namespace aros::commands {

// What the program's exit code says.
constexpr int ExitDone = 0;
constexpr int ExitFailed = 1;
constexpr int ExitWrongUsage = 2;
constexpr int ExitSomeRefused = 3;

// Whether these arguments ask for a command (or are a mistaken attempt at one) and not for the window. The window has
// "aros" alone, or with --lang and --workspace, and Qt's own options.
bool isCommand(int argc, char **argv);

// Does what the arguments ask for and gives the exit code. Makes its own application object, so there must be none; it
// needs no display. Results go to standard output, everything else to standard error.
int run(int argc, char **argv);

} // namespace aros::commands
