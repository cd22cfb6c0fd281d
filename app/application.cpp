#include "app/application.h"

#include "app/languageloader.h"
#include "app/workspacehost.h"
#include "ui/presentation/settings.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/style/accessibility.h"
#include "ui/shell/style/arosstyle.h"
#include "ui/shell/style/look.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFileInfo>
#include <QPalette>
#include <QTimer>

#include <cstdio>

namespace aros::app {

namespace {

using presentation::Scheme;
using presentation::SchemeChoice;
using presentation::Settings;

struct Options {
    QString workspace;
    QString settings;
    std::optional<Language> language;
};

constexpr int WrongUsage = 2;

std::optional<Options> readOptions(const QApplication &application)
{
    QCommandLineParser parser;
    parser.addOption({QStringLiteral("workspace"), QString(), QStringLiteral("file")});
    parser.addOption({QStringLiteral("settings"), QString(), QStringLiteral("file")});
    parser.addOption({QStringLiteral("lang"), QString(), QStringLiteral("language")});
    if (!parser.parse(application.arguments()) || !parser.positionalArguments().isEmpty()) {
        const QString reason =
            parser.errorText().isEmpty() ? parser.positionalArguments().join(QLatin1Char(' ')) : parser.errorText();
        std::fprintf(stderr, "aros: %s (see aros --help)\n", qPrintable(reason));
        return std::nullopt;
    }
    Options options;
    options.workspace = parser.isSet(QStringLiteral("workspace"))
                            ? QFileInfo(parser.value(QStringLiteral("workspace"))).absoluteFilePath()
                            : storage::Workspace::defaultPath();
    options.settings = parser.isSet(QStringLiteral("settings"))
                           ? QFileInfo(parser.value(QStringLiteral("settings"))).absoluteFilePath()
                           : presentation::SettingsStore::defaultPath();
    options.language = languageFromCode(parser.value(QStringLiteral("lang")));
    return options;
}

// Qt 6.4 has no question for the desktop's scheme; its palette tells.
bool desktopIsDark()
{
    static const bool dark = QApplication::palette().color(QPalette::Window).lightness() < 128;
    return dark;
}

Scheme schemeOf(SchemeChoice choice)
{
    switch (choice) {
    case SchemeChoice::Light:
        return Scheme::Light;
    case SchemeChoice::Dark:
        return Scheme::Dark;
    case SchemeChoice::HighContrast:
        return Scheme::HighContrast;
    case SchemeChoice::Desktop:
        break;
    }
    return desktopIsDark() ? Scheme::Dark : Scheme::Light;
}

QPalette widgetPalette(const presentation::Palette &p)
{
    QPalette palette(p.text, p.card, p.card, p.border, p.border, p.text, p.text, p.card, p.background);
    palette.setColor(QPalette::AlternateBase, p.accentSurface);
    palette.setColor(QPalette::Highlight, p.primary);
    palette.setColor(QPalette::HighlightedText, p.onPrimary);
    palette.setColor(QPalette::Link, p.link);
    palette.setColor(QPalette::PlaceholderText, p.textSecondary);
    palette.setColor(QPalette::ToolTipBase, p.card);
    palette.setColor(QPalette::ToolTipText, p.text);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, p.textDisabled);
    return palette;
}

void applyLook(const Settings &settings)
{
    shell::Look::set(schemeOf(settings.scheme), settings.textSize, settings.reducedMotion);
    const shell::Look &look = shell::Look::current();
    QApplication::setPalette(widgetPalette(look.palette()));
    QApplication::setFont(look.font(shell::size::Control));
    qApp->setStyleSheet(look.styleSheet());
}

} // namespace

int runWindow(int argc, char **argv)
{
    QGuiApplication::setHighDpiScaleFactorRoundingPolicy(Qt::HighDpiScaleFactorRoundingPolicy::PassThrough);
    QApplication application(argc, argv);
    const std::optional<Options> options = readOptions(application);
    if (!options)
        return WrongUsage;
    static_cast<void>(desktopIsDark());
    QApplication::setStyle(new shell::ArosStyle);
    shell::installAccessibility();

    const presentation::SettingsStore store(options->settings);
    Settings settings = store.load();
    if (options->language)
        settings.language = options->language;
    LanguageLoader languages;
    languages.use(settings.language.value_or(Language::English));
    applyLook(settings);

    const SystemClock clock;
    WorkspaceHost host(options->workspace, clock);
    host.open(storage::OpenMode::ReadWrite);
    shell::DialogPrompts prompts;
    shell::MainWindow window(host, prompts, settings);
    prompts.setParent(&window);
    QObject::connect(&window, &shell::MainWindow::settingsChanged, &window,
                     [&, previous = settings](const Settings &changed) mutable {
                         if (changed.language && changed.language != previous.language)
                             languages.use(*changed.language);
                         if (changed.scheme != previous.scheme || changed.textSize != previous.textSize ||
                             changed.reducedMotion != previous.reducedMotion)
                             applyLook(changed);
                         previous = changed;
                         // Settings that cannot be kept are no reason to disturb a session: they hold until the program
                         // is closed.
                         static_cast<void>(store.save(changed));
                     });
    QObject::connect(&host, &WorkspaceHost::changed, &window, &shell::MainWindow::start);
    window.start();
    window.show();
    const int code = QApplication::exec();
    host.close();
    return code;
}

} // namespace aros::app
