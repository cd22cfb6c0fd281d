#include "core/common/ids.h"

#include <QUuid>

namespace aros {

QString newUuid()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

} // namespace aros
