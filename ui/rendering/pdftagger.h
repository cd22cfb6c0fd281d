#pragma once

#include "core/common/result.h"
#include "ui/rendering/pdftag.h"

#include <QByteArray>

namespace aros::rendering {

// Turns a PDF painted with QPdfWriter (version A-1b) and PdfMarkers into one that a screen reader can read: tagged,
// with language, title, bookmarks and PDF/UA identification, and still PDF/A-1b.
//
// Fails with PdfFailed, and a detail that names the piece or page, if markers and tags do not fit together (a piece
// without a tag or with two, a tag naming a piece that is not there, an empty, open or nested piece), if something
// PDF/UA or PDF/A-1 insists on is missing or forbidden (title, language, date, a figure's alternative text;
// transparency), and if `painted` is no PDF. Needs no GUI and no event loop, and may run in any thread.
Result<QByteArray> tagPdf(const QByteArray &painted, const PdfTag &document, const PdfMetadata &metadata);

} // namespace aros::rendering
