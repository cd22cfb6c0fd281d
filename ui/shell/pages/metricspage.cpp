#include "ui/shell/pages/metricspage.h"

#include "ui/presentation/assessmenttexts.h"
#include "ui/shell/pages/metrics/tilebutton.h"
#include "ui/shell/style/look.h"
#include "ui/shell/widgets/button.h"
#include "ui/shell/widgets/card.h"
#include "ui/shell/widgets/expander.h"
#include "ui/shell/widgets/flow.h"
#include "ui/shell/widgets/linkbutton.h"
#include "ui/shell/widgets/textlabel.h"

#include <QVBoxLayout>

namespace aros::shell {

using metrics::MetricChart;
using presentation::AssessmentTexts;

MetricsPage::MetricsPage(PageHost &host, presentation::MetricBoard &board)
    : MetricPage(host, board, tr("Metrics"), Destination::Place::Metrics)
{
    auto *own = new Button(tr("Own metrics"), Button::Kind::Secondary);
    own->setObjectName(QStringLiteral("own-metrics"));
    connect(own, &QPushButton::clicked, this, [this] { this->host().go({Destination::Place::OwnMetrics, {}, {}}); });
    addHeaderWidget(own);
    if (board.units().isEmpty()) {
        addEmpty();
        return;
    }
    addActions();
    addChooser(SeriesChooser::Unit | SeriesChooser::Group);
    setFill([this](QVBoxLayout &column) { addTiles(column); });
}

void MetricsPage::addActions()
{
    if (!isReadOnly()) {
        auto *add = new Button(tr("Add figures"), Button::Kind::Secondary);
        add->setObjectName(QStringLiteral("add-figures"));
        connect(add, &QPushButton::clicked, this, [this] { host().go({Destination::Place::AddFigures, {}, {}}); });
        addHeaderWidget(add);
    }
    auto *save = (new Button(tr("Export"), Button::Kind::Primary))->withIcon(QStringLiteral("export"));
    save->setObjectName(QStringLiteral("export"));
    connect(save, &QPushButton::clicked, this, [this] { exportCharts(m_shown, {}); });
    addHeaderWidget(save);
}

void MetricsPage::addTiles(QVBoxLayout &column)
{
    metrics::SeriesKey series = board().choice();
    const Result<QList<metrics::MetricId>> ids = board().metricsOf(series.unit);
    if (!ids) {
        showError(ids.error());
        return;
    }
    const Texts texts(AssessmentTexts::language());
    auto *flow = new Flow(Look::current().px(264), Look::current().px(12));
    QList<MetricChart> counts;
    m_shown.clear();
    for (const metrics::MetricId &id : *ids) {
        series.metric = id;
        const Result<MetricChart> chart = board().chart(series, texts);
        if (!chart) {
            showError(chart.error());
            continue;
        }
        if (board().catalog().find(id)->isCount()) {
            counts.append(*chart);
            continue;
        }
        m_shown.append(series);
        auto *tile = new TileButton(*chart);
        connect(tile, &TileButton::chartWanted, this, &MetricsPage::open);
        flow->addWidget(tile);
    }
    column.addWidget(flow);
    addCounts(column, counts);
}

// They are there to be worked with, and seldom to be looked at.
void MetricsPage::addCounts(QVBoxLayout &column, const QList<MetricChart> &charts)
{
    if (charts.isEmpty())
        return;
    auto *card = new Card;
    auto *counts = new Expander({}, tr("Counts that these are worked out from"), {}, [this, charts] {
        auto *area = new QWidget;
        auto *rows = new QVBoxLayout(area);
        rows->setContentsMargins(0, 0, 0, 0);
        rows->setSpacing(0);
        for (const MetricChart &chart : charts) {
            const metrics::MetricTile tile = metrics::tileOf(chart);
            auto *link =
                new LinkButton(QStringLiteral("metrics"), chart.title, tile.value + QStringLiteral(" · ") + tile.month);
            link->setObjectName(QStringLiteral("count-") + chart.metric.text());
            connect(link, &QPushButton::clicked, this, [this, id = chart.metric] { open(id); });
            rows->addWidget(link);
        }
        return area;
    });
    counts->setObjectName(QStringLiteral("counts"));
    card->column()->addWidget(counts);
    column.addWidget(card);
}

void MetricsPage::open(const metrics::MetricId &metric)
{
    metrics::SeriesKey series = board().choice();
    series.metric = metric;
    board().choose(series);
    host().go({Destination::Place::MetricChart, {}, {}});
}

} // namespace aros::shell
