#include "ui/shell/pages/figures/figuregridmodel.h"

#include "core/metrics/importnames.h"
#include "core/report/referencenames.h"
#include "ui/presentation/assessmenttexts.h"
#include "ui/presentation/figuretexts.h"
#include "ui/presentation/metricboard.h"

#include <algorithm>

namespace aros::shell {

using metrics::FigureColumn;
using metrics::UnitPath;
using presentation::AssessmentTexts;
using presentation::FigureTexts;
using presentation::MetricBoard;

namespace {

int gridColumnOf(FigureColumn column)
{
    switch (column) {
    case FigureColumn::Period:
        return FigureGridModel::Month;
    case FigureColumn::Organisation:
    case FigureColumn::Division:
    case FigureColumn::Team:
        return FigureGridModel::Unit;
    case FigureColumn::StaffGroup:
        return FigureGridModel::Group;
    case FigureColumn::Metric:
        return FigureGridModel::Metric;
    case FigureColumn::Numerator:
        return FigureGridModel::Numerator;
    case FigureColumn::Denominator:
        break;
    }
    return FigureGridModel::Denominator;
}

QVariant gridAlignment(int column)
{
    const bool isNumber = column == FigureGridModel::Numerator || column == FigureGridModel::Denominator;
    return QVariant::fromValue(Qt::Alignment(isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}

QString unitKey(const QString &name)
{
    return name.simplified().toCaseFolded();
}

} // namespace

FigureGridModel::FigureGridModel(const Row &first, QList<UnitPath> knownUnits, QObject *parent)
    : QAbstractTableModel(parent),
      m_first(first),
      m_units(std::move(knownUnits)),
      m_rows{first}
{
    for (const Language language : {Language::English, Language::Welsh}) {
        for (const UnitPath &unit : std::as_const(m_units))
            m_unitsNamed.insert(unitKey(MetricBoard::unitName(unit, language, true)), unit);
    }
    m_unitsNamed.insert(unitKey(MetricBoard::unitName({}, AssessmentTexts::language())), UnitPath());
}

bool FigureGridModel::isBegun(const Row &row) const
{
    return !row[Metric].isEmpty() || !row[Numerator].isEmpty() || !row[Denominator].isEmpty();
}

bool FigureGridModel::isEmpty() const
{
    return std::none_of(m_rows.cbegin(), m_rows.cend(), [this](const Row &row) { return isBegun(row); });
}

void FigureGridModel::addRowIfBegun()
{
    if (!isBegun(m_rows.constLast()) || m_rows.size() >= MostRows)
        return;
    const auto at = static_cast<int>(m_rows.size());
    Row next = m_rows.constLast();
    next[Metric] = next[Numerator] = next[Denominator] = QString();
    beginInsertRows({}, at, at);
    m_rows.append(next);
    endInsertRows();
}

QList<QStringList> FigureGridModel::rows() const
{
    QList<QStringList> rows;
    for (const Row &row : m_rows)
        rows.append(QStringList(row.cbegin(), row.cend()));
    return rows;
}

void FigureGridModel::setRows(const QList<QStringList> &rows)
{
    if (rows.isEmpty())
        return;
    beginResetModel();
    m_rows.clear();
    for (const QStringList &cells : rows) {
        Row row;
        for (int column = 0; column < Columns; ++column)
            row[static_cast<size_t>(column)] = cells.value(column);
        m_rows.append(row);
    }
    m_faults.clear();
    endResetModel();
}

bool FigureGridModel::paste(const QModelIndex &corner, const QString &cells)
{
    QStringList lines = cells.split(u'\n');
    while (!lines.isEmpty() && lines.constLast().trimmed().isEmpty())
        lines.removeLast();
    bool hadRoom = true;
    for (int line = 0; line < lines.size(); ++line) {
        const int row = corner.row() + line;
        const QStringList texts = lines.at(line).split(u'\t');
        if (row >= m_rows.size() && m_rows.size() < MostRows) {
            // A pasted row without a metric or a number still needs its place.
            beginInsertRows({}, row, row);
            m_rows.append(m_first);
            endInsertRows();
        }
        hadRoom = hadRoom && row < m_rows.size() && corner.column() + texts.size() <= Columns;
        for (int at = 0; at < texts.size() && row < m_rows.size(); ++at)
            setData(index(row, corner.column() + at), texts.at(at), Qt::EditRole);
    }
    return hadRoom;
}

void FigureGridModel::clear(const QModelIndexList &cells)
{
    for (const QModelIndex &cell : cells)
        setData(cell, QString(), Qt::EditRole);
}

UnitPath FigureGridModel::unitFrom(const QString &text) const
{
    const auto known = m_unitsNamed.constFind(unitKey(text));
    if (known != m_unitsNamed.cend() || text.trimmed().isEmpty())
        return known != m_unitsNamed.cend() ? *known : UnitPath();
    QStringList parts;
    for (const QString &part : text.split(u','))
        parts.append(part.trimmed());
    UnitPath unit;
    unit.organisation = parts.takeLast();
    if (!parts.isEmpty())
        unit.division = parts.takeLast();
    unit.team = parts.join(QStringLiteral(", "));
    return unit;
}

metrics::FigureTable FigureGridModel::table() const
{
    metrics::FigureTable table;
    for (int column = 0; column < metrics::FigureColumns; ++column)
        table.header.append(columnName(gridColumnOf(static_cast<FigureColumn>(column))));
    for (int row = 0; row < m_rows.size(); ++row) {
        const Row &cells = m_rows.at(row);
        if (!isBegun(cells))
            continue;
        const UnitPath unit = unitFrom(cells[Unit]);
        table.rows.append({row + 1,
                           {cells[Month], unit.organisation, unit.division, unit.team, cells[Group], cells[Metric],
                            cells[Numerator], cells[Denominator]}});
    }
    return table;
}

metrics::FigureMapping FigureGridModel::mapping()
{
    metrics::FigureMapping mapping;
    for (int column = 0; column < metrics::FigureColumns; ++column)
        mapping.setPosition(static_cast<FigureColumn>(column), column);
    return mapping;
}

void FigureGridModel::showFaults(const QList<metrics::RejectedRow> &faults)
{
    m_faults.clear();
    for (const metrics::RejectedRow &fault : faults) {
        const std::pair cell(fault.line - 1, gridColumnOf(fault.column));
        if (!m_faults.contains(cell)) // the parts of a unit share one
            m_faults.insert(cell, FigureTexts::reason(fault));
    }
    emit dataChanged(index(0, 0), index(rowCount() - 1, Columns - 1));
}

QStringList FigureGridModel::reasonsIn(int row) const
{
    QStringList reasons;
    for (int column = 0; column < Columns; ++column) {
        const QString fault = m_faults.value({row, column});
        if (!fault.isEmpty())
            reasons.append(tr("%1: %2", "a column, and what is wrong in its cell").arg(columnName(column), fault));
    }
    return reasons;
}

QStringList FigureGridModel::proposals(int column, const metrics::MetricCatalog &catalog) const
{
    const Language language = AssessmentTexts::language();
    QStringList texts;
    if (column == Unit) {
        for (const UnitPath &unit : m_units)
            texts.append(MetricBoard::unitName(unit, language, true));
        for (const auto &entry : report::ReferenceNames::instance().organisations())
            texts.append(entry.name.in(language));
    } else if (column == Group) {
        texts.append(MetricBoard::groupName({}, language));
        for (const auto &entry : report::ReferenceNames::instance().staffGroups())
            texts.append(entry.name.in(language));
    } else if (column == Metric) {
        for (const metrics::MetricDefinition &metric : catalog.all()) {
            if (metrics::takesFigures(metric))
                texts.append(metric.title.in(language));
        }
    }
    texts.removeDuplicates();
    return texts;
}

int FigureGridModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int FigureGridModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QVariant FigureGridModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const QString &text = m_rows.at(index.row())[static_cast<size_t>(index.column())];
    const QString fault = m_faults.value({index.row(), index.column()});
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return text;
    case FaultRole:
        return fault;
    case Qt::TextAlignmentRole:
        return gridAlignment(index.column());
    case Qt::AccessibleTextRole:
        return tr("%1, row %2: %3", "a column, a row, and what the cell says")
            .arg(columnName(index.column()), QString::number(index.row() + 1), text.isEmpty() ? tr("empty") : text);
    case Qt::AccessibleDescriptionRole:
        return fault;
    default:
        return {};
    }
}

bool FigureGridModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::EditRole)
        return false;
    m_rows[index.row()][static_cast<size_t>(index.column())] = value.toString().trimmed();
    m_faults.remove({index.row(), index.column()});
    emit dataChanged(index, index);
    addRowIfBegun();
    return true;
}

QString FigureGridModel::columnName(int column) const
{
    switch (column) {
    case Month:
        return tr("Month");
    case Unit:
        return tr("Unit");
    case Group:
        return tr("Staff group");
    case Metric:
        return tr("Metric");
    case Numerator:
        return tr("Number", "a count, or the numerator of a rate");
    default:
        return tr("Out of", "the denominator of a rate");
    }
}

QVariant FigureGridModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::TextAlignmentRole && orientation == Qt::Horizontal && section >= 0 && section < Columns)
        return gridAlignment(section);
    if (section < 0 || role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Vertical)
        return section < rowCount() ? QVariant(section + 1) : QVariant();
    return section < Columns ? QVariant(columnName(section)) : QVariant();
}

Qt::ItemFlags FigureGridModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable : Qt::NoItemFlags;
}

} // namespace aros::shell
