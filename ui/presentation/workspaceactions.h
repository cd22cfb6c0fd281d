#pragma once

#include "core/assessment/assessmentrepository.h"
#include "core/assessment/voterepository.h"
#include "core/common/clock.h"
#include "core/common/result.h"
#include "core/metrics/figuretable.h"
#include "core/metrics/metricrepository.h"
#include "core/questions/questionsetcatalog.h"
#include "core/report/blankquestionnaire.h"
#include "core/report/historytable.h"
#include "core/report/metricpages.h"
#include "core/report/report.h"

#include <QDateTime>
#include <QList>

#include <functional>

namespace aros::presentation {

// What the pages need to know about the open workspace, without knowing how it is stored.
struct WorkspaceNotice {
    bool demo = false;
    bool readOnly = false;
    bool recovered = false;
    QDateTime lastChange;
    QString damagedKeptAt;
    QString restoredFrom;
    QDateTime restoredTo;
    bool clockWentBack = false;
    bool networkDrive = false;
};

struct BackupEntry {
    QString path;
    QDateTime made;
    qint64 size = 0;
};

struct CheckSummary {
    int assessments = 0;
    QStringList databaseProblems;
    QList<AssessmentId> changedContent;
    QList<std::pair<AssessmentId, assessment::HistoryProblem>> brokenHistories;

    bool isWhole() const { return databaseProblems.isEmpty() && changedContent.isEmpty() && brokenHistories.isEmpty(); }
};

struct QuestionFileFault {
    QString place; // in words
    QString sentence;
};

// The file of a question set, looked at before anything is kept.
struct QuestionFileCheck {
    QList<QuestionFileFault> faults;
    bool mayBeMore = false;
    questions::QuestionSetPtr set;  // null when there is a fault
    QByteArray bytes;               // what would be installed
    bool isHere = false;            // installed already
    bool isTaken = false;           // another set has its id and version
    questions::QuestionSetPtr from; // its predecessor, when that is here
};

// What pages ask of the program around them. Implemented by the application; a test may put its own in its place.
class WorkspaceActions
{
public:
    virtual ~WorkspaceActions() = default;

    // False while no workspace could be opened; `problem` says why, and no other call below may then be made but open…
    virtual bool isOpen() const = 0;
    virtual const Error &problem() const = 0;
    virtual QString path() const = 0;
    virtual const WorkspaceNotice &notice() const = 0;
    virtual assessment::AssessmentRepository &assessments() = 0;
    virtual assessment::VoteRepository &votes() = 0;
    virtual metrics::MetricRepository &metrics() = 0;
    virtual const questions::QuestionSetCatalog &questionSets() const = 0;
    virtual const Clock &clock() const = 0;

    // Both tell the window to start anew at Home (or at the problem page).
    virtual void openOwn(bool readOnly) = 0;
    virtual void openDemo() = 0;

    virtual QList<BackupEntry> backups() const = 0;
    virtual Result<void> backUpTo(const QString &path) = 0;
    // Puts a backup in the place of the workspace and opens it; what was there is kept beside it, under the name
    // returned.
    virtual Result<QString> restore(const QString &backup) = 0;
    virtual Result<CheckSummary> check() const = 0;

    // Question set files: JSON, or a table by the name's ending ".csv".
    virtual Result<QuestionFileCheck> checkQuestionSet(const QString &path) const = 0;
    virtual Result<questions::QuestionSetPtr> installQuestionSet(const QByteArray &bytes) = 0;
    // Fails with QuestionSetInUse when an assessment needs it.
    virtual Result<void> removeQuestionSet(const questions::QuestionSetName &name) = 0;
    virtual Result<void> saveQuestionSet(const questions::QuestionSetName &name, const QString &path) = 0;
    virtual Result<void> saveQuestionTemplate(const QString &path) = 0;

    // Figures as a CSV file has them, or cells that were copied in a spreadsheet. May be called on any thread. A file
    // that can be read and has no such table is no failure but has a fault.
    virtual Result<metrics::FiguresFile> readFigures(const QString &path, const metrics::RowsDone &goesOn) const = 0;
    virtual metrics::FiguresFile readPastedFigures(const QString &cells, const metrics::RowsDone &goesOn) const = 0;
    // A table to fill in, for the month before this one.
    virtual Result<void> saveFiguresTemplate(const QString &path) = 0;

    // Writes a report; the ending decides: pdf, csv, json, svg or png.
    virtual Result<void> exportReport(const report::Report &report, const QString &path) = 0;
    // Writes the blank questionnaire as a PDF, one language after the other.
    virtual Result<void> saveBlankQuestionnaire(const QList<report::BlankQuestionnaire> &languages,
                                                const QString &path) = 0;
    // Writes charts of metrics; the ending decides: pdf, xlsx or csv, and for a single chart svg or png as well.
    // May be called from another thread, one at a time; a PDF of many charts takes long and fails with Cancelled where
    // `goesOn` says so.
    virtual Result<void> exportMetrics(const report::MetricPages &pages, const QString &path,
                                       const report::ChartsDone &goesOn) = 0;
    // Writes a history as CSV.
    virtual Result<void> exportHistory(const report::HistoryTable &history, const QString &path) = 0;
};

} // namespace aros::presentation
