#pragma once

#include "ui/presentation/themescoremodel.h"

#include <QTableView>

namespace aros::shell {

// The eight themes with bar, score, how much is rated and how many don't-knows: the radar's numbers as a table.
class ThemeTable final : public QTableView
{
    Q_OBJECT

public:
    explicit ThemeTable(const report::Report &report, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitRows();

    presentation::ThemeScoreModel m_model;
};

} // namespace aros::shell
