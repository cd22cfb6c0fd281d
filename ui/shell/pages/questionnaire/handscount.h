#pragma once

#include "core/assessment/votes.h"
#include "core/common/language.h"

#include <QWidget>

namespace aros::shell {

class Button;
class CountField;
class TextLabel;

// Counting a show of hands: a field for each answer, how many that makes in all, and the end of the vote.
class HandsCount final : public QWidget
{
    Q_OBJECT

public:
    // `present`: people in the room, 0 when that is not filled in. With `ends` there is a button that reveals the
    // votes.
    HandsCount(const questions::Scale &scale, int present, bool ends, Language language);

    assessment::Tally tally() const;
    // Not somebody's counting: emits nothing.
    void show(const assessment::Tally &hands);
    void focusFirst(Qt::FocusReason reason);

signals:
    void counted();   // a number has changed
    void confirmed(); // Enter in one of the fields
    void revealWanted();

private:
    QWidget *makeField(const assessment::Rating &rating, const QString &title);
    QWidget *makeLevels(const questions::Scale &scale, Language language);
    QWidget *makeOthers(const questions::Scale &scale, bool ends, Language language);
    QWidget *makeEnd(bool ends);
    void showSum();

    int m_present;
    QList<CountField *> m_fields; // in the order of Tally::ratings()
    TextLabel *m_sum = nullptr;
    TextLabel *m_tooMany = nullptr;
    Button *m_reveal = nullptr;
    bool m_showing = false;
};

} // namespace aros::shell
