#pragma once

#include "core/common/result.h"

#include <QLockFile>
#include <QString>

#include <memory>

namespace aros::storage {

// A private copy of a workspace for reading: it needs no lock, so that another program may go on writing, and an
// interrupted change is taken back in the copy, where the original may not be written. It holds everything that the
// team has said, so it must not outlive the program, however that ends.
class Snapshot
{
public:
    // Fails with FileNotReadable, FileNotWritable, DatabaseLocked (written without a pause) or DiskFull.
    static Result<std::unique_ptr<Snapshot>> of(const QString &workspacePath);

    // Removes what is left of the copies of programs that were killed. Copies of living ones stay.
    static void removeLeftBehind();

    // The database on the copy must be closed first.
    ~Snapshot();
    Snapshot(const Snapshot &) = delete;
    Snapshot &operator=(const Snapshot &) = delete;

    QString path() const { return m_start + QStringLiteral(".sqlite"); }

    // Takes the copy's name away as soon as the open database needs it no more, which is when nothing will be changed:
    // the system then frees it when the program ends, even by a kill. Where an open file keeps its name (Windows) this
    // does nothing, and the copy goes with the object or with removeLeftBehind().
    void hide();

private:
    explicit Snapshot(const QString &start);

    QString m_start;  // of the path of every file that belongs to the copy
    QLockFile m_lock; // tells a living program's copy from what a dead one left
};

} // namespace aros::storage
