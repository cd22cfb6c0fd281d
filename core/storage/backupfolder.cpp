#include "core/storage/backupfolder.h"

#include "core/storage/backupcopy.h"
#include "core/storage/privatefiles.h"

#include <QDir>
#include <QFileInfo>
#include <QSet>

#include <algorithm>

namespace aros::storage {

namespace {

const QString Suffix = QStringLiteral(".sqlite");
constexpr qint64 AllOf = 1;     // days
constexpr qint64 OneADay = 14;  // days
constexpr qint64 OneAWeek = 92; // days, three months

// Backups with the same period compete for one place; each has its own within the last day.
QString periodOf(const QDateTime &made, const QDateTime &now)
{
    const qint64 age = made.secsTo(now);
    constexpr qint64 Day = 24 * 60 * 60;
    if (age <= AllOf * Day)
        return fileStamp(made);
    if (age <= OneADay * Day)
        return made.date().toString(QStringLiteral("'day' yyyyMMdd"));
    int year = 0;
    const int week = made.date().weekNumber(&year);
    if (age <= OneAWeek * Day)
        return QStringLiteral("week %1-%2").arg(year).arg(week);
    return made.date().toString(QStringLiteral("'month' yyyyMM"));
}

} // namespace

BackupFolder::BackupFolder(const QString &workspacePath)
    : m_path(QFileInfo(workspacePath).absolutePath() + QStringLiteral("/backups")),
      m_prefix(QFileInfo(workspacePath).fileName() + u'-')
{
}

QStringList BackupFolder::ownFiles() const
{
    QStringList files = QDir(m_path).entryList(QDir::Files);
    files.removeIf([this](const QString &file) { return !file.startsWith(m_prefix); });
    return files;
}

QList<Backup> BackupFolder::list() const
{
    QList<Backup> backups;
    for (const QString &file : ownFiles()) {
        if (!file.endsWith(Suffix))
            continue;
        const QDateTime made = timeFromFileStamp(file.mid(m_prefix.size()).chopped(Suffix.size()));
        const QFileInfo info(m_path + u'/' + file);
        if (made.isValid())
            backups.append({info.absoluteFilePath(), made, info.size()});
    }
    std::sort(backups.begin(), backups.end(), [](const Backup &a, const Backup &b) { return a.made > b.made; });
    return backups;
}

QString BackupFolder::pathFor(const QDateTime &now) const
{
    return freeStampedPath(m_path + u'/' + m_prefix, now, Suffix);
}

void BackupFolder::tidy(const QDateTime &now) const
{
    for (const Backup &backup : superseded(list(), now))
        QFile::remove(backup.path);
    for (const QString &file : ownFiles()) {
        if (file.endsWith(UnfinishedSuffix))
            QFile::remove(m_path + u'/' + file);
    }
}

QList<Backup> superseded(const QList<Backup> &backups, const QDateTime &now)
{
    QList<Backup> result;
    QSet<QString> taken;
    for (const Backup &backup : backups) {
        const QString period = periodOf(backup.made, now);
        if (taken.contains(period))
            result.append(backup);
        taken.insert(period);
    }
    return result;
}

} // namespace aros::storage
