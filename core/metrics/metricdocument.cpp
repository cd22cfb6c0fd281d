#include "core/metrics/metricdocument.h"

#include "core/common/jsonscan.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace aros::metrics {

namespace {

using questions::ProblemKind;

ProblemKind problemKindOf(JsonFault::Kind fault)
{
    switch (fault) {
    case JsonFault::Kind::NotUtf8:
        return ProblemKind::NotUtf8;
    case JsonFault::Kind::TooDeep:
        return ProblemKind::NestedTooDeeply;
    case JsonFault::Kind::DuplicateKey:
        return ProblemKind::DuplicateKey;
    case JsonFault::Kind::Syntax:
        break;
    }
    return ProblemKind::NotJson;
}

} // namespace

std::optional<QJsonValue> readJsonObject(const QByteArray &bytes, qint64 largest, questions::ProblemList &problems)
{
    const QString whole = QStringLiteral("file");
    if (bytes.size() > largest) {
        problems.add(whole, ProblemKind::FileTooLarge, {QString::number(largest)});
        return std::nullopt;
    }
    bool readable = true;
    for (const JsonFault &fault : scanJson(bytes)) {
        problems.add(fault.place, problemKindOf(fault.kind), {fault.detail});
        readable = readable && fault.kind == JsonFault::Kind::DuplicateKey;
    }
    if (!readable)
        return std::nullopt;
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error); // a number may be beyond what a double holds
    if (error.error != QJsonParseError::NoError) {
        problems.add(placeInText(bytes, error.offset), ProblemKind::NotJson, {error.errorString()});
        return std::nullopt;
    }
    if (!document.isObject()) {
        problems.add(whole, ProblemKind::WrongType, {QStringLiteral("object")});
        return std::nullopt;
    }
    return QJsonValue(document.object());
}

} // namespace aros::metrics
