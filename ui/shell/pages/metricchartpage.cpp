#include "ui/shell/pages/metricchartpage.h"

#include "core/metrics/metrictile.h"
#include "ui/presentation/assessmenttexts.h"
#include "ui/presentation/changednumbers.h"
#include "ui/rendering/metricchartview.h"
#include "ui/shell/pages/metrics/chartdetails.h"
#include "ui/shell/pages/metrics/chartroom.h"
#include "ui/shell/pages/metrics/markscard.h"
#include "ui/shell/pages/metrics/metrictargetcard.h"
#include "ui/shell/pages/metrics/readingcard.h"
#include "ui/shell/pages/questionnaire/keywish.h"
#include "ui/shell/style/look.h"
#include "ui/shell/widgets/button.h"
#include "ui/shell/widgets/card.h"
#include "ui/shell/widgets/flow.h"
#include "ui/shell/widgets/iconlabel.h"
#include "ui/shell/widgets/popupchoice.h"
#include "ui/shell/widgets/textlabel.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QTimer>
#include <QVBoxLayout>

namespace aros::shell {

using metrics::MetricChart;
using presentation::AssessmentTexts;

MetricChartPage::MetricChartPage(PageHost &host, presentation::MetricBoard &board)
    : MetricPage(host, board, tr("Metric"), Destination::Place::MetricChart)
{
    if (board.units().isEmpty()) {
        addEmpty();
        return;
    }
    addHeader();
    addChooser(SeriesChooser::Unit | SeriesChooser::Group | SeriesChooser::Metric);
    addToChooser(tr("Period shown"), makeSpan());
    setFill([this](QVBoxLayout &column) { fill(column); });
    connect(addBack(tr("Back to all metrics")), &QPushButton::clicked, this, [this] {
        const int tiles = static_cast<int>(Destination::Place::Metrics);
        this->host().go({static_cast<Destination::Place>(this->board().view().value_or(tiles)), {}, {}});
    });
}

void MetricChartPage::addHeader()
{
    auto *save = (new Button(tr("Export chart"), Button::Kind::Primary))->withIcon(QStringLiteral("export"));
    save->setObjectName(QStringLiteral("export"));
    connect(save, &QPushButton::clicked, this, [this] { exportCharts({board().choice()}, m_chart.title); });
    if (!isReadOnly())
        addSteps();
    addHeaderWidget(save);
}

void MetricChartPage::addSteps()
{
    m_undo = (new Button(tr("Undo"), Button::Kind::Quiet))->withIcon(QStringLiteral("undo"));
    m_redo = (new Button(tr("Redo"), Button::Kind::Quiet))->withIcon(QStringLiteral("redo"));
    m_undo->setObjectName(QStringLiteral("undo"));
    m_redo->setObjectName(QStringLiteral("redo"));
    connect(m_undo, &QPushButton::clicked, this, &MetricChartPage::undo);
    connect(m_redo, &QPushButton::clicked, this, &MetricChartPage::redo);
    addHeaderWidget(m_undo);
    addHeaderWidget(m_redo);
}

void MetricChartPage::fill(QVBoxLayout &column)
{
    m_reading = nullptr;
    m_view = nullptr;
    m_target = nullptr;
    m_marks = nullptr;
    m_details = nullptr;
    m_edits = nullptr;
    const Result<MetricChart> chart = board().largeChart(board().choice(), Texts(AssessmentTexts::language()));
    const auto edits = board().editsOf(board().choice());
    if (!chart || !edits) {
        showError(chart ? edits.error() : chart.error());
        return;
    }
    m_chart = *chart;
    m_edits = *edits;
    setTitle(m_chart.title);
    m_reading = new ReadingCard(m_chart, !isReadOnly());
    column.addWidget(m_reading);
    addChart(column);
    addSettings(column);
    addDetails(column);
    connect(m_reading, &ReadingCard::rebaseWanted, this,
            [this](const QDate &month) { m_marks->begin(MarksCard::Kind::Rebase, month); });
    connect(m_marks, &MarksCard::changed, this, &MetricChartPage::update);
    connect(m_marks, &MarksCard::failed, this, &MetricChartPage::showError);
    if (m_target)
        connect(m_target, &MetricTargetCard::targetChosen, this,
                [this](const std::optional<double> &target) { took(m_edits->setTarget(target)); });
    connect(m_details, &ChartDetails::choiceMade, this,
            [this](const metrics::ChartChoice &choice) { took(m_edits->setChart(choice)); });
    showChart();
}

void MetricChartPage::addChart(QVBoxLayout &column)
{
    const Look &look = Look::current();
    auto *card = new Card;
    QStringList facts{m_chart.subject, m_chart.better};
    facts.removeAll(QString());
    card->column()->addWidget(secondaryText(facts.join(QStringLiteral(" · "))));
    m_view = new rendering::MetricChartView;
    new ChartRoom(*m_view);
    m_view->setObjectName(QStringLiteral("chart"));
    m_view->setFont(look.font(size::Control));
    m_view->setColours(rendering::metricColours(look.palette()));
    card->column()->addWidget(m_view, 1);
    auto *status = new TextLabel({}, size::Control);
    status->setTone(TextLabel::Tone::Secondary);
    status->setMinimumHeight(status->fontMetrics().height());
    status->setObjectName(QStringLiteral("point"));
    card->column()->addWidget(status);
    connect(m_view, &rendering::MetricChartView::pointDescribed, status, &QLabel::setText);
    connect(m_view, &rendering::MetricChartView::pointDescribed, this, [this] {
        const qsizetype point = m_view->currentPoint();
        if (point >= 0 && m_marks)
            m_marks->chooseMonth(m_view->chart().points.at(point).period);
    });
    m_warnings = new QVBoxLayout;
    m_warnings->setSpacing(look.px(4));
    card->column()->addLayout(m_warnings);
    column.addWidget(card);
}

// What to mind when reading the chart.
void MetricChartPage::showWarnings()
{
    while (QLayoutItem *item = m_warnings->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const MetricChart::Warning &warning : std::as_const(m_chart.warnings))
        m_warnings->addWidget(new IconLabel(QStringLiteral("info"), warning.text));
}

QComboBox *MetricChartPage::makeSpan()
{
    auto *span = new PopupChoice;
    span->setObjectName(QStringLiteral("span"));
    const std::pair<QString, int> spans[] = {{tr("The last 2 years"), 24},
                                             {tr("The last 3 years"), 36},
                                             {tr("The last 5 years"), 60},
                                             {tr("Everything"), 0}};
    for (const auto &[text, months] : spans)
        span->addItem(text, months);
    span->setCurrentIndex(span->findData(m_months));
    connect(span, &QComboBox::activated, this, [this, span] {
        m_months = span->currentData().toInt();
        showSpan();
    });
    return span;
}

void MetricChartPage::showSpan()
{
    if (!m_view)
        return;
    m_view->setChart(m_months == 0 ? m_chart : metrics::lastPointsOf(m_chart, m_months));
}

void MetricChartPage::addSettings(QVBoxLayout &column)
{
    auto *flow = new Flow(Look::current().px(360), Look::current().px(16));
    m_marks = new MarksCard(m_chart, *m_edits, !isReadOnly());
    flow->addWidget(m_marks);
    if (!isReadOnly()) {
        m_target = new MetricTargetCard(m_chart);
        flow->addWidget(m_target);
    }
    column.addWidget(flow);
}

void MetricChartPage::addDetails(QVBoxLayout &column)
{
    const Result<QList<metrics::FigureSource>> sources = board().sourcesOf(board().choice());
    if (!sources)
        showError(sources.error());
    const ChartDetails::Background background{board().catalog().notesFor(m_chart.metric),
                                              sources.value_or(QList<metrics::FigureSource>()),
                                              [this] { return changes(); }};
    m_details = new ChartDetails(m_chart, background, *m_edits, !isReadOnly());
    column.addWidget(m_details);
}

QList<metrics::MetricChange> MetricChartPage::changes()
{
    const auto changes = presentation::changesAsShown(board().repository(), board().catalog(), board().choice(),
                                                      Texts(AssessmentTexts::language()));
    if (!changes)
        showError(changes.error());
    return changes.value_or(QList<metrics::MetricChange>());
}

void MetricChartPage::update()
{
    const Result<MetricChart> chart = board().largeChart(board().choice(), Texts(AssessmentTexts::language()));
    if (!chart) {
        showError(chart.error());
        return;
    }
    m_chart = *chart;
    m_reading->show(m_chart);
    m_marks->show(m_chart);
    m_details->show(m_chart);
    if (m_target)
        m_target->show(m_chart);
    showChart();
}

// What the parts of the page do not show by themselves when they are made.
void MetricChartPage::showChart()
{
    showWarnings();
    showSpan();
    if (m_undo) {
        m_undo->setEnabled(m_edits->canUndo());
        m_redo->setEnabled(m_edits->canRedo());
    }
}

void MetricChartPage::took(const Result<void> &done)
{
    if (done)
        update();
    else
        showError(done.error());
}

void MetricChartPage::undo()
{
    if (m_edits)
        took(m_edits->undo());
}

void MetricChartPage::redo()
{
    if (m_edits)
        took(m_edits->redo());
}

bool MetricChartPage::handleKey(QKeyEvent *event)
{
    const KeyWish::Kind wish = wishOf(*event, false).kind;
    if (m_undo && wish == KeyWish::Kind::Undo)
        undo();
    else if (m_undo && wish == KeyWish::Kind::Redo)
        redo();
    else if (m_details && event->key() == Qt::Key_D && event->modifiers() == Qt::NoModifier)
        m_details->openDefinition();
    else if (m_details && event->key() == Qt::Key_T && event->modifiers() == Qt::NoModifier)
        m_details->openTable();
    else
        return MetricPage::handleKey(event);
    return true;
}

void MetricChartPage::focusFirst()
{
    if (!m_view)
        return MetricPage::focusFirst();
    m_view->setFocus(Qt::OtherFocusReason);
    // The texts of its marks may go on below; all that they are about is seen.
    // It has its height a turn after its place, and that a turn after the page was made.
    QTimer::singleShot(0, m_view, [this, view = m_view] {
        QTimer::singleShot(0, view, [this, view] {
            if (view->fitsRoom())
                showTop();
        });
    });
}

QVariantMap MetricChartPage::state() const
{
    QVariantMap state = MetricPage::state();
    state.insert(QStringLiteral("months"), m_months);
    return state;
}

void MetricChartPage::restore(const QVariantMap &state)
{
    m_months = state.value(QStringLiteral("months"), m_months).toInt();
    if (auto *span = findChild<QComboBox *>(QStringLiteral("span"))) {
        span->setCurrentIndex(span->findData(m_months));
        showSpan();
    }
    MetricPage::restore(state);
}

} // namespace aros::shell
