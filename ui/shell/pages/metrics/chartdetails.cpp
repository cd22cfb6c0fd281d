#include "ui/shell/pages/metrics/chartdetails.h"

#include "ui/presentation/assessmenttexts.h"
#include "ui/shell/style/look.h"
#include "ui/shell/widgets/expander.h"
#include "ui/shell/widgets/fields.h"
#include "ui/shell/widgets/textlabel.h"
#include "ui/shell/widgets/texttable.h"

#include <QCheckBox>
#include <QComboBox>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace aros::shell {

using metrics::ChartChoice;
using metrics::MetricChart;
using presentation::AssessmentTexts;

namespace {

constexpr int MostFixed = 120; // months
constexpr qsizetype MostChanges = 200;

QWidget *makeArea(QVBoxLayout *&column)
{
    auto *area = new QWidget;
    column = new QVBoxLayout(area);
    column->setContentsMargins(Look::current().px(26), 0, 0, Look::current().px(8));
    column->setSpacing(Look::current().px(8));
    return area;
}

} // namespace

ChartDetails::ChartDetails(const MetricChart &chart, const Background &background, metrics::SeriesEdits &edits,
                           bool mayChange)
    : m_chart(chart),
      m_edits(edits)
{
    column()->setSpacing(0);
    //: Opens a table with the numbers that the chart above it shows
    const QString asTable = tr("The figures as a table");
    m_tableExpander = new Expander({}, asTable, {}, [this] {
        m_table = new TextTable(presentation::monthColumns(m_chart), m_chart.title, TextTable::Fold::FromTheLast);
        return m_table;
    });
    m_tableExpander->setObjectName(QStringLiteral("as-table"));
    column()->addWidget(m_tableExpander);
    m_definition = new Expander({}, tr("What this metric is"), {},
                                [this, context = background.context] { return makeDefinition(context); });
    m_definition->setObjectName(QStringLiteral("definition"));
    column()->addWidget(m_definition);
    auto *sources = new Expander({}, tr("Where the figures came from"), {},
                                 [this, sources = background.sources] { return makeSources(sources); });
    sources->setObjectName(QStringLiteral("sources"));
    column()->addWidget(sources);
    m_changes = new Expander({}, tr("What was corrected or set"), {},
                             [this, changes = background.changes] { return makeChanges(changes()); });
    m_changes->setObjectName(QStringLiteral("changes"));
    column()->addWidget(m_changes);
    if (!chart.isTested)
        return;
    auto *choices = new Expander({}, tr("How mean and limits are worked out"), {},
                                 [this, mayChange] { return makeChoices(mayChange); });
    choices->setObjectName(QStringLiteral("choices"));
    column()->addWidget(choices);
}

void ChartDetails::show(const MetricChart &chart)
{
    m_chart = chart;
    if (m_table)
        m_table->showColumns(presentation::monthColumns(m_chart));
    m_definition->renew();
    m_changes->renew();
}

void ChartDetails::openTable()
{
    m_tableExpander->setOpen(true);
}

void ChartDetails::openDefinition()
{
    m_definition->setOpen(!m_definition->isOpen());
}

QWidget *ChartDetails::makeDefinition(const QList<metrics::ContextNote> &context) const
{
    QVBoxLayout *lines = nullptr;
    QWidget *area = makeArea(lines);
    const auto add = [lines](const QString &heading, const QString &text) {
        if (!text.isEmpty())
            lines->addWidget(controlText(tr("%1: %2", "heading and text").arg(heading, text)));
    };
    lines->addWidget(bodyText(m_chart.definition));
    add(m_chart.words.numerator, m_chart.numerator);
    add(m_chart.words.denominator, m_chart.denominator);
    add(m_chart.words.period, m_chart.period);
    add(m_chart.words.source, m_chart.source);
    if (!m_chart.better.isEmpty())
        lines->addWidget(controlText(m_chart.better));
    if (!m_chart.caveats.isEmpty())
        lines->addWidget(new HeadingLabel(m_chart.words.caveats, size::SmallHeading));
    for (const QString &caveat : m_chart.caveats)
        lines->addWidget(controlText(caveat));
    if (!context.isEmpty())
        //: Heading above published figures for the whole of NHS Wales
        lines->addWidget(new HeadingLabel(tr("For comparison, not as a target"), size::SmallHeading));
    for (const metrics::ContextNote &note : context) {
        const QString text = note.text.in(m_chart.language);
        lines->addWidget(
            controlText(QStringLiteral("%1 (%2, %3)")
                            .arg(text, note.source.titleIn(m_chart.language), AssessmentTexts::month(note.date))));
    }
    return area;
}

