#pragma once

#include "core/common/ids.h"
#include "core/common/language.h"
#include "core/common/result.h"

#include <QDate>
#include <QList>

#include <memory>
#include <optional>

namespace aros::questions {

constexpr int LowestLevel = 0;
constexpr int HighestLevel = 4;
constexpr int LevelCount = HighestLevel - LowestLevel + 1;
constexpr int ThemeCount = 8;
constexpr int FewestStatements = 3; // in a theme
constexpr int MostStatements = 12;

// One step of the scale, or one of the two answers beside it, as it is described to the team.
struct AnswerText {
    BilingualText title;
    BilingualText description;

    friend bool operator==(const AnswerText &, const AnswerText &) = default;
};

// The described scale: five levels, and the two answers that carry none.
struct Scale {
    QList<AnswerText> levels; // index = level, 0 to 4
    AnswerText notApplicable;
    AnswerText dontKnow;

    friend bool operator==(const Scale &, const Scale &) = default;
};

// Who can change what a statement describes.
enum class Scope { Team, Organisation };

struct Source {
    QString title;
    QString address;         // https
    QString date;            // as the source prints it; may be empty
    QString welshTitle = {}; // where the publisher has one in Welsh too

    QString titleIn(Language language) const
    {
        return language == Language::Welsh && !welshTitle.isEmpty() ? welshTitle : title;
    }

    friend bool operator==(const Source &, const Source &) = default;
};

// What a statement is to those of the set's predecessor. Only the answers of the first two can be compared.
enum class Change { Same, Reworded, Split, Merged, New };

// Where a statement comes from: one statement of the predecessor, several when they were merged, none when it is new.
struct Origin {
    Change change = Change::New;
    QList<StatementId> from;

    friend bool operator==(const Origin &, const Origin &) = default;
};

// What good looks like in one sentence, with what helps a team to place itself.
struct Statement {
    StatementId id;
    Scope scope = Scope::Team;
    BilingualText label; // a few words, for lists
    BilingualText statement;
    BilingualText goodLooksLike; // two or three sentences
    QList<BilingualText> evidencePrompts;
    BilingualText why;
    Source source;
    std::optional<Origin> origin; // there exactly when the set has a predecessor

    friend bool operator==(const Statement &, const Statement &) = default;
};

struct Theme {
    ThemeId id;
    BilingualText title;
    BilingualText shortTitle; // for chart labels and narrow lists
    BilingualText purpose;
    QList<Statement> statements;

    friend bool operator==(const Theme &, const Theme &) = default;
};

// The name of one published set. The checksum is of the file's bytes, so that a stored assessment can tell whether the
// set it was made with is still the same.
struct QuestionSetName {
    QString id;
    QString version;
    QString checksum; // SHA-256 in hexadecimal digits

    friend bool operator==(const QuestionSetName &, const QuestionSetName &) = default;
};

// The set of which another is a new version, or from which it was made. Its bytes are not known: it may be elsewhere.
struct Predecessor {
    QString id;
    QString version;

    friend bool operator==(const Predecessor &, const Predecessor &) = default;
};

// A published, versioned set that never changes. Built only by the parser, which has checked everything: eight themes
// in the official order, 3 to 12 statements each, ids that occur once, both languages throughout.
class QuestionSet
{
public:
    struct Content {
        QuestionSetName name;
        QDate published;
        bool welshChecked = false; // by a professional translator
        BilingualText title;
        BilingualText note;
        BilingualText publisher;
        std::optional<Predecessor> predecessor;
        Scale scale;
        QList<Theme> themes;

        friend bool operator==(const Content &, const Content &) = default;
    };

    explicit QuestionSet(Content content);

    const QuestionSetName &name() const { return m_content.name; }
    const Content &content() const { return m_content; }
    const Scale &scale() const { return m_content.scale; }
    const QList<Theme> &themes() const { return m_content.themes; }

    int statementCount() const { return m_order.size(); }
    // Position in the whole set, 0 to statementCount() - 1; -1 for an id that the set does not have.
    int indexOf(const StatementId &id) const;
    const Statement &statementAt(int index) const;
    int themeIndexAt(int index) const;
    // Position inside its theme, from 0.
    int indexInTheme(int index) const;
    // Position in the whole set of a theme's first statement.
    int firstIndexOf(int themeIndex) const;

private:
    struct Place {
        int theme;
        int statement;
    };

    Content m_content;
    QList<Place> m_order;
    QHash<StatementId, int> m_index;
};

using QuestionSetPtr = std::shared_ptr<const QuestionSet>;

// The official themes' ids, in the official order.
const QList<ThemeId> &officialThemes();

} // namespace aros::questions
