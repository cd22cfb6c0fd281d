#pragma once

#include "core/assessment/assessmentrepository.h"
#include "core/assessment/voterepository.h"
#include "core/common/clock.h"
#include "core/common/result.h"
#include "core/metrics/metricrepository.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <memory>

namespace aros::storage {

enum class OpenMode { ReadWrite, ReadOnly };

// What happened while a workspace was opened, for the one line that the user sees about it.
struct OpenReport {
    bool created = false;
    bool readOnly = false;      // the file or its folder may not be written, or ReadOnly was asked for
    bool recovered = false;     // the last run ended without closing
    QDateTime lastChange;       // of everything that is stored; invalid in an empty workspace
    QString damagedKeptAt;      // a damaged (or empty) file was set aside here, else empty
    QString restoredFrom;       // the backup that took its place, else empty
    QDateTime restoredTo;       // what the backup knows ends here; answers after it are lost
    bool clockWentBack = false; // the newest entry lies in the future
    bool networkDrive = false;
    int migratedFrom = 0; // schema version before, else 0
};

struct Backup {
    QString path;
    QDateTime made;
    qint64 size = 0;
};

struct BrokenHistory {
    AssessmentId assessment;
    assessment::HistoryProblem problem;

    friend bool operator==(const BrokenHistory &, const BrokenHistory &) = default;
};

// What a check found in figures and their settings.
struct BrokenMetrics {
    enum class Kind {
        FiguresChanged,  // of the unit, by something other than Aros
        TotalDiffers,    // a stored sum is not what the rule gives; in the series, from the month on
        SettingsChanged, // targets, notes and the like, by something other than Aros
        LogBroken,       // entries were changed, added or taken away
    };
    Kind kind = Kind::FiguresChanged;
    metrics::FigureKey place; // FiguresChanged: the unit; TotalDiffers: all of it

    friend bool operator==(const BrokenMetrics &, const BrokenMetrics &) = default;
};

// The same as one untranslated line, for where the database's own findings stand.
QString detailOf(const BrokenMetrics &broken);

// What a check of the whole workspace found. Empty lists mean that all is well.
struct CheckReport {
    int assessments = 0;
    QStringList databaseProblems;         // from SQLite's own check
    QList<AssessmentId> changedContent;   // stored content does not match its hash
    QList<BrokenHistory> brokenHistories; // the first problem of each
    int figures = 0;
    QList<BrokenMetrics> brokenMetrics;
    bool isWhole() const
    {
        return databaseProblems.isEmpty() && changedContent.isEmpty() && brokenHistories.isEmpty() &&
               brokenMetrics.isEmpty();
    }
};

// Everything that is stored: one SQLite file, opened by one program at a time, with dated backups beside it.
class Workspace
{
public:
    virtual ~Workspace() = default;

    // Opens `path`, making the file and its folder when they are missing. A damaged file is set aside, never deleted,
    // and the newest good backup takes its place under the old name; so is an empty file, for a fresh one. `clock` must
    // outlive the workspace. Fails with DatabaseLocked (detail: a LockHolder), DatabaseNewer, DatabaseForeign,
    // DatabaseDamaged (no good backup), MigrationFailed, DiskFull, FileNotWritable or FileNotReadable.
    //
    // ReadOnly shows a private copy as of now: it works beside a program that is writing, and from where nothing may be
    // written. It fails with NotFound when there is no file. Every change then fails with ReadOnly; backUpTo() works.
    static Result<std::unique_ptr<Workspace>> open(const QString &path, OpenMode mode, const Clock &clock);

    // The platform's data folder, with the file's usual name.
    static QString defaultPath();

    virtual const OpenReport &openReport() const = 0;
    virtual QString path() const = 0;
    virtual assessment::AssessmentRepository &assessments() = 0;
    virtual assessment::VoteRepository &votes() = 0;
    virtual metrics::MetricRepository &metrics() = 0;

    virtual Result<CheckReport> check() const = 0;

    // A dated copy in the backup folder, verified by opening it; older ones are thinned (all of the last day, one a day
    // for two weeks, one a week for three months, then one a month). Makes none when nothing changed since the last.
    // Votes that are not revealed are in no copy: two copies would tell what the people in between had voted.
    virtual Result<void> backUp() = 0;
    virtual Result<void> backUpTo(const QString &path) = 0;
    virtual QList<Backup> backups() const = 0;
};

// Puts a verified copy of `backup` at `path`, keeping what was there beside it under a dated name, which is returned
// (empty when there was nothing). The workspace at `path` must not be open.
Result<QString> restoreBackup(const QString &backup, const QString &path, const Clock &clock);

} // namespace aros::storage
