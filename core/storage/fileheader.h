#pragma once

#include <QString>

namespace aros::storage {

// "Aros" in ASCII, in the header of every workspace and backup.
constexpr quint32 ArosApplicationId = 0x41726F73;

// What the first bytes of a file tell, read without SQLite: SQLite would roll back an interrupted change of a file that
// is not ours to write.
struct FileHeader {
    enum class Kind {
        Missing,
        Unreadable, // a folder, or not permitted
        Empty,      // no byte at all
        Foreign,    // not SQLite, or SQLite of another program
        CutShort,   // begins like an SQLite file but ends inside its header
        Aros,
    };

    Kind kind = Kind::Missing;
    int schemaVersion = 0;
    bool hasWholePages = true; // false: the end is missing, unless a journal says how to make it whole
};

FileHeader readHeader(const QString &path);

} // namespace aros::storage
