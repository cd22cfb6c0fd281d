#pragma once

#include "core/assessment/assessment.h"

#include <QString>

#include <optional>

namespace aros::shell {

class PageHost;

// Asks for language and file, and saves the blank questionnaire there: with the team, round and question set of the
// assessment, or, for an empty one, with lines to write on and the set that new assessments use. Gives the file, for
// Page::showSaved(); nothing when it was called off or could not be saved, which has then been told.
std::optional<QString> saveBlankSheets(PageHost &host, const assessment::Assessment &assessment);

} // namespace aros::shell
