#pragma once

#include "core/report/report.h"
#include "core/scoring/spread.h"

#include <QCoreApplication>
#include <QString>

namespace aros::presentation {

// What the screen says about votes, in its language. The words for a spread itself come from the report.
class VoteTexts
{
    Q_DECLARE_TR_FUNCTIONS(VoteTexts)

public:
    // How many hands are counted, or sheets handed in, of how many people in the room; `present` 0: not filled in.
    static QString handsCounted(int hands, int present);
    static QString handedIn(int people, int present);

    // "Wide spread · agreement 0.14"; empty when nobody gave a level.
    static QString closeness(const report::VoteSummary &votes);
    // "Not applicable: 1 · don’t know: 2", whatever of it there is.
    static QString besideTheScale(const report::VoteSummary &votes);
    // How to go on from here, in a sentence or two.
    static QString howToTalk(const scoring::Spread &spread);
};

} // namespace aros::presentation
