#pragma once

#include "ui/presentation/unitmetricsmodel.h"

#include <QTableView>
#include <QTimer>

namespace aros::shell {

class UnitCellDelegate;
class UnitTableHeader;

// Units below each other and their metrics side by side. As tall as its rows, so that the page scrolls down and not the
// table; where its columns do not fit it moves to the side below the names of the units, which stay. Its headings
// stay at the top of the page's content while there are rows below them. Arrows go from cell to cell.
class UnitTable final : public QTableView
{
    Q_OBJECT

public:
    // The model must outlive the table, be its child or its member.
    explicit UnitTable(presentation::UnitMetricsModel &model, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    QRect visualRect(const QModelIndex &index) const override;
    QModelIndex indexAt(const QPoint &point) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;

signals:
    // Enter or a double click: on a name, on a value.
    void unitWanted(int row);
    void chartWanted(int row, int metric);
    void upWanted(); // Backspace
    void cellDescribed(const QString &text);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    void open(const QModelIndex &index);
    void measure();
    void fit();
    int nameWidthFor(int room) const;
    bool isScrolled() const;
    void describe();

    presentation::UnitMetricsModel &m_model;
    UnitTableHeader *m_header;
    UnitCellDelegate *m_delegate;
    QList<int> m_widths; // that metrics need
    int m_nameWidth = 0;
    int m_leastName = 0;
    QTimer m_changed; // many changes at once are measured once
};

} // namespace aros::shell
