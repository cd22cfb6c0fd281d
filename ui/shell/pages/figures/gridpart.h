#pragma once

#include "ui/shell/pages/figures/figuregrid.h"

#include <QWidget>

class QVBoxLayout;

namespace aros::shell {

// The grid in which figures are typed, and below it what is wrong in the current row.
class GridPart final : public QWidget
{
    Q_OBJECT

public:
    // `model` and `catalog` must outlive the part.
    GridPart(FigureGridModel &model, const metrics::MetricCatalog &catalog, QWidget *parent = nullptr);

    FigureGrid &grid() { return *m_grid; }

private:
    void showReasons(const QStringList &reasons);

    FigureGrid *m_grid;
    QWidget *m_area;
    QVBoxLayout *m_lines;
    QStringList m_shown;
};

} // namespace aros::shell
