#pragma once

#include "ui/presentation/historymodel.h"
#include "ui/shell/widgets/rowtable.h"

namespace aros::shell {

// The entries of one assessment's history, newest first.
class HistoryList final : public RowTable
{
    Q_OBJECT

public:
    explicit HistoryList(const QList<report::HistoryRow> &rows, QWidget *parent = nullptr);

    void setOnlySinceAgreement(bool only) { m_model.setOnlySinceAgreement(only); }

private:
    presentation::HistoryModel m_model;
};

} // namespace aros::shell
