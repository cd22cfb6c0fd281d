#include "ui/shell/pages/figures/figuregrid.h"
#include "ui/shell/style/icons.h"
#include "ui/shell/style/look.h"
#include "ui/shell/widgets/focusring.h"
#include "ui/shell/widgets/wrappedtext.h"

#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>

namespace aros::shell {

namespace {

constexpr int GridCellSide = 8;
constexpr int GridRowHeight = 36;
constexpr int GridSign = 16; // of a cell that was refused
constexpr int GridSignGap = 6;
constexpr int LongestTyped = 400;

bool isRefusedCell(const QModelIndex &index)
{
    return !index.data(FigureGridModel::FaultRole).toString().isEmpty();
}

// Beside a cell's text.
int takenBySign(const QModelIndex &index)
{
    return isRefusedCell(index) ? Look::current().px(GridSign + GridSignGap) : 0;
}

// At the cell's left end, so that numbers keep their place.
void paintSign(QPainter &painter, const QRect &text)
{
    const Look &look = Look::current();
    QRect place(0, 0, look.px(GridSign), look.px(GridSign));
    place.moveCenter(text.center());
    place.moveLeft(text.left() - look.px(GridSign + GridSignGap));
    paintIcon(painter, QStringLiteral("warning"), place, look.palette().critical);
}

// One line stands as the model says; more of them begin at the left.
void paintText(QPainter &painter, QRect place, const QModelIndex &index)
{
    const QString text = index.data().toString();
    if (painter.fontMetrics().horizontalAdvance(text) < place.width()) {
        painter.drawText(place, index.data(Qt::TextAlignmentRole).value<Qt::Alignment>(), text);
        return;
    }
    place.setTop(place.top() + (place.height() - heightWhenWrapped(painter.font(), text, place.width())) / 2);
    drawWrapped(painter, place, text);
}

void paintFrame(QPainter &painter, const QRect &cell, const QColor &colour)
{
    const QRect frame = cell.adjusted(0, 0, -1, -1);
    painter.fillRect(QRect(frame.left(), frame.top(), frame.width(), RingWidth), colour);
    painter.fillRect(QRect(frame.left(), frame.bottom() - RingWidth + 1, frame.width(), RingWidth), colour);
    painter.fillRect(QRect(frame.left(), frame.top(), RingWidth, frame.height()), colour);
    painter.fillRect(QRect(frame.right() - RingWidth + 1, frame.top(), RingWidth, frame.height()), colour);
}

} // namespace

FigureGridDelegate::FigureGridDelegate(const FigureGridModel &model, const metrics::MetricCatalog &catalog,
                                       QObject *parent)
    : QStyledItemDelegate(parent),
      m_model(model),
      m_catalog(catalog)
{
}

void FigureGridDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Look &look = Look::current();
    const presentation::Palette &p = look.palette();
    const bool isRefused = isRefusedCell(index);
    painter->save();
    if (isRefused)
        painter->fillRect(option.rect, p.criticalSurface);
    else if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, p.accentSurface);
    painter->setFont(look.font(size::Control));
    painter->setPen(p.text);
    const QRect text = option.rect.adjusted(look.px(GridCellSide) + takenBySign(index), 0, -look.px(GridCellSide), 0);
    if (isRefused)
        paintSign(*painter, text);
    paintText(*painter, text, index);
    const auto *view = qobject_cast<const QTableView *>(option.widget);
    if (view && view->hasFocus() && view->currentIndex() == index)
        paintFrame(*painter, option.rect, p.focus);
    painter->restore();
}

QSize FigureGridDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Look &look = Look::current();
    const auto *view = qobject_cast<const QTableView *>(option.widget);
    const int width = view ? view->columnWidth(index.column()) : option.rect.width();
    const int text = heightWhenWrapped(look.font(size::Control), index.data().toString(),
                                       qMax(1, width - look.px(2 * GridCellSide) - takenBySign(index) - 1)); // the line
    return {width, qMax(look.px(GridRowHeight), text + look.px(12))};
}

QWidget *FigureGridDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    auto *line = new QLineEdit(parent);
    line->setFont(Look::current().font(size::Control));
    line->setMaxLength(LongestTyped);
    line->setAlignment(index.data(Qt::TextAlignmentRole).value<Qt::Alignment>());
    line->setAccessibleName(index.data(Qt::AccessibleTextRole).toString());
    const QStringList proposals = m_model.proposals(index.column(), m_catalog);
    if (!proposals.isEmpty()) {
        auto *completer = new QCompleter(proposals, line);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        completer->setFilterMode(Qt::MatchContains);
        line->setCompleter(completer);
    }
    // Where the list of proposals is open: it gives Enter to the line, but not by way of eventFilter().
    auto *self = const_cast<FigureGridDelegate *>(this);
    connect(line, &QLineEdit::returnPressed, self, [self, line] {
        emit self->commitData(line);
        emit self->closeEditor(line, SubmitModelCache);
    });
    return line;
}

// Wide and high enough for what is typed, whatever the cell is.
void FigureGridDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                              const QModelIndex &) const
{
    QRect place = option.rect;
    place.setHeight(qMax(place.height(), editor->sizeHint().height()));
    place.setWidth(qMax(place.width(), Look::current().px(140)));
    const QWidget *viewport = editor->parentWidget();
    place.moveLeft(qMax(0, qMin(place.left(), viewport->width() - place.width())));
    place.moveTop(qMax(0, qMin(place.top(), viewport->height() - place.height())));
    editor->setGeometry(place);
}

bool FigureGridDelegate::eventFilter(QObject *editor, QEvent *event)
{
    const bool isKey = event->type() == QEvent::KeyPress;
    const int key = isKey ? static_cast<QKeyEvent *>(event)->key() : 0;
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        // Not for the line, which would hand it on to the grid.
        auto *line = static_cast<QWidget *>(editor);
        emit commitData(line);
        emit closeEditor(line, SubmitModelCache);
        return true;
    }
    return QStyledItemDelegate::eventFilter(editor, event);
}

} // namespace aros::shell
