#include "ui/shell/pages/metricspage.h"

#include "ui/shell/style/look.h"
#include "ui/shell/widgets/button.h"
#include "ui/shell/widgets/card.h"
#include "ui/shell/widgets/textlabel.h"

#include <QVBoxLayout>

namespace aros::shell {

MetricsPage::MetricsPage(PageHost &host, presentation::MetricBoard &board) : Page(host, tr("Metrics")), m_board(board)
{
    if (m_board.units().isEmpty())
        addEmpty();
    else
        addTiles();
    content()->addStretch(1);
}

void MetricsPage::addEmpty()
{
    auto *card = new Card;
    card->column()->addWidget(new HeadingLabel(tr("No figures yet"), size::CardHeading));
    card->column()->addWidget(
        controlText(tr("Bring in monthly figures, such as staff in post, leavers and sickness absence. Aros works out "
                       "turnover and the other metrics from them, and says whether anything has really changed.")));
    content()->addWidget(card);
}

void MetricsPage::addTiles() {}

void MetricsPage::focusFirst()
{
    if (m_first)
        m_first->setFocus(Qt::OtherFocusReason);
}

} // namespace aros::shell
