#pragma once

#include <QDateTime>
#include <QRectF>
#include <QString>

#include <vector>

namespace aros::rendering {

// A node of the structure tree that a screen reader walks: what a part of the page means, not how it looks.
//
// A tag owns content pieces (numbers given out by PdfMarkers) and child tags. It is read in this order: its own
// pieces, then its children. Where own text and marked-up parts alternate, make each stretch a Span child. A tag may
// have neither: an empty table cell still has to be there.
struct PdfTag {
    enum class Role {
        Document,
        Section,
        Heading1,
        Heading2,
        Heading3,
        Paragraph,
        Span,
        List,
        ListItem,
        Label,
        ListBody,
        Table,
        TableHead,
        TableBody,
        TableRow,
        TableHeader,
        TableCell,
        Figure,
        Caption,
        Note,
        Contents,
        ContentsItem,
    };
    // Which cells a TableHeader speaks for.
    enum class Scope { None, Row, Column };
    // What the labels of a List look like.
    enum class Numbering { None, Bullet, Decimal };

    Role role = Role::Paragraph;
    std::vector<int> pieces = {};
    std::vector<PdfTag> children = {};
    // Said instead of the content; a Figure must have it.
    QString alternativeText = {};
    // As in "cy"; empty means that of the parent, in the end that of the document.
    QString language = {};
    // A heading with a title gets a bookmark of that name.
    QString title = {};
    Scope scope = Scope::None;
    int columnSpan = 1;
    int rowSpan = 1;
    Numbering numbering = Numbering::None;
    // In device units of the painter (`painter.combinedTransform().mapRect(…)`). Wanted for a Figure (its bounding
    // box) and for a heading with a title (where the bookmark leads); elsewhere unused.
    QRectF bounds = {};

    bool operator==(const PdfTag &) const = default;
};

// What the file says about itself. Empty texts are left out, except that title, language and date are required.
struct PdfMetadata {
    QString title = {};
    // Language of everything without one of its own: "en-GB", "cy".
    QString language = {};
    QString author = {};
    // The program the document was made with.
    QString creator = {};
    QString subject = {};
    QDateTime created = {};

    bool operator==(const PdfMetadata &) const = default;
};

} // namespace aros::rendering
