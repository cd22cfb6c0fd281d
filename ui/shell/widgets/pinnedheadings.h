#pragma once

#include <QObject>

class QHeaderView;
class QTableView;

namespace aros::shell {

// Keeps a table's headings in view, at the top of the content that scrolls around it, as long as its last row is below
// them. For tables as tall as their rows, which do not scroll down themselves. The headings are the table's own, moved
// over its rows, so that whatever goes by their widths or reads them out finds them as ever. Where they would take more
// than a third of what is seen they stay above the rows.
class PinnedHeadings final : public QObject
{
    Q_OBJECT

public:
    // Belongs to the table.
    explicit PinnedHeadings(QTableView &table);

    // How much of the rows the headings lie over, in pixels.
    static int coveredBy(const QHeaderView &headings);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow();
    void place();
    // In the table.
    int wantedTop() const;

    QTableView &m_table;
};

} // namespace aros::shell
