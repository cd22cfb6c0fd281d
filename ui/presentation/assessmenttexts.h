#pragma once

#include "core/assessment/assessment.h"
#include "core/scoring/score.h"

#include <QCoreApplication>
#include <QString>

#include <optional>

namespace aros::presentation {

// Facts about assessments as they are shown, in the language of the screen.
class AssessmentTexts
{
    Q_DECLARE_TR_FUNCTIONS(AssessmentTexts)

public:
    // The language that the program speaks at the moment. Set together with the translators.
    static void setLanguage(Language language);
    static Language language();

    static QString round(int round);                                // "Baseline", "Follow-up 1"
    static QString title(const assessment::Assessment &assessment); // "Ward 7 · Baseline"
    static QString state(assessment::State state);
    static QString rated(const assessment::Progress &progress);              // "14 of 40 statements rated"
    static QString ratedShort(const assessment::Progress &progress);         // "14 of 40"
    static QString score(const std::optional<scoring::Score> &score);        // "2.3" or "–"
    static QString date(const QDate &date);                                  // "10 Mar 2026"
    static QString month(const QDate &date);                                 // "March 2026"
    static QString time(const QDateTime &time);                              // "10:24", local
    static QString dateAndTime(const QDateTime &time);                       // "10 Mar 2026, 10:24"
    static QString whenChanged(const QDateTime &time, const QDateTime &now); // "today, 09:42", "yesterday, …", date
    // "Division, organisation", whatever of it there is.
    static QString place(const assessment::Team &team);
};

} // namespace aros::presentation
