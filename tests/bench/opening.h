#pragma once

#include "ui/shell/page.h"

namespace aros::shell {
class MainWindow;
} // namespace aros::shell

namespace aros::bench {

// Opens a page until it is painted, again and again and each time from Home, beside the help page.
void benchOpening(shell::MainWindow &window, const shell::Destination &destination, const char *what,
                  const char *budget);

} // namespace aros::bench
