#include "tests/shell/cellfit.h"

#include "tests/shell/paintedtext.h"

#include <QHeaderView>
#include <QPainter>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTableView>

namespace aros::tests {

namespace {

constexpr int CellSlack = 1; // px, of rounding

QString withoutSpaces(QString text)
{
    static const QRegularExpression spaces(QStringLiteral("\\s+"));
    return text.remove(spaces);
}

QString cellName(const QModelIndex &index)
{
    return QStringLiteral("cell %1/%2 \"%3\": ")
        .arg(index.row())
        .arg(index.column())
        .arg(index.data().toString().left(60));
}

QStringList cellFaults(const QTableView &table, const QModelIndex &index)
{
    const QRect cell = table.visualRect(index);
    QStyleOptionViewItem option;
    option.initFrom(&table);
    option.rect = cell;
    option.widget = &table;
    option.font = table.font();
    PaintedText device(table.viewport()->size());
    QPainter painter(&device);
    table.itemDelegateForIndex(index)->paint(&painter, option, index);
    painter.end();

    QStringList faults;
    QString shown;
    for (const PaintedText::Piece &piece : device.pieces()) {
        shown += piece.text;
        if (!QRectF(cell).adjusted(-CellSlack, -CellSlack, CellSlack, CellSlack).contains(piece.place))
            faults.append(cellName(index) + QStringLiteral("\"%1\" sticks out by %2 or %3")
                                                .arg(piece.text)
                                                .arg(piece.place.right() - cell.right())
                                                .arg(piece.place.bottom() - cell.bottom()));
    }
    if (!withoutSpaces(shown).contains(withoutSpaces(index.data().toString())))
        faults.append(cellName(index) + QStringLiteral("shows only \"%1\"").arg(shown));
    if (cell.right() > table.viewport()->width() + CellSlack && !table.horizontalScrollBar()->isVisible())
        faults.append(cellName(index) + QStringLiteral("is cut off at the side"));
    if (cell.bottom() > table.viewport()->height() + CellSlack && !table.verticalScrollBar()->isVisible())
        faults.append(cellName(index) + QStringLiteral("is below the end of its table"));
    return faults;
}

QStringList headingFaults(const QHeaderView &header, int section)
{
    const QString heading = header.model()->headerData(section, Qt::Horizontal).toString();
    QStringList faults;
    if (header.sectionSize(section) + CellSlack < header.sectionSizeHint(section))
        faults.append(QStringLiteral("heading \"%1\" is %2 wide and needs %3")
                          .arg(heading)
                          .arg(header.sectionSize(section))
                          .arg(header.sectionSizeHint(section)));
    if (header.height() + CellSlack < header.sizeHint().height())
        faults.append(QStringLiteral("heading \"%1\" is too low").arg(heading));
    return faults;
}

} // namespace

QStringList badlyFittingCells(const QTableView &table)
{
    QStringList faults;
    for (int column = 0; column < table.model()->columnCount(); ++column) {
        if (table.isColumnHidden(column))
            continue;
        faults += headingFaults(*table.horizontalHeader(), column);
        for (int row = 0; row < table.model()->rowCount(); ++row)
            faults += cellFaults(table, table.model()->index(row, column));
    }
    return faults;
}

} // namespace aros::tests
