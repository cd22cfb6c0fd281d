#pragma once

#include "core/report/report.h"

#include <QWidget>

namespace aros::shell {

// What the report says in short, and its overall figure.
class SummaryPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit SummaryPanel(const report::Report &report, QWidget *parent = nullptr);

private:
    static QWidget *makeTexts(const report::Report &report);
    static QWidget *makeFigure(const report::Report &report);
};

} // namespace aros::shell
