#pragma once

#include "ui/shell/pages/figures/figurestoring.h"

namespace aros::presentation {
class MetricBoard;
}

namespace aros::shell {

class MessageBar;
class Page;
class PageHost;

// Takes out what was brought in last, tells on a page how far that is, and goes to the page of metrics when it is done.
class TakeFiguresOut final : public QObject
{
    Q_OBJECT

public:
    static QString action(); // for a button
    // Ends with the page, without having changed anything where it is not done by then.
    static void start(Page &page, PageHost &host, presentation::MetricBoard &board);

private:
    TakeFiguresOut(Page &page, PageHost &host, presentation::MetricBoard &board);

    void run();
    void showProgress(int percent);
    void finish();
    void stop(const Error &why);

    Page &m_page;
    PageHost &m_host;
    presentation::MetricBoard &m_board;
    FigureStoring m_storing;
    MessageBar *m_progress = nullptr;
};

} // namespace aros::shell
