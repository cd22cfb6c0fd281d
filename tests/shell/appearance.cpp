#include "tests/shell/appearance.h"

#include "ui/presentation/assessmenttexts.h"
#include "ui/shell/style/look.h"

#include <QApplication>
#include <QTranslator>

#include <array>

namespace aros::tests {

void setAppearance(Language language, int textSize)
{
    shell::Look::set(presentation::Scheme::Light, textSize, true);
    QApplication::setFont(shell::Look::current().font(shell::size::Control));
    qApp->setStyleSheet(shell::Look::current().styleSheet());
    static std::array<QTranslator, 2> translators;
    const char *const catalogues[] = {"aros", "qtbase"};
    for (std::size_t index = 0; index < translators.size(); ++index) {
        QTranslator &texts = translators.at(index);
        QCoreApplication::removeTranslator(&texts);
        const QString file =
            QStringLiteral(":/i18n/%1_%2.qm").arg(QLatin1String(catalogues[index]), languageCode(language));
        if (texts.load(file))
            QCoreApplication::installTranslator(&texts);
    }
    presentation::AssessmentTexts::setLanguage(language);
}

} // namespace aros::tests
