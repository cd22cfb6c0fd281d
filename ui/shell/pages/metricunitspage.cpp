#include "ui/shell/pages/metricunitspage.h"

#include "core/metrics/metrictile.h"
#include "ui/presentation/assessmenttexts.h"
#include "ui/presentation/unitmetricsmodel.h"
#include "ui/shell/pages/metrics/iconlegend.h"
#include "ui/shell/pages/metrics/turnbyturn.h"
#include "ui/shell/pages/metrics/unittable.h"
#include "ui/shell/style/look.h"
#include "ui/shell/widgets/button.h"
#include "ui/shell/widgets/card.h"
#include "ui/shell/widgets/fields.h"
#include "ui/shell/widgets/textlabel.h"
#include "ui/shell/widgets/wraplayout.h"

#include <QCheckBox>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace aros::shell {

using metrics::MetricDefinition;
using metrics::MetricId;
using metrics::UnitPath;
using presentation::AssessmentTexts;
using presentation::MetricBoard;
using presentation::UnitMetricsModel;

MetricUnitsPage::MetricUnitsPage(PageHost &host, MetricBoard &board)
    : MetricPage(host, board, tr("Metrics: units side by side"), Destination::Place::MetricUnits)
{
    if (board.units().isEmpty()) {
        addEmpty();
        return;
    }
    addChooser(SeriesChooser::Unit | SeriesChooser::Group);
    addSettings();
    m_cell = addStatusLine(QStringLiteral("cell"));
    setFill([this](QVBoxLayout &column) { fill(column); });
}

void MetricUnitsPage::addSettings()
{
    m_rolling = makeCheck(QStringLiteral("rolling"), tr("Also figures over 12 months, which are not tested"));
    connect(m_rolling, &QCheckBox::toggled, this, [this](bool on) {
        m_withRolling = on;
        refill();
    });
    addBeforeBody(m_rolling, m_rolling);
}

void MetricUnitsPage::fill(QVBoxLayout &column)
{
    delete m_reading; // its rows are of what was chosen before
    m_reading = nullptr;
    m_table = nullptr;
    m_saidUnreadable = false;
    m_cell->setText({});
    if (!findMetrics())
        return;
    const UnitPath chosen = board().choice().unit;
    m_units = QList<UnitPath>{chosen} + board().unitsBelow(chosen);
    addUp(column);
    if (m_metrics.isEmpty()) {
        column.addWidget(bodyText(tr("There are only counts for this unit so far. They are at the end of the page "
                                     "“At a glance”.")));
        return;
    }
    addTable(column);
    startReading();
}

bool MetricUnitsPage::findMetrics()
{
    const Result<QList<MetricId>> ids = board().metricsOf(board().choice().unit);
    if (!ids) {
        showError(ids.error());
        return false;
    }
    m_metrics.clear();
    QList<MetricId> rolling;
    for (const MetricId &id : *ids) {
        const MetricDefinition *metric = board().catalog().find(id);
        if (metric && !metric->isCount())
            (metric->autocorrelated ? rolling : m_metrics).append(id);
    }
    m_rolling->setEnabled(!rolling.isEmpty());
    if (m_withRolling)
        m_metrics += rolling;
    return true;
}

bool MetricUnitsPage::hasAbove() const
{
    const UnitPath &chosen = board().choice().unit;
    const UnitPath above = metrics::above(chosen);
    return !(above == chosen) && board().units().contains(above);
}

void MetricUnitsPage::addUp(QVBoxLayout &column)
{
    auto *line = new QWidget;
    auto *row = new WrapLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Look::current().px(16));
    if (hasAbove()) {
        const UnitPath above = metrics::above(board().choice().unit);
        //: A button: to the division or organisation above
        auto *up = new Button(tr("Up to %1").arg(MetricBoard::unitName(above, AssessmentTexts::language())),
                              Button::Kind::Secondary);
        up->withIcon(QStringLiteral("back"));
        up->setObjectName(QStringLiteral("up"));
        connect(up, &QPushButton::clicked, this, &MetricUnitsPage::goUp);
        row->addWidget(up);
    }
    m_progress = new TextLabel({}, size::Control);
    m_progress->setTone(TextLabel::Tone::Secondary);
    m_progress->setObjectName(QStringLiteral("progress"));
    m_progress->singleLine();
    row->addWidget(m_progress);
    column.addWidget(line);
}

