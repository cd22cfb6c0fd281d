#include "ui/rendering/pdfstructure.h"

#include <qpdf/QPDF.hh>

#include <array>
#include <utility>

namespace aros::rendering {

namespace {

QPDFObjectHandle pdfName(const char *text)
{
    return QPDFObjectHandle::newName(text);
}

QPDFObjectHandle attributesOf(const char *owner)
{
    auto attributes = QPDFObjectHandle::newDictionary();
    attributes.replaceKey("/O", pdfName(owner));
    return attributes;
}

QPDFObjectHandle tableAttributes(const PdfTag &tag)
{
    auto attributes = attributesOf("/Table");
    if (tag.scope != PdfTag::Scope::None)
        attributes.replaceKey("/Scope", pdfName(tag.scope == PdfTag::Scope::Row ? "/Row" : "/Column"));
    if (tag.columnSpan > 1)
        attributes.replaceKey("/ColSpan", QPDFObjectHandle::newInteger(tag.columnSpan));
    if (tag.rowSpan > 1)
        attributes.replaceKey("/RowSpan", QPDFObjectHandle::newInteger(tag.rowSpan));
    return attributes;
}

QPDFObjectHandle listAttributes(const PdfTag &tag)
{
    auto attributes = attributesOf("/List");
    if (tag.numbering != PdfTag::Numbering::None) {
        const bool isDecimal = tag.numbering == PdfTag::Numbering::Decimal;
        attributes.replaceKey("/ListNumbering", pdfName(isDecimal ? "/Decimal" : "/Disc"));
    }
    return attributes;
}

void setPdfText(QPDFObjectHandle element, const char *key, const QString &text)
{
    if (!text.isEmpty())
        element.replaceKey(key, QPDFObjectHandle::newUnicodeString(text.toStdString()));
}

bool hasMoreThanOwner(QPDFObjectHandle attributes)
{
    return attributes.getKeys().size() > 1;
}

} // namespace

std::string pdfRoleName(PdfTag::Role role)
{
    static constexpr std::array names{"Document", "Sect",   "H1",      "H2",    "H3",    "P",     "Span", "L",
                                      "LI",       "Lbl",    "LBody",   "Table", "THead", "TBody", "TR",   "TH",
                                      "TD",       "Figure", "Caption", "Note",  "TOC",   "TOCI"};
    static_assert(names.size() == static_cast<std::size_t>(PdfTag::Role::ContentsItem) + 1);
    return names.at(static_cast<std::size_t>(role));
}

PdfStructure::PdfStructure(QPDF &pdf, std::vector<QPDFObjectHandle> pages, const std::vector<PdfContent> &contents)
    : m_pdf(pdf),
      m_pages(std::move(pages)),
      m_contents(contents)
{
    for (std::size_t page = 0; page < contents.size(); ++page) {
        const auto &sequences = contents[page].sequences;
        m_owners.emplace_back(sequences.size(), QPDFObjectHandle::newNull());
        for (std::size_t contentId = 0; contentId < sequences.size(); ++contentId)
            m_places[sequences[contentId]].push_back({page, static_cast<int>(contentId)});
    }
}

void PdfStructure::write(const PdfTag &document)
{
    auto root = m_pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
    root.replaceKey("/Type", pdfName("/StructTreeRoot"));
    root.replaceKey("/K", addElement(document, root));
    root.replaceKey("/ParentTree", makeParentTree());
    root.replaceKey("/ParentTreeNextKey", QPDFObjectHandle::newInteger(static_cast<int>(m_pages.size())));
    m_pdf.getRoot().replaceKey("/StructTreeRoot", root);
    m_pdf.getRoot().replaceKey("/MarkInfo", QPDFObjectHandle::parse("<</Marked true>>"));
}

QPDFObjectHandle PdfStructure::addElement(const PdfTag &tag, const QPDFObjectHandle &parent)
{
    auto element = m_pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
    element.replaceKey("/Type", pdfName("/StructElem"));
    element.replaceKey("/S", QPDFObjectHandle::newName('/' + pdfRoleName(tag.role)));
    element.replaceKey("/P", parent);
    describe(tag, element);
    auto kids = QPDFObjectHandle::newArray();
    addContent(tag, element, kids);
    for (const PdfTag &child : tag.children)
        kids.appendItem(addElement(child, element));
    if (kids.getArrayNItems() > 0)
        element.replaceKey("/K", kids);
    return element;
}

void PdfStructure::describe(const PdfTag &tag, QPDFObjectHandle element) const
{
    setPdfText(element, "/Alt", tag.alternativeText);
    setPdfText(element, "/Lang", tag.language);
    setPdfText(element, "/T", tag.title);
    for (const auto &attributes : {tableAttributes(tag), listAttributes(tag)}) {
        if (hasMoreThanOwner(attributes))
            element.replaceKey("/A", attributes);
    }
    if (tag.role == PdfTag::Role::Figure && tag.bounds.isValid() && !tag.pieces.empty()) {
        auto attributes = attributesOf("/Layout");
        attributes.replaceKey("/BBox", boundingBox(tag));
        element.replaceKey("/A", attributes);
    }
}

void PdfStructure::addContent(const PdfTag &tag, const QPDFObjectHandle &element, QPDFObjectHandle kids)
{
    for (const int piece : tag.pieces) {
        for (const Place &place : m_places.at(piece)) {
            m_owners[place.page][static_cast<std::size_t>(place.contentId)] = element;
            kids.appendItem(contentReference(place));
        }
    }
}

// The long form with a page of its own, since a tag may have content on several.
QPDFObjectHandle PdfStructure::contentReference(const Place &place) const
{
    auto reference = QPDFObjectHandle::newDictionary();
    reference.replaceKey("/Type", pdfName("/MCR"));
    reference.replaceKey("/Pg", m_pages[place.page]);
    reference.replaceKey("/MCID", QPDFObjectHandle::newInteger(place.contentId));
    return reference;
}

QPDFObjectHandle PdfStructure::boundingBox(const PdfTag &tag) const
{
    const auto page = m_places.at(tag.pieces.front()).front().page;
    const QRectF box = m_contents[page].deviceToPage.mapRect(tag.bounds);
    // A page counts upwards: what QRectF calls the top is the lower edge.
    return QPDFObjectHandle::newArray(QPDFObjectHandle::Rectangle(box.left(), box.top(), box.right(), box.bottom()));
}

QPDFObjectHandle PdfStructure::makeParentTree()
{
    auto numbers = QPDFObjectHandle::newArray();
    for (std::size_t page = 0; page < m_pages.size(); ++page) {
        const auto key = QPDFObjectHandle::newInteger(static_cast<int>(page));
        m_pages[page].replaceKey("/StructParents", key);
        m_pages[page].replaceKey("/Tabs", pdfName("/S"));
        numbers.appendItem(key);
        numbers.appendItem(m_pdf.makeIndirectObject(QPDFObjectHandle::newArray(m_owners[page])));
    }
    auto tree = QPDFObjectHandle::newDictionary();
    tree.replaceKey("/Nums", numbers);
    return m_pdf.makeIndirectObject(tree);
}

} // namespace aros::rendering
