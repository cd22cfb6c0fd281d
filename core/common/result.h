#pragma once

#include <QString>

#include <tl/expected.hpp>

#include <utility>

namespace aros {

// One code for every failure that a person can cause or must hear about. Sentences for people are made of these in
// ui/presentation/errortexts.cpp for the window, in app/commands/failuretexts.cpp for the command line and nowhere
// else; the detail beside a code is for the log.
enum class ErrorCode {
    NotFound,
    InvalidValue,
    ReadOnly,        // the workspace, or what is to be changed in it, may not be written
    DatabaseLocked,  // detail: who has it, see core/common/lockholder.h
    DatabaseNewer,   // made by a newer version of Aros
    DatabaseForeign, // a file, but not an Aros workspace
    DatabaseDamaged, // an Aros workspace that cannot be read whole
    ContentChanged,  // readable, but an assessment does not match its hash
    FiguresChanged,  // some figures are not as somebody relied on
    DatabaseFailed,  // anything else that the database reports
    MigrationFailed,
    DiskFull,
    FileNotReadable,
    FileNotWritable,
    FolderMissing,
    QuestionSetBroken,
    QuestionSetUnknown,
    QuestionSetTaken, // another set of the same id and version is installed
    QuestionSetInUse, // detail: how many assessments use it
    NotAgreed,
    AlreadyAgreed,
    BackupFailed,
    VoteClosed, // votes on the statement were revealed: none can be added or taken back
    PdfFailed,
    ChartFailed,
    Cancelled,
};

// What went wrong: a code that programs can tell apart and an untranslated detail (path, statement, driver text).
struct Error {
    ErrorCode code = ErrorCode::InvalidValue;
    QString detail;

    friend bool operator==(const Error &, const Error &) = default;
};

// A value or an Error; the only currency of failure in Aros. Declared nodiscard, so that forgetting to look at one is a
// warning. std::expected will take its place with C++23.
template <typename T> class [[nodiscard]] Result : public tl::expected<T, Error>
{
public:
    using tl::expected<T, Error>::expected;
};

inline tl::unexpected<Error> failure(ErrorCode code, QString detail = {})
{
    return tl::unexpected<Error>(Error{code, std::move(detail)});
}

inline tl::unexpected<Error> failure(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

} // namespace aros
