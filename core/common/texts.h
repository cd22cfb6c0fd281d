#pragma once

#include "core/common/language.h"

#include <QDate>
#include <QDateTime>
#include <QTranslator>

#include <memory>

namespace aros {

// Program texts in a language that need not be the one on screen: a report is written in the language chosen when it is
// exported. Source texts are marked with QT_TRANSLATE_NOOP("Report", …) and QT_TRANSLATE_N_NOOP("Report", …), so that
// they stand in the same catalogue as everything else.
class Texts
{
public:
    // Loads the catalogue of `language` from the program's resources; without it the English source texts are used.
    explicit Texts(Language language);

    Language language() const { return m_language; }
    QLocale locale() const { return localeFor(m_language); }

    QString text(const char *source, int count = -1) const;

    // "10 March 2026" / "10 Mawrth 2026".
    QString longDate(const QDate &date) const;
    // "10 Mar 2026" / "10 Maw 2026".
    QString shortDate(const QDate &date) const;
    // "March 2026" / "Mawrth 2026".
    QString month(const QDate &date) const;

private:
    Language m_language;
    std::unique_ptr<QTranslator> m_catalogue;
};

} // namespace aros
