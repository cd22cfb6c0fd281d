#include "app/commands/failuretexts.h"

#include "app/commands/console.h"
#include "core/common/lockholder.h"

#include <QCoreApplication>

namespace aros::commands {

namespace {

QString lockedText(const QString &detail, const QString &path, Language language)
{
    const LockHolder holder = LockHolder::fromDetail(detail);
    if (holder.machine.isEmpty() || !holder.since.isValid())
        return QCoreApplication::translate("CommandLine",
                                           "%1 is open in another program. Close it there and try again.")
            .arg(path);
    return QCoreApplication::translate("CommandLine",
                                       "%1 is open in %2 on the computer %3 since %4. Close it there and try again.")
        .arg(path, holder.program, holder.machine,
             localeFor(language).toString(holder.since.toLocalTime(), QStringLiteral("d MMMM yyyy, HH:mm")));
}

QString fileText(ErrorCode code)
{
    switch (code) {
    case ErrorCode::NotFound:
        return QCoreApplication::translate("CommandLine", "There is no file %1.");
    case ErrorCode::FolderMissing:
        return QCoreApplication::translate("CommandLine", "%1 cannot be written: its folder does not exist.");
    case ErrorCode::FileNotWritable:
    case ErrorCode::ReadOnly:
        return QCoreApplication::translate("CommandLine", "%1 cannot be written. May you write in its folder?");
    case ErrorCode::FileNotReadable:
        return QCoreApplication::translate("CommandLine", "%1 cannot be read.");
    case ErrorCode::DiskFull:
        return QCoreApplication::translate("CommandLine", "%1 cannot be written: the disk is full.");
    case ErrorCode::PdfFailed:
    case ErrorCode::ChartFailed:
        return QCoreApplication::translate("CommandLine", "%1 could not be drawn.");
    case ErrorCode::BackupFailed:
        return QCoreApplication::translate("CommandLine",
                                           "The copy for %1 did not pass its check and was thrown away.");
    default:
        return {};
    }
}

QString databaseText(ErrorCode code)
{
    switch (code) {
    case ErrorCode::DatabaseNewer:
        return QCoreApplication::translate(
            "CommandLine", "%1 was made by a newer version of Aros. Update this one; nothing was changed.");
    case ErrorCode::DatabaseForeign:
        return QCoreApplication::translate("CommandLine", "%1 is not an Aros workspace. It was left as it is.");
    case ErrorCode::DatabaseDamaged:
        return QCoreApplication::translate("CommandLine",
                                           "%1 is damaged and cannot be read whole. “aros restore FILE” puts a backup "
                                           "in its place and keeps the damaged file.");
    case ErrorCode::MigrationFailed:
        return QCoreApplication::translate("CommandLine",
                                           "%1 could not be brought up to this version of Aros. It was left as it is.");
    case ErrorCode::ContentChanged:
        return QCoreApplication::translate("CommandLine",
                                           "What is stored in %1 was changed by something other than Aros.");
    case ErrorCode::QuestionSetUnknown:
        return QCoreApplication::translate("CommandLine", "The question set of %1 is not installed here.");
    case ErrorCode::QuestionSetTaken:
        return QCoreApplication::translate("CommandLine", "Another question set of this name and version is in %1.");
    default:
        return {};
    }
}

} // namespace

QString failureText(const Error &error, const QString &path, Language language)
{
    if (error.code == ErrorCode::DatabaseLocked)
        return lockedText(error.detail, path, language);
    QString text = fileText(error.code);
    if (text.isEmpty())
        text = databaseText(error.code);
    if (!text.isEmpty())
        return text.arg(path);
    return QCoreApplication::translate("CommandLine", "This failed for %1: %2").arg(path, printable(error.detail));
}

} // namespace aros::commands
