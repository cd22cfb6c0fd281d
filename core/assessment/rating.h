#pragma once

#include "core/questions/questionset.h"

#include <QString>

#include <optional>

namespace aros::assessment {

// What a team settles on for one statement: a level 0 to 4, "not applicable" or "don't know". Unanswered is none of
// these and is represented by the absence of a Rating. Level 0 is an answer like any other.
class Rating
{
public:
    enum class Kind { Level, NotApplicable, DontKnow };

    // Nothing for a level outside 0 to 4.
    static std::optional<Rating> atLevel(int level)
    {
        if (level < questions::LowestLevel || level > questions::HighestLevel)
            return std::nullopt;
        return Rating(Kind::Level, level);
    }
    static Rating notApplicable() { return Rating(Kind::NotApplicable, -1); }
    static Rating dontKnow() { return Rating(Kind::DontKnow, -1); }

    Kind kind() const { return m_kind; }
    // The level, when there is one.
    std::optional<int> level() const { return m_kind == Kind::Level ? std::optional<int>(m_level) : std::nullopt; }

    // "0" to "4", "n" or "d": how a rating is stored and exported, the same in every language.
    QString code() const;
    static std::optional<Rating> fromCode(const QString &code);

    friend bool operator==(const Rating &, const Rating &) = default;

private:
    Rating(Kind kind, int level) : m_kind(kind), m_level(level) {}

    Kind m_kind;
    int m_level;
};

constexpr int LongestNote = 4000; // characters of evidence or gap

// Everything that is kept about one statement of one assessment.
struct Answer {
    std::optional<Rating> rating; // none: unanswered
    QString evidence;
    QString gap;
    bool comeBack = false;

    bool isEmpty() const { return !rating && evidence.isEmpty() && gap.isEmpty() && !comeBack; }

    friend bool operator==(const Answer &, const Answer &) = default;
};

} // namespace aros::assessment
