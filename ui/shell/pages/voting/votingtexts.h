#pragma once

#include "core/assessment/rating.h"
#include "core/common/result.h"

#include <QCoreApplication>

namespace aros::shell {

// Words that both ways of handing in votes use, in the language of the screen.
class VotingTexts
{
    Q_DECLARE_TR_FUNCTIONS(VotingTexts)

public:
    // "6 of 14 people have handed in their votes"; `present` 0: not known.
    static QString handedIn(int people, int present);
    // "1.2 Starting from yes": the number on the printed sheet, and the label.
    static QString numbered(const questions::QuestionSet &set, int index);
    // "2 · Developing", "Left out".
    static QString rating(const questions::Scale &scale, const std::optional<assessment::Rating> &rating);
    // A sheet that could not be stored.
    static QString notStored(const Error &error);
};

} // namespace aros::shell
