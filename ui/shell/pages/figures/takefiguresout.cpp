#include "ui/shell/pages/figures/takefiguresout.h"

#include "ui/presentation/metricboard.h"
#include "ui/shell/page.h"
#include "ui/shell/userprompts.h"

namespace aros::shell {

using presentation::TakenOut;

QString TakeFiguresOut::action()
{
    return tr("Take them out again");
}

void TakeFiguresOut::run(PageHost &host, presentation::MetricBoard &board)
{
    if (!board.receipt())
        return;
    const presentation::FigureReceipt receipt = *board.receipt();
    const QString source = tr("Taken out again: %1", "where figures came from").arg(receipt.source);
    const Result<TakenOut> done =
        presentation::takeOut(receipt, board.repository(), source.left(metrics::LongestFigureSource));
    if (!done) {
        host.prompts().tell(done.error());
        return;
    }
    board.setReceipt(std::nullopt);
    if (*done == TakenOut::ChangedSince) {
        host.prompts().tell(tr("They were changed since"),
                            tr("Some of these figures are not as they were brought in. Nothing was taken out; correct "
                               "them one by one."));
        return;
    }
    if (const Result<void> read = board.refresh(); !read)
        host.prompts().tell(read.error());
    host.go({Destination::Place::Metrics,
             {},
             tr("The %n figure(s) are out again. Where they had replaced others, those are back.", nullptr,
                receipt.figures())});
}

} // namespace aros::shell
