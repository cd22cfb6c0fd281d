#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <variant>

namespace aros::commands {

enum class Option {
    Language,
    Workspace,
    Settings,
    Quiet,
    Json,
    Output,
    Format,
    All,
    Both,
    DryRun,
    AcceptPartly,
    Direction,
    Target,
    Fix,
    NoScreening,
    Rebase,
    Summary,
    Help,
    Version
};

struct OptionInfo {
    Option option;
    const char *name;      // "--lang"
    const char *shortName; // "-o", or null
    const char *value;     // what stands for its value in help, or null when it takes none
    const char *help;      // marked for translation
    bool mayRepeat = false;
};

const QList<OptionInfo> &allOptions();
const OptionInfo &infoOf(Option option);

// "--lang en|cy", as it is written in help and messages.
QString spelling(Option option);

// The words of a command line, sorted. The first word that is no option names the command.
struct Arguments {
    QString command;
    QStringList operands;
    QMultiHash<Option, QString> options;

    bool has(Option option) const { return options.contains(option); }
    QString value(Option option) const { return options.value(option); }
    // All values of an option that may be repeated, in no order.
    QStringList values(Option option) const { return options.values(option); }
};

// Why a command line was not understood, as a sentence for people.
struct UsageError {
    QString sentence;
};

// `words` without the program's name. What belongs to which command is checked elsewhere.
std::variant<Arguments, UsageError> sortArguments(const QStringList &words);

} // namespace aros::commands
