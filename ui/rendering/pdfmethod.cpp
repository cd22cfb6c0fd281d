#include "ui/rendering/pdfparts.h"

namespace aros::rendering {

using report::Report;
using Role = PdfTag::Role;

namespace {

constexpr double MethodTextLeft = 140;
constexpr double MethodTextWidth = page::contentWidth - MethodTextLeft;
constexpr double TermSquare = 15;
constexpr double TermLeft = MethodTextLeft + 23;
constexpr double TermWidth = 118;
constexpr double MeaningLeft = TermLeft + TermWidth + 8;
constexpr double AbovePart = 9;
constexpr double BelowPart = 10;
constexpr double BetweenParagraphs = 5;
constexpr double BetweenTerms = 4;

// A part's blocks: its title at the left of the first one, a rule above.
class MethodBlocks
{
public:
    MethodBlocks(PdfFlow &flow, const Report::MethodPart &part, PdfTagTree::Id section);

private:
    void addParagraph(const QString &text);
    void addTerm(const QString &term, const QString &meaning, const QString &code);
    // The stack with the title in it, if it is the first.
    PdfStack begun();
    void finish(PdfStack stack, double bottom, double spaceBefore, std::optional<QString> square = {});
    double top() const { return m_isFirst ? AbovePart : 0; }

    PdfFlow &m_flow;
    const Report::MethodPart &m_part;
    PdfTagTree::Id m_section;
    PdfTagTree::Id m_terms = PdfTagTree::document;
    bool m_isFirst = true;
};

MethodBlocks::MethodBlocks(PdfFlow &flow, const Report::MethodPart &part, PdfTagTree::Id section)
    : m_flow(flow),
      m_part(part),
      m_section(section)
{
    for (const QString &paragraph : part.paragraphs)
        addParagraph(paragraph);
    if (!part.terms.isEmpty())
        m_terms = flow.tags().add(section, Role::List);
    // The scale in its order: the levels, then the two answers without one.
    const QStringList codes{QStringLiteral("0"), QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3"),
                            QStringLiteral("4"), QStringLiteral("n"), QStringLiteral("d")};
    for (int index = 0; index < part.terms.size(); ++index)
        addTerm(part.terms.at(index).first, part.terms.at(index).second, codes.value(index));
}

PdfStack MethodBlocks::begun()
{
    PdfStack stack;
    if (m_isFirst) {
        const PdfText title =
            m_flow.canvas().measured({{m_part.heading, m_flow.style().partHeading}}, MethodTextLeft - 16);
        stack.add(title, {0, AbovePart - 1}, m_flow.tags().add(m_section, Role::Heading3));
    }
    return stack;
}

void MethodBlocks::addParagraph(const QString &text)
{
    PdfStack stack = begun();
    const double bottom = stack.add(m_flow.canvas().measured({{text, m_flow.style().detail}}, MethodTextWidth),
                                    {MethodTextLeft, top()}, m_flow.tags().add(m_section, Role::Paragraph));
    finish(stack, bottom, BetweenParagraphs);
}

void MethodBlocks::addTerm(const QString &term, const QString &meaning, const QString &code)
{
    const PdfStyle &style = m_flow.style();
    const PdfTagTree::Id item = m_flow.tags().add(m_terms, Role::ListItem);
    PdfStack stack = begun();
    stack.add(m_flow.canvas().measured({{term, style.detailStrong}}, TermWidth), {TermLeft, top() + 1.5},
              m_flow.tags().add(item, Role::Label));
    stack.add(m_flow.canvas().measured({{meaning, style.detail}}, page::contentWidth - MeaningLeft),
              {MeaningLeft, top() + 1.5}, m_flow.tags().add(item, Role::ListBody));
    finish(stack, stack.bottom(), BetweenTerms, code);
}

// A title of two lines reaches into the next block, which leaves its column free.
void MethodBlocks::finish(PdfStack stack, double bottom, double spaceBefore, std::optional<QString> square)
{
    const bool isOnly = m_part.paragraphs.size() + m_part.terms.size() == 1;
    const double squareTop = top();
    PageBlock block{.height = isOnly ? stack.bottom() : bottom, .cuts = stack.cuts()};
    if (square)
        block.height = qMax(block.height, squareTop + TermSquare);
    block.spaceBefore = m_isFirst ? BelowPart : spaceBefore;
    block.keepWithNext = m_isFirst;
    const auto paint = [&flow = m_flow, stack, square, squareTop, isFirst = m_isFirst](const PdfPlace &place) {
        if (isFirst && place.from <= 0)
            flow.canvas().rule(place.at, page::contentWidth, flow.style().colours.border);
        if (square)
            paintLevelSquare(flow, {place.point(MethodTextLeft, squareTop), QSizeF(TermSquare, TermSquare)}, *square);
        stack.paint(flow.canvas(), place);
    };
    m_flow.add(block, paint);
    m_isFirst = false;
}

} // namespace

void addMethod(PdfFlow &flow, const Report &report)
{
    const PdfTagTree::Id section = flow.tags().add(PdfTagTree::document, Role::Section);
    PdfStack stack;
    stack.add(flow.canvas().measured({{report.words.method, flow.style().heading}}, page::contentWidth), {0, 0},
              addHeadingTag(flow, section, Role::Heading2, report.words.method));
    flow.add(stack, {.spaceBefore = 30, .keepWithNext = true, .startsSection = true});
    for (const Report::MethodPart &part : report.method)
        MethodBlocks(flow, part, section);
}

} // namespace aros::rendering
