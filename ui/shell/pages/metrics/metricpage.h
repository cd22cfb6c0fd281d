#pragma once

#include "core/report/metricpages.h"
#include "ui/presentation/metricboard.h"
#include "ui/shell/page.h"
#include "ui/shell/pages/metrics/serieschooser.h"

#include <functional>

namespace aros::shell {

class BackgroundWork;

// What the pages of metrics have in common: the ways to look at them, the choice of what they are about, and content
// that is made anew when something else is chosen, without the choice losing the keyboard.
class MetricPage : public Page
{
    Q_OBJECT

public:
    void focusFirst() override;
    bool handleKey(QKeyEvent *event) override;

protected:
    // `place`: this page's own, for the marks of what is in view; a page that is none of the views has no switch.
    MetricPage(PageHost &host, presentation::MetricBoard &board, const QString &title, Destination::Place place);

    presentation::MetricBoard &board() const { return m_board; }
    bool isReadOnly() const;
    // With its way to bring figures in; in place of everything else where nothing was brought in yet.
    void addEmpty();
    void addChooser(SeriesChooser::Parts parts);
    SeriesChooser &chooser() const { return *m_chooser; }
    // At the end of the chooser's row.
    void addToChooser(const QString &label, QWidget *field);
    // Between the chooser and the content, and not made anew with it. Tab goes from `last` in it to the content.
    void addBeforeBody(QWidget *widget, QWidget *last);
    // Says what the keyboard or the pointer is at, in view wherever the content is scrolled to.
    TextLabel *addStatusLine(const QString &objectName);
    // As if it were chosen by hand.
    void choose(const metrics::SeriesKey &series);
    // Makes the content, now and whenever something is chosen. To be called once, by the page's constructor.
    void setFill(std::function<void(QVBoxLayout &)> fill);
    // Makes it anew, after something was changed.
    void refill();
    // Asks for format, language and place; `title` is that of the one metric, empty for several.
    void exportCharts(const QList<metrics::SeriesKey> &series, const QString &title);
    void showError(const Error &error);

private:
    void write(const report::MetricPages &pages, const QString &path);
    void wrote(const Result<void> &written, const QString &path);
    void endWriting();

    presentation::MetricBoard &m_board;
    BackgroundWork *m_writing = nullptr; // while it goes on
    MessageBar *m_progress = nullptr;
    SeriesChooser *m_chooser = nullptr;
    QWidget *m_first = nullptr;
    QWidget *m_last = nullptr; // that Tab stops at before the content
    QWidget *m_body = nullptr;
    std::function<void(QVBoxLayout &)> m_fill;
};

} // namespace aros::shell
