#pragma once

#include <QDateTime>
#include <QString>

namespace aros {

// Who has a workspace open, as the detail of ErrorCode::DatabaseLocked carries it. Every part may be missing.
struct LockHolder {
    QString process; // its number
    QString machine;
    QString program;
    QDateTime since;

    static LockHolder fromDetail(const QString &detail);
    // One part a line.
    QString toDetail() const;
};

} // namespace aros
