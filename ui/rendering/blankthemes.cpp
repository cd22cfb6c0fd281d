#include "ui/rendering/blankparts.h"
#include "ui/rendering/pdfparts.h"

#include <vector>

namespace aros::rendering {

using report::BlankQuestionnaire;
using Role = PdfTag::Role;

namespace {

constexpr double BoxPitch = 21;
constexpr double BesideLevels = 7; // more between the levels and the two answers without one
constexpr int LevelBoxes = questions::LevelCount;
constexpr int BoxCount = LevelBoxes + 2;
constexpr double BoxesWidth = (BoxCount - 1) * BoxPitch + BesideLevels + TickBoxSide;
constexpr double BoxesLeft = page::contentWidth - BoxesWidth;
constexpr double StatementLeft = 25;
constexpr double SheetTextWidth = BoxesLeft - StatementLeft - 14;
constexpr double BelowHeading = 1;
constexpr double BelowTitles = 3;
constexpr double NumberDrop = 0.4;   // a smaller font's baseline is nearer to the middle of its line
constexpr double AboveTheme = 12;    // and the padding of a row
constexpr double LeastPadding = 2.5; // of a row, above and below
constexpr double LargestPadding = 9;
constexpr double PaddingStep = 0.5;
constexpr double TitlesInMargin = 15; // above the top of a page on which a table goes on

double boxLeft(int box)
{
    return BoxesLeft + box * BoxPitch + (box < LevelBoxes ? 0 : BesideLevels);
}

// How the rows are set: their padding, and whether a theme must stay on one page.
struct RowFit {
    double padding = LeastPadding;
    bool whole = false;
};

// One statement, measured but not yet placed.
struct SheetRow {
    PdfText number;
    PdfText statement;
    PdfTagTree::Id numberTag;
    PdfTagTree::Id statementTag;

    double height(double padding) const { return qMax(statement.height(), TickBoxSide) + 2 * padding; }
};

class SheetTheme
{
public:
    SheetTheme(PdfFlow &flow, const BlankQuestionnaire &sheets, const BlankQuestionnaire::Theme &theme,
               PdfTagTree::Id section);

    QList<PageBlock> blocks(const RowFit &fit) const;
    void add(const RowFit &fit) const;

private:
    void addTitles(const BlankQuestionnaire &sheets, double top, PdfTagTree::Id row);
    void addRow(const BlankQuestionnaire::Statement &statement, PdfTagTree::Id body);
    PdfText letter(const QString &text) const;
    double headHeight() const { return m_head.bottom() + BelowTitles; }
    void paintHead(const PdfPlace &place) const;
    void paintRow(const SheetRow &row, const PdfPlace &place) const;
    void paintTitlesAgain() const;
    void paintRule(QPointF at, bool strong) const;

