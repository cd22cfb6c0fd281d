#include "ui/presentation/themescoremodel.h"

namespace aros::presentation {

namespace {

QString cellText(const report::ThemeRow &row, int column)
{
    switch (column) {
    case ThemeScoreModel::ThemeColumn:
        return row.title;
    case ThemeScoreModel::ScoreColumn:
        return row.scoreText;
    case ThemeScoreModel::RatedColumn:
        return row.ratedText;
    case ThemeScoreModel::DontKnowColumn:
        return QString::number(row.dontKnow);
    case ThemeScoreModel::VotesColumn:
        return row.band ? row.bandText : QStringLiteral("–");
    default:
        return {};
    }
}

QVariant cellAlignment(int column)
{
    const bool number = column != ThemeScoreModel::ThemeColumn;
    return QVariant::fromValue(Qt::Alignment(number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}

} // namespace

ThemeScoreModel::ThemeScoreModel(const report::Report &report, QObject *parent)
    : QAbstractTableModel(parent),
      m_rows(report.themes),
      m_headers{report.words.theme, report.words.score, report.words.rated, report.words.dontKnow},
      m_highest(report.radar.highest)
{
    if (!report.radar.band.isEmpty())
        m_headers.append(report.words.votes);
}

int ThemeScoreModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ThemeScoreModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_headers.size());
}

QVariant ThemeScoreModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const report::ThemeRow &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return cellText(row, index.column());
    case Qt::TextAlignmentRole:
        return cellAlignment(index.column());
    case Qt::ToolTipRole:
    case RemarkRole:
        return row.remark;
    case IconRole:
        return row.id;
    case ShareRole:
        return row.score ? QVariant(*row.score / m_highest) : QVariant();
    default:
        return {};
    }
}

QVariant ThemeScoreModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_headers.size())
        return {};
    if (role == Qt::DisplayRole)
        return m_headers.at(section);
    return role == Qt::TextAlignmentRole ? cellAlignment(section) : QVariant();
}

} // namespace aros::presentation
