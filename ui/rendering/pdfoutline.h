#pragma once

#include "ui/rendering/pdftag.h"

#include <qpdf/QPDFObjectHandle.hh>

#include <functional>

class QPDF;

namespace aros::rendering {

// Gives the place a tag stands at as a PDF destination ([page /XYZ left top zoom]), or a null object if it has none.
using PdfDestination = std::function<QPDFObjectHandle(const PdfTag &)>;

// Writes bookmarks, nested by level, for all headings that have a title and a place. May throw qpdf's exceptions.
void writePdfOutline(QPDF &pdf, const PdfTag &document, const PdfDestination &destination);

} // namespace aros::rendering
