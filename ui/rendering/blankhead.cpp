#include "ui/rendering/blankparts.h"
#include "ui/rendering/pdfparts.h"

#include <algorithm>

namespace aros::rendering {

using report::BlankQuestionnaire;
using Role = PdfTag::Role;

namespace {

constexpr TextStyle SheetTitle{22, QFont::Bold, {}};
constexpr double FieldGap = 22;
constexpr double AboveFields = 8;
constexpr double WritingHeight = 19; // of a line to write on, below its name
constexpr double PanelPadding = 11;
constexpr double PanelRadius = 3;
constexpr double LetterBox = 13.5;
constexpr double ScaleTextLeft = PanelPadding + LetterBox + 9;
constexpr double ScaleGap = 18; // between title and description
constexpr double BetweenAnswers = 2.6;
constexpr double BetweenParts = 12;
constexpr double TickTextGap = 6;
constexpr double BetweenTicks = 4;
constexpr int MostTickColumns = 3;

// Team, round and date side by side: the name of each, and below it what is known, or a line to write on.
class FieldRow
{
public:
    FieldRow(PdfFlow &flow, PdfTagTree::Id section, double top) : m_flow(flow), m_section(section), m_top(top) {}

    void add(const QString &name, const QStringList &values, double width);
    double bottom() const { return m_bottom; }
    void paint(const PdfPlace &place) const;

private:
    PdfFlow &m_flow;
    PdfTagTree::Id m_section;
    PdfStack m_stack;
    double m_top;
    double m_left = 0;
    double m_bottom = 0;
    QList<QRectF> m_lines; // as wide as the line; at the height of its bottom
};

void FieldRow::add(const QString &name, const QStringList &values, double width)
{
    const PdfStyle &style = m_flow.style();
    const PdfTagTree::Id tag = m_flow.tags().add(m_section, Role::Paragraph);
    const QString label = values.isEmpty() ? name : name + QLatin1Char(' ');
    double y = m_stack.add(m_flow.canvas().measured({{label, style.small}}, width), {m_left, m_top}, tag);
    if (values.isEmpty()) {
        y += WritingHeight;
        m_lines.append({m_left, y, width, 0});
    }
    for (int index = 0; index < values.size(); ++index) {
        const TextStyle &text = index == 0 ? style.statement : style.detail;
        const QString value = index + 1 < values.size() ? values.at(index) + QLatin1Char(' ') : values.at(index);
        y = m_stack.add(m_flow.canvas().measured({{value, text}}, width), {m_left, y}, tag);
    }
    m_bottom = qMax(m_bottom, y);
    m_left += width + FieldGap;
}

void FieldRow::paint(const PdfPlace &place) const
{
    for (const QRectF &line : m_lines)
        m_flow.canvas().rule(place.point(line.left(), line.top()), line.width(), m_flow.style().colours.borderStrong,
                             0.8);
    m_stack.paint(m_flow.canvas(), place);
}

QStringList knownOf(const QStringList &texts)
{
    QStringList known = texts;
    known.removeAll(QString());
    return known;
}

void addTitleAndFields(PdfFlow &flow, const BlankQuestionnaire &sheets, PdfTagTree::Id section)
{
    const PdfStyle &style = flow.style();
    TextStyle titleStyle = SheetTitle;
    titleStyle.colour = style.colours.text;
    PdfStack stack;
    double y = stack.add(flow.canvas().measured({{sheets.product, style.small}}, page::contentWidth), {0, 0},
                         flow.tags().add(section, Role::Paragraph));
    y = stack.add(flow.canvas().measured({{sheets.title, titleStyle}}, page::contentWidth), {0, y},
                  addHeadingTag(flow, section, Role::Heading1, sheets.title));
    FieldRow fields(flow, section, y + AboveFields);
    const double room = page::contentWidth - 2 * FieldGap;
    fields.add(sheets.words.team, knownOf({sheets.team, sheets.place}), room * 0.48);
    fields.add(sheets.words.round, knownOf({sheets.round}), room * 0.28);
    fields.add(sheets.words.date, {}, room * 0.24);
    flow.add({.height = fields.bottom(), .keepWithNext = true}, [&flow, stack, fields](const PdfPlace &place) {
        stack.paint(flow.canvas(), place);
        fields.paint(place);
    });
}

// How to fill in, and what each letter above the boxes stands for.
class ScalePanel
{
public:
    ScalePanel(PdfFlow &flow, const BlankQuestionnaire &sheets, PdfTagTree::Id section);

