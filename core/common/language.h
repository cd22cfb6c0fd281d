#pragma once

#include <QLocale>
#include <QString>

#include <optional>

namespace aros {

enum class Language { English, Welsh };

// "en" or "cy", as in files, settings and --lang.
QString languageCode(Language language);
std::optional<Language> languageFromCode(const QString &code);

// British English or Welsh conventions for dates and numbers.
QLocale localeFor(Language language);

// The same text in both languages. Content that is loaded has both; only typed text may lack one.
struct BilingualText {
    QString english;
    QString welsh;

    const QString &in(Language language) const { return language == Language::Welsh ? welsh : english; }

    friend bool operator==(const BilingualText &, const BilingualText &) = default;
};

} // namespace aros
