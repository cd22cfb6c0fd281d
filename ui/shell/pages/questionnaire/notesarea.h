#pragma once

#include "core/assessment/assessment.h"

#include <QTimer>
#include <QWidget>

class QGridLayout;

namespace aros::shell {

class TextArea;
class TextLabel;

// Evidence and gap of one statement, beside or below each other. Asks to be saved when typing pauses, when a box is
// left, and every two seconds while typing goes on.
class NotesArea final : public QWidget
{
    Q_OBJECT

public:
    NotesArea();

    QString evidence() const;
    QString gap() const;
    // Not the user's typing: asks for nothing.
    void show(const assessment::Answer &answer);
    // Nothing is left to save.
    void settle();
    void setStacked(bool stacked);

    // Positions of the cursors in evidence and gap.
    std::pair<int, int> cursors() const;
    void setCursors(const std::pair<int, int> &positions);

signals:
    // Something was typed and is not saved yet.
    void typed();
    void saveDue();

private:
    TextLabel *addNote(TextArea *area, int column);
    void noteTyping();

    QGridLayout *m_grid;
    TextArea *m_evidence;
    TextArea *m_gap;
    TextLabel *m_gapLabel;
    QTimer m_pause;   // since the last key
    QTimer m_longest; // since the first key that is not saved
    bool m_showing = false;
};

} // namespace aros::shell
