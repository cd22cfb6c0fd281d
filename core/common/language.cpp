#include "core/common/language.h"

namespace aros {

QString languageCode(Language language)
{
    return language == Language::Welsh ? QStringLiteral("cy") : QStringLiteral("en");
}

std::optional<Language> languageFromCode(const QString &code)
{
    if (code == QLatin1String("en"))
        return Language::English;
    if (code == QLatin1String("cy"))
        return Language::Welsh;
    return std::nullopt;
}

QLocale localeFor(Language language)
{
    return language == Language::Welsh ? QLocale(QLocale::Welsh, QLocale::UnitedKingdom)
                                       : QLocale(QLocale::English, QLocale::UnitedKingdom);
}

} // namespace aros
