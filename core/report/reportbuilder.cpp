#include "core/report/reportbuilder.h"

#include "core/report/reportparts.h"
#include "core/report/reportphrases.h"

namespace aros::report {

Report buildReport(const questions::QuestionSet &set, const assessment::Assessment &assessment, const Texts &texts,
                   Audience audience, const Background &background)
{
    const scoring::Scores scores = scoring::calculateScores(set, assessment);
    const Source source{
        set, assessment, texts, scores, audience, background.votes, background.earlier, background.hasEveryRound};
    Report report;
    report.language = texts.language();
    report.audience = audience;
    report.words = reportWords(texts);
    addTitleBlock(report, source);
    addThemes(report, source);
    addSections(report, source);
    addHighlights(report, source);
    addVotes(report, source);
    addOverall(report, source);
    addInShort(report, source);
    addRadar(report, source);
    addParticipants(report, source);
    addMethod(report, source);
    addTargets(report, source);
    addChanges(report, source);
    addTrend(report, source);
    addRadarRounds(report, source);
    addRoundsMethod(report, source);
    return report;
}

} // namespace aros::report
