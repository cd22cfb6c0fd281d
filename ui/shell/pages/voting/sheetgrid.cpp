#include "ui/shell/pages/voting/sheetgrid.h"

#include "ui/presentation/assessmenttexts.h"
#include "ui/shell/pages/voting/votingtexts.h"
#include "ui/shell/style/look.h"
#include "ui/shell/widgets/flow.h"
#include "ui/shell/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace aros::shell {

using assessment::Rating;
using presentation::AssessmentTexts;

namespace {

constexpr int CellWidth = 158;
constexpr int HeadingWidth = 170;
constexpr int HeadingBesideFrom = 1080; // the width from which a theme's name stands beside its fields

QBoxLayout *plainRow()
{
    auto *row = new QBoxLayout(QBoxLayout::LeftToRight);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Look::current().px(4));
    return row;
}

} // namespace

SheetGrid::SheetGrid(const questions::QuestionSet &set, const QList<int> &statements)
    : m_set(set),
      m_statements(statements)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Look::current().px(8));
    for (int theme = 0; theme < set.themes().size(); ++theme)
        m_rows.append(addTheme(column, theme));
}

QBoxLayout *SheetGrid::addTheme(QVBoxLayout *column, int theme)
{
    QBoxLayout *row = plainRow();
    column->addLayout(row);
    auto *heading =
        new TextLabel(QStringLiteral("%1 %2").arg(QString::number(theme + 1),
                                                  m_set.themes().at(theme).shortTitle.in(AssessmentTexts::language())),
                      size::Control, QFont::DemiBold);
    m_headings.append(heading);
    row->addWidget(heading);
    auto *flow = new Flow(Look::current().px(CellWidth), Look::current().px(4));
    bool open = false;
    for (const int index : std::as_const(m_statements)) {
        if (m_set.themeIndexAt(index) == theme) {
            addField(flow, index);
            open = true;
        }
    }
    if (open) {
        row->addWidget(flow, 1);
    } else {
        delete flow;
        row->addWidget(secondaryText(tr("Closed: these votes have been revealed.")), 1);
    }
    return row;
}

void SheetGrid::addField(Flow *flow, int index)
{
    const QString name = VotingTexts::numbered(m_set, index);
    auto *cell = new QWidget;
    auto *row = new QHBoxLayout(cell);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    auto *field = new SheetField(name);
    field->setObjectName(QStringLiteral("box-") + m_set.statementAt(index).id.text());
    row->addWidget(field);
    auto *label = controlText(name);
    label->setBuddy(field);
    row->addWidget(label, 1);
    flow->addWidget(cell);
    m_fields.append(field);
    take(field);
}

void SheetGrid::take(SheetField *field)
{
    const int place = static_cast<int>(m_fields.size()) - 1;
    connect(field, &SheetField::entered, this, [this, place] {
        m_current = place;
        emit statementEntered(m_statements.at(place));
    });
    connect(field, &SheetField::filled, this, [this, place] {
        focus(place + 1);
        emit changed();
    });
    connect(field, &SheetField::emptied, this, [this, place](bool wasFilled) { erase(place, wasFilled); });
    connect(field, &SheetField::moveWished, this, [this, place](SheetField::Move wish) { move(place, wish); });
    connect(field, &SheetField::groupWished, this, &SheetGrid::groupWished);
}

// In an empty field it is the one before that was typed wrong.
void SheetGrid::erase(int place, bool wasFilled)
{
    if (!wasFilled && place > 0) {
        m_fields.at(place - 1)->clear();
        focus(place - 1);
    }
    emit changed();
}

void SheetGrid::move(int place, SheetField::Move move)
{
    switch (move) {
    case SheetField::Move::Next:
        return focus(place + 1);
    case SheetField::Move::Previous:
        return focus(place - 1);
    case SheetField::Move::Up:
        return focus(inNextTheme(place, -1));
    case SheetField::Move::Down:
        return focus(inNextTheme(place, 1));
    case SheetField::Move::First:
        return focus(0);
    case SheetField::Move::Last:
        return focus(count() - 1);
    }
}

// The field at the same position in the nearest open theme in that direction, or as far as that theme goes.
int SheetGrid::inNextTheme(int place, int step) const
{
    const int theme = m_set.themeIndexAt(m_statements.at(place));
    const int column = m_set.indexInTheme(m_statements.at(place));
    int next = place;
    while (next >= 0 && next < count() && m_set.themeIndexAt(m_statements.at(next)) == theme)
        next += step;
    if (next < 0 || next >= count())
        return place;
    const int nextTheme = m_set.themeIndexAt(m_statements.at(next));
    int best = next;
    for (int other = 0; other < count(); ++other) {
        const int index = m_statements.at(other);
        if (m_set.themeIndexAt(index) == nextTheme && m_set.indexInTheme(index) <= column)
            best = other;
    }
    return best;
}

void SheetGrid::focus(int place)
{
    if (place >= 0 && place < count())
        m_fields.at(place)->setFocus(Qt::TabFocusReason);
}

void SheetGrid::focusCurrent()
{
    focus(m_current);
}

void SheetGrid::focusFirst()
{
    focus(0);
}

void SheetGrid::focusFirstEmpty()
{
    int place = 0;
    while (place + 1 < count() && m_fields.at(place)->isFilled())
        ++place;
    focus(place);
}

int SheetGrid::filled() const
{
    return static_cast<int>(
        std::count_if(m_fields.begin(), m_fields.end(), [](const SheetField *field) { return field->isFilled(); }));
}

QHash<int, Rating> SheetGrid::ratings() const
{
    QHash<int, Rating> ratings;
    for (int place = 0; place < count(); ++place) {
        if (const std::optional<Rating> rating = m_fields.at(place)->rating())
            ratings.insert(m_statements.at(place), *rating);
    }
    return ratings;
}

void SheetGrid::setRatings(const QHash<int, Rating> &ratings)
{
    for (int place = 0; place < count(); ++place) {
        const auto rating = ratings.constFind(m_statements.at(place));
        m_fields.at(place)->fill(rating == ratings.cend() ? std::nullopt : std::optional(*rating));
    }
}

void SheetGrid::clear()
{
    for (SheetField *field : std::as_const(m_fields))
        field->clear();
}

QVariantMap SheetGrid::typed() const
{
    QVariantMap typed;
    for (const SheetField *field : m_fields) {
        if (field->isFilled())
            typed.insert(field->objectName(), field->text());
    }
    return typed;
}

void SheetGrid::setTyped(const QVariantMap &typed)
{
    for (SheetField *field : std::as_const(m_fields))
        field->setText(typed.value(field->objectName()).toString());
}

void SheetGrid::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const Look &look = Look::current();
    const bool beside = width() >= look.px(HeadingBesideFrom);
    for (int row = 0; row < m_rows.size(); ++row) {
        m_rows.at(row)->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
        m_headings.at(row)->setMinimumWidth(beside ? look.px(HeadingWidth) : 0);
        m_headings.at(row)->setMaximumWidth(beside ? look.px(HeadingWidth) : QWIDGETSIZE_MAX);
    }
}

} // namespace aros::shell
