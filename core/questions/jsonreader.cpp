#include "core/questions/jsonreader.h"

#include "core/common/jsonscan.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace aros::questions {

namespace {

// Categories that print as nothing or change how their neighbours print; English and Welsh need none of them.
bool isForbidden(char32_t character)
{
    switch (QChar::category(character)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Other_PrivateUse:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return QChar::isNonCharacter(character) || character == QChar::ReplacementCharacter;
    }
}

QString codePointName(char32_t character)
{
    return QStringLiteral("U+") + QString::number(character, 16).toUpper().rightJustified(4, QLatin1Char('0'));
}

// Tags and entities, which Qt's labels would interpret, and the commonest signs of Markdown, which would show.
QString markupIn(const QString &text)
{
    static const QRegularExpression markup(QStringLiteral(R"(<[A-Za-z/!?]|&[#A-Za-z][A-Za-z0-9]+;|\*\*|\]\()"));
    return markup.match(text).captured();
}

void checkPlainText(const JsonNode &node, const QString &text)
{
    const QList<uint> characters = text.toUcs4();
    if (text.trimmed().isEmpty())
        return node.report(ProblemKind::EmptyText);
    if (characters.size() > LongestText)
        return node.report(ProblemKind::TextTooLong,
                           {QString::number(characters.size()), QString::number(LongestText)});
    const auto forbidden = std::find_if(characters.cbegin(), characters.cend(), isForbidden);
    if (forbidden != characters.cend())
        return node.report(ProblemKind::ForbiddenCharacter, {codePointName(*forbidden)});
    const QString markup = markupIn(text);
    if (!markup.isEmpty())
        node.report(ProblemKind::Markup, {markup});
}

} // namespace

JsonNode::JsonNode(QJsonValue value, QString place, ProblemList &problems)
    : m_value(std::move(value)),
      m_place(std::move(place)),
      m_problems(&problems)
{
}

void JsonNode::report(ProblemKind kind, const QStringList &arguments) const
{
    m_problems->add(m_place.isEmpty() ? QStringLiteral("file") : m_place, kind, arguments);
}

void JsonNode::expectKeys(const QStringList &required, const QStringList &optional, ProblemKind missing) const
{
    if (!exists())
        return;
    if (!m_value.isObject())
        return report(ProblemKind::WrongType, {QStringLiteral("object")});
    const QJsonObject object = m_value.toObject();
    for (const QString &key : required) {
        if (!object.contains(key))
            member(key).report(missing, {key});
    }
    for (auto entry = object.constBegin(); entry != object.constEnd(); ++entry) {
        if (!required.contains(entry.key()) && !optional.contains(entry.key()))
            member(entry.key()).report(ProblemKind::UnknownKey, {quotable(entry.key())});
    }
}

JsonNode JsonNode::member(const QString &key) const
{
    return {m_value.toObject().value(key), m_place + jsonPointerStep(key), *m_problems};
}

QList<JsonNode> JsonNode::items(int fewest, int most) const
{
    if (!exists())
        return {};
    if (!m_value.isArray()) {
        report(ProblemKind::WrongType, {QStringLiteral("list")});
        return {};
    }
    const QJsonArray array = m_value.toArray();
    if (array.size() < fewest || array.size() > most)
        report(ProblemKind::WrongCount,
               {QString::number(array.size()), QString::number(fewest), QString::number(most)});
    QList<JsonNode> result;
    for (int index = 0; index < qMin(array.size(), qsizetype(most)); ++index)
        result.append(item(index));
    return result;
}

JsonNode JsonNode::item(int index) const
{
    return {m_value.toArray().at(index), m_place + jsonPointerStep(QString::number(index)), *m_problems};
}

std::optional<QString> JsonNode::string() const
{
    if (m_value.isString())
        return m_value.toString();
    if (exists())
        report(ProblemKind::WrongType, {QStringLiteral("text")});
    return std::nullopt;
}

std::optional<qint64> JsonNode::wholeNumber() const
{
    constexpr double largest = 9007199254740992; // beyond 2^53 neighbouring whole numbers are not told apart
    if (!m_value.isDouble()) {
        if (exists())
            report(ProblemKind::WrongType, {QStringLiteral("number")});
        return std::nullopt;
    }
    const double number = m_value.toDouble();
    if (std::trunc(number) != number || std::abs(number) >= largest) {
        report(ProblemKind::NotWholeNumber);
        return std::nullopt;
    }
    return static_cast<qint64>(number);
}

std::optional<bool> JsonNode::boolean() const
{
    if (m_value.isBool())
        return m_value.toBool();
    if (exists())
        report(ProblemKind::WrongType, {QStringLiteral("true or false")});
    return std::nullopt;
}

std::optional<int> JsonNode::oneOf(const QStringList &allowed) const
{
    const std::optional<QString> text = string();
    if (!text)
        return std::nullopt;
    const qsizetype index = allowed.indexOf(*text);
    if (index < 0) {
        report(ProblemKind::WrongValue, {allowed.join(QLatin1String(", "))});
        return std::nullopt;
    }
    return static_cast<int>(index);
}

QString readPlainText(const JsonNode &node)
{
    const std::optional<QString> text = node.string();
    if (text)
        checkPlainText(node, *text);
    return text.value_or(QString());
}

BilingualText readBilingualText(const JsonNode &node)
{
    const QString english = languageCode(Language::English);
    const QString welsh = languageCode(Language::Welsh);
    node.expectKeys({english, welsh}, {}, ProblemKind::MissingLanguage);
    return {readPlainText(node.member(english)), readPlainText(node.member(welsh))};
}

} // namespace aros::questions
