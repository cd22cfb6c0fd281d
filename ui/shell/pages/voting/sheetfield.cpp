#include "ui/shell/pages/voting/sheetfield.h"

#include "ui/shell/style/look.h"
#include "ui/shell/widgets/focusring.h"

#include <QKeyEvent>
#include <QPainter>

namespace aros::shell {

using assessment::Rating;

namespace {
constexpr int FieldSide = 44;
constexpr int FieldRadius = 4;
constexpr QChar LeftOut = u'–';
} // namespace

SheetField::SheetField(const QString &name, QWidget *parent) : QLineEdit(parent)
{
    setAccessibleName(name);
    setMaxLength(1);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAcceptDrops(false);
    setContextMenuPolicy(Qt::NoContextMenu);
    setAttribute(Qt::WA_InputMethodEnabled, false);
    setCursor(Qt::ArrowCursor);
}

QSize SheetField::sizeHint() const
{
    const int side = Look::current().px(FieldSide) + 2 * RingMargin;
    return {side, side};
}

std::optional<Rating> SheetField::rating() const
{
    return Rating::fromCode(text().toLower());
}

void SheetField::fill(const std::optional<Rating> &rating)
{
    setText(rating ? rating->code().toUpper() : QString(LeftOut));
}

void SheetField::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    emit entered();
}

// Nothing reaches QLineEdit's own editing: whatever means nothing here is left to the page.
void SheetField::keyPressEvent(QKeyEvent *event)
{
    const bool plain = !(event->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier));
    if (!plain || !takeKey(*event))
        event->ignore();
}

bool SheetField::takeKey(const QKeyEvent &event)
{
    if (const std::optional<Rating> rating = Rating::fromCode(event.text().toLower())) {
        fill(rating);
        emit filled();
        return true;
    }
    switch (event.key()) {
    case Qt::Key_Space:
    case Qt::Key_Minus:
        fill(std::nullopt);
        emit filled();
        return true;
    case Qt::Key_Backspace:
    case Qt::Key_Delete: {
        const bool wasFilled = isFilled() || event.key() == Qt::Key_Delete;
        clear();
        emit emptied(wasFilled);
        return true;
    }
    case Qt::Key_G:
        emit groupWished();
        return true;
    default:
        return takeMove(event.key());
    }
}

bool SheetField::takeMove(int key)
{
    static const std::pair<int, Move> moves[] = {{Qt::Key_Right, Move::Next}, {Qt::Key_Left, Move::Previous},
                                                 {Qt::Key_Up, Move::Up},      {Qt::Key_Down, Move::Down},
                                                 {Qt::Key_Home, Move::First}, {Qt::Key_End, Move::Last}};
    for (const auto &[meant, move] : moves) {
        if (key == meant) {
            emit moveWished(move);
            return true;
        }
    }
    return false;
}

void SheetField::paintEvent(QPaintEvent *)
{
    const Look &look = Look::current();
    const presentation::Palette &p = look.palette();
    const std::optional<int> level = rating() ? rating()->level() : std::nullopt;
    const QRect shape = insideRing(*this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(level ? p.levelBorder : p.borderStrong, 1));
    painter.setBrush(level ? p.levels.at(*level) : p.card);
    painter.drawRoundedRect(QRectF(shape).adjusted(0.5, 0.5, -0.5, -0.5), FieldRadius, FieldRadius);
    painter.setPen(level ? p.onLevels.at(*level) : p.text);
    painter.setFont(look.font(size::CardHeading, QFont::Bold));
    painter.drawText(shape, Qt::AlignCenter, text());
    if (hasFocus())
        paintFocusRing(painter, shape, FieldRadius);
}

} // namespace aros::shell
