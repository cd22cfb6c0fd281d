#pragma once

#include "core/questions/questionset.h"

namespace aros::questions {

// Finds question sets: the ones that Aros ships and, later, those an organisation has installed.
class QuestionSetCatalog
{
public:
    // Names of all sets, newest version of each first.
    QList<QuestionSetName> names() const;

    // The set that new assessments use. It is part of the program, so that it can always be had.
    QuestionSetPtr defaultSet() const;

    // The set of an existing assessment; QuestionSetUnknown when it is not here or its bytes have another checksum.
    Result<QuestionSetPtr> find(const QuestionSetName &name) const;

private:
    mutable QuestionSetPtr m_default; // parsed on first use
};

} // namespace aros::questions
