#include "ui/shell/widgets/assessmenttable.h"

#include "ui/shell/style/look.h"
#include "ui/shell/widgets/card.h"
#include "ui/shell/widgets/focusring.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QSortFilterProxyModel>
#include <QStyledItemDelegate>

namespace aros::shell {

using presentation::AssessmentListModel;

namespace {

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

// A row with its own line below; the state as a badge, the team in bold.
class RowDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Look &look = Look::current();
        const presentation::Palette &p = look.palette();
        painter->save();
        if (option.state & (QStyle::State_Selected | QStyle::State_MouseOver))
            painter->fillRect(option.rect, p.accentSurface);
        painter->setPen(p.border);
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        const QRect inner = option.rect.adjusted(look.px(8), 0, -look.px(8), 0);
        if (index.column() == AssessmentListModel::StateColumn)
            paintState(*painter, inner, index);
        else
            paintText(*painter, inner, index);
        if ((option.state & QStyle::State_HasFocus) && index.column() == AssessmentListModel::TeamColumn)
            paintRowFocus(*painter, option);
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        const Look &look = Look::current();
        const QString text = index.data().toString();
        const QFontMetrics metrics(fontFor(index));
        if (index.column() == AssessmentListModel::StateColumn)
            return {Badge::sizeFor(text).width() + look.px(20), look.px(43)};
        return {metrics.horizontalAdvance(text) + look.px(20), look.px(43)};
    }

private:
    static QFont fontFor(const QModelIndex &index)
    {
        const bool team = index.column() == AssessmentListModel::TeamColumn;
        return Look::current().font(size::Control, team ? QFont::Medium : QFont::Normal);
    }

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
        painter.setFont(fontFor(index));
        painter.setPen(Look::current().palette().text);
        const auto alignment = static_cast<Qt::Alignment>(index.data(Qt::TextAlignmentRole).toInt());
        painter.drawText(inner, static_cast<int>(alignment), index.data().toString());
    }

    static void paintRowFocus(QPainter &painter, const QStyleOptionViewItem &option)
    {
        painter.setPen(QPen(Look::current().palette().focus, RingWidth));
        painter.drawRect(option.rect.adjusted(1, 1, -1, -2));
    }
};

} // namespace

AssessmentTable::AssessmentTable(const questions::QuestionSetCatalog &catalog, const QDateTime &now, QWidget *parent)
    : QTableView(parent),
      m_model(catalog, now),
      m_proxy(new RowFilter(this))
{
    m_proxy->setSourceModel(&m_model);
    m_proxy->setSortRole(AssessmentListModel::SortRole);
    m_proxy->setSortLocaleAware(true);
    setModel(m_proxy);
    setItemDelegate(new RowDelegate(this));
    setFont(Look::current().font(size::Control));
    horizontalHeader()->setFont(Look::current().font(size::Control - 1, QFont::Medium));
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(AssessmentListModel::TeamColumn, QHeaderView::Stretch);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(Look::current().px(43));
    setShowGrid(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
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

int AssessmentTable::shownRows() const
{
    return m_proxy->rowCount();
}

void AssessmentTable::fitHeight()
{
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFixedHeight(horizontalHeader()->sizeHint().height() + shownRows() * Look::current().px(43) + 2);
}

void AssessmentTable::enableSorting()
{
    horizontalHeader()->setSectionsClickable(true);
    horizontalHeader()->setSortIndicator(AssessmentListModel::ChangedColumn, Qt::DescendingOrder);
    setSortingEnabled(true);
}

std::optional<assessment::Assessment> AssessmentTable::current() const
{
    const QModelIndex index = m_proxy->mapToSource(currentIndex());
    return index.isValid() ? std::optional(m_model.at(index.row())) : std::nullopt;
}

void AssessmentTable::open(const QModelIndex &index)
{
    if (index.isValid())
        emit opened(m_model.at(m_proxy->mapToSource(index).row()));
}

void AssessmentTable::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        open(currentIndex());
    else
        QTableView::keyPressEvent(event);
}

void AssessmentTable::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    if (!currentIndex().isValid() && shownRows() > 0)
        setCurrentIndex(m_proxy->index(0, 0));
}

void AssessmentTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    emit currentChangedTo();
}

} // namespace aros::shell
