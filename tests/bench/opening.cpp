#include "tests/bench/opening.h"

#include "tests/bench/figures.h"
#include "ui/shell/mainwindow.h"

#include <QCoreApplication>

namespace aros::bench {

namespace {

constexpr int Openings = 30;

double openingTime(shell::MainWindow &window, const shell::Destination &destination)
{
    return milliseconds([&] {
        window.go(destination);
        // The page before goes first, as in the event loop; here there is none that would see to it.
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents();
    });
}

} // namespace

void benchOpening(shell::MainWindow &window, const shell::Destination &destination, const char *what,
                  const char *budget)
{
    using Place = shell::Destination::Place;
    Figures floor;
    Figures opened;
    for (int opening = 0; opening < Openings; ++opening) {
        openingTime(window, {Place::Home, {}, {}});
        floor.push_back(openingTime(window, {Place::Help, {}, {}}));
        opened.push_back(openingTime(window, destination));
    }
    print(what, median(opened), median(floor), "open the help page", budget);
}

} // namespace aros::bench
