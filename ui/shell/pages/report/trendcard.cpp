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
    : m_trend(report.trend),
      m_view(new rendering::TrendView(report.trend, report.words.overTheRounds, report.words.target))
{
    const Look &look = Look::current();
    column()->addWidget(new HeadingLabel(report.words.overTheRounds, size::CardHeading));
    if (!report.trend.note.isEmpty())
        column()->addWidget(secondaryText(report.trend.note));
    m_view->setObjectName(QStringLiteral("trend"));
    m_view->setFont(look.font(size::Control));
    m_view->setColours(rendering::radarColours(look.palette()));
    column()->addWidget(m_view);
    //: Opens a table with the numbers that the small charts above it show
    const QString asTable = tr("The scores as a table");
    auto *table = new Expander({}, asTable, {}, [this, words = report.words] {
        m_table = new TextTable(presentation::trendColumns(m_trend, words), words.overTheRounds);
        return m_table;
    });
    table->setObjectName(QStringLiteral("trend-table"));
    column()->addWidget(table);
}

void TrendCard::showTargets(const report::Report &report)
{
    m_trend = report.trend;
    m_view->setTrend(report.trend);
    if (m_table)
        m_table->showColumns(presentation::trendColumns(report.trend, report.words));
}

} // namespace aros::shell
