#pragma once

#include "core/report/blankquestionnaire.h"

namespace aros::tests {

// Blank questionnaires, one a language, as they are written into one file.
struct SampleSheets {
    QString name;
    QList<report::BlankQuestionnaire> languages;
};

// Of the shipped set: in each language without a team, with one, and with every staff group; in both. And harder cases:
// as many and as few statements as a set may have, and words too long for their place.
QList<SampleSheets> sampleSheets();

// Details of a team with a long name, every staff group, and a plan that asks for it.
assessment::Details detailsWithGroups();

} // namespace aros::tests
