#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace aros::exchange {

// What the columns and rows of a question set's table are called, for the side that writes and the side that reads.
// Rows of the kinds "set", "level" and "theme" use columns of the statements for what they have in their place.
namespace setcolumn {
inline const QString Row = QStringLiteral("row");
inline const QString Theme = QStringLiteral("theme");
inline const QString Id = QStringLiteral("id"); // of a statement; a level's number; which value of the set
inline const QString Scope = QStringLiteral("scope");
inline const QString Label = QStringLiteral("label");         // these with _en and _cy behind; a theme's short title
inline const QString Statement = QStringLiteral("statement"); // a value of the set, what a level means, a theme's title
inline const QString Good = QStringLiteral("good");           // what a theme is about
inline const QString Why = QStringLiteral("why");
inline const QString SourceTitle = QStringLiteral("source_title");
inline const QString SourceAddress = QStringLiteral("source_address");
inline const QString SourceDate = QStringLiteral("source_date");
inline const QString Change = QStringLiteral("change");
inline const QString From = QStringLiteral("from");
QString evidence(int number); // from 1
} // namespace setcolumn

namespace setrow {
inline const QString Set = QStringLiteral("set");
inline const QString Level = QStringLiteral("level");
inline const QString Theme = QStringLiteral("theme");
inline const QString Statement = QStringLiteral("statement");
} // namespace setrow

// One value of the set as a whole: its name in the table and its place in JSON.
struct SetValue {
    const char *name;    // "predecessor-version"
    const char *pointer; // "/predecessor/version"
    bool bilingual;
};
const QList<SetValue> &setValues();

constexpr int EvidenceColumns = 6;

// All columns in their order.
const QStringList &setColumns();
QString english(const QString &column);
QString welsh(const QString &column);

} // namespace aros::exchange
