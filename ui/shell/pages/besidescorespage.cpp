#include "ui/shell/pages/besidescorespage.h"

#include "core/metrics/metrictile.h"
#include "ui/presentation/assessmenttexts.h"
#include "ui/rendering/alignedchartsview.h"
#include "ui/shell/pages/metrics/chartroom.h"
#include "ui/shell/pages/metrics/scoretexts.h"
#include "ui/shell/style/look.h"
#include "ui/shell/widgets/card.h"
#include "ui/shell/widgets/expander.h"
#include "ui/shell/widgets/iconlabel.h"
#include "ui/shell/widgets/popupchoice.h"
#include "ui/shell/widgets/textlabel.h"
#include "ui/shell/widgets/texttable.h"

#include <QVBoxLayout>

#include <algorithm>

namespace aros::shell {

using metrics::MetricChart;
using presentation::AssessmentTexts;
using presentation::MetricBoard;
using report::UnitThemeScores;

namespace {

constexpr int LeastMonths = 24;       // that are shown, where there are as many
constexpr int MonthsBeforeScores = 6; // so that there is something to see before the first round

// From half a year before the first score on: a closer look than at all months.
MetricChart aroundScores(const MetricChart &chart, const UnitThemeScores &scores)
{
    if (chart.points.isEmpty())
        return chart;
    const int months = metrics::monthNumber(chart.points.constLast().period) -
                       metrics::monthNumber(scores.rounds.constFirst().month) + 1 + MonthsBeforeScores;
    return metrics::lastPointsOf(chart, std::max(LeastMonths, months));
}

} // namespace

BesideScoresPage::BesideScoresPage(PageHost &host, MetricBoard &board)
    : MetricPage(host, board, tr("Metrics beside the assessments"), Destination::Place::MetricsBesideScores)
{
    if (board.units().isEmpty()) {
        addEmpty();
        return;
    }
    addChooser(SeriesChooser::Unit | SeriesChooser::Metric);
    addThemes();
    m_point = addStatusLine(QStringLiteral("point"));
    setFill([this](QVBoxLayout &column) { fill(column); });
}

void BesideScoresPage::addThemes()
{
    m_choice = new PopupChoice;
    m_choice->setObjectName(QStringLiteral("theme"));
    const QString label = tr("Theme of the self-assessment");
    m_choice->setAccessibleName(label);
    for (const questions::Theme &theme : host().workspace().questionSets().defaultSet()->themes())
        m_choice->addItem(theme.title.in(AssessmentTexts::language()));
    addToChooser(label, m_choice);
    connect(m_choice, &QComboBox::activated, this, [this](int theme) {
        m_theme = theme;
        refill();
    });
}

QString BesideScoresPage::themeTitle() const
{
    return m_choice->itemText(m_theme);
}

bool BesideScoresPage::isTeam() const
{
    return metrics::levelOf(board().choice().unit) == metrics::UnitLevel::Team;
}

void BesideScoresPage::fill(QVBoxLayout &column)
{
    m_point->setText({});
    const auto assessments = host().workspace().assessments().list();
    const metrics::SeriesKey series{board().choice().unit, board().choice().metric, {}};
    const Result<MetricChart> chart = board().chart(series, Texts(AssessmentTexts::language()));
    if (!assessments || !chart) {
        showError(assessments ? chart.error() : assessments.error());
        return;
    }
    const UnitThemeScores scores = report::unitThemeScores(series.unit, questions::officialThemes().at(m_theme),
                                                           *assessments, host().workspace().questionSets());
    if (scores.rounds.isEmpty()) {
        addNoScores(column, scores);
        return;
    }
    const MetricChart shown = aroundScores(*chart, scores);
    addCharts(column, scores, shown);
    addTables(column, scores, shown);
}

void BesideScoresPage::addNoScores(QVBoxLayout &column, const UnitThemeScores &scores)
{
    const QString unit = MetricBoard::unitName(board().choice().unit, AssessmentTexts::language());
    auto *card = new Card;
    card->setObjectName(QStringLiteral("no-scores"));
    if (scores.hasAssessments()) {
        card->column()->addWidget(new HeadingLabel(tr("No score in this theme"), size::CardHeading));
        card->column()->addWidget(
            controlText(tr("%1 has agreed assessments, but none with enough answers in this theme. Choose another "
                           "theme.")
                            .arg(unit)));
    } else {
        card->column()->addWidget(new HeadingLabel(tr("No agreed assessments of %1").arg(unit), size::CardHeading));
        card->column()->addWidget(controlText(
            tr("Nothing can stand beside its figures yet. An assessment appears here when it is agreed, and when its "
               "organisation, division and team have the same names as in the figures; capital letters and spaces "
               "make no difference.")));
    }
    column.addWidget(card);
}

void BesideScoresPage::addCharts(QVBoxLayout &column, const UnitThemeScores &scores, const MetricChart &chart)
{
    const Look &look = Look::current();
    auto *card = new Card;
    auto *view = new rendering::AlignedChartsView;
    new ChartRoom(*view);
    view->setObjectName(QStringLiteral("charts"));
    view->setFont(look.font(size::Control));
    view->setColours(rendering::metricColours(look.palette()));
    rendering::ThemeScores theme = ScoreTexts::themeScores(scores, themeTitle(), isTeam());
    theme.legend = legendOf(scores);
    view->setCharts(theme, chart);
    connect(view, &rendering::AlignedChartsView::pointDescribed, m_point, &QLabel::setText);
    connect(view, &rendering::AlignedChartsView::partWanted, this, [this] {
        board().choose({board().choice().unit, board().choice().metric, {}});
        host().go({Destination::Place::MetricChart, {}, {}});
    });
    card->column()->addWidget(view);
    card->column()->addWidget(secondaryText(chart.subject));
    addRemarks(*card, scores, chart);
    column.addWidget(card);
}

// What the signs of the upper chart are, where they are not a team's own rounds.
QString BesideScoresPage::legendOf(const UnitThemeScores &scores) const
{
    if (isTeam())
        return {};
    return scores.means.isEmpty()
               ? tr("Each ring is an agreed round of one team. A line of means appears where at least three teams "
                    "agreed a round in the same quarter.")
               : tr("Each ring is an agreed round of one team. The line is the mean over the teams of a quarter, "
                    "where there are at least three; each counts once, with its last round.");
}

void BesideScoresPage::addRemarks(Card &card, const UnitThemeScores &scores, const MetricChart &chart)
{
    const auto add = [&card](const QString &text) {
        card.column()->addWidget(new IconLabel(QStringLiteral("info"), text));
    };
    const auto isHidden = [&chart](const report::TeamRound &round) {
        return !rendering::AlignedChartsPainter::timeOf(chart, round.month);
    };
    const auto hidden = std::count_if(scores.rounds.cbegin(), scores.rounds.cend(), isHidden);
    if (hidden > 0)
        add(tr("%n round(s) lie outside the months of the metric and are only in the table.", nullptr,
               static_cast<int>(hidden)));
    if (scores.withoutScore > 0)
        add(tr("%n agreed round(s) have no score in this theme.", nullptr, scores.withoutScore));
    if (scores.severalSets)
        add(tr("The rounds were made with different question sets or versions; their scores may not mean the same."));
}

void BesideScoresPage::addTables(QVBoxLayout &column, const UnitThemeScores &scores, const MetricChart &chart)
{
    auto *card = new Card;
    card->column()->addWidget(new HeadingLabel(themeTitle(), size::CardHeading));
    auto *rounds = new TextTable(ScoreTexts::roundColumns(scores, isTeam()), tr("Agreed rounds"));
    rounds->setObjectName(QStringLiteral("rounds"));
    card->column()->addWidget(rounds);
    if (!scores.means.isEmpty()) {
        card->column()->addWidget(new HeadingLabel(tr("Mean of the teams"), size::SmallHeading));
        auto *means = new TextTable(ScoreTexts::meanColumns(scores), tr("Mean of the teams"));
        means->setObjectName(QStringLiteral("means"));
        card->column()->addWidget(means);
    }
    column.addWidget(card);
    auto *metric = new Card;
    auto *months = new Expander({}, chart.title + QStringLiteral(" · ") + chart.words.asTable, {}, [chart] {
        auto *table = new TextTable(presentation::monthColumns(chart), chart.title, TextTable::Fold::FromTheLast);
        table->setObjectName(QStringLiteral("months"));
        return table;
    });
    months->setObjectName(QStringLiteral("metric-table"));
    metric->column()->addWidget(months);
    column.addWidget(metric);
}

QVariantMap BesideScoresPage::state() const
{
    QVariantMap state = MetricPage::state();
    state.insert(QStringLiteral("theme"), m_theme);
    return state;
}

void BesideScoresPage::restore(const QVariantMap &state)
{
    const int theme = state.value(QStringLiteral("theme"), 0).toInt();
    if (m_choice && theme != m_theme && theme < m_choice->count()) {
        m_theme = theme;
        m_choice->setCurrentIndex(theme);
        refill();
    }
    MetricPage::restore(state);
}

} // namespace aros::shell
