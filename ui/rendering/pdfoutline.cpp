#include "ui/rendering/pdfoutline.h"

#include <qpdf/QPDF.hh>

#include <vector>

namespace aros::rendering {

namespace {

struct Bookmark {
    QString title = {};
    QPDFObjectHandle destination = {};
    int level = 0;
    std::vector<Bookmark> children = {};
};

int headingLevel(PdfTag::Role role)
{
    switch (role) {
    case PdfTag::Role::Heading1:
        return 1;
    case PdfTag::Role::Heading2:
        return 2;
    case PdfTag::Role::Heading3:
        return 3;
    default:
        return 0;
    }
}

void addBookmark(Bookmark &parent, Bookmark bookmark)
{
    if (!parent.children.empty() && parent.children.back().level < bookmark.level)
        addBookmark(parent.children.back(), std::move(bookmark));
    else
        parent.children.push_back(std::move(bookmark));
}

void collectBookmarks(const PdfTag &tag, const PdfDestination &destination, Bookmark &root)
{
    const int level = headingLevel(tag.role);
    if (level > 0 && !tag.title.isEmpty()) {
        auto place = destination(tag);
        if (!place.isNull())
            addBookmark(root, {.title = tag.title, .destination = place, .level = level});
    }
    for (const PdfTag &child : tag.children)
        collectBookmarks(child, destination, root);
}

// Returns how many bookmarks there are below, all shown open.
int writeBookmarks(QPDF &pdf, const Bookmark &parent, QPDFObjectHandle parentItem)
{
    auto count = static_cast<int>(parent.children.size());
    QPDFObjectHandle previous = QPDFObjectHandle::newNull();
    for (const Bookmark &child : parent.children) {
        auto item = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
        item.replaceKey("/Title", QPDFObjectHandle::newUnicodeString(child.title.toStdString()));
        item.replaceKey("/Parent", parentItem);
        item.replaceKey("/Dest", child.destination);
        if (previous.isNull()) {
            parentItem.replaceKey("/First", item);
        } else {
            previous.replaceKey("/Next", item);
            item.replaceKey("/Prev", previous);
        }
        count += writeBookmarks(pdf, child, item);
        previous = item;
    }
    if (count > 0) {
        parentItem.replaceKey("/Last", previous);
        parentItem.replaceKey("/Count", QPDFObjectHandle::newInteger(count));
    }
    return count;
}

} // namespace

void writePdfOutline(QPDF &pdf, const PdfTag &document, const PdfDestination &destination)
{
    Bookmark root;
    collectBookmarks(document, destination, root);
    if (root.children.empty())
        return;
    auto outlines = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
    outlines.replaceKey("/Type", QPDFObjectHandle::newName("/Outlines"));
    writeBookmarks(pdf, root, outlines);
    pdf.getRoot().replaceKey("/Outlines", outlines);
    pdf.getRoot().replaceKey("/PageMode", QPDFObjectHandle::newName("/UseOutlines"));
}

} // namespace aros::rendering
