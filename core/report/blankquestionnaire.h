#pragma once

#include "core/assessment/assessment.h"
#include "core/common/texts.h"

#include <QList>
#include <QString>

namespace aros::report {

// The questionnaire that people fill in by hand, in one language: the finished content of its sheets. Themes and
// statements stand in the order, and under the numbers, in which the sheets are typed in later. There is no room for a
// name on it.
struct BlankQuestionnaire {
    struct Answer {
        QString letter; // above the boxes, and the key that types it in: "0" to "4", "N", "D"
        QString title;
        QString description;
    };
    struct Statement {
        QString number; // "1.1": theme and place in it
        QString statement;
    };
    struct Theme {
        QString id;
        QString heading; // "1 · Flexible working"
        QList<Statement> statements;
    };
    struct Words {
        QString team, round, date, scale, staffGroup, number, statement, page;
        QString goesOn; // "%1, continued", of a theme at the top of a next page
    };

    Language language = Language::English;
    QString product;
    QString title;
    QString team;  // empty: a line to write on
    QString place; // division and organisation; may be empty
    QString round; // with its month; empty: a line to write on
    QString howToFillIn;
    QList<Answer> answers;   // in the order of the boxes
    QStringList staffGroups; // to choose from; empty where nobody is asked
    QString staffGroupNote;
    QList<Theme> themes;
    QString footer;   // at the left of each page's foot
    QString fileStem; // proposed name of the file, without an ending
    Words words;
};

// With the team, round and staff groups of `details`, or lines to write on as long as it names no team. Staff groups
// are asked for only where its plan says so.
BlankQuestionnaire blankQuestionnaire(const questions::QuestionSet &set, const assessment::Details &details,
                                      const Texts &texts);

} // namespace aros::report