QWidget *ChartDetails::makeSources(const QList<metrics::FigureSource> &sources) const
{
    QVBoxLayout *lines = nullptr;
    QWidget *area = makeArea(lines);
    if (sources.isEmpty())
        lines->addWidget(controlText(tr("Aros works this metric out from counts of this unit or of those below it. "
                                        "Look there for the files that they came from.")));
    for (const metrics::FigureSource &source : sources)
        //: %1 is a file or where else figures came from, %2 a date and time, %3 and %4 months
        lines->addWidget(
            controlText(tr("%1, brought in on %2: %n figure(s), %3 to %4", nullptr, source.figures)
                            .arg(source.source, AssessmentTexts::dateAndTime(source.time),
                                 AssessmentTexts::month(source.first), AssessmentTexts::month(source.last))));
    return area;
}

QWidget *ChartDetails::makeChanges(const QList<metrics::MetricChange> &changes) const
{
    QVBoxLayout *lines = nullptr;
    QWidget *area = makeArea(lines);
    if (changes.isEmpty())
        lines->addWidget(controlText(tr("Nothing was corrected or set.")));
    presentation::TextColumn before{tr("Before"), {}}, after{tr("After"), {}};
    before.foldsWithNeighbour = after.foldsWithNeighbour = true;
    QList<presentation::TextColumn> columns{{tr("When"), {}}, {tr("What"), {}}, before, after};
    const qsizetype shown = std::min<qsizetype>(changes.size(), MostChanges);
    for (auto change = changes.crbegin(); change != changes.crbegin() + shown; ++change) {
        const bool isChoice = change->kind == QLatin1String("chart"); // kept in a form for programs
        const QStringList cells{AssessmentTexts::dateAndTime(change->time), changeText(*change),
                                isChoice ? QString() : change->before, isChoice ? QString() : change->after};
        for (qsizetype at = 0; at < cells.size(); ++at)
            columns[at].cells.append(cells.at(at));
    }
    if (shown < changes.size())
        lines->addWidget(controlText(tr("The latest %n change(s):", nullptr, static_cast<int>(shown))));
    if (shown > 0)
        lines->addWidget(new TextTable(columns, tr("What was corrected or set"), TextTable::Fold::FromTheLast));
    return area;
}

// The figure, note or setting that the entry of the log is about.
QString ChartDetails::changeText(const metrics::MetricChange &change)
{
    const QDate first = QDate::fromString(change.place, QStringLiteral("yyyy-MM"));
    const QString month = first.isValid() ? AssessmentTexts::month(first) : change.place;
    if (change.kind == QLatin1String("figure"))
        return change.source.isEmpty() ? tr("Figure of %1").arg(month)
                                       //: %1 is a month, %2 a file or where else the new figure came from
                                       : tr("Figure of %1 (%2)").arg(month, change.source);
    if (change.kind == QLatin1String("target"))
        return tr("Target");
    if (change.kind == QLatin1String("rebase"))
        return tr("New limits from %1").arg(month);
    if (change.kind == QLatin1String("note"))
        return tr("Note on %1").arg(month);
    return tr("How mean and limits are worked out");
}

QWidget *ChartDetails::makeChoices(bool mayChange)
{
    QVBoxLayout *lines = nullptr;
    QWidget *area = makeArea(lines);
    lines->addWidget(
        controlText(tr("The mean of the figures is the line in the middle. Limits are drawn 2.66 times the "
                       "average difference between neighbouring months above and below it: within them, a "
                       "figure can go up and down without anything having changed.")));
    auto *screening = makeCheck(QStringLiteral("screening"), tr("Leave out single jumps that would widen the limits"));
    auto *run = makeChoice(QStringLiteral("run-length"));
    run->addItem(tr("7 months on one side of the mean are a change"), metrics::UsualRunLength);
    run->addItem(tr("6 months on one side of the mean are a change"), metrics::UsualRunLength - 1);
    auto *fix = makeCheck(QStringLiteral("fix"), tr("Work the limits out from the first months only"));
    auto *months = makeNumber(QStringLiteral("fix-after"), metrics::FewestForLimits, MostFixed);
    const ChartChoice choice = m_edits.settings().chart;
    screening->setChecked(choice.screening);
    run->setCurrentIndex(run->findData(choice.runLength));
    fix->setChecked(choice.fixAfter.has_value());
    months->setValue(choice.fixAfter.value_or(metrics::FewestForLimits));
    QWidget *monthsPlace = makeLabelled(tr("How many months"), months);
    monthsPlace->setVisible(fix->isChecked());
    for (QWidget *part : {static_cast<QWidget *>(screening), makeLabelled(tr("What counts as a change"), run),
                          static_cast<QWidget *>(fix), monthsPlace}) {
        part->setEnabled(mayChange);
        lines->addWidget(part, 0, Qt::AlignLeft);
    }
    const auto make = [=, this] {
        monthsPlace->setVisible(fix->isChecked());
        emit choiceMade({screening->isChecked(), run->currentData().toInt(),
                         fix->isChecked() ? std::optional(months->value()) : std::nullopt});
    };
    connect(screening, &QCheckBox::toggled, this, make);
    connect(run, &QComboBox::activated, this, make);
    connect(fix, &QCheckBox::toggled, this, make);
    connect(months, &QSpinBox::valueChanged, this, make);
    return area;
}

} // namespace aros::shell
