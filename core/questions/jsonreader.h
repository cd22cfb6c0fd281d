#pragma once

#include "core/common/language.h"
#include "core/questions/questionsetproblem.h"

#include <QJsonValue>

#include <optional>

namespace aros::questions {

// One value of a JSON document together with its place. Reading something that is not as the format says adds a problem
// and gives an empty value; what is absent was reported by its object and is passed over in silence, so every fault is
// named once.
class JsonNode
{
public:
    // `problems` must outlive the node.
    JsonNode(QJsonValue value, QString place, ProblemList &problems);

    bool exists() const { return !m_value.isUndefined(); }
    const QString &place() const { return m_place; }
    void report(ProblemKind kind, const QStringList &arguments = {}) const;

    // For objects: first the whole set of keys, then the members by name.
    void expectKeys(const QStringList &required, const QStringList &optional = {},
                    ProblemKind missing = ProblemKind::MissingKey) const;
    JsonNode member(const QString &key) const;

    // For lists: its nodes, those beyond `most` left out; reports a count that is not between `fewest` and `most`.
    QList<JsonNode> items(int fewest, int most) const;
    JsonNode item(int index) const;

    std::optional<QString> string() const;
    std::optional<qint64> wholeNumber() const;
    std::optional<bool> boolean() const;
    // The index of the node's text in `allowed`.
    std::optional<int> oneOf(const QStringList &allowed) const;

private:
    QJsonValue m_value;
    QString m_place;
    ProblemList *m_problems;
};

constexpr int LongestText = 600; // Unicode characters

// Text as people may read it: not blank, not too long, one line, no markup and nothing invisible.
QString readPlainText(const JsonNode &node);
BilingualText readBilingualText(const JsonNode &node);

} // namespace aros::questions
