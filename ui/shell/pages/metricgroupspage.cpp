#include "ui/shell/pages/metricgroupspage.h"

#include "core/metrics/metrictile.h"
#include "ui/presentation/assessmenttexts.h"
#include "ui/rendering/metricpanelsview.h"
#include "ui/shell/pages/metrics/turnbyturn.h"
#include "ui/shell/style/look.h"
#include "ui/shell/widgets/card.h"
#include "ui/shell/widgets/popupchoice.h"
#include "ui/shell/widgets/textlabel.h"
#include "ui/shell/widgets/texttable.h"

#include <QVBoxLayout>

namespace aros::shell {

using metrics::MetricChart;
using metrics::UnitPath;
using presentation::AssessmentTexts;
using presentation::MetricBoard;
using presentation::TextColumn;

namespace {

constexpr int PanelMonths = 36;    // that a small chart shows
constexpr int ShownTogether = 400; // ms: charts that were read meanwhile appear at once
constexpr int FewSubjects = 24;    // whose table is made anew meanwhile; a long one is measured once, at the end

// Each with its latest value, and what it says or why there is none.
QList<TextColumn> findingColumns(const QStringList &headings, const QStringList &names,
                                 const QList<MetricChart> &charts)
{
    QList<TextColumn> columns;
    for (const QString &heading : headings)
        columns.append({heading, {}});
    columns[1].of = columns[3].of = TextColumn::Of::Numbers; // the value and the mean
    for (qsizetype at = 0; at < charts.size(); ++at) {
        const MetricChart &chart = charts.at(at);
        const metrics::MetricTile tile = metrics::tileOf(chart);
        const QString none = QStringLiteral("–");
        QStringList says{tile.variationText, tile.assuranceText};
        says.removeAll(QString());
        const QString mean = chart.last ? chart.groups.at(chart.points.at(*chart.last).group).meanText : QString();
        const QStringList cells{names.at(at), tile.value, chart.last ? tile.month : none, mean.isEmpty() ? none : mean,
                                chart.last ? says.join(QStringLiteral(" · ")) : tile.month};
        for (qsizetype column = 0; column < columns.size(); ++column)
            columns[column].cells.append(cells.at(column));
    }
    return columns;
}

} // namespace

MetricGroupsPage::MetricGroupsPage(PageHost &host, MetricBoard &board)
    : MetricPage(host, board, tr("Metrics: staff groups side by side"), Destination::Place::MetricGroups)
{
    if (board.units().isEmpty()) {
        addEmpty();
        return;
    }
    addChooser(SeriesChooser::Unit | SeriesChooser::Group | SeriesChooser::Metric);
    addComparison();
    m_point = addStatusLine(QStringLiteral("point"));
    setFill([this](QVBoxLayout &column) { fill(column); });
}

void MetricGroupsPage::addComparison()
{
    m_choice = new PopupChoice;
    m_choice->setObjectName(QStringLiteral("compare"));
    //: Label of a choice: compare staff groups, or compare units below
    const QString label = tr("Compare");
    m_choice->setAccessibleName(label);
    m_choice->addItem(tr("Staff groups"), static_cast<int>(Comparison::Groups));
    m_choice->addItem(tr("The units directly below"), static_cast<int>(Comparison::UnitsBelow));
    addToChooser(label, m_choice);
    connect(m_choice, &QComboBox::activated, this, [this] {
        m_comparison = static_cast<Comparison>(m_choice->currentData().toInt());
        refill();
    });
}

void MetricGroupsPage::fill(QVBoxLayout &column)
{
    delete m_reading; // it reads what was chosen before
    m_reading = nullptr;
    m_view = nullptr;
    m_table = nullptr;
    m_read.clear();
    m_point->setText({});
    const bool ofGroups = m_comparison == Comparison::Groups;
    chooser().showGroup(!ofGroups);
    setTitle(ofGroups ? tr("Metrics: staff groups side by side") : tr("Metrics: one metric in the units below"));
    if (!findSubjects())
        return;
    if (m_subjects.size() < 2)
        column.addWidget(bodyText(
            ofGroups ? tr("There are no figures by staff group for this unit, only for all staff.")
                     : tr("There are no figures for anything below this unit. Choose a division or an organisation.")));
    addCards(column);
    startReading();
}

bool MetricGroupsPage::findSubjects()
{
    const Language language = AssessmentTexts::language();
    const metrics::SeriesKey choice = board().choice();
    m_subjects.clear();
    if (choice.metric.isEmpty())
        return false;
    if (m_comparison == Comparison::UnitsBelow) {
        for (const UnitPath &unit : QList<UnitPath>{choice.unit} + board().unitsBelow(choice.unit))
            m_subjects.append({MetricBoard::unitName(unit, language), {unit, choice.metric, choice.group}});
        return true;
    }
    const Result<QList<StaffGroupId>> groups = board().groupsOf(choice.unit);
    if (!groups) {
        showError(groups.error());
        return false;
    }
    for (const StaffGroupId &group : QList<StaffGroupId>{{}} + *groups)
        m_subjects.append({MetricBoard::groupName(group, language), {choice.unit, choice.metric, group}});
    return true;
}

void MetricGroupsPage::addCards(QVBoxLayout &column)
{
    const Look &look = Look::current();
    auto *card = new Card;
    card->column()->addWidget(
        secondaryText(tr("All charts have one scale, and each its own mean and limits. Enter or a double click opens "
                         "the large chart.")));
    m_progress = new TextLabel({}, size::Control);
    m_progress->setTone(TextLabel::Tone::Secondary);
    m_progress->setObjectName(QStringLiteral("progress"));
    card->column()->addWidget(m_progress);
    m_view = new rendering::MetricPanelsView;
    m_view->setObjectName(QStringLiteral("panels"));
    m_view->setFont(look.font(size::Control));
    m_view->setColours(rendering::metricColours(look.palette()));
    m_view->hide(); // until there is something to show
    card->column()->addWidget(m_view);
    m_without = bodyText({});
    m_without->setObjectName(QStringLiteral("without"));
    m_without->hide();
    card->column()->addWidget(m_without);
    column.addWidget(card);
    m_words = new Card;
    m_words->column()->addWidget(new HeadingLabel(tr("The same in words"), size::CardHeading));
    m_words->hide();
    column.addWidget(m_words);
    connect(m_view, &rendering::MetricPanelsView::pointDescribed, m_point, &QLabel::setText);
    connect(m_view, &rendering::MetricPanelsView::partWanted, this, &MetricGroupsPage::openChart);
}

void MetricGroupsPage::startReading()
{
    m_reading = new TurnByTurn(
        static_cast<int>(m_subjects.size()), [this](int at) { readSubject(at); }, this);
    connect(m_reading, &TurnByTurn::progressed, this, &MetricGroupsPage::showProgress);
    m_sinceShown.start();
    m_reading->start();
}

void MetricGroupsPage::readSubject(int at)
{
    const Subject &subject = m_subjects.at(at);
    // The chosen unit's figures are there already, and stay so.
    const Result<metrics::UnitFigures> figures =
        subject.series.unit == board().choice().unit
            ? board().figuresOf(subject.series.unit)
            : metrics::readUnitFigures(board().repository(), subject.series.unit);
    const Result<MetricChart> chart = figures
                                          ? board().chart(*figures, subject.series, Texts(AssessmentTexts::language()))
                                          : Result<MetricChart>(failure(figures.error()));
    if (chart) {
        m_read.append({subject, metrics::lastPointsOf(*chart, PanelMonths)});
        return;
    }
    m_reading->stop();
    m_progress->hide();
    showError(chart.error());
}

void MetricGroupsPage::showProgress(int done, int subjects)
{
    if (m_reading && done > m_read.size())
        return; // one could not be read
    m_progress->setVisible(done < subjects);
    m_progress->setText(tr("%1 of %2 read").arg(done).arg(subjects));
    if (done < subjects && m_sinceShown.elapsed() < ShownTogether)
        return;
    m_sinceShown.restart();
    showCharts();
    if (done == subjects || done <= FewSubjects)
        showTable();
}

void MetricGroupsPage::showCharts()
{
    QList<MetricChart> charts;
    QStringList names;
    QStringList without;
    m_shown.clear();
    for (const auto &[subject, chart] : std::as_const(m_read)) {
        if (!chart.last) {
            const QString reason = metrics::tileOf(chart).month;
            //: %1 is a staff group or unit, %2 why it has no value
            without.append(tr("%1 (%2)").arg(subject.name, reason));
            continue;
        }
        charts.append(chart);
        names.append(subject.name);
        m_shown.append(subject);
    }
    if (!charts.isEmpty()) {
        m_view->setCharts(charts, names, charts.constFirst().title);
        m_view->show();
    }
    m_without->setVisible(!without.isEmpty());
    //: Before a list of staff groups or units, each with the reason in brackets
    m_without->setText(tr("Without a chart: %1.").arg(without.join(QStringLiteral("; "))));
}

void MetricGroupsPage::showTable()
{
    QStringList names;
    QList<MetricChart> charts;
    for (const auto &[subject, chart] : std::as_const(m_read)) {
        names.append(subject.name);
        charts.append(chart);
    }
    if (charts.isEmpty())
        return;
    const QString who = m_comparison == Comparison::Groups ? tr("Staff group") : tr("Unit");
    const QList<TextColumn> columns = findingColumns(
        {who, tr("Latest value"), tr("Month"), charts.constFirst().words.mean, tr("What it says")}, names, charts);
    if (m_table) {
        m_table->showColumns(columns);
        return;
    }
    m_table = new TextTable(columns, charts.constFirst().title);
    m_table->setObjectName(QStringLiteral("findings"));
    m_words->column()->addWidget(m_table);
    m_words->show();
}

void MetricGroupsPage::openChart(qsizetype panel)
{
    board().choose(m_shown.at(panel).series);
    host().go({Destination::Place::MetricChart, {}, {}});
}

void MetricGroupsPage::leave()
{
    if (m_reading)
        m_reading->stop();
}

QVariantMap MetricGroupsPage::state() const
{
    QVariantMap state = MetricPage::state();
    state.insert(QStringLiteral("compare"), static_cast<int>(m_comparison));
    return state;
}

void MetricGroupsPage::restore(const QVariantMap &state)
{
    const auto comparison = static_cast<Comparison>(state.value(QStringLiteral("compare"), 0).toInt());
    if (m_choice && comparison != m_comparison) {
        m_comparison = comparison;
        m_choice->setCurrentIndex(m_choice->findData(static_cast<int>(comparison)));
        refill();
    }
    MetricPage::restore(state);
}

} // namespace aros::shell
