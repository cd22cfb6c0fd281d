#include "app/commands/helptexts.h"

#include <QCoreApplication>

namespace aros::commands {

namespace {

constexpr int NameWidth = 34;
constexpr qsizetype LineWidth = 80;

QString translated(const char *source)
{
    return QCoreApplication::translate("CommandLine", source);
}

QString row(const QString &name, const QString &text)
{
    return QStringLiteral("  ") + name.leftJustified(NameWidth) + QStringLiteral("  ") + text;
}

QString optionRow(Option option)
{
    const OptionInfo &info = infoOf(option);
    QString name = spelling(option);
    if (info.shortName)
        name += QStringLiteral(", ") + QLatin1String(info.name);
    return row(name, translated(info.help));
}

QString wrapped(const QString &text)
{
    QStringList lines{QString()};
    for (const QString &word : text.split(u' ')) {
        QString &line = lines.last();
        if (line.isEmpty())
            line = word;
        else if (line.size() + 1 + word.size() <= LineWidth)
            line += u' ' + word;
        else
            lines.append(word);
    }
    return lines.join(u'\n');
}

QString exitCodes()
{
    return QCoreApplication::translate("CommandLine",
                                       "Exit codes: 0 done; 1 failed; 2 wrong usage; 3 done, but some items refused.");
}

} // namespace

QString versionText()
{
    return QStringLiteral("Aros " AROS_VERSION);
}

QString generalHelp()
{
    QStringList lines{QCoreApplication::translate("CommandLine", "Aros: where a team stands on keeping its staff."),
                      QString(), QCoreApplication::translate("CommandLine", "Usage:"),
                      row(QStringLiteral("aros"), QCoreApplication::translate("CommandLine", "open the window"))};
    for (const CommandInfo &command : allCommands())
        lines.append(row(QStringLiteral("aros ") + QLatin1String(command.name), translated(command.summary)));
    lines += {QString(), QCoreApplication::translate("CommandLine", "Options:")};
    for (const Option option : {Option::Language, Option::Workspace, Option::Settings, Option::Json, Option::Quiet,
                                Option::Help, Option::Version})
        lines.append(optionRow(option));
    lines += {QString(), QCoreApplication::translate("CommandLine", "“aros COMMAND --help” says more about a command."),
              exitCodes()};
    return lines.join(u'\n');
}

QString helpOn(const CommandInfo &command)
{
    QStringList lines{QStringLiteral("aros ") + QLatin1String(command.name) + QStringLiteral(": ") +
                          translated(command.summary),
                      QString(), QCoreApplication::translate("CommandLine", "Usage:")};
    for (const char *usage : command.usages)
        lines.append(QStringLiteral("  ") + QLatin1String(usage));
    if (command.details)
        lines += {QString(), wrapped(translated(command.details))};
    lines += {QString(), QCoreApplication::translate("CommandLine", "Options:")};
    for (const OptionInfo &info : allOptions()) {
        if (knows(command, info.option))
            lines.append(optionRow(info.option));
    }
    lines += {QString(), exitCodes()};
    return lines.join(u'\n');
}

} // namespace aros::commands
