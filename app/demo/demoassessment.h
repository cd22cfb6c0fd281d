#pragma once

#include "app/demo/demovotes.h"
#include "core/questions/questionset.h"

#include <QDateTime>

namespace aros::demo {

// One assessment of the sample organisation and when its team did what.
struct DemoAssessment {
    assessment::Assessment draft; // as it is handed to the repository
    DemoVotes votes;
    QDateTime started;
    QDateTime agreed; // invalid for the one that is left half-way
};

// All assessments in the order in which they were made. The same for the same question set, seed and time, up to the
// ids; `now` is when the reader looks at it: nothing lies after it.
QList<DemoAssessment> demoAssessments(const questions::QuestionSet &set, const QDateTime &now, quint32 seed);

} // namespace aros::demo
