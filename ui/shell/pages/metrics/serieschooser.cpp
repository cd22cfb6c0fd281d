#include "ui/shell/pages/metrics/serieschooser.h"

#include "ui/presentation/assessmenttexts.h"
#include "ui/shell/pages/metrics/unitchoice.h"
#include "ui/shell/style/look.h"
#include "ui/shell/widgets/fields.h"
#include "ui/shell/widgets/popupchoice.h"
#include "ui/shell/widgets/wraplayout.h"

#include <QComboBox>

#include <algorithm>

namespace aros::shell {

using metrics::UnitPath;
using presentation::AssessmentTexts;
using presentation::MetricBoard;

namespace {

// A longer name is read in the list.
constexpr int ChoiceWidth = 420;
constexpr int WidthOfUnit = 330; // where all three and one more share a line of a ward's laptop
constexpr int WidthOfGroup = 280;
constexpr int WidthOfMetric = 340;

} // namespace

SeriesChooser::SeriesChooser(MetricBoard &board, Parts parts, QWidget *parent) : QWidget(parent), m_board(board)
{
    auto *row = new WrapLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Look::current().px(16));
    if (parts & Unit) {
        m_unit = new UnitChoice;
        addChoice(m_unit, QStringLiteral("unit"), tr("Organisation, division or team"));
        fillUnits();
        connect(m_unit, &QComboBox::activated, this, &SeriesChooser::chooseUnit);
    }
    if (parts & Group) {
        m_group = new PopupChoice;
        addChoice(m_group, QStringLiteral("group"), tr("Staff group"));
        fillGroups();
        connect(m_group, &QComboBox::activated, this, &SeriesChooser::chooseGroup);
    }
    if (parts & Metric) {
        m_metric = new PopupChoice;
        addChoice(m_metric, QStringLiteral("metric"), tr("Metric"));
        fillMetrics();
        connect(m_metric, &QComboBox::activated, this, &SeriesChooser::chooseMetric);
    }
    if (m_unit && m_group && m_metric) {
        const Look &look = Look::current();
        m_unit->setMaximumWidth(look.px(WidthOfUnit));
        m_group->setMaximumWidth(look.px(WidthOfGroup));
        m_metric->setMaximumWidth(look.px(WidthOfMetric));
    }
}

void SeriesChooser::showChoice()
{
    if (m_unit)
        m_unit->setCurrentIndex(static_cast<int>(m_board.units().indexOf(m_board.choice().unit)));
    if (m_group)
        fillGroups();
    if (m_metric)
        fillMetrics();
}

QWidget *SeriesChooser::first() const
{
    return m_unit ? m_unit : m_metric;
}

QWidget *SeriesChooser::last() const
{
    return m_appended ? m_appended : m_metric ? m_metric : m_group ? m_group : m_unit;
}

void SeriesChooser::append(const QString &label, QWidget *field)
{
    layout()->addWidget(makeLabelled(label, field));
    m_appended = field;
}

void SeriesChooser::showGroup(bool shown)
{
    m_group->parentWidget()->setVisible(shown);
}

void SeriesChooser::addChoice(QComboBox *choice, const QString &objectName, const QString &label)
{
    choice->setObjectName(objectName);
    choice->setMaximumWidth(Look::current().px(ChoiceWidth));
    choice->setAccessibleName(label);
    layout()->addWidget(makeLabelled(label, choice));
}

void SeriesChooser::fillUnits()
{
    m_unit->setUnits(m_board.units());
    m_unit->setCurrentIndex(static_cast<int>(m_board.units().indexOf(m_board.choice().unit)));
}

void SeriesChooser::fillGroups()
{
    const Result<QList<StaffGroupId>> groups = m_board.groupsOf(m_board.choice().unit);
    if (!groups) {
        emit failed(groups.error());
        return;
    }
    QList<StaffGroupId> offered{StaffGroupId()};
    if (groups->contains(StaffGroupId(QStringLiteral("medical-dental"))) && groups->size() > 1)
        offered.append(metrics::allButRotational());
    offered += *groups;
    m_group->clear();
    for (const StaffGroupId &group : std::as_const(offered))
        m_group->addItem(MetricBoard::groupName(group, AssessmentTexts::language()), group.text());
    metrics::SeriesKey choice = m_board.choice();
    if (!offered.contains(choice.group)) {
        choice.group = {};
        m_board.choose(choice);
    }
    m_group->setCurrentIndex(static_cast<int>(offered.indexOf(choice.group)));
}

void SeriesChooser::fillMetrics()
{
    const Result<QList<metrics::MetricId>> ids = m_board.metricsOf(m_board.choice().unit);
    if (!ids) {
        emit failed(ids.error());
        return;
    }
    m_metric->clear();
    metrics::SeriesKey choice = m_board.choice();
    for (const metrics::MetricId &id : *ids) {
        m_metric->addItem(MetricBoard::metricName(*m_board.catalog().find(id), AssessmentTexts::language()), id.text());
    }
    if (!ids->contains(choice.metric)) {
        // One whose chart says something; figures over 12 months are not tested.
        const auto first = std::find_if(ids->cbegin(), ids->cend(), [this](const metrics::MetricId &id) {
            return !m_board.catalog().find(id)->autocorrelated;
        });
        choice.metric = first == ids->cend() ? ids->value(0) : *first;
        m_board.choose(choice);
    }
    m_metric->setCurrentIndex(static_cast<int>(ids->indexOf(choice.metric)));
}

void SeriesChooser::chooseUnit()
{
    metrics::SeriesKey choice = m_board.choice();
    const UnitPath unit = m_board.units().at(m_unit->currentData().toLongLong());
    if (const auto figures = m_board.figuresOf(unit); !figures) {
        fillUnits();
        emit failed(figures.error());
        return;
    }
    choice.unit = unit;
    m_board.choose(choice);
    if (m_group)
        fillGroups();
    if (m_metric)
        fillMetrics();
    emit chosen();
}

void SeriesChooser::chooseGroup()
{
    metrics::SeriesKey choice = m_board.choice();
    choice.group = StaffGroupId(m_group->currentData().toString());
    m_board.choose(choice);
    emit chosen();
}

void SeriesChooser::chooseMetric()
{
    metrics::SeriesKey choice = m_board.choice();
    choice.metric = metrics::MetricId(m_metric->currentData().toString());
    m_board.choose(choice);
    emit chosen();
}

} // namespace aros::shell
