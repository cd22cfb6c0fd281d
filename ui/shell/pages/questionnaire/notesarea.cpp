#include "ui/shell/pages/questionnaire/notesarea.h"

#include "ui/shell/style/look.h"
#include "ui/shell/widgets/fields.h"
#include "ui/shell/widgets/textlabel.h"

#include <QGridLayout>

namespace aros::shell {

namespace {

constexpr int TypingPause = 300;     // ms
constexpr int LongestUnsaved = 2000; // ms

void placeCursor(TextArea &area, int position)
{
    QTextCursor cursor = area.textCursor();
    cursor.setPosition(qBound(0, position, static_cast<int>(area.toPlainText().size())));
    area.setTextCursor(cursor);
}

} // namespace

NotesArea::NotesArea()
    : m_grid(new QGridLayout(this)),
      m_evidence(new TextArea(QStringLiteral("evidence"), tr("Evidence: what shows it?"), 2)),
      m_gap(new TextArea(QStringLiteral("gap"), tr("Gap: what is missing?"), 2))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(Look::current().px(16));
    m_grid->setVerticalSpacing(Look::current().px(6));
    addNote(m_evidence, 0);
    m_gapLabel = addNote(m_gap, 1);
    auto *reminder = new TextLabel(tr("Please name nobody, neither colleagues nor patients."), size::Caption);
    reminder->setTone(TextLabel::Tone::Secondary);
    m_grid->addWidget(reminder, 2, 0, 1, 2);
    m_pause.setInterval(TypingPause);
    m_longest.setInterval(LongestUnsaved);
    for (QTimer *timer : {&m_pause, &m_longest}) {
        timer->setSingleShot(true);
        connect(timer, &QTimer::timeout, this, &NotesArea::saveDue);
    }
}

TextLabel *NotesArea::addNote(TextArea *area, int column)
{
    auto *label = new TextLabel(area->accessibleName(), size::Control, QFont::DemiBold);
    label->setBuddy(area);
    m_grid->addWidget(label, 0, column);
    m_grid->addWidget(area, 1, column);
    connect(area, &QPlainTextEdit::textChanged, this, &NotesArea::noteTyping);
    connect(area, &TextArea::left, this, &NotesArea::saveDue);
    return label;
}

void NotesArea::noteTyping()
{
    if (m_showing)
        return;
    m_pause.start();
    if (!m_longest.isActive())
        m_longest.start();
    emit typed();
}

QString NotesArea::evidence() const
{
    return m_evidence->toPlainText();
}

QString NotesArea::gap() const
{
    return m_gap->toPlainText();
}

void NotesArea::show(const assessment::Answer &answer)
{
    m_showing = true;
    if (m_evidence->toPlainText() != answer.evidence)
        m_evidence->setPlainText(answer.evidence);
    if (m_gap->toPlainText() != answer.gap)
        m_gap->setPlainText(answer.gap);
    m_showing = false;
}

void NotesArea::settle()
{
    m_pause.stop();
    m_longest.stop();
}

void NotesArea::setStacked(bool stacked)
{
    m_grid->removeWidget(m_gapLabel);
    m_grid->removeWidget(m_gap);
    m_grid->addWidget(m_gapLabel, stacked ? 3 : 0, stacked ? 0 : 1);
    m_grid->addWidget(m_gap, stacked ? 4 : 1, stacked ? 0 : 1);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, stacked ? 0 : 1);
}

std::pair<int, int> NotesArea::cursors() const
{
    return {m_evidence->textCursor().position(), m_gap->textCursor().position()};
}

void NotesArea::setCursors(const std::pair<int, int> &positions)
{
    placeCursor(*m_evidence, positions.first);
    placeCursor(*m_gap, positions.second);
}

} // namespace aros::shell
