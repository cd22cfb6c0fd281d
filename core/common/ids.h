#pragma once

#include <QHash>
#include <QString>

#include <compare>
#include <utility>

namespace aros {

// A text that names one kind of thing, so that an assessment's id cannot be passed where a statement's is meant.
template <typename Kind> class Id
{
public:
    Id() = default;
    explicit Id(QString text) : m_text(std::move(text)) {}

    const QString &text() const { return m_text; }
    bool isEmpty() const { return m_text.isEmpty(); }

    friend bool operator==(const Id &, const Id &) = default;
    friend bool operator<(const Id &a, const Id &b) { return a.m_text < b.m_text; }
    friend size_t qHash(const Id &id, size_t seed = 0) { return ::qHash(id.m_text, seed); }

private:
    QString m_text;
};

using AssessmentId = Id<struct AssessmentKind>;
using TeamId = Id<struct TeamKind>;
using ThemeId = Id<struct ThemeKind>;
using StatementId = Id<struct StatementKind>;
using StaffGroupId = Id<struct StaffGroupKind>;

// A new random identifier (UUID without braces), the same form for everything that a workspace stores.
QString newUuid();

} // namespace aros
