#include "app/commands/commandline.h"

#include "app/commands/commandtable.h"
#include "app/commands/helptexts.h"
#include "app/processsetup.h"
#include "core/storage/workspace.h"

#include <QFileInfo>
#include <QGuiApplication>
#include <QTranslator>

#include <memory>

namespace aros::commands {

namespace {

QStringList wordsOf(int argc, char **argv)
{
    QStringList words;
    for (int at = 1; at < argc; ++at)
        words.append(QString::fromLocal8Bit(argv[at]));
    return words;
}

// The language that the system speaks, unless it is none of ours.
Language systemLanguage()
{
    for (const char *variable : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        const QString value = qEnvironmentVariable(variable);
        if (!value.isEmpty())
            return value.startsWith(QLatin1String("cy")) ? Language::Welsh : Language::English;
    }
    return Language::English;
}

// The language asked for even when the rest of the line is wrong, so that the complaint is in it too.
Language languageOf(const QStringList &words)
{
    for (qsizetype at = 0; at < words.size(); ++at) {
        const QString &word = words.at(at);
        if (word == QLatin1String("--lang"))
            return languageFromCode(words.value(at + 1)).value_or(systemLanguage());
        if (word.startsWith(QLatin1String("--lang=")))
            return languageFromCode(word.mid(7)).value_or(systemLanguage());
    }
    return systemLanguage();
}

bool needsFonts(const QStringList &words)
{
    const auto sorted = sortArguments(words);
    const auto *arguments = std::get_if<Arguments>(&sorted);
    const CommandInfo *command = arguments ? findCommand(arguments->command) : nullptr;
    return command && command->needsFonts && command->needsFonts(*arguments);
}

// Only what draws text needs the fonts, and the time that loading them takes.
std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    if (needsFonts(wordsOf(argc, argv)))
        return std::make_unique<QGuiApplication>(argc, argv);
    return std::make_unique<QCoreApplication>(argc, argv);
}

// Qt tells that it will use UTF-8 though the locale does not, and where it keeps sockets: nobody here is concerned.
bool isAboutSurroundings(const QString &message)
{
    return message.startsWith(QLatin1String("Detected locale")) || message.startsWith(QLatin1String("QStandardPaths:"));
}

void showWarning(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (type == QtDebugMsg || type == QtInfoMsg || isAboutSurroundings(message))
        return;
    const QString line = qFormatLogMessage(type, context, message) + u'\n';
    std::fputs(line.toUtf8().constData(), stderr);
}

QString pointerToHelp(const CommandInfo *command)
{
    const QString help =
        command ? QStringLiteral("aros %1 --help").arg(QLatin1String(command->name)) : QStringLiteral("aros --help");
    return QCoreApplication::translate("CommandLine", "“%1” says more.").arg(help);
}

int refuse(Console &console, const CommandInfo *command, const QString &sentence)
{
    console.problem(sentence);
    if (command) {
        QStringList usages;
        for (const char *usage : command->usages)
            usages.append(QStringLiteral("  ") + QLatin1String(usage));
        console.problem(QCoreApplication::translate("CommandLine", "Usage:") + u'\n' + usages.join(u'\n'));
    }
    console.problem(pointerToHelp(command));
    return ExitWrongUsage;
}

// The sentence that says what is wrong with these options and operands, or nothing.
QString mistakeIn(const Arguments &arguments, const CommandInfo &command)
{
    const QString name = QLatin1String(command.name);
    for (const OptionInfo &info : allOptions()) {
        if (arguments.has(info.option) && !knows(command, info.option))
            return QCoreApplication::translate("CommandLine", "“aros %1” does not know the option %2.")
                .arg(name, QLatin1String(info.name));
    }
    if (arguments.has(Option::Language) && !languageFromCode(arguments.value(Option::Language)))
        return QCoreApplication::translate("CommandLine", "--lang takes en or cy, not “%1”.")
            .arg(printable(arguments.value(Option::Language)));
    if (arguments.operands.size() > command.mostOperands)
        return QCoreApplication::translate("CommandLine", "“%1” is one word too many for “aros %2”.")
            .arg(printable(arguments.operands.at(command.mostOperands)), name);
    if (arguments.operands.size() < command.fewestOperands)
        return QCoreApplication::translate("CommandLine", "“aros %1” needs one word more.").arg(name);
    return {};
}

// A path that names a file, or a sentence that says why it does not.
QString mistakeInWorkspace(const Arguments &arguments)
{
    const QString path = arguments.value(Option::Workspace);
    if (!arguments.has(Option::Workspace) || (!path.isEmpty() && !path.contains(QLatin1String("://"))))
        return {};
    return path.isEmpty() ? QCoreApplication::translate("CommandLine", "The file name after --workspace is empty.")
                          : QCoreApplication::translate(
                                "CommandLine", "This version of Aros works with workspace files, not with “%1”.")
                                .arg(printable(path));
}

QString workspacePath(const Arguments &arguments)
{
    return arguments.has(Option::Workspace) ? QFileInfo(arguments.value(Option::Workspace)).absoluteFilePath()
                                            : storage::Workspace::defaultPath();
}

int runCommand(const Arguments &arguments, const CommandInfo &command, Language language)
{
    Console console(arguments.has(Option::Quiet));
    QString mistake = mistakeIn(arguments, command);
    if (mistake.isEmpty())
        mistake = mistakeInWorkspace(arguments);
    if (!mistake.isEmpty())
        return refuse(console, &command, mistake);
    const SystemClock clock;
    Context context{arguments, console, clock, language, workspacePath(arguments)};
    const int code = command.run(context);
    if (console.flush() || code == ExitFailed)
        return code;
    console.problem(QCoreApplication::translate("CommandLine", "The result could not be written to standard output."));
    return ExitFailed;
}

int showText(const QString &text)
{
    Console console(false);
    console.result(text);
    return console.flush() ? ExitDone : ExitFailed;
}

int runWithoutCommand(const Arguments &arguments)
{
    if (arguments.has(Option::Version))
        return showText(versionText());
    if (arguments.has(Option::Help))
        return showText(generalHelp());
    Console console(false);
    if (arguments.command.isEmpty())
        return refuse(console, nullptr, QCoreApplication::translate("CommandLine", "Which command? None was given."));
    return refuse(
        console, nullptr,
        QCoreApplication::translate("CommandLine", "There is no command “%1”.").arg(printable(arguments.command)));
}

int dispatch(const QStringList &words, Language language)
{
    const auto sorted = sortArguments(words);
    if (const auto *error = std::get_if<UsageError>(&sorted)) {
        Console console(false);
        return refuse(console, nullptr, error->sentence);
    }
    const Arguments &arguments = std::get<Arguments>(sorted);
    const CommandInfo *command = findCommand(arguments.command);
    if (!command)
        return runWithoutCommand(arguments);
    if (arguments.has(Option::Help))
        return showText(helpOn(*command));
    return runCommand(arguments, *command, language);
}

bool belongsToWindow(const Arguments &arguments)
{
    if (!arguments.command.isEmpty())
        return false;
    for (auto it = arguments.options.keyBegin(); it != arguments.options.keyEnd(); ++it) {
        if (*it != Option::Language && *it != Option::Workspace && *it != Option::Settings)
            return false;
    }
    return true;
}

// "-style fusion": with one dash, as Qt's own options are usually written.
bool isQtOption(const QString &word)
{
    return word.size() > 2 && word.startsWith(u'-') && !word.startsWith(QLatin1String("--"));
}

} // namespace

bool isCommand(int argc, char **argv)
{
    const QStringList words = wordsOf(argc, argv);
    if (words.isEmpty() || isQtOption(words.first()))
        return false;
    const auto sorted = sortArguments(words);
    const auto *arguments = std::get_if<Arguments>(&sorted);
    return !arguments || !belongsToWindow(*arguments);
}

int run(int argc, char **argv)
{
    setUpProcess();
    qInstallMessageHandler(showWarning);
    const auto application = makeApplication(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("aros"));
    QCoreApplication::setApplicationVersion(QStringLiteral(AROS_VERSION));
    const QStringList words = QCoreApplication::arguments().mid(1);
    const Language language = languageOf(words);
    QTranslator catalogue; // English is in the source texts, so a missing catalogue is none
    if (catalogue.load(QStringLiteral(":/i18n/aros_%1.qm").arg(languageCode(language))))
        QCoreApplication::installTranslator(&catalogue);
    return dispatch(words, language);
}

int wrongUsage(Context &context, const QString &sentence)
{
    return refuse(context.console, findCommand(context.arguments.command), sentence);
}

} // namespace aros::commands
