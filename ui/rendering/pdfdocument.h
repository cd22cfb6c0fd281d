#pragma once

#include "core/common/language.h"
#include "core/common/result.h"
#include "ui/rendering/pdfcanvas.h"

#include <QByteArray>

#include <functional>

namespace aros::rendering {

// A language as a PDF names it: "en-GB", "cy".
QString pdfLanguage(Language language);

// A tagged PDF/A-1b of A4 pages without margins, painted by `paint`, which begins on the first page. Needs a GUI
// application (fonts), but no display. Fails as tagPdf() does.
Result<QByteArray> writePdf(const PdfMetadata &metadata, const std::function<void(PdfCanvas &)> &paint);

} // namespace aros::rendering
