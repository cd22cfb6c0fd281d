#include "ui/shell/pages/questionnaire/waypoints.h"

namespace aros::shell {

std::optional<int> nextToComeBackTo(const assessment::AssessmentSession &session)
{
    const int total = session.questionSet().statementCount();
    for (int distance = 1; distance <= total; ++distance) {
        const int index = (session.current() + distance) % total;
        if (session.answerAt(index).comeBack)
            return index;
    }
    return std::nullopt;
}

int firstOpenIn(const assessment::AssessmentSession &session, int theme)
{
    const questions::QuestionSet &set = session.questionSet();
    const int first = set.firstIndexOf(theme);
    const int end = first + static_cast<int>(set.themes().at(theme).statements.size());
    for (int index = first; index < end; ++index) {
        if (!session.answerAt(index).rating)
            return index;
    }
    return first;
}

} // namespace aros::shell
