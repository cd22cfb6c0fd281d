#pragma once

#include "ui/rendering/pdfflow.h"

namespace aros::rendering {

// A table with a line of column titles and, in each row, its first cell as the row's title. Measured as a whole.
class PdfTable final
{
public:
    struct Column {
        QString title;
        double left;
        double width;
        Qt::Alignment alignment = Qt::AlignLeft;
    };
    struct Row {
        double top;
        double height;

        double middle() const { return top + height / 2; }
    };

    static constexpr double UsualPadding = 4;

    // Makes a table tag in `section`. `padding` is above and below the cells.
    PdfTable(PdfFlow &flow, QList<Column> columns, PdfTagTree::Id section, double padding = UsualPadding);

    // One list of runs a column; a cell may be empty.
    void addRow(const QList<QList<TextRun>> &cells);
    double height() const { return m_height; }
    const QList<Row> &rows() const { return m_rows; }
    void paint(QPointF at) const;
    // Where a table that is taller than a page may be cut, and a slice of it: between rows, or, in tall ones, lines.
    QList<double> cuts() const;
    void paint(const PdfPlace &place) const;

private:
    void addCells(const QList<QList<TextRun>> &cells, PdfTagTree::Id group, bool areTitles);

    PdfFlow &m_flow;
    QList<Column> m_columns;
    double m_padding;
    PdfTagTree::Id m_body = PdfTagTree::document;
    PdfStack m_stack;
    QList<double> m_rules;
    QList<Row> m_rows; // without the titles
    double m_height = 0;
};

} // namespace aros::rendering
