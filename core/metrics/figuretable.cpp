#include "core/metrics/figuretable.h"

#include <array>

namespace aros::metrics {

namespace {

// In the order of FiguresFileFault::Kind.
constexpr std::array FiguresFaultCodes{
    "",         "file-too-large", "pdf",   "workbook",      "old-workbook",     "utf-16",
    "not-text", "quotes",         "empty", "too-many-rows", "too-many-columns", "cell-too-long"};
static_assert(FiguresFaultCodes.size() == static_cast<size_t>(FiguresFileFault::Kind::CellTooLong) + 1);

} // namespace

QString figuresFaultCode(FiguresFileFault::Kind kind)
{
    return QLatin1String(FiguresFaultCodes.at(static_cast<size_t>(kind)));
}

} // namespace aros::metrics
