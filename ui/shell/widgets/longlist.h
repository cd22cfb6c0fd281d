#pragma once

#include <QTableView>

namespace aros::shell {

// A list of wrapped texts that may have a hundred thousand rows: it scrolls by itself, and measures only the rows that
// come into view. A few rows stand in the page as they are. A model's only column has the text, and as
// FoldingModel::FoldedRole what stands smaller below it.
class LongList final : public QTableView
{
    Q_OBJECT

public:
    // `name` is for screen readers. The model must outlive the list, or be its child.
    LongList(const QString &name, QAbstractItemModel &model, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void measure();
    void fitRow(int row);
    void fitVisible();
    void fitHeight();
    int tallest() const;
};

} // namespace aros::shell
