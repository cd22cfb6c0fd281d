#include "core/questions/jsondocument.h"

#include "core/common/jsonscan.h"

namespace aros::questions {

namespace {

ProblemKind kindOf(JsonFault::Kind fault)
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

std::optional<QJsonDocument> readJsonDocument(const QByteArray &bytes, qint64 largest, ProblemList &problems)
{
    if (bytes.size() > largest) {
        problems.add(QStringLiteral("file"), ProblemKind::FileTooLarge, {QString::number(largest)});
        return std::nullopt;
    }
    bool readable = true;
    for (const JsonFault &fault : scanJson(bytes)) {
        problems.add(fault.place, kindOf(fault.kind), {fault.detail});
        readable = readable && fault.kind == JsonFault::Kind::DuplicateKey;
    }
    if (!readable)
        return std::nullopt;
    QJsonParseError error;
    QJsonDocument document = QJsonDocument::fromJson(bytes, &error); // a number may still be beyond what a double holds
    if (error.error != QJsonParseError::NoError) {
        problems.add(placeInText(bytes, error.offset), ProblemKind::NotJson, {error.errorString()});
        return std::nullopt;
    }
    return document;
}

} // namespace aros::questions
