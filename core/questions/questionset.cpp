#include "core/questions/questionset.h"

namespace aros::questions {

QuestionSet::QuestionSet(Content content) : m_content(std::move(content))
{
    for (int theme = 0; theme < m_content.themes.size(); ++theme) {
        const QList<Statement> &statements = m_content.themes.at(theme).statements;
        for (int statement = 0; statement < statements.size(); ++statement) {
            m_index.insert(statements.at(statement).id, static_cast<int>(m_order.size()));
            m_order.append({theme, statement});
        }
    }
}

int QuestionSet::indexOf(const StatementId &id) const
{
    return m_index.value(id, -1);
}

const Statement &QuestionSet::statementAt(int index) const
{
    const Place place = m_order.at(index);
    return m_content.themes.at(place.theme).statements.at(place.statement);
}

int QuestionSet::themeIndexAt(int index) const
{
    return m_order.at(index).theme;
}

int QuestionSet::indexInTheme(int index) const
{
    return m_order.at(index).statement;
}

int QuestionSet::firstIndexOf(int themeIndex) const
{
    int first = 0;
    for (int theme = 0; theme < themeIndex; ++theme)
        first += static_cast<int>(m_content.themes.at(theme).statements.size());
    return first;
}

const QList<ThemeId> &officialThemes()
{
    static const QList<ThemeId> themes{
        ThemeId(QStringLiteral("flexible-working")),   ThemeId(QStringLiteral("wellbeing")),
        ThemeId(QStringLiteral("new-starters")),       ThemeId(QStringLiteral("later-careers")),
        ThemeId(QStringLiteral("international")),      ThemeId(QStringLiteral("career-development")),
        ThemeId(QStringLiteral("reward-recognition")), ThemeId(QStringLiteral("compassionate-cultures")),
    };
    return themes;
}

} // namespace aros::questions