    double height() const { return m_y + PanelPadding; }
    void paint(const PdfPlace &place) const;

private:
    void addAnswer(const BlankQuestionnaire::Answer &answer, double descriptionLeft, PdfTagTree::Id list);
    double widestTitle(const QList<BlankQuestionnaire::Answer> &answers) const;

    PdfFlow &m_flow;
    PdfStack m_stack;
    QList<double> m_letters; // tops of their boxes
    double m_y = PanelPadding - 2;
};

ScalePanel::ScalePanel(PdfFlow &flow, const BlankQuestionnaire &sheets, PdfTagTree::Id section) : m_flow(flow)
{
    const PdfStyle &style = flow.style();
    const double width = page::contentWidth - 2 * PanelPadding;
    m_y = m_stack.add(flow.canvas().measured({{sheets.howToFillIn, style.bodyStrong}}, width), {PanelPadding, m_y},
                      flow.tags().add(section, Role::Paragraph));
    m_y = m_stack.add(flow.canvas().measured({{sheets.words.scale, style.smallStrong}}, width), {PanelPadding, m_y + 3},
                      addHeadingTag(flow, section, Role::Heading2, sheets.words.scale));
    const double descriptionLeft = ScaleTextLeft + widestTitle(sheets.answers) + ScaleGap;
    const PdfTagTree::Id list = flow.tags().add(section, Role::List);
    m_y += 1;
    for (const BlankQuestionnaire::Answer &answer : sheets.answers)
        addAnswer(answer, descriptionLeft, list);
}

double ScalePanel::widestTitle(const QList<BlankQuestionnaire::Answer> &answers) const
{
    double widest = 0;
    for (const BlankQuestionnaire::Answer &answer : answers) {
        const PdfText title = m_flow.canvas().measured({{answer.title, m_flow.style().detailStrong}}, page::width);
        widest = qMax(widest, title.width());
    }
    return qMin(widest, page::contentWidth / 3);
}

void ScalePanel::addAnswer(const BlankQuestionnaire::Answer &answer, double descriptionLeft, PdfTagTree::Id list)
{
    const PdfStyle &style = m_flow.style();
    const PdfTagTree::Id item = m_flow.tags().add(list, Role::ListItem);
    const PdfTagTree::Id label = m_flow.tags().add(item, Role::Label);
    const double width = page::contentWidth - PanelPadding - descriptionLeft;
    m_y += BetweenAnswers;
    m_letters.append(m_y);
    // The space is for those who hear it, and not counted.
    const auto letterText = [&](const QString &text) {
        return m_flow.canvas().measured({{text, style.detailStrong}}, 2 * LetterBox);
    };
    const double letterLeft = PanelPadding + (LetterBox - letterText(answer.letter).width()) / 2;
    const PdfText letter = letterText(answer.letter + QLatin1Char(' '));
    const double textTop = m_y + (LetterBox - letter.lineHeight()) / 2;
    m_stack.add(letter, {letterLeft, textTop}, label);
    const PdfText title =
        m_flow.canvas().measured({{answer.title, style.detailStrong}}, descriptionLeft - ScaleTextLeft - ScaleGap + 1);
    const double titleBottom = m_stack.add(title, {ScaleTextLeft, textTop}, label);
    const double bottom = m_stack.add(m_flow.canvas().measured({{answer.description, style.detail}}, width),
                                      {descriptionLeft, textTop}, m_flow.tags().add(item, Role::ListBody));
    m_y = qMax(m_y + LetterBox, qMax(titleBottom, bottom));
}

void ScalePanel::paint(const PdfPlace &place) const
{
    PdfCanvas &canvas = m_flow.canvas();
    const presentation::Palette &colours = m_flow.style().colours;
    canvas.box({place.at, QSizeF(page::contentWidth, height())}, colours.accentSurface, PanelRadius);
    for (const double top : m_letters) {
        const QRectF box(place.point(PanelPadding, top), QSizeF(LetterBox, LetterBox));
        canvas.box(box, colours.card);
        canvas.frame(box, QPen(colours.borderStrong, 0.7), 0);
    }
    m_stack.paint(canvas, place);
}

// The staff groups with a box before each, column by column.
class TickList
{
public:
    TickList(PdfFlow &flow, const QStringList &names, PdfTagTree::Id section, double top);

