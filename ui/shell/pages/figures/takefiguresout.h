#pragma once

#include <QCoreApplication>

namespace aros::presentation {
class MetricBoard;
}

namespace aros::shell {

class PageHost;

// Takes out what was brought in last, and says how that went.
class TakeFiguresOut
{
    Q_DECLARE_TR_FUNCTIONS(TakeFiguresOut)

public:
    static QString action(); // for a button
    // Goes to the page of metrics when it is done.
    static void run(PageHost &host, presentation::MetricBoard &board);
};

} // namespace aros::shell
