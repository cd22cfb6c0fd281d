#pragma once

#include "core/common/texts.h"
#include "core/metrics/metricdefinition.h"

namespace aros::metrics {

// How the figures of one metric are written. The only rounding of a metric is here: half away from 0.
struct NumberFormat {
    QLocale locale;
    QString pattern = QStringLiteral("%1");     // the number with its unit, as in "%1 days"
    QString axisPattern = QStringLiteral("%1"); // likewise, but short: words are left to the title
    int decimals = 0;                           // of a value
    int derivedDecimals = 1;                    // of a mean and of limits, which fall between counts

    QString value(double number) const;   // "5.8%"
    QString derived(double number) const; // a mean or a limit
    QString typed(double number) const;   // a target, with no more decimals than it was given
    QString axis(double number, int places) const;
    QString bare(double number, int places) const; // "5.8", "−0.2", "98,007"
};

NumberFormat numberFormat(MetricUnit unit, int decimals, const Texts &texts);

} // namespace aros::metrics
