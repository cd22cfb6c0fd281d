#include "ui/shell/pages/figures/takefiguresout.h"

#include "ui/presentation/metricboard.h"
#include "ui/shell/page.h"
#include "ui/shell/userprompts.h"
#include "ui/shell/widgets/button.h"
#include "ui/shell/widgets/retire.h"

namespace aros::shell {

QString TakeFiguresOut::action()
{
    return tr("Take them out again");
}

void TakeFiguresOut::start(Page &page, PageHost &host, presentation::MetricBoard &board)
{
    if (board.receipt() && !page.findChild<TakeFiguresOut *>())
        (new TakeFiguresOut(page, host, board))->run();
}

TakeFiguresOut::TakeFiguresOut(Page &page, PageHost &host, presentation::MetricBoard &board)
    : QObject(&page),
      m_page(page),
      m_host(host),
      m_board(board)
{
    connect(&m_storing, &FigureStoring::progressed, this, &TakeFiguresOut::showProgress);
    connect(&m_storing, &FigureStoring::done, this, &TakeFiguresOut::finish);
    connect(&m_storing, &FigureStoring::failed, this, &TakeFiguresOut::stop);
}

void TakeFiguresOut::run()
{
    const QString source = tr("Taken out again: %1", "where figures came from").arg(m_board.receipt()->source);
    m_storing.start(m_board.repository().deliver(
        presentation::takingOut(*m_board.receipt(), source.left(metrics::LongestFigureSource))));
}

void TakeFiguresOut::showProgress(int percent)
{
    if (!m_progress) {
        m_progress = m_page.showMessage(MessageBar::Kind::Info, {});
        m_progress->setObjectName(QStringLiteral("taking-out"));
        connect(m_progress->addAction(tr("Stop")), &QPushButton::clicked, this, [this] { stop({}); });
        m_page.orderMessages();
    }
    m_progress->setText(tr("Taking the figures out: %1%").arg(percent));
}

void TakeFiguresOut::finish()
{
    const int figures = m_board.receipt()->figures();
    m_board.setReceipt(std::nullopt);
    if (const Result<void> read = m_board.refresh(); !read)
        m_host.prompts().tell(read.error());
    m_host.go(
        {Destination::Place::Metrics,
         {},
         tr("The %n figure(s) are out again. Where they had replaced others, those are back.", nullptr, figures)});
}

// Without a reason, because somebody wished so.
void TakeFiguresOut::stop(const Error &why)
{
    m_storing.cancel();
    if (m_progress)
        retire(m_progress);
    deleteLater();
    setParent(nullptr); // it may be tried again at once
    if (!(why == Error()))
        m_host.prompts().tell(why);
}

} // namespace aros::shell
