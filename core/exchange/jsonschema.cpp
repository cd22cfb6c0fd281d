#include "core/exchange/jsonschema.h"

#include "core/common/jsonscan.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QJsonValue>
#include <QStringList>
#include <QThread>

#include <valijson/adapters/qtjson_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>

#include <exception>
#include <memory>

namespace aros::exchange {

namespace {

Result<QJsonValue> readJson(const QByteArray &bytes)
{
    for (const JsonFault &fault : scanJson(bytes)) {
        if (fault.kind != JsonFault::Kind::DuplicateKey)
            return failure(ErrorCode::InvalidValue, fault.place + QStringLiteral(": ") + fault.detail);
    }
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError)
        return failure(ErrorCode::InvalidValue,
                       placeInText(bytes, error.offset) + QStringLiteral(": ") + error.errorString());
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

QString pointerOrFile(const QString &pointer)
{
    return pointer.isEmpty() ? QStringLiteral("file") : pointer;
}

// The JSON pointers of texts that are too long to be checked, and of objects with such a key.
QStringList longTexts(const QJsonValue &value)
{
    QStringList places;
    const QJsonArray array = value.toArray();
    for (int index = 0; index < array.size(); ++index) {
        for (const QString &place : longTexts(array.at(index)))
            places.append(jsonPointerStep(QString::number(index)) + place);
    }
    const QJsonObject object = value.toObject();
    qsizetype longest = value.toString().size();
    for (auto member = object.constBegin(); member != object.constEnd(); ++member) {
        longest = qMax(longest, member.key().size());
        for (const QString &place : longTexts(member.value()))
            places.append(jsonPointerStep(member.key()) + place);
    }
    if (longest > LongestCheckedText)
        places.append(QString());
    return places;
}

QList<SchemaProblem> tooLong(const QStringList &places)
{
    QList<SchemaProblem> problems;
    for (const QString &place : places)
        problems.append(
            {pointerOrFile(place), QStringLiteral("A text is longer than %1 characters.").arg(LongestCheckedText)});
    return problems;
}

// The validator names a place as "<root>", "[themes]", "[0]".
QString pointerOf(const std::vector<std::string> &context)
{
    QString pointer;
    for (size_t step = 1; step < context.size(); ++step) {
        const QString name = QString::fromStdString(context.at(step));
        pointer += jsonPointerStep(name.sliced(1, name.size() - 2));
    }
    return pointerOrFile(pointer);
}

// Every object and list around a problem is reported again as not valid.
bool isConsequence(const QString &reason)
{
    return reason.startsWith(QLatin1String("Failed to validate item #")) ||
           reason.startsWith(QLatin1String("Failed to validate against schema associated"));
}

QList<SchemaProblem> problemsOf(const valijson::ValidationResults &results)
{
    QList<SchemaProblem> problems;
    for (const valijson::ValidationResults::Error &error : results) {
        const SchemaProblem problem{pointerOf(error.context), QString::fromStdString(error.description)};
        if (!isConsequence(problem.reason) && !problems.contains(problem))
            problems.append(problem);
    }
    return problems;
}

// May throw what the validator and the standard library throw.
QList<SchemaProblem> validate(const QJsonValue &document, const QJsonValue &schemaDocument)
{
    valijson::Schema schema;
    valijson::SchemaParser(valijson::SchemaParser::kDraft7)
        .populateSchema(valijson::adapters::QtJsonAdapter(schemaDocument), schema);
    valijson::ValidationResults results;
    valijson::Validator validator;
    if (validator.validate(schema, valijson::adapters::QtJsonAdapter(document), &results))
        return {};
    return problemsOf(results);
}

Result<QList<SchemaProblem>> validateWithoutThrowing(const QJsonValue &document, const QJsonValue &schemaDocument)
{
    try {
        return validate(document, schemaDocument);
    } catch (const std::exception &exception) {
        return failure(ErrorCode::InvalidValue, QString::fromUtf8(exception.what()));
    }
}

// Regular expressions of the standard library go three calls deeper with every character, and a main thread's stack may
// be as small as one mebibyte.
Result<QList<SchemaProblem>> validateOnLargeStack(const QJsonValue &document, const QJsonValue &schemaDocument)
{
    constexpr uint stackSize = 128 * 1024 * 1024; // only reserved; used as far as the longest text needs
    Result<QList<SchemaProblem>> result = failure(ErrorCode::InvalidValue, QStringLiteral("no memory for the check"));
    const std::unique_ptr<QThread> thread(
        QThread::create([&] { result = validateWithoutThrowing(document, schemaDocument); }));
    thread->setStackSize(stackSize);
    thread->start();
    thread->wait();
    return result;
}

} // namespace

Result<QList<SchemaProblem>> checkAgainstSchema(const QByteArray &json, const QByteArray &schema)
{
    const Result<QJsonValue> schemaDocument = readJson(schema);
    if (!schemaDocument)
        return failure(schemaDocument.error());
    const Result<QJsonValue> document = readJson(json);
    if (!document) {
        const QString detail = document.error().detail;
        const qsizetype colon = detail.indexOf(QLatin1String(": "));
        return QList<SchemaProblem>{{detail.first(colon), detail.sliced(colon + 2)}};
    }
    const QStringList unchecked = longTexts(*document);
    if (!unchecked.isEmpty())
        return tooLong(unchecked);
    return validateOnLargeStack(*document, *schemaDocument);
}

} // namespace aros::exchange
