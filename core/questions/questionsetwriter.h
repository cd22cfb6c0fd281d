#pragma once

#include "core/questions/questionset.h"

#include <QByteArray>

namespace aros::questions {

// The file of a set in the one form in which Aros writes it: keys in the order of the format, two blanks a step, line
// feeds, one at the end. Reading it gives `content` again, but for the checksum, which is of these bytes.
QByteArray questionSetJson(const QuestionSet::Content &content);

// A set of one's own to begin with: every statement of `set` as it is and declared to be the same, under a name that
// is to be changed.
QuestionSet::Content templateFrom(const QuestionSet &set, const QDate &published);

} // namespace aros::questions
