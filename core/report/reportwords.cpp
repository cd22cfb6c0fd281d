#include "core/report/reportphrases.h"

namespace aros::report {

namespace {

struct Word {
    QString Report::Words::*word;
    const char *source;
};

constexpr Word AllWords[] = {
    {&Report::Words::inShort, QT_TRANSLATE_NOOP("Report", "In short")},
    {&Report::Words::whoTookPart, QT_TRANSLATE_NOOP("Report", "Who took part")},
    {&Report::Words::whereTheTeamStands, QT_TRANSLATE_NOOP("Report", "Where the team stands")},
    {&Report::Words::strengths, QT_TRANSLATE_NOOP("Report", "Strengths")},
    {&Report::Words::priorities, QT_TRANSLATE_NOOP("Report", "Priorities")},
    //: Heading of a list: statements that the team answered with "we don't know"
    {&Report::Words::dontKnows, QT_TRANSLATE_NOOP("Report", "What we don’t know")},
    //: Heading of a list: statements that the team marked to return to
    {&Report::Words::comeBacks, QT_TRANSLATE_NOOP("Report", "To come back to")},
    //: Heading of a list: statements on which the votes lie far apart
    {&Report::Words::differences, QT_TRANSLATE_NOOP("Report", "Where we differ most")},
    //: Heading of a table: how staff groups see the themes
    {&Report::Words::byStaffGroup, QT_TRANSLATE_NOOP("Report", "How staff groups see it")},
    {&Report::Words::method, QT_TRANSLATE_NOOP("Report", "About this report")},
    {&Report::Words::staffGroup, QT_TRANSLATE_NOOP("Report", "Staff group")},
    //: Column: how many people of a staff group took part
    {&Report::Words::inTheRoom, QT_TRANSLATE_NOOP("Report", "In the room")},
    //: A staff group that the team has but of which nobody took part
    {&Report::Words::missingVoice, QT_TRANSLATE_NOOP("Report", "missing voice")},
    {&Report::Words::votes, QT_TRANSLATE_NOOP("Report", "Votes")},
    {&Report::Words::median, QT_TRANSLATE_NOOP("Report", "Median")},
    {&Report::Words::agreement, QT_TRANSLATE_NOOP("Report", "Agreement")},
    {&Report::Words::theme, QT_TRANSLATE_NOOP("Report", "Theme")},
    {&Report::Words::score, QT_TRANSLATE_NOOP("Report", "Score")},
    //: Column: how many statements have a level, as "4 of 5"
    {&Report::Words::rated, QT_TRANSLATE_NOOP("Report", "Rated")},
    {&Report::Words::dontKnow, QT_TRANSLATE_NOOP("Report", "Don’t know")},
    {&Report::Words::notApplicable, QT_TRANSLATE_NOOP("Report", "Not applicable")},
    //: One sentence of a question set that describes what good looks like
    {&Report::Words::statement, QT_TRANSLATE_NOOP("Report", "Statement")},
    //: What the team agreed for a statement: a level 0 to 4, "not applicable" or "don't know"
    {&Report::Words::rating, QT_TRANSLATE_NOOP("Report", "Rating")},
    //: What shows that a statement is true here
    {&Report::Words::evidence, QT_TRANSLATE_NOOP("Report", "Evidence")},
    //: What is missing for a statement to be true here
    {&Report::Words::gap, QT_TRANSLATE_NOOP("Report", "Gap")},
    //: Who can change what a statement describes: the team or the organisation
    {&Report::Words::scope, QT_TRANSLATE_NOOP("Report", "Who can change it")},
    //: Mark on a statement that the team wants to return to
    {&Report::Words::comeBack, QT_TRANSLATE_NOOP("Report", "Come back to this")},
    //: Column of ordinal numbers
    {&Report::Words::number, QT_TRANSLATE_NOOP("Report", "No.")},
    //: In a table: nobody, nothing
    {&Report::Words::none, QT_TRANSLATE_NOOP("Report", "none")},
    {&Report::Words::noAnswers, QT_TRANSLATE_NOOP("Report", "not enough answers")},
    //: Beside a theme's score in large figures: "2.3 of 4"
    {&Report::Words::ofFour, QT_TRANSLATE_NOOP("Report", "of 4")},
    {&Report::Words::page, QT_TRANSLATE_NOOP("Report", "Page %1 of %2")},
    //: Who led the session
    {&Report::Words::facilitator, QT_TRANSLATE_NOOP("Report", "Facilitator")},
    //: The month that an assessment describes
    {&Report::Words::period, QT_TRANSLATE_NOOP("Report", "Period")},
    {&Report::Words::organisation, QT_TRANSLATE_NOOP("Report", "Organisation")},
    //: Part of an organisation
    {&Report::Words::division, QT_TRANSLATE_NOOP("Report", "Division")},
    {&Report::Words::team, QT_TRANSLATE_NOOP("Report", "Team")},
    //: Draft or agreed
    {&Report::Words::state, QT_TRANSLATE_NOOP("Report", "State")},
    //: The described levels 0 to 4
    {&Report::Words::scale, QT_TRANSLATE_NOOP("Report", "The scale")},
    {&Report::Words::questionSet, QT_TRANSLATE_NOOP("Report", "Question set")},
    //: Column: how much a theme or a statement has risen or fallen since an earlier round
    {&Report::Words::change, QT_TRANSLATE_NOOP("Report", "Change")},
    //: What the team aims for in a theme
    {&Report::Words::target, QT_TRANSLATE_NOOP("Report", "Target")},
    //: Column: a rating or a score in an earlier round
    {&Report::Words::before, QT_TRANSLATE_NOOP("Report", "Before")},
    //: Column: a rating or a score in this round
    {&Report::Words::now, QT_TRANSLATE_NOOP("Report", "Now")},
    //: Heading of a table: each statement in an earlier round and in this one
    {&Report::Words::statementByStatement, QT_TRANSLATE_NOOP("Report", "Statement by statement")},
    //: Heading of a list: statements of an earlier round that the question set has no more
    {&Report::Words::retired, QT_TRANSLATE_NOOP("Report", "No longer asked")},
    //: Heading of a list: statements that the earlier round did not have
    {&Report::Words::added, QT_TRANSLATE_NOOP("Report", "Asked for the first time")},
    //: Heading of a list: statements that a new version of the question set has split or put together
    {&Report::Words::regrouped, QT_TRANSLATE_NOOP("Report", "Split or merged")},
    //: Below the heading "Split or merged"
    {&Report::Words::regroupedNote,
     QT_TRANSLATE_NOOP("Report",
                       "A rating of the earlier wording does not say how each of these would have been rated, so "
                       "they are not compared.")},
    //: Heading of eight small charts: each theme's score, round by round
    {&Report::Words::overTheRounds, QT_TRANSLATE_NOOP("Report", "Over the rounds")},
};

} // namespace

Report::Words reportWords(const Texts &texts)
{
    Report::Words words;
    for (const Word &word : AllWords)
        words.*word.word = texts.text(word.source);
    return words;
}

} // namespace aros::report
