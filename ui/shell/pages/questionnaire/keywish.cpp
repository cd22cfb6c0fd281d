#include "ui/shell/pages/questionnaire/keywish.h"

#include "ui/shell/widgets/ratinggroup.h"

#include <QKeyEvent>

namespace aros::shell {

namespace {

using Kind = KeyWish::Kind;

Kind moveOf(const QKeyEvent &event)
{
    const bool alt = event.modifiers() == Qt::AltModifier;
    if (event.key() == Qt::Key_PageDown || (alt && event.key() == Qt::Key_Right))
        return Kind::Forward;
    if (event.key() == Qt::Key_PageUp || (alt && event.key() == Qt::Key_Left))
        return Kind::Back;
    return Kind::None;
}

KeyWish ratingOf(const QKeyEvent &event)
{
    if (event.modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier))
        return {};
    if (event.key() == Qt::Key_Delete || event.key() == Qt::Key_Backspace)
        return {Kind::Rate, std::nullopt};
    const auto rating = RatingGroup::ratingForKey(event.text());
    return rating ? KeyWish{Kind::Rate, rating} : KeyWish{};
}

} // namespace

KeyWish wishOf(const QKeyEvent &event, bool singleKeys)
{
    const bool control = event.modifiers() == Qt::ControlModifier;
    if (event.matches(QKeySequence::Undo))
        return {Kind::Undo, std::nullopt};
    if (event.matches(QKeySequence::Redo) || (control && event.key() == Qt::Key_Y))
        return {Kind::Redo, std::nullopt};
    if (const Kind move = moveOf(event); move != Kind::None)
        return {move, std::nullopt};
    return singleKeys ? ratingOf(event) : KeyWish{};
}

} // namespace aros::shell
