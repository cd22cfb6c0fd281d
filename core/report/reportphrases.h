#pragma once

#include "core/common/texts.h"
#include "core/report/report.h"
#include "core/scoring/score.h"

#include <optional>

namespace aros::report {

// Small pieces that every part of a report is put together from, in the report's language.

// "2.3" with the language's decimal separator and a real minus sign; "–" without a score.
QString scoreText(const std::optional<scoring::Score> &score, const Texts &texts);

// "0.14": two decimals, with a real minus sign.
QString hundredthsText(const scoring::Score &value, const Texts &texts);

// "4 of 5".
QString countOf(int part, int whole, const Texts &texts);

// A source text for exactly one and another, with %n, for any other count. English needs no catalogue this way.
QString counted(const char *one, const char *many, int count, const Texts &texts);

// "A, B and C" or "A, B or C".
enum class Join { And, Or };
QString joined(const QStringList &items, Join join, const Texts &texts);

// A title as it stands within a sentence: with a small first letter, unless it begins with an abbreviation.
QString withinSentence(const QString &title);

Report::Words reportWords(const Texts &texts);

} // namespace aros::report
