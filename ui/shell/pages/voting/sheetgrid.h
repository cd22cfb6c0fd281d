#pragma once

#include "core/assessment/rating.h"
#include "core/questions/questionset.h"
#include "ui/shell/pages/voting/sheetfield.h"

#include <QHash>
#include <QVariantMap>
#include <QWidget>

class QBoxLayout;
class QVBoxLayout;

namespace aros::shell {

class Flow;
class TextLabel;

// One paper sheet to type in: a row for each theme and in it a field for each statement whose vote is open, with the
// numbers and in the order of the printed sheet. A key fills the field that has the focus and goes on to the next.
class SheetGrid final : public QWidget
{
    Q_OBJECT

public:
    // `statements`: positions in the set, in their order.
    SheetGrid(const questions::QuestionSet &set, const QList<int> &statements);

    int count() const { return static_cast<int>(m_fields.size()); }
    int filled() const; // with a rating or left out
    bool isEmpty() const { return filled() == 0; }
    bool isComplete() const { return filled() == count(); }

    QHash<int, assessment::Rating> ratings() const; // by position in the set
    // As a sheet that was handed in: what has no rating was left out.
    void setRatings(const QHash<int, assessment::Rating> &ratings);
    void clear();
    // What is typed, kept while the page is built anew.
    QVariantMap typed() const;
    void setTyped(const QVariantMap &typed);

    // To the field that had the focus last.
    void focusCurrent();
    void focusFirst();
    // To the first field that is not filled; the last one when all are.
    void focusFirstEmpty();

signals:
    void statementEntered(int index); // the field of this statement has the focus now
    void changed();                   // by a key
    void groupWished();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QBoxLayout *addTheme(QVBoxLayout *column, int theme);
    void addField(Flow *flow, int index);
    void take(SheetField *field);
    void erase(int place, bool wasFilled);
    void move(int place, SheetField::Move move);
    int inNextTheme(int place, int step) const;
    void focus(int place);

    const questions::QuestionSet &m_set;
    QList<int> m_statements;
    QList<SheetField *> m_fields; // one a statement
    QList<QBoxLayout *> m_rows;   // one a theme: its heading and its fields
    QList<TextLabel *> m_headings;
    int m_current = 0;
};

} // namespace aros::shell
