#include "core/metrics/metricdocument.h"

#include "core/questions/jsondocument.h"

#include <QJsonObject>

namespace aros::metrics {

std::optional<QJsonValue> readJsonObject(const QByteArray &bytes, qint64 largest, questions::ProblemList &problems)
{
    const std::optional<QJsonDocument> document = questions::readJsonDocument(bytes, largest, problems);
    if (!document)
        return std::nullopt;
    if (!document->isObject()) {
        problems.add(QStringLiteral("file"), questions::ProblemKind::WrongType, {QStringLiteral("object")});
        return std::nullopt;
    }
    return QJsonValue(document->object());
}

} // namespace aros::metrics
