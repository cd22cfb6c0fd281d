#pragma once

#include "ui/presentation/themescoremodel.h"
#include "ui/shell/widgets/rowtable.h"

namespace aros::shell {

// The eight themes with bar, score, how much is rated, how many don't-knows and the votes: the radar's numbers as a
// table.
class ThemeTable final : public RowTable
{
    Q_OBJECT

public:
    explicit ThemeTable(const report::Report &report, QWidget *parent = nullptr);

protected:
    int savedWhenCompact(int column) const override;
    void setCompact(bool compact) override;

private:
    presentation::ThemeScoreModel m_model;
    RowDelegate *m_delegate;
};

} // namespace aros::shell
