#pragma once

#include "core/metrics/figureimport.h"

#include <QCoreApplication>

namespace aros::presentation {

// What an import has to say about a table of figures, in the language that is set; the same in the window and on the
// command line.
class FigureTexts
{
    Q_DECLARE_TR_FUNCTIONS(FigureTexts)

public:
    // Why the whole file cannot be used, and what to do.
    static QString fileFault(const metrics::FiguresFileFault &fault);
    // Why a row stays out, without its place.
    static QString reason(const metrics::RejectedRow &row);
    // "Line 4, column “period”: …"
    static QString rejected(const metrics::RejectedRow &row);
    // What a column is called in sentences and in the choice of columns.
    static QString column(metrics::FigureColumn column);

private:
    static QString periodReason(metrics::RowFault fault);
    static QString nameReason(metrics::RowFault fault);
    static QString unknownReason(const metrics::RejectedRow &row);
    static QStringList argumentsOf(const metrics::RejectedRow &row);
    static QString numberReason(metrics::RowFault fault);
    static QString pairReason(metrics::RowFault fault);
};

} // namespace aros::presentation
