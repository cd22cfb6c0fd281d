#include "ui/shell/pages/voting/sheetgrid.h"

#include "ui/shell/style/look.h"
#include "ui/shell/widgets/flow.h"
#include "ui/shell/widgets/textlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace aros::shell {

using assessment::Rating;

namespace {
constexpr int BoxSide = 44;
constexpr int ThemeWidth = 300;
const QString LeftOut = QStringLiteral("–");
} // namespace

SheetGrid::SheetGrid(const questions::QuestionSet &set, const QList<int> &statements, Language language)
    : m_set(set),
      m_language(language),
      m_statements(statements),
      m_ratings(statements.size())
{
    auto *flow = new Flow(Look::current().px(ThemeWidth), Look::current().px(16));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(flow);
    for (int theme = 0; theme < set.themes().size(); ++theme) {
        QList<int> ofTheme;
        for (const int index : statements) {
            if (set.themeIndexAt(index) == theme)
                ofTheme.append(index);
        }
        if (ofTheme.isEmpty())
            continue;
        auto *area = new QWidget;
        auto *rows = new QVBoxLayout(area);
        rows->setContentsMargins(0, 0, 0, 0);
        rows->setSpacing(Look::current().px(4));
        rows->addWidget(new TextLabel(
            QStringLiteral("%1 · %2").arg(QString::number(theme + 1), set.themes().at(theme).shortTitle.in(language)),
            size::Control, QFont::DemiBold));
        auto *row = new QWidget;
        auto *boxes = new QHBoxLayout(row);
        boxes->setContentsMargins(0, 0, 0, 0);
        boxes->setSpacing(Look::current().px(8));
        for (const int index : ofTheme)
            addBox(row, index);
        boxes->addStretch(1);
        rows->addWidget(row);
        rows->addStretch(1);
        flow->addWidget(area);
    }
}

void SheetGrid::addBox(QWidget *row, int index)
{
    auto *box = new QLineEdit;
    box->setReadOnly(true);
    box->setAlignment(Qt::AlignCenter);
    box->setFixedSize(Look::current().px(BoxSide), Look::current().px(BoxSide));
    box->setObjectName(QStringLiteral("box-") + m_set.statementAt(index).id.text());
    box->setAccessibleName(numberOf(m_set, index) + u' ' + m_set.statementAt(index).label.in(m_language));
    box->installEventFilter(this);
    auto *place = new QWidget;
    auto *column = new QVBoxLayout(place);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *number = new TextLabel(numberOf(m_set, index), size::Caption);
    number->setTone(TextLabel::Tone::Secondary);
    number->singleLine();
    number->setAlignment(Qt::AlignCenter);
    column->addWidget(number, 0, Qt::AlignHCenter);
    column->addWidget(box);
    row->layout()->addWidget(place);
    m_boxes.append(box);
}

QString SheetGrid::numberOf(const questions::QuestionSet &set, int index)
{
    return QStringLiteral("%1.%2").arg(set.themeIndexAt(index) + 1).arg(set.indexInTheme(index) + 1);
}

QHash<int, Rating> SheetGrid::ratings() const
{
    QHash<int, Rating> ratings;
    for (qsizetype box = 0; box < m_ratings.size(); ++box) {
        if (m_ratings.at(box))
            ratings.insert(m_statements.at(box), *m_ratings.at(box));
    }
    return ratings;
}

void SheetGrid::setRatings(const QHash<int, Rating> &ratings)
{
    clear();
    for (int box = 0; box < m_statements.size(); ++box) {
        if (const auto rating = ratings.constFind(m_statements.at(box)); rating != ratings.cend())
            fill(box, *rating);
    }
}

void SheetGrid::clear()
{
    for (int box = 0; box < m_boxes.size(); ++box) {
        m_ratings[box].reset();
        m_boxes.at(box)->clear();
    }
}

void SheetGrid::focusFirst()
{
    if (!m_boxes.isEmpty())
        m_boxes.constFirst()->setFocus(Qt::OtherFocusReason);
}

int SheetGrid::current() const
{
    for (int box = 0; box < m_boxes.size(); ++box) {
        if (m_boxes.at(box)->hasFocus())
            return box;
    }
    return -1;
}

void SheetGrid::fill(int box, const std::optional<Rating> &rating)
{
    m_ratings[box] = rating;
    m_boxes.at(box)->setText(rating ? rating->code().toUpper() : LeftOut);
}

void SheetGrid::go(int box)
{
    if (box >= 0 && box < m_boxes.size())
        m_boxes.at(box)->setFocus(Qt::TabFocusReason);
}

bool SheetGrid::handleKey(int key, const QString &text)
{
    const int box = current();
    if (box < 0)
        return false;
    if (const std::optional<Rating> rating = Rating::fromCode(text.toLower())) {
        fill(box, rating);
        go(box + 1);
    } else if (key == Qt::Key_Space || key == Qt::Key_Minus) {
        fill(box, std::nullopt);
        go(box + 1);
    } else if (key == Qt::Key_Backspace) {
        // The box itself when it is filled, else the one before: what was just typed is taken back.
        const int wrong = m_boxes.at(box)->text().isEmpty() ? qMax(0, box - 1) : box;
        m_ratings[wrong].reset();
        m_boxes.at(wrong)->clear();
        go(wrong);
    } else if (key == Qt::Key_Left || key == Qt::Key_Right) {
        go(box + (key == Qt::Key_Right ? 1 : -1));
    } else {
        return false;
    }
    return true;
}

bool SheetGrid::eventFilter(QObject *object, QEvent *event)
{
    const qsizetype box = m_boxes.indexOf(static_cast<QLineEdit *>(object));
    if (event->type() == QEvent::FocusIn && box >= 0)
        emit statementEntered(m_statements.at(box));
    if (event->type() == QEvent::KeyPress) {
        const auto *press = static_cast<QKeyEvent *>(event);
        const bool plain = !(press->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier));
        if (plain && handleKey(press->key(), press->text()))
            return true;
    }
    return QWidget::eventFilter(object, event);
}

} // namespace aros::shell
