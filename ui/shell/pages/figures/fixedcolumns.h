#pragma once

#include "core/metrics/figuremapping.h"
#include "ui/presentation/figureintake.h"

namespace aros::shell {

// One text that may stand for a column in all rows.
struct FixedText {
    QString text;  // as an import reads it
    QString label; // as people read it
};

// What a column that is not in the table may say throughout: units that are known, staff groups, metrics.
QList<FixedText> fixedTextsFor(metrics::FigureColumn column, const presentation::FigureIntake &intake);

} // namespace aros::shell
