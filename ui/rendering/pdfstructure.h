#pragma once

#include "ui/rendering/pdfcontent.h"
#include "ui/rendering/pdftag.h"

#include <qpdf/QPDFObjectHandle.hh>

#include <map>
#include <string>
#include <vector>

class QPDF;

namespace aros::rendering {

// The name PDF gives to a role: "H1", "TD".
std::string pdfRoleName(PdfTag::Role role);

// Writes the structure tree and ties it to the pages' marked content in both directions. May throw qpdf's exceptions.
class PdfStructure final
{
public:
    // The contents go with the pages, one by one.
    PdfStructure(QPDF &pdf, std::vector<QPDFObjectHandle> pages, const std::vector<PdfContent> &contents);

    void write(const PdfTag &document);

private:
    // One marked-content sequence.
    struct Place {
        std::size_t page;
        int contentId;
    };

    QPDFObjectHandle addElement(const PdfTag &tag, const QPDFObjectHandle &parent);
    void describe(const PdfTag &tag, QPDFObjectHandle element) const;
    void addContent(const PdfTag &tag, const QPDFObjectHandle &element, QPDFObjectHandle kids);
    QPDFObjectHandle contentReference(const Place &place) const;
    QPDFObjectHandle boundingBox(const PdfTag &tag) const;
    QPDFObjectHandle makeParentTree();

    QPDF &m_pdf;
    std::vector<QPDFObjectHandle> m_pages;
    const std::vector<PdfContent> &m_contents;
    std::map<int, std::vector<Place>> m_places;
    // By page and MCID: the element that owns the sequence.
    std::vector<std::vector<QPDFObjectHandle>> m_owners;
};

} // namespace aros::rendering
