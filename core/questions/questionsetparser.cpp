#include "core/questions/questionsetparser.h"

#include "core/common/jsonscan.h"
#include "core/questions/jsondocument.h"
#include "core/questions/jsonreader.h"
#include "core/questions/questionsetfields.h"
#include "core/questions/questionsetorigins.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace aros::questions {

namespace {

constexpr int ReadableFormat = 1;
constexpr int MostEvidencePrompts = 6;

AnswerText readAnswer(const JsonNode &node)
{
    return {readBilingualText(node.member(QStringLiteral("title"))),
            readBilingualText(node.member(QStringLiteral("description")))};
}

QList<AnswerText> readLevels(const JsonNode &node)
{
    const QStringList keys{QStringLiteral("level"), QStringLiteral("title"), QStringLiteral("description")};
    QList<AnswerText> levels;
    for (const JsonNode &item : node.items(LevelCount, LevelCount)) {
        item.expectKeys(keys);
        const JsonNode number = item.member(keys.constFirst());
        const std::optional<qint64> level = number.wholeNumber();
        const qsizetype expected = levels.size();
        if (level && *level != expected)
            number.report(ProblemKind::WrongOrder, {QString::number(expected), QString::number(*level)});
        levels.append(readAnswer(item));
    }
    return levels;
}

Scale readScale(const JsonNode &node)
{
    const QString levels = QStringLiteral("levels");
    const QStringList besides{QStringLiteral("notApplicable"), QStringLiteral("dontKnow")};
    node.expectKeys(QStringList{levels} + besides);
    for (const QString &key : besides)
        node.member(key).expectKeys({QStringLiteral("title"), QStringLiteral("description")});
    return {readLevels(node.member(levels)), readAnswer(node.member(besides.first())),
            readAnswer(node.member(besides.last()))};
}

Source readSource(const JsonNode &node)
{
    const QString title = QStringLiteral("title");
    const QString address = QStringLiteral("address");
    const QString date = QStringLiteral("date");
    node.expectKeys({title, address}, {date});
    return {readPlainText(node.member(title)), readAddress(node.member(address)), readPlainText(node.member(date))};
}

Scope readScope(const JsonNode &node)
{
    const std::optional<int> index = node.oneOf({QStringLiteral("team"), QStringLiteral("organisation")});
    return index == 1 ? Scope::Organisation : Scope::Team;
}

Statement readStatement(const JsonNode &node)
{
    node.expectKeys({QStringLiteral("id"), QStringLiteral("scope"), QStringLiteral("label"),
                     QStringLiteral("statement"), QStringLiteral("goodLooksLike"), QStringLiteral("evidence"),
                     QStringLiteral("why")},
                    {QStringLiteral("origin")});
    Statement statement;
    statement.id = readStatementId(node.member(QStringLiteral("id")));
    statement.scope = readScope(node.member(QStringLiteral("scope")));
    statement.label = readBilingualText(node.member(QStringLiteral("label")));
    statement.statement = readBilingualText(node.member(QStringLiteral("statement")));
    statement.goodLooksLike = readBilingualText(node.member(QStringLiteral("goodLooksLike")));
    for (const JsonNode &prompt : node.member(QStringLiteral("evidence")).items(1, MostEvidencePrompts))
        statement.evidencePrompts.append(readBilingualText(prompt));
    const JsonNode why = node.member(QStringLiteral("why"));
    why.expectKeys({QStringLiteral("text"), QStringLiteral("source")});
    statement.why = readBilingualText(why.member(QStringLiteral("text")));
    statement.source = readSource(why.member(QStringLiteral("source")));
    statement.origin = readOrigin(node.member(QStringLiteral("origin")));
    return statement;
}

ThemeId readThemeId(const JsonNode &node)
{
    QStringList allowed;
    for (const ThemeId &theme : officialThemes())
        allowed.append(theme.text());
    const std::optional<int> index = node.oneOf(allowed);
    return index ? officialThemes().at(*index) : ThemeId();
}

Theme readTheme(const JsonNode &node)
{
    node.expectKeys({QStringLiteral("id"), QStringLiteral("title"), QStringLiteral("shortTitle"),
                     QStringLiteral("purpose"), QStringLiteral("statements")});
    Theme theme;
    theme.id = readThemeId(node.member(QStringLiteral("id")));
    theme.title = readBilingualText(node.member(QStringLiteral("title")));
    theme.shortTitle = readBilingualText(node.member(QStringLiteral("shortTitle")));
    theme.purpose = readBilingualText(node.member(QStringLiteral("purpose")));
    const JsonNode statements = node.member(QStringLiteral("statements"));
    for (const JsonNode &statement : statements.items(FewestStatements, MostStatements))
        theme.statements.append(readStatement(statement));
    return theme;
}

// Only the first theme out of place is named: all after it would be, too.
void checkThemeOrder(const JsonNode &node, const QList<Theme> &themes)
{
    for (int index = 0; index < themes.size(); ++index) {
        const ThemeId &expected = officialThemes().at(index);
        const ThemeId &found = themes.at(index).id;
        if (found.isEmpty() || found == expected)
            continue;
        const JsonNode id = node.item(index).member(QStringLiteral("id"));
        return id.report(ProblemKind::WrongOrder, {expected.text(), found.text()});
    }
}

void checkStatementIds(const JsonNode &themesNode, const QList<Theme> &themes)
{
    QHash<StatementId, QString> places;
    for (int theme = 0; theme < themes.size(); ++theme) {
        const JsonNode statements = themesNode.item(theme).member(QStringLiteral("statements"));
        for (int number = 0; number < themes.at(theme).statements.size(); ++number) {
            const StatementId &id = themes.at(theme).statements.at(number).id;
            const JsonNode node = statements.item(number).member(QStringLiteral("id"));
            if (places.contains(id))
                node.report(ProblemKind::DuplicateId, {quotable(id.text()), places.value(id)});
            else if (!id.isEmpty())
                places.insert(id, node.place());
        }
    }
}

QList<Theme> readThemes(const JsonNode &node)
{
    QList<Theme> themes;
    for (const JsonNode &theme : node.items(ThemeCount, ThemeCount))
        themes.append(readTheme(theme));
    checkThemeOrder(node, themes);
    checkStatementIds(node, themes);
    return themes;
}

// What follows is only worth reading when the file says that it is a question set of this format.
bool readFormat(const JsonNode &root)
{
    const JsonNode format = root.member(QStringLiteral("format"));
    const std::optional<QString> name = format.string();
    if (name && *name != QLatin1String("aros-question-set")) {
        format.report(ProblemKind::NotAQuestionSet);
        return false;
    }
    const JsonNode version = root.member(QStringLiteral("formatVersion"));
    const std::optional<qint64> number = version.wholeNumber();
    if (number && *number > ReadableFormat) {
        version.report(ProblemKind::NewerFormat, {QString::number(*number), QString::number(ReadableFormat)});
        return false;
    }
    if (number && *number < ReadableFormat)
        version.report(ProblemKind::WrongValue, {QString::number(ReadableFormat)});
    return true;
}

QuestionSet::Content readContent(const JsonNode &root)
{
    QuestionSet::Content content;
    root.expectKeys({QStringLiteral("format"), QStringLiteral("formatVersion"), QStringLiteral("id"),
                     QStringLiteral("version"), QStringLiteral("published"), QStringLiteral("welsh"),
                     QStringLiteral("title"), QStringLiteral("note"), QStringLiteral("publisher"),
                     QStringLiteral("scale"), QStringLiteral("themes")},
                    {QStringLiteral("predecessor")});
    content.name.id = readSetId(root.member(QStringLiteral("id")));
    content.name.version = readVersion(root.member(QStringLiteral("version")));
    content.published = readDate(root.member(QStringLiteral("published")));
    content.welshChecked =
        root.member(QStringLiteral("welsh")).oneOf({QStringLiteral("draft"), QStringLiteral("checked")}) == 1;
    content.title = readBilingualText(root.member(QStringLiteral("title")));
    content.note = readBilingualText(root.member(QStringLiteral("note")));
    content.publisher = readBilingualText(root.member(QStringLiteral("publisher")));
    content.predecessor = readPredecessor(root.member(QStringLiteral("predecessor")), content.name);
    content.scale = readScale(root.member(QStringLiteral("scale")));
    content.themes = readThemes(root.member(QStringLiteral("themes")));
    checkOrigins(root.member(QStringLiteral("themes")), content);
    return content;
}

QuestionSet::Content read(const QByteArray &bytes, ProblemList &problems)
{
    const std::optional<QJsonDocument> document = readJsonDocument(bytes, LargestQuestionSetFile, problems);
    if (!document)
        return {};
    const JsonNode root(document->isObject() ? QJsonValue(document->object()) : QJsonValue(QJsonArray()), QString(),
                        problems);
    if (!readFormat(root))
        return {};
    QuestionSet::Content content = readContent(root);
    content.name.checksum = QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    return content;
}

} // namespace

Result<QuestionSetPtr> parseQuestionSet(const QByteArray &bytes)
{
    ProblemList problems;
    QuestionSet::Content content = read(bytes, problems);
    if (!problems.isEmpty()) {
        const QuestionSetProblem &first = problems.all().constFirst();
        return failure(ErrorCode::QuestionSetBroken, first.place + QStringLiteral(": ") + first.detail);
    }
    return std::make_shared<const QuestionSet>(std::move(content));
}

QList<QuestionSetProblem> checkQuestionSet(const QByteArray &bytes)
{
    ProblemList problems;
    read(bytes, problems);
    return problems.all();
}

} // namespace aros::questions
