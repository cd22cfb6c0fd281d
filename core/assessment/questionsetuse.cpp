#include "core/assessment/questionsetuse.h"

#include <algorithm>

namespace aros::assessment {

Result<int> usesOf(const questions::QuestionSetName &set, const AssessmentRepository &repository)
{
    qsizetype uses = 0;
    for (const Result<QList<Assessment>> &some : {repository.list(), repository.deleted()}) {
        if (!some)
            return failure(some.error());
        uses += std::count_if(some->cbegin(), some->cend(),
                              [&](const Assessment &assessment) { return assessment.questionSet == set; });
    }
    return static_cast<int>(uses);
}

Result<void> removeUnusedSet(const questions::QuestionSetName &set, questions::QuestionSetCatalog &catalog,
                             const AssessmentRepository &repository)
{
    const Result<int> uses = usesOf(set, repository);
    if (!uses)
        return failure(uses.error());
    if (*uses > 0)
        return failure(ErrorCode::QuestionSetInUse, QString::number(*uses));
    return catalog.remove(set);
}

} // namespace aros::assessment
