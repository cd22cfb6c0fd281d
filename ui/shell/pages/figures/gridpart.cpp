#include "ui/shell/pages/figures/gridpart.h"

#include "ui/shell/style/look.h"
#include "ui/shell/widgets/focusring.h"
#include "ui/shell/widgets/iconlabel.h"

#include <QVBoxLayout>

namespace aros::shell {

GridPart::GridPart(FigureGridModel &model, const metrics::MetricCatalog &catalog, QWidget *parent)
    : QWidget(parent),
      m_grid(new FigureGrid(model, catalog)),
      m_area(new QWidget),
      m_lines(new QVBoxLayout(m_area))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(RingMargin, 0, RingMargin, 0); // as cards are painted
    column->setSpacing(Look::current().px(8));
    column->addWidget(m_grid);
    m_area->setObjectName(QStringLiteral("grid-faults"));
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(Look::current().px(4));
    m_area->hide();
    column->addWidget(m_area);
    connect(m_grid, &FigureGrid::rowEntered, this, [this, &model](int row) { showReasons(model.reasonsIn(row)); });
}

void GridPart::showReasons(const QStringList &reasons)
{
    if (reasons == m_shown)
        return;
    m_shown = reasons;
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const QString &reason : reasons)
        m_lines->addWidget(new IconLabel(QStringLiteral("warning"), reason, IconLabel::Tone::Critical));
    m_area->setVisible(!reasons.isEmpty());
}

} // namespace aros::shell
