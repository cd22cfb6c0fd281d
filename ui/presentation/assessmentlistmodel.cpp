#include "ui/presentation/assessmentlistmodel.h"

#include "core/scoring/scorecalculator.h"
#include "ui/presentation/assessmenttexts.h"

namespace aros::presentation {

namespace {

QVariant alignment(int column)
{
    const bool number = column == AssessmentListModel::RatedColumn || column == AssessmentListModel::OverallColumn;
    return QVariant::fromValue(Qt::Alignment(number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}

} // namespace

AssessmentListModel::AssessmentListModel(const questions::QuestionSetCatalog &catalog, QDateTime now, QObject *parent)
    : QAbstractTableModel(parent),
      m_catalog(catalog),
      m_now(std::move(now))
{
}

void AssessmentListModel::setAssessments(const QList<assessment::Assessment> &assessments)
{
    beginResetModel();
    m_rows.clear();
    for (const assessment::Assessment &assessment : assessments) {
        Row row{assessment, {}, std::nullopt};
        if (const auto set = m_catalog.find(assessment.questionSet)) {
            row.progress = progressOf(assessment, **set);
            row.overall = scoring::calculateScores(**set, assessment).overall;
        }
        m_rows.append(row);
    }
    endResetModel();
}

int AssessmentListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int AssessmentListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString AssessmentListModel::text(const Row &row, int column) const
{
    const assessment::Assessment &assessment = row.assessment;
    switch (column) {
    case TeamColumn:
        return assessment.details.team.name;
    case RoundColumn:
        return AssessmentTexts::round(assessment.details.round);
    case StateColumn:
        return AssessmentTexts::state(assessment.state);
    case RatedColumn:
        return AssessmentTexts::ratedShort(row.progress);
    case OverallColumn:
        return AssessmentTexts::score(row.overall);
    case ChangedColumn:
        return AssessmentTexts::whenChanged(assessment.changed, m_now);
    default:
        return {};
    }
}

QVariant AssessmentListModel::sortValue(const Row &row, int column) const
{
    switch (column) {
    case RatedColumn:
        return row.progress.rated;
    case OverallColumn:
        return row.overall ? row.overall->value() : -1.0;
    case ChangedColumn:
        return row.assessment.changed;
    default:
        return text(row, column);
    }
}

QVariant AssessmentListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::TextAlignmentRole:
        return alignment(index.column());
    case StateRole:
        return static_cast<int>(row.assessment.state);
    case PlaceRole:
        return AssessmentTexts::place(row.assessment.details.team);
    case SortRole:
        return sortValue(row, index.column());
    default:
        return {};
    }
}

QVariant AssessmentListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignment(section);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TeamColumn:
        return tr("Team");
    case RoundColumn:
        return tr("Round");
    case StateColumn:
        return tr("State");
    case RatedColumn:
        return tr("Rated");
    case OverallColumn:
        return tr("Overall");
    case ChangedColumn:
        return tr("Last change");
    default:
        return {};
    }
}

} // namespace aros::presentation
