#pragma once

#include "core/storage/workspace.h"

namespace aros::storage {

// The dated copies of one workspace, in the folder "backups" beside it.
class BackupFolder
{
public:
    explicit BackupFolder(const QString &workspacePath);

    const QString &path() const { return m_path; }
    QList<Backup> list() const; // newest first

    // A name for a copy made now that is not taken.
    QString pathFor(const QDateTime &now) const;

    // Removes copies that are superseded, and half-made ones that an interruption left.
    void tidy(const QDateTime &now) const;

private:
    QStringList ownFiles() const;

    QString m_path;
    QString m_prefix; // of every file's name
};

// What can go: of `backups` (newest first) all of the last day stay, one a day for two weeks, one a week for three
// months and one a month before that. The newest of each stays, and whatever a clock that went wrong dated into the
// future.
QList<Backup> superseded(const QList<Backup> &backups, const QDateTime &now);

} // namespace aros::storage
