#include "core/report/reportphrases.h"

namespace aros::report {

namespace {

void addHeadings(Report::Words &words, const Texts &texts)
{
    words.inShort = texts.text(QT_TRANSLATE_NOOP("Report", "In short"));
    words.whoTookPart = texts.text(QT_TRANSLATE_NOOP("Report", "Who took part"));
    words.whereTheTeamStands = texts.text(QT_TRANSLATE_NOOP("Report", "Where the team stands"));
    words.strengths = texts.text(QT_TRANSLATE_NOOP("Report", "Strengths"));
    words.priorities = texts.text(QT_TRANSLATE_NOOP("Report", "Priorities"));
    //: Heading of a list: statements that the team answered with "we don't know"
    words.dontKnows = texts.text(QT_TRANSLATE_NOOP("Report", "What we don’t know"));
    //: Heading of a list: statements that the team marked to return to
    words.comeBacks = texts.text(QT_TRANSLATE_NOOP("Report", "To come back to"));
    //: Heading of a list: statements on which the votes lie far apart
    words.differences = texts.text(QT_TRANSLATE_NOOP("Report", "Where we differ most"));
    //: Heading of a table: how staff groups see the themes
    words.byStaffGroup = texts.text(QT_TRANSLATE_NOOP("Report", "How staff groups see it"));
    words.method = texts.text(QT_TRANSLATE_NOOP("Report", "About this report"));
}

void addTableWords(Report::Words &words, const Texts &texts)
{
    words.staffGroup = texts.text(QT_TRANSLATE_NOOP("Report", "Staff group"));
    //: Column: how many people of a staff group took part
    words.inTheRoom = texts.text(QT_TRANSLATE_NOOP("Report", "In the room"));
    //: A staff group that the team has but of which nobody took part
    words.missingVoice = texts.text(QT_TRANSLATE_NOOP("Report", "missing voice"));
    words.votes = texts.text(QT_TRANSLATE_NOOP("Report", "Votes"));
    words.median = texts.text(QT_TRANSLATE_NOOP("Report", "Median"));
    words.agreement = texts.text(QT_TRANSLATE_NOOP("Report", "Agreement"));
    words.theme = texts.text(QT_TRANSLATE_NOOP("Report", "Theme"));
    words.score = texts.text(QT_TRANSLATE_NOOP("Report", "Score"));
    //: Column: how many statements have a level, as "4 of 5"
    words.rated = texts.text(QT_TRANSLATE_NOOP("Report", "Rated"));
    words.dontKnow = texts.text(QT_TRANSLATE_NOOP("Report", "Don’t know"));
    words.notApplicable = texts.text(QT_TRANSLATE_NOOP("Report", "Not applicable"));
    //: One sentence of a question set that describes what good looks like
    words.statement = texts.text(QT_TRANSLATE_NOOP("Report", "Statement"));
    //: What the team agreed for a statement: a level 0 to 4, "not applicable" or "don't know"
    words.rating = texts.text(QT_TRANSLATE_NOOP("Report", "Rating"));
    //: What shows that a statement is true here
    words.evidence = texts.text(QT_TRANSLATE_NOOP("Report", "Evidence"));
    //: What is missing for a statement to be true here
    words.gap = texts.text(QT_TRANSLATE_NOOP("Report", "Gap"));
    //: Who can change what a statement describes: the team or the organisation
    words.scope = texts.text(QT_TRANSLATE_NOOP("Report", "Who can change it"));
    //: Mark on a statement that the team wants to return to
    words.comeBack = texts.text(QT_TRANSLATE_NOOP("Report", "Come back to this"));
    //: Column of ordinal numbers
    words.number = texts.text(QT_TRANSLATE_NOOP("Report", "No."));
    //: In a table: nobody, nothing
    words.none = texts.text(QT_TRANSLATE_NOOP("Report", "none"));
    words.noAnswers = texts.text(QT_TRANSLATE_NOOP("Report", "not enough answers"));
    //: Beside a theme's score in large figures: "2.3 of 4"
    words.ofFour = texts.text(QT_TRANSLATE_NOOP("Report", "of 4"));
    words.page = texts.text(QT_TRANSLATE_NOOP("Report", "Page %1 of %2"));
}

void addDetailWords(Report::Words &words, const Texts &texts)
{
    //: Who led the session
    words.facilitator = texts.text(QT_TRANSLATE_NOOP("Report", "Facilitator"));
    //: The month that an assessment describes
    words.period = texts.text(QT_TRANSLATE_NOOP("Report", "Period"));
    words.organisation = texts.text(QT_TRANSLATE_NOOP("Report", "Organisation"));
    //: Part of an organisation
    words.division = texts.text(QT_TRANSLATE_NOOP("Report", "Division"));
    words.team = texts.text(QT_TRANSLATE_NOOP("Report", "Team"));
    //: Draft or agreed
    words.state = texts.text(QT_TRANSLATE_NOOP("Report", "State"));
    //: The described levels 0 to 4
    words.scale = texts.text(QT_TRANSLATE_NOOP("Report", "The scale"));
    words.questionSet = texts.text(QT_TRANSLATE_NOOP("Report", "Question set"));
}

} // namespace

Report::Words reportWords(const Texts &texts)
{
    Report::Words words;
    addHeadings(words, texts);
    addTableWords(words, texts);
    addDetailWords(words, texts);
    return words;
}

} // namespace aros::report
