#pragma once

#include "core/report/report.h"

#include <QWidget>

namespace aros::shell {

// Statements that stand out, each with its level and theme.
class HighlightList final : public QWidget
{
    Q_OBJECT

public:
    explicit HighlightList(const QList<report::HighlightRow> &rows, QWidget *parent = nullptr);
};

} // namespace aros::shell
