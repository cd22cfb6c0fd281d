#include "ui/shell/pages/report/trendcard.h"

#include "ui/rendering/radarcolours.h"
#include "ui/rendering/trendview.h"
#include "ui/shell/style/look.h"
#include "ui/shell/widgets/expander.h"
#include "ui/shell/widgets/textlabel.h"
#include "ui/shell/widgets/texttable.h"

#include <QVBoxLayout>

namespace aros::shell {

TrendCard::TrendCard(const report::Report &report)
{
    const Look &look = Look::current();
    column()->addWidget(new HeadingLabel(report.words.overTheRounds, size::CardHeading));
    if (!report.trend.note.isEmpty())
        column()->addWidget(secondaryText(report.trend.note));
    auto *view = new rendering::TrendView(report.trend, report.words.overTheRounds, report.words.target);
    view->setObjectName(QStringLiteral("trend"));
    view->setFont(look.font(size::Control));
    view->setColours(rendering::radarColours(look.palette()));
    column()->addWidget(view);
    //: Opens a table with the numbers that the small charts above it show
    auto *table = new Expander({}, tr("The scores as a table"), {}, [trend = report.trend, words = report.words] {
        return new TextTable(presentation::trendColumns(trend, words), words.overTheRounds);
    });
    table->setObjectName(QStringLiteral("trend-table"));
    column()->addWidget(table);
}

void addTrendCard(QVBoxLayout *column, const report::Report &report)
{
    if (!report.trend.rounds.isEmpty())
        column->addWidget(new TrendCard(report));
}

} // namespace aros::shell