    PdfFlow &m_flow;
    PdfStack m_head;
    QList<SheetRow> m_rows;
    QList<PdfText> m_letters;
    PdfText m_goesOn;
};

SheetTheme::SheetTheme(PdfFlow &flow, const BlankQuestionnaire &sheets, const BlankQuestionnaire::Theme &theme,
                       PdfTagTree::Id section)
    : m_flow(flow)
{
    const PdfStyle &style = flow.style();
    TextStyle headingStyle = style.heading;
    headingStyle.size = 12.5;
    const PdfTagTree::Id part = flow.tags().add(section, Role::Section);
    const PdfText heading = flow.canvas().measured({{theme.heading, headingStyle}}, page::contentWidth);
    const double y = m_head.add(heading, {0, 0}, addHeadingTag(flow, part, Role::Heading2, theme.heading));
    m_goesOn =
        flow.canvas().measuredLine({sheets.words.goesOn.arg(theme.heading), style.smallStrong}, BoxesLeft - BoxPitch);
    const PdfTagTree::Id table = flow.tags().add(part, Role::Table);
    const PdfTagTree::Id head = flow.tags().add(table, Role::TableHead);
    addTitles(sheets, y + BelowHeading, flow.tags().add(head, Role::TableRow));
    const PdfTagTree::Id body = flow.tags().add(table, Role::TableBody);
    for (const BlankQuestionnaire::Statement &statement : theme.statements)
        addRow(statement, body);
}

PdfText SheetTheme::letter(const QString &text) const
{
    return m_flow.canvas().measured({{text, m_flow.style().bodyStrong}}, BoxPitch, Qt::AlignHCenter);
}

void SheetTheme::addTitles(const BlankQuestionnaire &sheets, double top, PdfTagTree::Id row)
{
    const PdfTag cell{.role = Role::TableHeader, .scope = PdfTag::Scope::Column};
    const auto title = [this](const QString &text, double width) {
        return m_flow.canvas().measured({{text, m_flow.style().small}}, width);
    };
    m_head.add(title(sheets.words.number, StatementLeft), {0, top + 1}, m_flow.tags().add(row, cell));
    m_head.add(title(sheets.words.statement, SheetTextWidth), {StatementLeft, top + 1}, m_flow.tags().add(row, cell));
    for (const BlankQuestionnaire::Answer &answer : sheets.answers) {
        const double middle = boxLeft(int(m_letters.size())) + TickBoxSide / 2;
        m_letters.append(letter(answer.letter));
        m_head.add(m_letters.constLast(), {middle - BoxPitch / 2, top}, m_flow.tags().add(row, cell));
    }
}

void SheetTheme::addRow(const BlankQuestionnaire::Statement &statement, PdfTagTree::Id body)
{
    const PdfStyle &style = m_flow.style();
    PdfTagTree &tags = m_flow.tags();
    const PdfTagTree::Id row = tags.add(body, Role::TableRow);
    SheetRow text;
    text.number = m_flow.canvas().measured({{statement.number, style.smallStrong}}, StatementLeft);
    text.statement = m_flow.canvas().measured({{statement.statement, style.body}}, SheetTextWidth);
    text.numberTag = tags.add(row, Role::TableCell);
    text.statementTag = tags.add(row, {.role = Role::TableHeader, .scope = PdfTag::Scope::Row});
    for (int box = 0; box < BoxCount; ++box)
        tags.add(row, Role::TableCell);
    m_rows.append(text);
}

QList<PageBlock> SheetTheme::blocks(const RowFit &fit) const
{
    QList<PageBlock> blocks{
        {.height = headHeight(), .spaceBefore = AboveTheme + fit.padding, .keepWithNext = true, .startsSection = true}};
    const qsizetype count = m_rows.size();
    for (qsizetype index = 0; index < count; ++index) {
        const bool isLast = index + 1 == count;
        blocks.append({.height = m_rows.at(index).height(fit.padding),
                       .keepWithNext = fit.whole && !isLast,
                       // Neither the first nor the last row stands alone.
                       .likesNext = !isLast && (index == 0 || index + 2 == count)});
    }
    return blocks;
}

void SheetTheme::add(const RowFit &fit) const
{
    const QList<PageBlock> blocks = this->blocks(fit);
    m_flow.add(blocks.constFirst(), [theme = *this](const PdfPlace &place) { theme.paintHead(place); });
    for (qsizetype index = 0; index < m_rows.size(); ++index) {
        m_flow.add(blocks.at(index + 1),
                   [theme = *this, index](const PdfPlace &place) { theme.paintRow(theme.m_rows.at(index), place); });
    }
}

void SheetTheme::paintRule(QPointF at, bool strong) const
{
    const presentation::Palette &colours = m_flow.style().colours;
    const double thickness = strong ? 0.9 : 0.6;
    m_flow.canvas().rule(at - QPointF(0, thickness), page::contentWidth, strong ? colours.borderStrong : colours.border,
                         thickness);
}

void SheetTheme::paintHead(const PdfPlace &place) const
{
    m_head.paint(m_flow.canvas(), place);
    paintRule(place.point(0, headHeight()), true);
}

// In the margin of a page on which the table goes on.
void SheetTheme::paintTitlesAgain() const
{
    const double top = page::top - TitlesInMargin;
    m_flow.canvas().paintArtifact(m_goesOn, {page::left, top + 1});
    for (qsizetype box = 0; box < m_letters.size(); ++box)
        m_flow.canvas().paintArtifact(m_letters.at(box),
                                      {page::left + boxLeft(int(box)) + (TickBoxSide - BoxPitch) / 2, top});
    paintRule({page::left, page::top}, true);
}

void SheetTheme::paintRow(const SheetRow &row, const PdfPlace &place) const
{
    if (place.at.y() <= page::top)
        paintTitlesAgain();
    const double height = place.to - place.from;
    const double textTop = (height - row.statement.height()) / 2;
    // The number stands on the line of the statement's first words.
    const double numberTop = textTop + (row.statement.lineHeight() - row.number.lineHeight()) / 2 + NumberDrop;
    m_flow.canvas().paint(row.number, place.point(0, numberTop), row.numberTag);
    m_flow.canvas().paint(row.statement, place.point(StatementLeft, textTop), row.statementTag);
    for (int box = 0; box < BoxCount; ++box)
        paintTickBox(m_flow, place.point(boxLeft(box), (height - TickBoxSide) / 2));
    paintRule(place.point(0, height), false);
}

// Finds how the rows of each theme are set: as roomy as it takes no more sheets of paper than the lowest rows need, and
// if possible with each theme on one page.
class RowFitter
{
public:
    RowFitter(const PdfFlow &flow, const std::vector<SheetTheme> &themes) : m_flow(flow), m_themes(themes) {}

