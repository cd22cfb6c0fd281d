#pragma once

#include "core/common/result.h"

#include <QTemporaryDir>

#include <memory>

namespace aros::storage {

// A private copy of a workspace for reading: it needs no lock, so that another program may go on writing, and an
// interrupted change is taken back in the copy, where the original may not be written. Removed with the object.
class Snapshot
{
public:
    // Fails with FileNotReadable, DatabaseLocked (written without a pause) or DiskFull.
    static Result<std::unique_ptr<Snapshot>> of(const QString &workspacePath);

    QString path() const;

private:
    Snapshot();

    QTemporaryDir m_folder;
};

} // namespace aros::storage
