#pragma once

class QPDF;

namespace aros::rendering {

struct PdfMetadata;

// Writes title, language and identification into the catalogue, the information dictionary and the XMP packet, the
// last two saying the same, as PDF/A-1 wants it. May throw qpdf's exceptions.
void writePdfIdentity(QPDF &pdf, const PdfMetadata &metadata);

} // namespace aros::rendering
