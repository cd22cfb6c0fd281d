#include "ui/rendering/pdfscanner.h"

#include <algorithm>
#include <array>

namespace aros::rendering {

namespace {

// A set of bytes: find_first_of() asks anew for every byte of a stream of several hundred thousand.
class Bytes
{
public:
    constexpr explicit Bytes(std::string_view members)
    {
        for (const char member : members)
            m_isMember.at(static_cast<unsigned char>(member)) = true;
    }

    constexpr bool has(char byte) const { return m_isMember[static_cast<unsigned char>(byte)]; }

private:
    std::array<bool, 256> m_isMember{};
};

constexpr Bytes spaces(std::string_view("\0\t\n\f\r ", 6));
constexpr Bytes notInWords(std::string_view("\0\t\n\f\r ()<>[]{}/%", 16));

bool isOperatorName(std::string_view word)
{
    const char first = word.front();
    const bool isName =
        (first >= 'a' && first <= 'z') || (first >= 'A' && first <= 'Z') || first == '\'' || first == '"';
    return isName && word != "true" && word != "false" && word != "null";
}

} // namespace

PdfScanner::Word PdfScanner::next()
{
    skipSpace();
    if (m_position == m_source.size())
        return {};
    const std::size_t end = endOfWord();
    const std::string_view text = m_source.substr(m_position, end - m_position);
    m_position = end;
    return {text, isOperatorName(text)};
}

void PdfScanner::skipGlyphs()
{
    const std::size_t end = m_source.find("\nET\n", m_position);
    // Qt writes glyphs in hexadecimal; strings of letters might have anything in them.
    if (end != std::string_view::npos &&
        m_source.substr(m_position, end - m_position).find('(') == std::string_view::npos)
        m_position = end;
}

// Comments count as space.
void PdfScanner::skipSpace()
{
    for (; m_position < m_source.size(); ++m_position) {
        if (m_source[m_position] == '%')
            m_position = std::min(m_source.find_first_of("\r\n", m_position), m_source.size() - 1);
        else if (!spaces.has(m_source[m_position]))
            return;
    }
}

std::size_t PdfScanner::endOfWord() const
{
    switch (m_source[m_position]) {
    case '(':
        return endOfString();
    case '<':
    case '>': {
        const char bracket = m_source[m_position];
        if (m_source.substr(m_position + 1, 1) == std::string_view(&bracket, 1))
            return m_position + 2;
        return bracket == '>' ? m_position + 1 : std::min(m_source.find('>', m_position), m_source.size() - 1) + 1;
    }
    case '/':
        return endOfRun(m_position + 1);
    default:
        return std::max(endOfRun(m_position), m_position + 1);
    }
}

std::size_t PdfScanner::endOfString() const
{
    int depth = 0;
    for (std::size_t end = m_position; end < m_source.size(); ++end) {
        const char character = m_source[end];
        if (character == '\\')
            ++end;
        else if (character == '(')
            ++depth;
        else if (character == ')' && --depth == 0)
            return end + 1;
    }
    return m_source.size();
}

std::size_t PdfScanner::endOfRun(std::size_t from) const
{
    while (from < m_source.size() && !notInWords.has(m_source[from]))
        ++from;
    return from;
}

} // namespace aros::rendering
