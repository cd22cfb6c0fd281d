#include "core/questions/questionsetfields.h"

#include <QRegularExpression>
#include <QUrl>

namespace aros::questions {

namespace {

// A pattern of the whole text; "$" alone would let a line feed at the end pass.
QRegularExpression wholePattern(const QString &pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern));
}

QString readMatching(const JsonNode &node, const QRegularExpression &pattern, ProblemKind otherwise)
{
    const std::optional<QString> text = node.string();
    if (text && !pattern.match(*text).hasMatch())
        node.report(otherwise);
    return text.value_or(QString());
}

} // namespace

QString readSetId(const JsonNode &node)
{
    static const QRegularExpression pattern = wholePattern(QStringLiteral("[a-z][a-z0-9-]{1,39}"));
    return readMatching(node, pattern, ProblemKind::BadId);
}

// Nine digits at most, so that versions can be compared as numbers.
QString readVersion(const JsonNode &node)
{
    static const QRegularExpression pattern = wholePattern(QStringLiteral("[0-9]{1,9}\\.[0-9]{1,9}"));
    return readMatching(node, pattern, ProblemKind::BadVersion);
}

QDate readDate(const JsonNode &node)
{
    static const QRegularExpression pattern = wholePattern(QStringLiteral("[0-9]{4}-[0-9]{2}-[0-9]{2}"));
    const std::optional<QString> text = node.string();
    if (!text)
        return {};
    const QDate date = QDate::fromString(*text, Qt::ISODate);
    if (!date.isValid() || !pattern.match(*text).hasMatch())
        node.report(ProblemKind::BadDate);
    return date;
}

QString readAddress(const JsonNode &node)
{
    static const QRegularExpression pattern = wholePattern(QStringLiteral("https://[!-~]{1,592}"));
    const std::optional<QString> text = node.string();
    if (!text)
        return {};
    const QUrl url(*text, QUrl::StrictMode);
    const bool plain = url.userInfo().isEmpty() && url.host().contains(QLatin1Char('.'));
    if (!pattern.match(*text).hasMatch() || !url.isValid() || !plain)
        node.report(ProblemKind::BadAddress);
    return *text;
}

StatementId readStatementId(const JsonNode &node)
{
    static const QRegularExpression pattern = wholePattern(QStringLiteral("[a-z]{2,4}[0-9]{1,2}"));
    return StatementId(readMatching(node, pattern, ProblemKind::BadId));
}

} // namespace aros::questions
