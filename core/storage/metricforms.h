#pragma once

#include "core/metrics/metricrepository.h"

namespace aros::storage {

// What may be stored of figures and their settings, whatever their metrics are.

// Names short enough, and nothing below an organisation that is not named.
bool isUnit(const metrics::UnitPath &unit);
bool isFigureSource(const QString &source);
// The reason why a figure cannot be stored, untranslated; empty where it can.
QString faultIn(const metrics::Figure &figure);
tl::unexpected<Error> invalid(const QString &why);

} // namespace aros::storage
