#pragma once

#include "core/report/report.h"

#include <QWidget>

namespace aros::shell {

// Where the team differs most: each statement with its votes, their median and agreement.
class DifferenceList final : public QWidget
{
    Q_OBJECT

public:
    explicit DifferenceList(const report::Report &report, QWidget *parent = nullptr);

private:
    static QWidget *makeRow(const report::DifferenceRow &row, const report::Report::Words &words);
};

} // namespace aros::shell
