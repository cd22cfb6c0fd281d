#include "ui/presentation/votetexts.h"

#include <QStringList>

namespace aros::presentation {

using scoring::Closeness;
using scoring::Spread;

namespace {

constexpr int ManyDontKnow = 3; // one in so many

// The lowest and the highest level that somebody chose; there must be one.
std::pair<int, int> ends(const scoring::LevelCounts &levels)
{
    int low = questions::HighestLevel;
    int high = questions::LowestLevel;
    for (int level = questions::LowestLevel; level <= questions::HighestLevel; ++level) {
        if (levels.at(static_cast<std::size_t>(level)) == 0)
            continue;
        low = qMin(low, level);
        high = qMax(high, level);
    }
    return {low, high};
}

// How many hills the votes make: levels, or runs of equal ones, with more votes than on both sides.
int camps(const scoring::LevelCounts &levels)
{
    int hills = 0;
    bool rising = true;
    int before = 0;
    for (const int count : levels) {
        hills += rising && count < before ? 1 : 0;
        rising = count == before ? rising : count > before;
        before = count;
    }
    return hills + (rising && before > 0 ? 1 : 0);
}

} // namespace

QString VoteTexts::handsCounted(int hands, int present)
{
    if (present == 0)
        return tr("%n hand(s) counted", nullptr, hands);
    //: A running sum of hands: "9 of 14 in the room"
    return tr("%1 of %2 in the room").arg(hands).arg(present);
}

QString VoteTexts::handedIn(int people, int present)
{
    if (present == 0 || people > present)
        return tr("%n person(s) have handed in their votes on this theme", nullptr, people);
    return tr("%1 of %n person(s) have handed in their votes on this theme", nullptr, present).arg(people);
}

QString VoteTexts::closeness(const report::VoteSummary &votes)
{
    if (votes.closeness.isEmpty())
        return {};
    //: How close votes are, in words and as van der Eijk's A: "Wide spread · agreement 0.14"
    return tr("%1 · agreement %2").arg(votes.closeness, votes.agreementText);
}

QString VoteTexts::besideTheScale(const report::VoteSummary &votes)
{
    QStringList parts;
    if (votes.notApplicable > 0)
        parts.append(tr("Not applicable: %1", "number of votes").arg(votes.notApplicable));
    if (votes.dontKnow > 0)
        parts.append(tr("We don’t know: %1", "number of votes").arg(votes.dontKnow));
    return parts.join(QStringLiteral(" · "));
}

QString VoteTexts::howToTalk(const Spread &spread)
{
    const int all = spread.votes + spread.notApplicable + spread.dontKnow;
    if (spread.dontKnow * 2 > all)
        return tr("Most people don’t know. Who could find out, and by when?");
    if (spread.notApplicable * 2 > all)
        return tr("Most people say that this does not apply to your team. Agree whether it does.");
    if (!spread.agreement)
        return tr("Nobody chose a level. Talk about what you would need to know.");
    QString text;
    const auto [low, high] = ends(spread.levels);
    switch (scoring::closenessOf(*spread.agreement)) {
    case Closeness::Close:
        text = tr("You see this much the same way. Say in a few words why, agree, and move on.");
        break;
    case Closeness::SomeSpread:
        text = tr("You see this a little differently. Hear one or two reasons from each side, then agree.");
        break;
    case Closeness::Wide:
        //: %1 and %2 are the lowest and the highest level that was chosen
        text = tr("People see this very differently. Ask for someone at each end, %1 and %2, to say what they have "
                  "seen. Different shifts?")
                   .arg(low)
                   .arg(high);
        break;
    case Closeness::Split:
        text = camps(spread.levels) == 2
                   ? tr("There are two camps. Hear both, and what each of them has seen, before you agree.")
                   : tr("There are several camps. Hear each of them, and what it has seen, before you agree.");
        break;
    }
    if (spread.dontKnow * ManyDontKnow >= all)
        text += QLatin1Char(' ') + tr("Many don’t know: who could find out?");
    return text;
}

} // namespace aros::presentation
