#include "app/languageloader.h"

#include "ui/presentation/assessmenttexts.h"

#include <QCoreApplication>
#include <QLocale>

namespace aros::app {

void LanguageLoader::use(Language language)
{
    const QString code = languageCode(language);
    QCoreApplication::removeTranslator(&m_program);
    QCoreApplication::removeTranslator(&m_qt);
    if (m_program.load(QStringLiteral(":/i18n/aros_%1.qm").arg(code)))
        QCoreApplication::installTranslator(&m_program);
    if (m_qt.load(QStringLiteral(":/i18n/qtbase_%1.qm").arg(code)))
        QCoreApplication::installTranslator(&m_qt);
    QLocale::setDefault(localeFor(language));
    presentation::AssessmentTexts::setLanguage(language);
}

} // namespace aros::app
