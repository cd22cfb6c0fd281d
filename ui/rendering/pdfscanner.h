#pragma once

#include <cstddef>
#include <string_view>

namespace aros::rendering {

// Cuts a page's content stream into words. qpdf could do it too, but takes ten times as long, and a page of text has
// some ten thousand words. Knows no inline images, which Qt does not write: their data would come out as nonsense.
class PdfScanner final
{
public:
    struct Word {
        std::string_view text = {};
        // The name of an operation, which ends a row of operands.
        bool isOperator = false;
    };

    // The source must outlive scanner and words.
    explicit PdfScanner(std::string_view source) : m_source(source) {}

    // The text is empty at the end of the source. Never fails: what is no PDF comes out as words of some kind.
    Word next();
    // Within a text object: goes on at the ET that ends it, without looking at the glyphs, which are most of a page.
    // Does nothing where it cannot tell which ET that is.
    void skipGlyphs();
    // Behind the last word.
    std::size_t position() const { return m_position; }

private:
    void skipSpace();
    std::size_t endOfWord() const;
    std::size_t endOfString() const;
    std::size_t endOfRun(std::size_t from) const;

    std::string_view m_source;
    std::size_t m_position = 0;
};

} // namespace aros::rendering
