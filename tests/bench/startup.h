#pragma once

namespace aros::bench {

// Shows an empty Qt Widgets window and ends as soon as it has been painted: the floor for a start.
int showEmptyWindow(int argc, char **argv);

// Starts the real window with the given options and ends as soon as its first page has been painted.
int showAros(int argc, char **argv);

} // namespace aros::bench
