#pragma once

#include "core/common/result.h"
#include "core/report/blankquestionnaire.h"

#include <QByteArray>
#include <QDateTime>

namespace aros::rendering {

// The questionnaire to print and fill in by hand, as a tagged PDF/A-1b: one language after the other, each on sheets of
// its own when the pages are printed on both sides. There must be at least one. `now` is written into the file as its
// date. Needs a GUI application (fonts), but no display. Fails with PdfFailed.
Result<QByteArray> writeBlankQuestionnaire(const QList<report::BlankQuestionnaire> &languages, const QDateTime &now);

} // namespace aros::rendering
