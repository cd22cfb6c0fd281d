#include "ui/presentation/errortexts.h"

#include "core/common/lockholder.h"
#include "ui/presentation/assessmenttexts.h"

namespace aros::presentation {

ErrorText ErrorTexts::describe(const Error &error)
{
    switch (error.code) {
    case ErrorCode::DatabaseLocked:
        return locked(error.detail);
    case ErrorCode::ReadOnly:
    case ErrorCode::DatabaseNewer:
    case ErrorCode::DatabaseForeign:
    case ErrorCode::DatabaseDamaged:
    case ErrorCode::ContentChanged:
    case ErrorCode::DatabaseFailed:
    case ErrorCode::MigrationFailed:
    case ErrorCode::BackupFailed:
        return describeWorkspace(error);
    case ErrorCode::DiskFull:
    case ErrorCode::FileNotReadable:
    case ErrorCode::FileNotWritable:
    case ErrorCode::FolderMissing:
    case ErrorCode::PdfFailed:
    case ErrorCode::ChartFailed:
    case ErrorCode::NotFound:
        return describeFile(error);
    case ErrorCode::QuestionSetBroken:
        return {tr("This question set cannot be used"),
                tr("The file is not complete or not right: %1").arg(error.detail)};
    case ErrorCode::QuestionSetUnknown:
        return {tr("The question set of this assessment is not here"),
                tr("The assessment is kept as it is. It was made with a question set that this copy of Aros does not "
                   "have.")};
    case ErrorCode::QuestionSetTaken:
        return {tr("Another question set has this name and version"),
                tr("A published set is never changed, so nothing was replaced: %1").arg(error.detail)};
    case ErrorCode::QuestionSetInUse:
        return {tr("This question set is in use"),
                tr("Assessments were made with it, so it stays on this computer: %1").arg(error.detail)};
    case ErrorCode::VoteClosed:
        return {tr("The votes on this statement have been revealed"),
                tr("No vote can be added to them or taken back. Nothing was changed.")};
    case ErrorCode::FiguresChanged:
        return {tr("They were changed since"),
                tr("Some of these figures are not as they were brought in. Nothing was taken out; correct them one by "
                   "one.")};
    case ErrorCode::NotAgreed:
    case ErrorCode::AlreadyAgreed:
    case ErrorCode::InvalidValue:
    case ErrorCode::Cancelled:
        break;
    }
    return {tr("This could not be done"), tr("Nothing was changed. Details: %1").arg(error.detail)};
}

ErrorText ErrorTexts::locked(const QString &detail)
{
    const LockHolder holder = LockHolder::fromDetail(detail);
    const QString title = tr("Your assessments are already open");
    const QString next =
        tr("Close that window first, then choose Try again. You can look at everything meanwhile if you "
           "open it read only.");
    if (holder.program.isEmpty())
        return {title, tr("Another program is using this file.") + QLatin1Char('\n') + next};
    const QString who =
        holder.since.isValid()
            ? tr("%1 on %2 has had this file open since %3 (process %4).")
                  .arg(holder.program, holder.machine, AssessmentTexts::dateAndTime(holder.since), holder.process)
            : tr("%1 on %2 has this file open (process %3).").arg(holder.program, holder.machine, holder.process);
    return {title, who + QLatin1Char('\n') + next};
}

ErrorText ErrorTexts::describeWorkspace(const Error &error)
{
    switch (error.code) {
    case ErrorCode::ReadOnly:
        return {tr("This cannot be changed"), tr("It is open for reading only. Nothing was changed.")};
    case ErrorCode::DatabaseNewer:
        return {tr("Made by a newer version of Aros"),
                tr("The file was not opened, so nothing in it has changed. Install the newer version of Aros on this "
                   "computer, or choose a backup made by this version.")};
    case ErrorCode::DatabaseForeign:
        return {tr("This is not an Aros file"),
                tr("The file is something else, and was left as it is: %1").arg(error.detail)};
    case ErrorCode::DatabaseDamaged:
        return {
            tr("The file with your assessments is damaged"),
            tr("It was kept as it is, and no good backup was found beside it. Choose a backup from another place, or "
               "ask your IT team to bring the file back from theirs.\n%1")
                .arg(error.detail)};
    case ErrorCode::ContentChanged:
        return {tr("This assessment was changed outside Aros"),
                tr("Its answers do not match the mark that Aros set when it saved them. It was not opened. A backup in "
                   "Settings has the last good copy.")};
    case ErrorCode::MigrationFailed:
        return {tr("Your assessments could not be brought up to date"),
                tr("The old file is as it was, and can be used with the version of Aros that made it. Details: %1")
                    .arg(error.detail)};
    case ErrorCode::BackupFailed:
        return {tr("The backup was not made"), tr("Your assessments are not affected. Details: %1").arg(error.detail)};
    default:
        break;
    }
    return {tr("Your assessments could not be read or written"),
            tr("Nothing was changed. Details: %1").arg(error.detail)};
}

ErrorText ErrorTexts::describeFile(const Error &error)
{
    switch (error.code) {
    case ErrorCode::DiskFull:
        return {tr("The disk is full"),
                tr("The file was not written, and what was there before is still there. Make some room, or choose "
                   "another place.\n%1")
                    .arg(error.detail)};
    case ErrorCode::FolderMissing:
        return {tr("That folder does not exist"), tr("Choose another folder.\n%1").arg(error.detail)};
    case ErrorCode::FileNotReadable:
    case ErrorCode::NotFound:
        return {tr("The file could not be read"),
                tr("Check that it is there and that you may open it.\n%1").arg(error.detail)};
    case ErrorCode::FileNotWritable:
        return {
            tr("The file could not be written"),
            tr("What was there before is still there. It may be open in another program, or the folder may not allow "
               "it: choose another name or folder.\n%1")
                .arg(error.detail)};
    default:
        break;
    }
    return {tr("The file could not be made"), tr("Nothing was written. Details: %1").arg(error.detail)};
}

QString ErrorTexts::notSaved(const Error &error)
{
    switch (error.code) {
    case ErrorCode::DiskFull:
        return tr("Not saved: the disk is full. Your answers are still on this screen. Make some room and choose Try "
                  "again, or save a copy somewhere else.");
    case ErrorCode::ReadOnly:
    case ErrorCode::FileNotWritable:
        return tr(
            "Not saved: the file may not be changed. Your answers are still on this screen. Save a copy somewhere "
            "else, or choose Try again.");
    default:
        break;
    }
    return tr("Not saved. Your answers are still on this screen. Choose Try again, or save a copy somewhere else. "
              "Details: %1")
        .arg(error.detail);
}

} // namespace aros::presentation
