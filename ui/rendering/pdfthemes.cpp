#include "ui/rendering/pdfparts.h"

#include <algorithm>

namespace aros::rendering {

using report::Report;
using report::StatementRow;
using report::ThemeSection;
using Role = PdfTag::Role;

namespace {

constexpr double IconSize = 26;
constexpr double SectionTextLeft = 38;
constexpr double SectionScoreWidth = 190; // at most
constexpr double StatementSquare = 25;
constexpr double RatingWidth = 110;
constexpr double RatingLeft = page::contentWidth - RatingWidth;
constexpr double StatementWidth = RatingLeft - SectionTextLeft - 8;
constexpr double NotesWidth = page::contentWidth - SectionTextLeft;
constexpr double NotesGap = 22;
constexpr double AboveStatement = 7;
constexpr double BelowStatement = 8;
constexpr double BelowVotes = 3; // votes are of little weight, and many
constexpr double AboveNotes = 3;
constexpr double AboveVotes = 1;
constexpr double BetweenSections = 23;
constexpr double BetweenSectionsWithVotes = 17;
constexpr double BelowSectionHead = 8;
constexpr double EvidenceShare = 0.54; // of the width; it tends to be longer than the gap
constexpr int MostNarrowLines = 4;     // of evidence and gap side by side
constexpr int MostNarrowLetters = 350; // more never fit in these lines
constexpr double SquareTop = AboveStatement + 1;

bool sectionHasVotes(const ThemeSection &section)
{
    return std::ranges::any_of(section.statements, [](const StatementRow &row) { return row.votes.has_value(); });
}

// A section's title with its icon and score, and what they are about.
void addSectionHead(PdfFlow &flow, const ThemeSection &section, const Report::Words &words, PdfTagTree::Id tag)
{
    const PdfStyle &style = flow.style();
    PdfTagTree &tags = flow.tags();
    PdfCanvas &canvas = flow.canvas();
    // The space is as large as the score: a smaller one is lost when the text is copied.
    QList<TextRun> score{{section.row.scoreText + QLatin1Char(' '), style.score}, {words.ofFour, style.small}};
    if (!section.row.score)
        score = {{section.row.remark, style.detailStrong}};
    const PdfText scoreText = canvas.measured(score, SectionScoreWidth, Qt::AlignRight);
    const double width = NotesWidth - scoreText.width() - NotesGap;
    PdfStack stack;
    stack.add(canvas.measuredEvenly({{section.heading, style.heading}}, width), {SectionTextLeft, 1},
              addHeadingTag(flow, tag, Role::Heading2, section.heading));
    stack.add(scoreText, {page::contentWidth - SectionScoreWidth, section.row.score ? -2.0 : 5.0},
              tags.add(tag, Role::Paragraph));
    double y = stack.bottom();
    y = stack.add(canvas.measuredEvenly({{section.purpose, style.detail}}, NotesWidth), {SectionTextLeft, y + 1},
                  tags.add(tag, Role::Paragraph));
    stack.add(canvas.measured({{section.explanation, style.small}}, NotesWidth), {SectionTextLeft, y + 1},
              tags.add(tag, Role::Paragraph));
    const PageBlock block{.height = stack.bottom() + BelowSectionHead,
                          .spaceBefore = sectionHasVotes(section) ? BetweenSectionsWithVotes : BetweenSections,
                          .keepWithNext = true,
                          .startsSection = true};
    flow.add(block, [&flow, stack, id = section.row.id](const PdfPlace &place) {
        flow.canvas().icon(id, {place.at, QSizeF(IconSize, IconSize)}, flow.style().colours.primary);
        stack.paint(flow.canvas(), place);
    });
}

// One statement with what the team said about it.
class StatementBlock
{
public:
    StatementBlock(PdfFlow &flow, const StatementRow &row, const Report::Words &words, PdfTagTree::Id list);

    PageBlock block() const;
    void paint(const PdfPlace &place) const;

private:
    double addRating(const StatementRow &row, const Report::Words &words);
    void addNotes(const StatementRow &row, const Report::Words &words, double top);
    bool addSideBySide(PdfText &evidence, PdfText &gap, double top);
    void addVotes(const report::VoteSummary &votes, double top);
    double addNote(const PdfText &text, QPointF at);
    PdfText note(const QString &name, const QString &text) const;
    PdfTagTree::Id paragraph() { return m_flow.tags().add(m_body, Role::Paragraph); }

