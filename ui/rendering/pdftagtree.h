#pragma once

#include "ui/rendering/pdftag.h"

#include <vector>

namespace aros::rendering {

// Tags under construction. They are made in the order in which they are to be read, before anything is painted; the
// pieces come to them while painting, in the order of the pages.
class PdfTagTree final
{
public:
    using Id = std::size_t;

    static constexpr Id document = 0;

    // Children and pieces of `tag` are left as they are.
    Id add(Id parent, PdfTag tag);
    Id add(Id parent, PdfTag::Role role) { return add(parent, PdfTag{.role = role}); }
    // The bounds, in device units, of the first piece are those of the tag: where a bookmark leads.
    void addPiece(Id tag, int piece, const QRectF &bounds);

    PdfTag built(Id from = document) const;

private:
    struct Node {
        PdfTag tag;
        std::vector<Id> children = {};
    };

    std::vector<Node> m_nodes{{PdfTag{.role = PdfTag::Role::Document}}};
};

} // namespace aros::rendering
