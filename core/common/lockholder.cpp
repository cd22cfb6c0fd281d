#include "core/common/lockholder.h"

#include <QStringList>

namespace aros {

LockHolder LockHolder::fromDetail(const QString &detail)
{
    const QStringList parts = detail.split(u'\n');
    return {parts.value(0), parts.value(1), parts.value(2), QDateTime::fromString(parts.value(3), Qt::ISODateWithMs)};
}

QString LockHolder::toDetail() const
{
    return QStringList{process, machine, program, since.toUTC().toString(Qt::ISODateWithMs)}.join(u'\n');
}

} // namespace aros
