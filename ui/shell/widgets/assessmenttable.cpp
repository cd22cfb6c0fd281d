#include "ui/shell/widgets/assessmenttable.h"

#include "ui/shell/style/look.h"
#include "ui/shell/widgets/card.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QSortFilterProxyModel>

namespace aros::shell {

using presentation::AssessmentListModel;

namespace {

constexpr int AssessmentSide = 8; // on either side of a cell's text
constexpr int AssessmentRowHeight = 43;

class RowFilter final : public QSortFilterProxyModel
{
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setWords(const QString &text)
    {
        m_words = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
        invalidateFilter();
    }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override
    {
        const QModelIndex team = sourceModel()->index(row, AssessmentListModel::TeamColumn, parent);
        const QString text =
            team.data().toString() + QLatin1Char(' ') + team.data(AssessmentListModel::PlaceRole).toString();
        return std::all_of(m_words.begin(), m_words.end(),
                           [&text](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
    }

private:
    QStringList m_words;
};

// The state as a badge, the team in bold.
class AssessmentDelegate final : public RowDelegate
{
public:
    using RowDelegate::RowDelegate;

    int cellWidth(const QModelIndex &index) const override
    {
        const QString text = index.data().toString();
        const int width = index.column() == AssessmentListModel::StateColumn
                              ? Badge::sizeFor(text).width()
                              : QFontMetrics(Look::current().font(size::Control)).horizontalAdvance(text);
        return width + Look::current().px(2 * AssessmentSide + 4);
    }
    QFont firstFont() const override { return Look::current().font(size::Control, QFont::Medium); }
    int firstSides() const override { return Look::current().px(2 * AssessmentSide); }
    int smallestHeight() const override { return Look::current().px(AssessmentRowHeight); }

protected:
    void paintCell(QPainter &painter, const QRect &cell, const QModelIndex &index) const override
    {
        const int side = Look::current().px(AssessmentSide);
        const QRect inner = cell.adjusted(side, 0, -side, 0);
        if (index.column() == AssessmentListModel::TeamColumn)
            paintFirst(painter, inner, index);
        else if (index.column() == AssessmentListModel::StateColumn)
            paintState(painter, inner, index);
        else
            paintText(painter, inner, index);
    }

private:
    static void paintState(QPainter &painter, const QRect &inner, const QModelIndex &index)
    {
        const bool agreed =
            index.data(AssessmentListModel::StateRole).toInt() == static_cast<int>(assessment::State::Agreed);
        const QString text = index.data().toString();
        QRect badge(QPoint(0, 0), Badge::sizeFor(text));
        badge.moveCenter(inner.center());
        badge.moveLeft(inner.left());
        Badge::paint(painter, badge, text, agreed ? Badge::Tone::Success : Badge::Tone::Warning);
    }

    static void paintText(QPainter &painter, const QRect &inner, const QModelIndex &index)
    {
        painter.setFont(Look::current().font(size::Control));
        painter.setPen(Look::current().palette().text);
        const auto alignment = static_cast<Qt::Alignment>(index.data(Qt::TextAlignmentRole).toInt());
        painter.drawText(inner, static_cast<int>(alignment), index.data().toString());
    }
};

// The state, which decides what a row opens, stays longest.
const QList<int> &foldOrder()
{
    static const QList<int> order{AssessmentListModel::RatedColumn, AssessmentListModel::OverallColumn,
                                  AssessmentListModel::ChangedColumn, AssessmentListModel::RoundColumn,
                                  AssessmentListModel::StateColumn};
    return order;
}

} // namespace

AssessmentTable::AssessmentTable(const questions::QuestionSetCatalog &catalog, const QDateTime &now, QWidget *parent)
    : RowTable(foldOrder(), parent),
      m_model(catalog, now),
      m_proxy(new RowFilter(this))
{
    m_proxy->setSourceModel(&m_model);
    m_proxy->setSortRole(AssessmentListModel::SortRole);
    m_proxy->setSortLocaleAware(true);
    setItemDelegate(new AssessmentDelegate(this));
    setRows(m_proxy);
    setMouseTracking(true);
    connect(this, &QTableView::clicked, this, &AssessmentTable::open);
}

void AssessmentTable::setAssessments(const QList<assessment::Assessment> &assessments)
{
    m_model.setAssessments(assessments);
}

void AssessmentTable::setFilter(const QString &text)
{
    static_cast<RowFilter *>(m_proxy)->setWords(text);
}

void AssessmentTable::enableSorting()
{
    horizontalHeader()->setSectionsClickable(true);
    horizontalHeader()->setSortIndicator(AssessmentListModel::ChangedColumn, Qt::DescendingOrder);
    setSortingEnabled(true);
}

std::optional<assessment::Assessment> AssessmentTable::current() const
{
    const QModelIndex index = m_proxy->mapToSource(currentRow());
    return index.isValid() ? std::optional(m_model.at(index.row())) : std::nullopt;
}

void AssessmentTable::open(const QModelIndex &index)
{
    if (index.isValid())
        emit opened(m_model.at(m_proxy->mapToSource(rowAt(index)).row()));
}

void AssessmentTable::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        open(currentIndex());
    else
        RowTable::keyPressEvent(event);
}

void AssessmentTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    RowTable::currentChanged(current, previous);
    emit currentChangedTo();
}

} // namespace aros::shell
