#pragma once

#include "core/assessment/rating.h"
#include "core/common/language.h"
#include "core/questions/questionset.h"

#include <QHash>
#include <QWidget>

class QLineEdit;

namespace aros::shell {

// One paper sheet to type in: a box for each statement, by theme, in the order of the printed sheet. A key fills the
// box that has the focus and goes on to the next; nothing is ever typed as text.
class SheetGrid final : public QWidget
{
    Q_OBJECT

public:
    // `statements`: positions in the set, in their order.
    SheetGrid(const questions::QuestionSet &set, const QList<int> &statements, Language language);

    QHash<int, assessment::Rating> ratings() const; // of what is filled, by position in the set
    void setRatings(const QHash<int, assessment::Rating> &ratings);
    void clear();
    bool isEmpty() const { return ratings().isEmpty(); }
    void focusFirst();
    // True when the key meant a rating, leaving out, going back or moving on.
    bool handleKey(int key, const QString &text);

    // "1.2": the number on the printed sheet.
    static QString numberOf(const questions::QuestionSet &set, int index);

signals:
    void statementEntered(int index); // the box of this statement has the focus now

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void addBox(QWidget *row, int index);
    int current() const; // box with the focus; −1 none
    void fill(int box, const std::optional<assessment::Rating> &rating);
    void go(int box);

    const questions::QuestionSet &m_set;
    Language m_language;
    QList<int> m_statements;
    QList<QLineEdit *> m_boxes; // one a statement
    QList<std::optional<assessment::Rating>> m_ratings;
};

} // namespace aros::shell
