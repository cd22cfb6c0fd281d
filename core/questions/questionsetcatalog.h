#pragma once

#include "core/questions/questionset.h"

namespace aros::questions {

// Finds question sets: the ones that Aros ships and, later, those an organisation has installed. Reads them on first
// use; not to be shared between threads.
class QuestionSetCatalog
{
public:
    // The sets that are part of the program.
    QuestionSetCatalog();
    // Those in the files of a folder whose names end in ".json"; a file that is no good question set is passed over
    // with a warning in the log.
    explicit QuestionSetCatalog(QString folder);

    // Names of all sets, newest version of each first.
    QList<QuestionSetName> names() const;

    // The set that new assessments use. It is part of the program, so that it can always be had.
    QuestionSetPtr defaultSet() const;

    // The set of an existing assessment; QuestionSetUnknown when it is not here or its bytes have another checksum.
    Result<QuestionSetPtr> find(const QuestionSetName &name) const;

private:
    const QList<QuestionSetPtr> &sets() const;

    QString m_folder;
    mutable QList<QuestionSetPtr> m_sets; // by id, newest version first; empty until first use
    mutable bool m_loaded = false;
};

} // namespace aros::questions
