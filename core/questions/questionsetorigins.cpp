#include "core/questions/questionsetorigins.h"

#include "core/common/jsonscan.h"
#include "core/questions/questionsetfields.h"

#include <QMap>

#include <functional>

namespace aros::questions {

namespace {

constexpr int MostOrigins = ThemeCount * MostStatements;

struct Amount {
    int fewest;
    int most;
};

Amount originsOf(Change change)
{
    switch (change) {
    case Change::New:
        return {0, 0};
    case Change::Merged:
        return {2, MostOrigins};
    default:
        return {1, 1};
    }
}

using Visit = std::function<void(const Statement &, const JsonNode &)>;

void forEachStatement(const JsonNode &themesNode, const QuestionSet::Content &content, const Visit &visit)
{
    for (int theme = 0; theme < content.themes.size(); ++theme) {
        const JsonNode statements = themesNode.item(theme).member(QStringLiteral("statements"));
        const QList<Statement> &list = content.themes.at(theme).statements;
        for (int number = 0; number < list.size(); ++number)
            visit(list.at(number), statements.item(number));
    }
}

// Collects who comes from what, and reports what cannot be so together.
class OriginLedger
{
public:
    void add(const Origin &origin, const JsonNode &from)
    {
        for (int at = 0; at < origin.from.size(); ++at) {
            if (!origin.from.at(at).isEmpty())
                addOne(origin.from.at(at), origin.change, from.item(at));
        }
    }

    void reportLonelyParts() const
    {
        for (auto use = m_uses.cbegin(); use != m_uses.cend(); ++use) {
            if (use->change == Change::Split && use->times == 1)
                use->node.report(ProblemKind::SplitInOne, {quotable(use.key().text())});
        }
    }

private:
    struct Use {
        Change change;
        JsonNode node;
        int times;
    };

    void addOne(const StatementId &id, Change change, const JsonNode &node)
    {
        const auto first = m_uses.find(id);
        if (first == m_uses.end()) {
            m_uses.insert(id, {change, node, 1});
            return;
        }
        ++first->times;
        if (first->change != Change::Split || change != Change::Split)
            node.report(ProblemKind::OriginTwice, {quotable(id.text()), first->node.place()});
    }

    QMap<StatementId, Use> m_uses; // sorted, so that problems have an order
};

} // namespace

const QStringList &changeWords()
{
    static const QStringList words{QStringLiteral("same"), QStringLiteral("reworded"), QStringLiteral("split"),
                                   QStringLiteral("merged"), QStringLiteral("new")};
    return words;
}

std::optional<Predecessor> readPredecessor(const JsonNode &node, const QuestionSetName &own)
{
    if (!node.exists())
        return std::nullopt;
    const QString id = QStringLiteral("id");
    const QString version = QStringLiteral("version");
    node.expectKeys({id, version});
    Predecessor predecessor{readSetId(node.member(id)), readVersion(node.member(version))};
    if (!own.id.isEmpty() && predecessor.id == own.id && predecessor.version == own.version)
        node.report(ProblemKind::OwnPredecessor);
    return predecessor;
}

std::optional<Origin> readOrigin(const JsonNode &node)
{
    if (!node.exists())
        return std::nullopt;
    const QString change = QStringLiteral("change");
    const QString from = QStringLiteral("from");
    node.expectKeys({change}, {from});
    Origin origin;
    const std::optional<int> index = node.member(change).oneOf(changeWords());
    if (!index)
        return origin;
    origin.change = static_cast<Change>(*index);
    const Amount amount = originsOf(origin.change);
    if (!node.member(from).exists() && amount.fewest > 0)
        node.member(from).report(ProblemKind::MissingKey, {from});
    for (const JsonNode &item : node.member(from).items(amount.fewest, amount.most))
        origin.from.append(readStatementId(item));
    return origin;
}

void checkOrigins(const JsonNode &themesNode, const QuestionSet::Content &content)
{
    const QString key = QStringLiteral("origin");
    const bool expected = content.predecessor.has_value();
    OriginLedger ledger;
    forEachStatement(themesNode, content, [&](const Statement &statement, const JsonNode &node) {
        if (statement.origin && !expected)
            node.member(key).report(ProblemKind::NoPredecessor);
        if (!statement.origin && expected)
            node.member(key).report(ProblemKind::MissingKey, {key});
        if (statement.origin && expected)
            ledger.add(*statement.origin, node.member(key).member(QStringLiteral("from")));
    });
    ledger.reportLonelyParts();
}

QList<QuestionSetProblem> checkAgainstPredecessor(const QuestionSet &set, const QuestionSet &predecessor)
{
    const QuestionSetName &name = predecessor.name();
    if (set.content().predecessor != Predecessor{name.id, name.version})
        return {};
    ProblemList problems;
    const JsonNode themesNode(QJsonValue(), QStringLiteral("/themes"), problems);
    forEachStatement(themesNode, set.content(), [&](const Statement &statement, const JsonNode &node) {
        const JsonNode from = node.member(QStringLiteral("origin")).member(QStringLiteral("from"));
        for (int at = 0; at < statement.origin->from.size(); ++at) {
            const StatementId &id = statement.origin->from.at(at);
            if (predecessor.indexOf(id) < 0)
                from.item(at).report(ProblemKind::UnknownOrigin, {id.text(), name.id + u' ' + name.version});
        }
    });
    return problems.all();
}

} // namespace aros::questions
