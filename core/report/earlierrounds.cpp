#include "core/report/earlierrounds.h"

#include "core/assessment/assessmentrepository.h"
#include "core/assessment/rounds.h"
#include "core/questions/comparesets.h"

#include <QLoggingCategory>

namespace aros::report {

using assessment::Assessment;
using questions::QuestionSetPtr;

namespace {

Q_LOGGING_CATEGORY(roundsLog, "aros.rounds")

void warnOfLeftOut(const AssessmentId &id, const Error &error)
{
    qCWarning(roundsLog).noquote() << "left out of the report:" << id.text() << static_cast<int>(error.code)
                                   << error.detail;
}

Result<EarlierRound> readRound(const AssessmentId &id, const assessment::AssessmentRepository &repository,
                               const questions::QuestionSetCatalog &catalog, const QuestionSetPtr &later)
{
    const Result<Assessment> whole = repository.find(id);
    if (!whole)
        return failure(whole.error());
    const Result<QuestionSetPtr> set = catalog.find(whole->questionSet);
    if (!set)
        return failure(set.error());
    return EarlierRound{*whole, *set, questions::compareSets(catalog, *set, later)};
}

} // namespace

EarlierRounds readEarlierRounds(const Assessment &of, const assessment::AssessmentRepository &repository,
                                const questions::QuestionSetCatalog &catalog)
{
    const Result<QList<Assessment>> known = repository.ofTeam(of.details.team.id);
    const Result<QuestionSetPtr> later = catalog.find(of.questionSet);
    if (!known || !later) {
        warnOfLeftOut(of.id, known ? later.error() : known.error());
        return {{}, of.details.round == 0}; // nothing comes before a baseline
    }
    EarlierRounds result;
    // One after the other, so that one bad round does not take the good ones with it.
    for (const Assessment &one : assessment::earlierRounds(of, *known)) {
        if (const Result<EarlierRound> round = readRound(one.id, repository, catalog, *later); round) {
            result.rounds.append(*round);
        } else {
            warnOfLeftOut(one.id, round.error());
            result.complete = false;
        }
    }
    return result;
}

} // namespace aros::report