    double bottom() const { return m_bottom; }
    void paint(const PdfPlace &place) const;

private:
    PdfText text(const QString &name, double width) const
    {
        return m_flow.canvas().measured({{name, m_flow.style().detail}}, width);
    }
    int columnsFor(const QStringList &names) const;

    PdfFlow &m_flow;
    PdfStack m_stack;
    QList<QPointF> m_boxes;
    double m_bottom = 0;
};

TickList::TickList(PdfFlow &flow, const QStringList &names, PdfTagTree::Id section, double top) : m_flow(flow)
{
    const PdfTagTree::Id list = flow.tags().add(section, Role::List);
    const int columns = columnsFor(names);
    const int rows = int((names.size() + columns - 1) / columns);
    const double width = page::contentWidth / columns;
    const double textLeft = TickBoxSide + TickTextGap;
    double y = top;
    for (int index = 0; index < names.size(); ++index) {
        const double left = (index / rows) * width;
        y = index % rows == 0 ? top : y;
        const PdfText name = text(names.at(index), width - textLeft - TickTextGap);
        const double height = qMax(TickBoxSide, name.height());
        m_boxes.append({left, y});
        m_stack.add(name, {left + textLeft, y + (TickBoxSide - name.lineHeight()) / 2},
                    flow.tags().add(flow.tags().add(list, Role::ListItem), Role::ListBody));
        y += height + BetweenTicks;
        m_bottom = qMax(m_bottom, y - BetweenTicks);
    }
}

// Names that are too long for the narrowest columns go on in a second line.
int TickList::columnsFor(const QStringList &names) const
{
    const double room = page::contentWidth / MostTickColumns - TickBoxSide - 2 * TickTextGap;
    const bool fit =
        std::ranges::all_of(names, [this, room](const QString &name) { return text(name, room).lineCount() == 1; });
    return fit ? MostTickColumns : MostTickColumns - 1;
}

void TickList::paint(const PdfPlace &place) const
{
    for (const QPointF &box : m_boxes)
        paintTickBox(m_flow, place.point(box.x(), box.y()));
    m_stack.paint(m_flow.canvas(), place);
}

void addStaffGroupTicks(PdfFlow &flow, const BlankQuestionnaire &sheets, PdfTagTree::Id section)
{
    const PdfStyle &style = flow.style();
    PdfStack stack;
    const PdfText heading = flow.canvas().measured({{sheets.words.staffGroup, style.partHeading}}, page::contentWidth);
    double y = stack.add(heading, {0, 0}, addHeadingTag(flow, section, Role::Heading2, sheets.words.staffGroup));
    y = stack.add(flow.canvas().measured({{sheets.staffGroupNote, style.detail}}, page::contentWidth), {0, y},
                  flow.tags().add(section, Role::Paragraph));
    const TickList ticks(flow, sheets.staffGroups, section, y + BetweenTicks);
    flow.add({.height = ticks.bottom(), .spaceBefore = BetweenParts}, [&flow, stack, ticks](const PdfPlace &place) {
        stack.paint(flow.canvas(), place);
        ticks.paint(place);
    });
}

} // namespace

void paintTickBox(PdfFlow &flow, QPointF topLeft)
{
    const QRectF box(topLeft, QSizeF(TickBoxSide, TickBoxSide));
    flow.canvas().frame(box, QPen(flow.style().colours.borderStrong, 0.9), 0);
}

void addBlankHead(PdfFlow &flow, const BlankQuestionnaire &sheets, PdfTagTree::Id section)
{
    addTitleAndFields(flow, sheets, section);
    const ScalePanel panel(flow, sheets, section);
    flow.add({.height = panel.height(), .spaceBefore = BetweenParts},
             [panel](const PdfPlace &place) { panel.paint(place); });
    if (!sheets.staffGroups.isEmpty())
        addStaffGroupTicks(flow, sheets, section);
}

} // namespace aros::rendering
