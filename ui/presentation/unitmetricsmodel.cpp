#include "ui/presentation/unitmetricsmodel.h"

#include "ui/presentation/assessmenttexts.h"

#include <algorithm>

namespace aros::presentation {

using metrics::MetricTile;

namespace {

template <typename Finding> QVariant codeOf(const std::optional<Finding> &finding)
{
    return finding ? QVariant(static_cast<int>(*finding)) : QVariant();
}

} // namespace

UnitMetricsModel::UnitMetricsModel(const QStringList &units, QList<Metric> metrics, QObject *parent)
    : QAbstractTableModel(parent),
      m_metrics(std::move(metrics)),
      m_months(m_metrics.size())
{
    for (const QString &unit : units)
        m_rows.append({{unit, {}}, State::Waiting});
}

void UnitMetricsModel::setRow(int row, const metrics::OverviewRow &read)
{
    m_rows[row] = {read, State::Read};
    changed(row);
    takeMonths(read);
}

void UnitMetricsModel::takeMonths(const metrics::OverviewRow &read)
{
    bool isNew = false;
    for (qsizetype at = 0; at < std::min(m_months.size(), read.cells.size()); ++at) {
        const QDate period = read.cells.at(at).period;
        Months &months = m_months[at];
        if (!period.isValid() || (months.first.isValid() && period >= months.first && period <= months.last))
            continue;
        months.first = months.first.isValid() ? std::min(months.first, period) : period;
        months.last = months.last.isValid() ? std::max(months.last, period) : period;
        isNew = true;
    }
    if (isNew)
        emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

QDate UnitMetricsModel::latestMonth() const
{
    QDate latest;
    for (const Months &months : m_months)
        latest = latest.isValid() ? std::max(latest, months.last) : months.last;
    return latest;
}

// Which the values are of; of several months where units differ.
QString UnitMetricsModel::monthsText(int metric) const
{
    const Months &months = m_months.at(metric);
    if (!months.first.isValid())
        return {};
    const QString last = AssessmentTexts::month(months.last);
    return months.first == months.last ? last : AssessmentTexts::month(months.first) + QStringLiteral(" – ") + last;
}

void UnitMetricsModel::setUnreadable(int row)
{
    m_rows[row].state = State::Unreadable;
    changed(row);
}

void UnitMetricsModel::changed(int row)
{
    emit dataChanged(index(row, 0), index(row, columnCount() - 1));
}

int UnitMetricsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int UnitMetricsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_metrics.size()) + 1;
}

QString UnitMetricsModel::absenceText(const Row &row) const
{
    return row.state == State::Waiting ? tr("not read yet") : tr("could not be read");
}

QVariant UnitMetricsModel::cellData(const Row &row, int metric, int role) const
{
    const MetricTile tile = row.content.cells.value(metric);
    switch (role) {
    case Qt::DisplayRole:
        return row.state == State::Read ? tile.value : QString();
    case VariationRole:
        return codeOf(tile.variation);
    case AssuranceRole:
        return codeOf(tile.assurance);
    case IsEarlyRole:
        return tile.isEarly;
    default:
        return {};
    }
}

QString UnitMetricsModel::sentenceOf(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows.at(index.row());
    if (index.column() == 0)
        return row.state == State::Read
                   ? row.content.name
                   //: %1 is a unit's name, %2 "not read yet" or "could not be read"
                   : tr("%1, %2", "unit and why it has no figures").arg(row.content.name, absenceText(row));
    const int metric = index.column() - 1;
    const QString finding = row.state == State::Read
                                ? row.content.cells.value(metric).sentence
                                : m_metrics.at(metric).title + QStringLiteral(", ") + absenceText(row);
    //: %1 is a unit's name, %2 what one of its metrics says
    return tr("%1: %2").arg(row.content.name, finding);
}

QVariant UnitMetricsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::AccessibleTextRole)
        return sentenceOf(index);
    if (role == Qt::ToolTipRole)
        // A tool tip guesses whether it is given HTML; as HTML that says so, a name cannot be taken for a mark.
        return QStringLiteral("<span>%1</span>").arg(sentenceOf(index).toHtmlEscaped());
    if (role == IsChosenRole)
        return index.row() == 0;
    const Row &row = m_rows.at(index.row());
    if (index.column() > 0)
        return cellData(row, index.column() - 1, role);
    return role == Qt::DisplayRole ? row.content.name : QVariant();
}

QString UnitMetricsModel::unitHeading() const
{
    const QDate latest = latestMonth();
    return latest.isValid()
               //: Heading of a column with units; %1 is the month of the figures in the columns beside it
               ? tr("Unit (figures of %1)").arg(AssessmentTexts::month(latest))
               //: An organisation, division or team: heading of a column
               : tr("Unit");
}

QVariant UnitMetricsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (section == 0)
        return role == Qt::DisplayRole ? unitHeading() : QVariant();
    const Metric &metric = m_metrics.at(section - 1);
    const QString months = monthsText(section - 1);
    const bool isUsual = m_months.at(section - 1).first == latestMonth(); // said once, with the units
    if (role == Qt::DisplayRole)
        return months.isEmpty() || isUsual ? metric.title : metric.title + QStringLiteral(" · ") + months;
    if (role == Qt::AccessibleTextRole)
        return months.isEmpty() ? metric.name : metric.name + QStringLiteral(", ") + months;
    return role == Qt::ToolTipRole ? metric.name : QVariant();
}

} // namespace aros::presentation
