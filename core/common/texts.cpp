#include "core/common/texts.h"

namespace aros {

Texts::Texts(Language language) : m_language(language), m_catalogue(std::make_unique<QTranslator>())
{
    // A missing catalogue is not an error here: the source texts are English, and a test checks that Welsh is complete.
    static_cast<void>(m_catalogue->load(QStringLiteral(":/i18n/aros_%1.qm").arg(languageCode(language))));
}

QString Texts::text(const char *source, int count) const
{
    QString text = m_catalogue->translate("Report", source, nullptr, count);
    if (text.isEmpty())
        text = QString::fromUtf8(source);
    return count < 0 ? text : text.replace(QLatin1String("%n"), locale().toString(count));
}

QString Texts::longDate(const QDate &date) const
{
    return locale().toString(date, QStringLiteral("d MMMM yyyy"));
}

QString Texts::shortDate(const QDate &date) const
{
    return locale().toString(date, QStringLiteral("d MMM yyyy"));
}

QString Texts::month(const QDate &date) const
{
    return locale().toString(date, QStringLiteral("MMMM yyyy"));
}

} // namespace aros
