#include "core/questions/setcomparison.h"

#include "core/questions/questionset.h"

namespace aros::questions {

SetComparison SetComparison::ofSame(const QuestionSet &set)
{
    SetComparison comparison;
    for (int index = 0; index < set.statementCount(); ++index) {
        const StatementId &id = set.statementAt(index).id;
        comparison.pairs.append({id, id, false});
    }
    return comparison;
}

} // namespace aros::questions