    PdfFlow &m_flow;
    QString m_code;
    bool m_hasVotes = false;
    PdfTagTree::Id m_body = PdfTagTree::document;
    PdfStack m_stack;
};

StatementBlock::StatementBlock(PdfFlow &flow, const StatementRow &row, const Report::Words &words, PdfTagTree::Id list)
    : m_flow(flow),
      m_code(row.code),
      m_hasVotes(row.votes.has_value())
{
    m_body = flow.tags().add(flow.tags().add(list, Role::ListItem), Role::ListBody);
    const PdfText statement = flow.canvas().measured({{row.statement, flow.style().statement}}, StatementWidth);
    const double textBottom = m_stack.add(statement, {SectionTextLeft, AboveStatement}, paragraph());
    const double ratingBottom = addRating(row, words);
    addNotes(row, words, qMax(qMax(textBottom, ratingBottom), AboveStatement + StatementSquare) + AboveNotes);
}

PageBlock StatementBlock::block() const
{
    const double bottom = qMax(m_stack.bottom(), SquareTop + StatementSquare);
    return {.height = bottom + (m_hasVotes ? BelowVotes : BelowStatement), .cuts = m_stack.cuts()};
}

double StatementBlock::addRating(const StatementRow &row, const Report::Words &words)
{
    TextStyle style = m_flow.style().rating;
    if (!row.level)
        style.colour = m_flow.style().small.colour;
    double y = AboveStatement + 0.7;
    const auto add = [this, &y](const QString &text, const TextStyle &textStyle) {
        y = m_stack.add(m_flow.canvas().measured({{text, textStyle}}, RatingWidth), {RatingLeft, y}, paragraph());
    };
    add(row.ratingText, style);
    add(row.scopeText, m_flow.style().small);
    if (row.comeBack)
        add(words.comeBack, m_flow.style().small);
    return y;
}

PdfText StatementBlock::note(const QString &name, const QString &text) const
{
    if (text.isEmpty())
        return {};
    const PdfStyle &style = m_flow.style();
    TextStyle nameStyle = style.detailStrong;
    nameStyle.colour = style.small.colour;
    return m_flow.canvas().measuredEvenly({{name + QStringLiteral(": "), nameStyle}, {text, style.detail}}, NotesWidth);
}

// Short notes side by side, longer ones one above the other. What is empty takes no room.
void StatementBlock::addNotes(const StatementRow &row, const Report::Words &words, double top)
{
    PdfText evidence = note(words.evidence, row.evidence);
    PdfText gap = note(words.gap, row.gap);
    const qsizetype longest = qMax(row.evidence.size(), row.gap.size());
    if (evidence.isEmpty() || gap.isEmpty() || longest > MostNarrowLetters || !addSideBySide(evidence, gap, top)) {
        const double y = addNote(evidence, {SectionTextLeft, top});
        addNote(gap, {SectionTextLeft, y});
    }
    if (row.votes)
        addVotes(*row.votes, top);
}

void StatementBlock::addVotes(const report::VoteSummary &votes, double top)
{
    const double y = qMax(top - AboveNotes, m_stack.bottom()) + AboveVotes;
    addNote(m_flow.canvas().measuredEvenly({{votes.brief, m_flow.style().small}}, NotesWidth), {SectionTextLeft, y});
}

double StatementBlock::addNote(const PdfText &text, QPointF at)
{
    return text.isEmpty() ? at.y() : m_stack.add(text, at, paragraph()) + AboveNotes;
}

// Puts them back as they were if they are too long.
bool StatementBlock::addSideBySide(PdfText &evidence, PdfText &gap, double top)
{
    const double left = (NotesWidth - NotesGap) * EvidenceShare;
    evidence.wrapEvenly(left);
    gap.wrapEvenly(NotesWidth - NotesGap - left);
    if (qMax(evidence.lineCount(), gap.lineCount()) > MostNarrowLines) {
        evidence.wrapEvenly(NotesWidth);
        gap.wrapEvenly(NotesWidth);
        return false;
    }
    addNote(evidence, {SectionTextLeft, top});
    addNote(gap, {SectionTextLeft + left + NotesGap, top});
    return true;
}

void StatementBlock::paint(const PdfPlace &place) const
{
    if (place.from <= 0) {
        m_flow.canvas().rule(place.at, page::contentWidth, m_flow.style().colours.border);
        paintLevelSquare(m_flow, {place.point(0, SquareTop), QSizeF(StatementSquare, StatementSquare)}, m_code);
    }
    m_stack.paint(m_flow.canvas(), place);
}

void addStatements(PdfFlow &flow, const ThemeSection &section, const Report::Words &words, PdfTagTree::Id tag)
{
    const PdfTagTree::Id list = flow.tags().add(tag, Role::List);
    const qsizetype count = section.statements.size();
    for (qsizetype index = 0; index < count; ++index) {
        const StatementBlock statement(flow, section.statements.at(index), words, list);
        PageBlock block = statement.block();
        // Neither the first nor the last statement stands alone.
        block.likesNext = index + 1 < count && (index == 0 || index + 2 == count);
        flow.add(block, [statement](const PdfPlace &place) { statement.paint(place); });
    }
}

} // namespace

void addThemeSections(PdfFlow &flow, const Report &report)
{
    for (const ThemeSection &section : report.sections) {
        const PdfTagTree::Id tag = flow.tags().add(PdfTagTree::document, Role::Section);
        flow.setRunningTitle(section.heading);
        addSectionHead(flow, section, report.words, tag);
        addStatements(flow, section, report.words, tag);
    }
    flow.setRunningTitle({});
}

} // namespace aros::rendering
