#pragma once

#include "core/assessment/assessment.h"
#include "tests/support/sampleset.h"

#include <QTimeZone>

namespace aros::tests {

// The sample set with the official themes' names, in both languages, and the described scale.
inline questions::QuestionSetPtr namedSet()
{
    const QList<BilingualText> titles{
        {u"Flexible working"_qs, u"Gweithio hyblyg"_qs},
        {u"Health and wellbeing"_qs, u"Iechyd a llesiant"_qs},
        {u"New starters and new in role"_qs, u"Dechreuwyr newydd a newydd i’w rôl"_qs},
        {u"Later careers"_qs, u"Yn ddiweddarach yn eu gyrfa"_qs},
        {u"International colleagues"_qs, u"Cydweithwyr rhyngwladol"_qs},
        {u"Career development and planning"_qs, u"Datblygu a chynllunio gyrfa"_qs},
        {u"Reward and recognition"_qs, u"Gwobrwyo a chydnabod"_qs},
        {u"Compassionate cultures"_qs, u"Diwylliannau tosturiol"_qs},
    };
    const QList<BilingualText> levels{
        {u"Not in place"_qs, u"Ddim ar waith"_qs},
        {u"Starting"_qs, u"Yn dechrau"_qs},
        {u"Developing"_qs, u"Yn datblygu"_qs},
        {u"Embedded"_qs, u"Wedi’i sefydlu"_qs},
        {u"Sustained and improving"_qs, u"Wedi’i gynnal ac yn gwella"_qs},
    };
    questions::QuestionSet::Content content = sampleSet()->content();
    for (int index = 0; index < levels.size(); ++index)
        content.scale.levels[index].title = levels.at(index);
    content.publisher = {u"Aros"_qs, u"Aros"_qs};
    for (int index = 0; index < titles.size(); ++index) {
        content.themes[index].title = titles.at(index);
        content.themes[index].shortTitle = titles.at(index);
        content.themes[index].statements[1].scope = questions::Scope::Organisation;
    }
    return std::make_shared<const questions::QuestionSet>(content);
}

// One assessment from one string a theme, a character a statement: 0 to 4, n, d, or a point for unanswered.
inline assessment::Assessment answered(const questions::QuestionSet &set, const QStringList &themes)
{
    assessment::Assessment result;
    result.id = AssessmentId(u"7d1c"_qs);
    result.details.team.organisation = u"Glan Aber"_qs;
    result.details.team.division = u"Medicine"_qs;
    result.details.team.name = u"Ward 7"_qs;
    result.details.period = QDate(2026, 3, 1);
    result.details.facilitator = u"Ward manager"_qs;
    for (int theme = 0; theme < themes.size(); ++theme) {
        for (int number = 0; number < themes.at(theme).size(); ++number) {
            const QString code(themes.at(theme).at(number));
            const StatementId id = set.themes().at(theme).statements.at(number).id;
            result.answers[id].rating = assessment::Rating::fromCode(code);
        }
    }
    return result;
}

inline void agree(assessment::Assessment &assessment)
{
    assessment.state = assessment::State::Agreed;
    assessment.agreed = QDateTime(QDate(2026, 3, 12), QTime(12, 0), QTimeZone::utc());
}

} // namespace aros::tests
