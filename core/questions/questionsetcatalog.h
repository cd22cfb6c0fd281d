#pragma once

#include "core/questions/questionset.h"

#include <QByteArray>

#include <optional>

namespace aros::questions {

// Finds question sets: the ones that Aros ships and those that were installed here. Reads them on first use; not to be
// shared between threads.
class QuestionSetCatalog
{
public:
    // The sets that are part of the program, and no others.
    QuestionSetCatalog();
    // Those in the files of a folder whose names end in ".json"; a file that is no good question set is passed over
    // with a warning in the log.
    explicit QuestionSetCatalog(QString folder);
    // The sets that are part of the program, and those that are or will be installed in a folder, which need not exist.
    static QuestionSetCatalog withInstalled(QString folder = usualFolder());

    // Where sets are installed for a person: "questions" in the platform's data folder of Aros.
    static QString usualFolder();

    // Names of all sets, newest version of each first.
    QList<QuestionSetName> names() const;

    // The set that new assessments use unless another is chosen. It is part of the program, so that it can always be
    // had.
    QuestionSetPtr defaultSet() const;

    // The set of an existing assessment; QuestionSetUnknown when it is not here or its bytes have another checksum.
    Result<QuestionSetPtr> find(const QuestionSetName &name) const;
    // The set with this id and version, or the newest with this id where the version is empty; null when none is here.
    QuestionSetPtr find(const QString &id, const QString &version) const;

    // The bytes of its file as they are, so that the checksum holds for a copy too.
    Result<QByteArray> bytesOf(const QuestionSetName &name) const;

    bool isInstalled(const QuestionSetName &name) const;
    // Keeps a copy of a set's file, for ever under its name. The same bytes a second time are no change. Fails with
    // QuestionSetBroken, also where its predecessor is here and lacks an origin; with QuestionSetTaken where a set of
    // this id and version is here with other bytes; and as writeFile() does.
    Result<QuestionSetPtr> install(const QByteArray &bytes);
    // Only an installed set: others are ReadOnly. Whether an assessment needs it is asked in core/assessment.
    Result<void> remove(const QuestionSetName &name);

private:
    struct Entry {
        QuestionSetPtr set;
        QString path;
        bool isInstalled;
    };

    const QList<Entry> &entries() const;
    const Entry *entryOf(const QuestionSetName &name) const;
    void load(const QString &folder, bool isInstalled) const;
    void add(const Entry &entry) const;

    QString m_folder;
    QString m_installedFolder;      // empty: nothing can be installed
    mutable QList<Entry> m_entries; // by id, newest version first; empty until first use
    mutable bool m_loaded = false;
};

} // namespace aros::questions