void MetricUnitsPage::addTable(QVBoxLayout &column)
{
    const Language language = AssessmentTexts::language();
    QStringList names;
    for (const UnitPath &unit : std::as_const(m_units))
        names.append(MetricBoard::unitName(unit, language));
    QList<UnitMetricsModel::Metric> headings;
    for (const MetricId &id : std::as_const(m_metrics)) {
        const MetricDefinition &metric = *board().catalog().find(id);
        const QString name = MetricBoard::metricName(metric, language);
        const QString title = metric.shortTitle.in(language);
        headings.append({title.isEmpty() ? name : title, name});
    }
    auto *card = new Card;
    m_model = new UnitMetricsModel(names, headings, card);
    m_table = new UnitTable(*m_model);
    m_table->setObjectName(QStringLiteral("units"));
    m_table->setAccessibleName(tr("The latest value of each metric"));
    m_table->setAccessibleDescription(
        tr("Enter on a value opens its chart; on a name, what is below it. Backspace goes up."));
    connect(m_table, &UnitTable::unitWanted, this, [this](int row) {
        if (row > 0)
            goTo(m_units.at(row), m_units.at(row));
    });
    connect(m_table, &UnitTable::chartWanted, this, &MetricUnitsPage::openChart);
    connect(m_table, &UnitTable::upWanted, this, &MetricUnitsPage::goUp);
    connect(m_table, &UnitTable::cellDescribed, m_cell, &QLabel::setText);
    card->column()->addWidget(new IconLegend);
    card->column()->addWidget(m_table);
    card->column()->addWidget(secondaryText(
        tr("Enter or a double click opens the chart of a value, or what is below a unit. Backspace goes up.")));
    column.addWidget(card);
}

void MetricUnitsPage::startReading()
{
    m_reading = new TurnByTurn(
        static_cast<int>(m_units.size()), [this](int row) { readRow(row); }, this);
    connect(m_reading, &TurnByTurn::progressed, this, &MetricUnitsPage::showProgress);
    m_reading->start();
}

void MetricUnitsPage::readRow(int row)
{
    const metrics::SeriesKey choice = board().choice();
    const UnitPath &unit = m_units.at(row);
    // The chosen unit's are there already, and stay so.
    const Result<metrics::UnitFigures> figures =
        unit == choice.unit ? board().figuresOf(unit) : metrics::readUnitFigures(board().repository(), unit);
    std::optional<Error> error;
    if (!figures)
        error = figures.error();
    const Texts texts(AssessmentTexts::language());
    QList<metrics::MetricChart> charts;
    for (const MetricId &id : std::as_const(m_metrics)) {
        if (error)
            break;
        const Result<metrics::MetricChart> chart = board().chart(*figures, {unit, id, choice.group}, texts);
        if (chart)
            charts.append(*chart);
        else
            error = chart.error();
    }
    if (!error) {
        m_model->setRow(row, metrics::overviewRow(MetricBoard::unitName(unit, texts.language()), charts));
        return;
    }
    m_model->setUnreadable(row);
    if (!m_saidUnreadable)
        showError(*error);
    m_saidUnreadable = true;
}

void MetricUnitsPage::showProgress(int done, int rows)
{
    m_progress->setVisible(done < rows);
    m_progress->setText(tr("%1 of %2 read").arg(done).arg(rows));
}

void MetricUnitsPage::goTo(UnitPath unit, UnitPath current)
{
    choose({std::move(unit), board().choice().metric, board().choice().group});
    if (!m_table)
        return;
    m_table->setFocus(Qt::OtherFocusReason);
    m_table->setCurrentIndex(m_model->index(static_cast<int>(std::max<qsizetype>(0, m_units.indexOf(current))), 0));
}

void MetricUnitsPage::goUp()
{
    const UnitPath from = board().choice().unit;
    if (hasAbove())
        goTo(metrics::above(from), from);
}

void MetricUnitsPage::openChart(int row, int metric)
{
    board().choose({m_units.at(row), m_metrics.at(metric), board().choice().group});
    host().go({Destination::Place::MetricChart, {}, {}});
}

void MetricUnitsPage::leave()
{
    if (m_reading)
        m_reading->stop();
}

void MetricUnitsPage::focusFirst()
{
    if (m_table)
        m_table->setFocus(Qt::OtherFocusReason);
    else
        MetricPage::focusFirst();
}

QVariantMap MetricUnitsPage::state() const
{
    QVariantMap state = MetricPage::state();
    state.insert(QStringLiteral("rolling"), m_withRolling);
    if (m_table) {
        state.insert(QStringLiteral("row"), m_table->currentIndex().row());
        state.insert(QStringLiteral("column"), m_table->currentIndex().column());
    }
    return state;
}

void MetricUnitsPage::restore(const QVariantMap &state)
{
    if (m_rolling)
        m_rolling->setChecked(state.value(QStringLiteral("rolling")).toBool());
    if (m_table)
        m_table->setCurrentIndex(m_model->index(state.value(QStringLiteral("row"), 0).toInt(),
                                                state.value(QStringLiteral("column"), 0).toInt()));
    MetricPage::restore(state);
}

} // namespace aros::shell
