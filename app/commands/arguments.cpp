#include "app/commands/arguments.h"

#include <QCoreApplication>

#include <algorithm>

namespace aros::commands {

namespace {

const OptionInfo *findOption(const QString &word)
{
    const auto found = std::find_if(allOptions().begin(), allOptions().end(), [&](const OptionInfo &info) {
        return word == QLatin1String(info.name) || (info.shortName && word == QLatin1String(info.shortName));
    });
    return found == allOptions().end() ? nullptr : &*found;
}

// Goes through the words once; the first mistake ends it.
class Sorter
{
public:
    explicit Sorter(const QStringList &words) : m_words(words) {}

    std::variant<Arguments, UsageError> sort()
    {
        while (m_at < m_words.size() && m_error.isEmpty())
            take(m_words.at(m_at++));
        if (!m_error.isEmpty())
            return UsageError{m_error};
        return m_arguments;
    }

private:
    void take(const QString &word)
    {
        if (!m_onlyOperands && word == QLatin1String("--"))
            m_onlyOperands = true;
        else if (!m_onlyOperands && word.size() > 1 && word.startsWith(u'-'))
            takeOption(word);
        else if (m_arguments.command.isEmpty())
            m_arguments.command = word;
        else
            m_arguments.operands.append(word);
    }

    void takeOption(const QString &word)
    {
        const qsizetype equals = word.startsWith(QLatin1String("--")) ? word.indexOf(u'=') : -1;
        const QString name = word.left(equals);
        const OptionInfo *info = findOption(name);
        if (!info)
            m_error = QCoreApplication::translate("CommandLine", "There is no option %1.").arg(name);
        else if (m_arguments.has(info->option) && !info->mayRepeat)
            m_error = QCoreApplication::translate("CommandLine", "%1 is given twice.").arg(name);
        else if (!info->value && equals >= 0)
            m_error = QCoreApplication::translate("CommandLine", "%1 takes no value.").arg(name);
        else if (info->value && equals < 0 && m_at == m_words.size())
            m_error = missingValue(*info);
        else
            m_arguments.options.insert(info->option, info->value ? valueOf(word, equals) : QString());
    }

    QString valueOf(const QString &word, qsizetype equals)
    {
        return equals >= 0 ? word.mid(equals + 1) : m_words.at(m_at++);
    }

    static QString missingValue(const OptionInfo &info)
    {
        return QCoreApplication::translate("CommandLine", "A value is missing after %1: write %2.")
            .arg(QLatin1String(info.name), spelling(info.option));
    }

    const QStringList &m_words;
    qsizetype m_at = 0;
    bool m_onlyOperands = false;
    Arguments m_arguments;
    QString m_error;
};

} // namespace

const QList<OptionInfo> &allOptions()
{
    static const QList<OptionInfo> options{
        {Option::Output, "--output", "-o", "FILE", QT_TRANSLATE_NOOP("CommandLine", "where to write")},
        {Option::All, "--all", nullptr, nullptr, QT_TRANSLATE_NOOP("CommandLine", "one report for every assessment")},
        {Option::Format, "--format", nullptr, "pdf|csv|json|svg|png",
         QT_TRANSLATE_NOOP("CommandLine", "what kind of files to write with --all")},
        {Option::Both, "--both", nullptr, nullptr,
         QT_TRANSLATE_NOOP("CommandLine", "in both languages, each on its own sheets")},
        {Option::DryRun, "--dry-run", nullptr, nullptr,
         QT_TRANSLATE_NOOP("CommandLine", "say what would be done, and change nothing")},
        {Option::AcceptPartly, "--accept-partly", nullptr, nullptr,
         QT_TRANSLATE_NOOP("CommandLine", "bring in the rows that are in order, and leave out those that are refused")},
        {Option::Direction, "--direction", nullptr, "increase|decrease|neutral",
         QT_TRANSLATE_NOOP("CommandLine", "which way is better; increase if not given")},
        {Option::Target, "--target", nullptr, "X",
         QT_TRANSLATE_NOOP("CommandLine", "the target of every series, instead of the file’s own")},
        {Option::Fix, "--fix", nullptr, "N",
         QT_TRANSLATE_NOOP("CommandLine", "limits from the first N rows, 12 or more, of each group")},
        {Option::NoScreening, "--no-screening", nullptr, nullptr,
         QT_TRANSLATE_NOOP("CommandLine", "limits from all moving ranges, extreme ones too")},
        {Option::Rebase, "--rebase", nullptr, "DATE",
         QT_TRANSLATE_NOOP("CommandLine", "new limits from this date on; can be given several times"), true},
        {Option::Summary, "--summary", nullptr, "FILE",
         QT_TRANSLATE_NOOP("CommandLine", "where to write one row for each series")},
        {Option::Language, "--lang", nullptr, "en|cy",
         QT_TRANSLATE_NOOP("CommandLine", "language of messages and files: English or Welsh")},
        {Option::Workspace, "--workspace", nullptr, "FILE",
         QT_TRANSLATE_NOOP("CommandLine", "the workspace to use instead of the usual one")},
        {Option::Settings, "--settings", nullptr, "FILE",
         QT_TRANSLATE_NOOP("CommandLine", "the window’s settings to use instead of the usual ones")},
        {Option::Json, "--json", nullptr, nullptr, QT_TRANSLATE_NOOP("CommandLine", "write the result as JSON")},
        {Option::Quiet, "--quiet", "-q", nullptr,
         QT_TRANSLATE_NOOP("CommandLine", "say nothing but results and failures")},
        {Option::Help, "--help", "-h", nullptr, QT_TRANSLATE_NOOP("CommandLine", "show this help")},
        {Option::Version, "--version", nullptr, nullptr, QT_TRANSLATE_NOOP("CommandLine", "show the version")},
    };
    return options;
}

const OptionInfo &infoOf(Option option)
{
    return *std::find_if(allOptions().begin(), allOptions().end(),
                         [option](const OptionInfo &info) { return info.option == option; });
}

QString spelling(Option option)
{
    const OptionInfo &info = infoOf(option);
    QString text = QLatin1String(info.shortName ? info.shortName : info.name);
    if (info.value)
        text += u' ' + QLatin1String(info.value);
    return text;
}

std::variant<Arguments, UsageError> sortArguments(const QStringList &words)
{
    return Sorter(words).sort();
}

} // namespace aros::commands
