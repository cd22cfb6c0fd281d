#include "ui/rendering/pdftagtree.h"

namespace aros::rendering {

PdfTagTree::Id PdfTagTree::add(Id parent, PdfTag tag)
{
    m_nodes.push_back({std::move(tag)});
    const Id id = m_nodes.size() - 1;
    m_nodes[parent].children.push_back(id);
    return id;
}

void PdfTagTree::addPiece(Id tag, int piece, const QRectF &bounds)
{
    PdfTag &target = m_nodes[tag].tag;
    if (target.pieces.empty())
        target.bounds = bounds;
    target.pieces.push_back(piece);
}

PdfTag PdfTagTree::built(Id from) const
{
    PdfTag tag = m_nodes[from].tag;
    for (const Id child : m_nodes[from].children)
        tag.children.push_back(built(child));
    return tag;
}

} // namespace aros::rendering