    std::vector<RowFit> fits();

private:
    int pages() const;
    bool findSame(bool whole);
    bool widen(RowFit &fit) const;

    const PdfFlow &m_flow;
    const std::vector<SheetTheme> &m_themes;
    std::vector<RowFit> m_fits; // one a theme
    int m_mostPages = 0;
};

int RowFitter::pages() const
{
    QList<PageBlock> blocks;
    for (std::size_t theme = 0; theme < m_themes.size(); ++theme)
        blocks += m_themes[theme].blocks(m_fits[theme]);
    return m_flow.pageCountWith(blocks);
}

// The same padding in all themes, the largest there is room for.
bool RowFitter::findSame(bool whole)
{
    for (double padding = LargestPadding; padding >= LeastPadding; padding -= PaddingStep) {
        m_fits.assign(m_themes.size(), {padding, whole});
        if (pages() <= m_mostPages)
            return true;
    }
    return false;
}

bool RowFitter::widen(RowFit &fit) const
{
    if (fit.padding + PaddingStep > LargestPadding)
        return false;
    fit.padding += PaddingStep;
    if (pages() <= m_mostPages)
        return true;
    fit.padding -= PaddingStep;
    return false;
}

std::vector<RowFit> RowFitter::fits()
{
    m_fits.assign(m_themes.size(), {});
    const int fewest = pages();
    m_mostPages = fewest + fewest % 2;
    const bool found = findSame(true) || findSame(false);
    // Pages of fewer themes have room left over.
    for (bool wider = found && m_fits.front().whole; wider;) {
        wider = false;
        for (RowFit &fit : m_fits)
            wider = widen(fit) || wider;
    }
    return m_fits;
}

} // namespace

void addBlankThemes(PdfFlow &flow, const BlankQuestionnaire &sheets, PdfTagTree::Id section)
{
    std::vector<SheetTheme> themes;
    for (const BlankQuestionnaire::Theme &theme : sheets.themes)
        themes.emplace_back(flow, sheets, theme, section);
    const std::vector<RowFit> fits = RowFitter(flow, themes).fits();
    for (std::size_t theme = 0; theme < themes.size(); ++theme)
        themes[theme].add(fits[theme]);
}

} // namespace aros::rendering
