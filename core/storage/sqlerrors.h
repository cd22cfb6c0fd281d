#pragma once

#include "core/common/result.h"

#include <QSqlError>

namespace aros::storage {

// The code for what SQLite reports; `path` is looked at where the same report has several causes, such as a failed
// write on a disk that is full.
ErrorCode codeFor(int sqliteCode, const QString &path);

// With SQLite's number and text as detail. The texts name tables and rules, never what is stored.
Error errorFrom(const QSqlError &sqlError, const QString &path);

} // namespace aros::storage
