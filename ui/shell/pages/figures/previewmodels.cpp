#include "ui/shell/pages/figures/previewmodels.h"

#include "core/metrics/numberformat.h"
#include "ui/presentation/assessmenttexts.h"
#include "ui/presentation/figuretexts.h"
#include "ui/presentation/metricboard.h"
#include "ui/shell/widgets/foldingmodel.h"

#include <QLocale>

namespace aros::shell {

using presentation::AssessmentTexts;
using presentation::FigureTexts;
using presentation::MetricBoard;

namespace {

constexpr qsizetype LongestCellShown = 60;

QString shortCell(const QString &cell)
{
    const QString text = cell.simplified();
    return text.size() > LongestCellShown ? text.left(LongestCellShown - 1) + QChar(0x2026) : text;
}

// With all digits that it has: a correction may be in the last one.
QString numberText(double number)
{
    return QLocale().toString(number, 'g', QLocale::FloatingPointShortest);
}

// What a chart would show of a figure that has two numbers; empty where it has one, or is divided by 0.
QString valueText(const metrics::Figure &figure, const metrics::MetricDefinition &metric)
{
    if (!metric.isGiven() || figure.denominator.value_or(0) == 0)
        return {};
    const double times = metric.kind == metrics::MetricKind::Rate ? 100 : 1;
    const metrics::NumberFormat format =
        metrics::numberFormat(metric.unit, metric.decimals, Texts(AssessmentTexts::language()));
    return format.value(times * figure.numerator / *figure.denominator);
}

// What the two lines say together, for whoever hears them.
QVariant twoLines(int role, const QString &first, const QString &second)
{
    if (role == Qt::DisplayRole)
        return first;
    if (role == FoldingModel::FoldedRole)
        return second;
    return first + QStringLiteral("\n") + second;
}

bool isText(int role)
{
    return role == Qt::DisplayRole || role == FoldingModel::FoldedRole || role == Qt::AccessibleTextRole;
}

} // namespace

RefusedRowsModel::RefusedRowsModel(QList<metrics::RejectedRow> rows, QObject *parent)
    : QAbstractListModel(parent),
      m_rows(std::move(rows))
{
}

int RefusedRowsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QString RefusedRowsModel::place(const metrics::RejectedRow &row) const
{
    const QString column = row.title.isEmpty() ? FigureTexts::column(row.column) : shortCell(row.title);
    const QString line = QString::number(row.line);
    if (row.fault == metrics::RowFault::CellBeyondColumns)
        return tr("Line %1: “%2”").arg(line, shortCell(row.cell));
    if (row.cell.isEmpty())
        return tr("Line %1, column “%2”, an empty cell").arg(line, column);
    return tr("Line %1, column “%2”: “%3”").arg(line, column, shortCell(row.cell));
}

QVariant RefusedRowsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !isText(role))
        return {};
    const metrics::RejectedRow &row = m_rows.at(index.row());
    return twoLines(role, place(row), FigureTexts::reason(row));
}

ImportChangesModel::ImportChangesModel(QList<metrics::SeriesChanges> changes, const metrics::MetricCatalog &catalog,
                                       QObject *parent)
    : QAbstractListModel(parent),
      m_changes(std::move(changes))
{
    for (int series = 0; series < m_changes.size(); ++series) {
        if (m_changes.at(series).isEmpty())
            continue;
        m_rows.append({series, -1});
        for (int correction = 0; correction < m_changes.at(series).corrected.size(); ++correction)
            m_rows.append({series, correction});
    }
    for (const metrics::MetricDefinition &metric : catalog.all())
        m_metrics.insert(metric.id.text(), metric);
}

int ImportChangesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QString ImportChangesModel::seriesName(const metrics::SeriesKey &series) const
{
    const Language language = AssessmentTexts::language();
    const auto metric = m_metrics.constFind(series.metric.text());
    return QStringList{metric == m_metrics.cend() ? series.metric.text() : MetricBoard::metricName(*metric, language),
                       MetricBoard::unitName(series.unit, language, true),
                       MetricBoard::groupName(series.group, language)}
        .join(QStringLiteral(" · "));
}

QString ImportChangesModel::summary(const metrics::SeriesChanges &changes) const
{
    QStringList parts;
    if (changes.first == changes.last)
        parts.append(AssessmentTexts::month(changes.first));
    else
        parts.append(tr("%1 to %2").arg(AssessmentTexts::month(changes.first), AssessmentTexts::month(changes.last)));
    if (!changes.added.isEmpty())
        parts.append(tr("%n new", nullptr, static_cast<int>(changes.added.size())));
    if (!changes.corrected.isEmpty())
        parts.append(tr("%n corrected", nullptr, static_cast<int>(changes.corrected.size())));
    if (changes.unchanged > 0)
        parts.append(tr("%n unchanged", nullptr, changes.unchanged));
    return parts.join(QStringLiteral(" · "));
}

QString ImportChangesModel::fraction(const metrics::Figure &figure) const
{
    const QString number = numberText(figure.numerator);
    if (!figure.denominator)
        return number;
    return tr("%1 of %2", "a numerator and its denominator").arg(number, numberText(*figure.denominator));
}

// "173 → 205 of 3,000 (5.8% → 6.8%)"
QString ImportChangesModel::correction(const metrics::FigureCorrection &correction) const
{
    const metrics::Figure &before = correction.before;
    const metrics::Figure &after = correction.after;
    const bool isOfTheSame = before.denominator == after.denominator;
    const QString change = tr("%1 → %2", "what was, and what is to be")
                               .arg(isOfTheSame ? numberText(before.numerator) : fraction(before), fraction(after));
    const metrics::MetricDefinition metric = m_metrics.value(after.metric.text());
    const QString from = valueText(before, metric);
    const QString to = valueText(after, metric);
    if (from.isEmpty() || to.isEmpty())
        return change;
    return tr("%1 (%2 → %3)", "how a figure's numbers change, and its value").arg(change, from, to);
}

// In words, for whoever hears it.
QString ImportChangesModel::spokenCorrection(const metrics::FigureCorrection &correction) const
{
    return tr("so far %1, from now on %2", "a figure before and after a correction")
        .arg(fraction(correction.before), fraction(correction.after));
}

QVariant ImportChangesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !isText(role))
        return {};
    const Row &row = m_rows.at(index.row());
    const metrics::SeriesChanges &changes = m_changes.at(row.series);
    if (row.correction < 0)
        return twoLines(role, seriesName(changes.series), summary(changes));
    const metrics::FigureCorrection &change = changes.corrected.at(row.correction);
    return twoLines(role, AssessmentTexts::month(change.after.period),
                    role == Qt::AccessibleTextRole ? spokenCorrection(change) : correction(change));
}

} // namespace aros::shell
