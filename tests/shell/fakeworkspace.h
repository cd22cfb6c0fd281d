#pragma once

#include "tests/support/fixedclock.h"
#include "tests/support/memoryassessmentrepository.h"
#include "tests/support/memorymetricrepository.h"
#include "tests/support/memoryvoterepository.h"
#include "ui/presentation/workspaceactions.h"
#include "ui/shell/userprompts.h"

#include <QTemporaryDir>

namespace aros::tests {

// A workspace in memory, with a demo's worth of assessments when asked for.
class FakeWorkspace final : public presentation::WorkspaceActions
{
public:
    FakeWorkspace() : m_repository(m_clock) {}

    // A draft half-way and an agreed assessment, both of the shipped question set, with long notes.
    void fill();
    // How people answer in the draft.
    void plan(const assessment::VotingPlan &plan);
    // A count of hands on every statement of the draft's current theme and the one before, revealed or not.
    void castHands(bool reveal);
    // An agreed round after the agreed assessment, with targets; its id. `withOwnSet`, which must be installed then.
    AssessmentId followAgreed(bool withOwnSet = false);
    // A draft after the agreed assessment, of the set that was made from the default one, with last time's ratings
    // shown, at a statement that was reworded; its id.
    AssessmentId startFollowUp();
    AssessmentId draft() const { return m_draft; }
    AssessmentId agreed() const { return m_agreed; }
    void setProblem(const Error &error) { m_problem = error; }
    void setNotice(const presentation::WorkspaceNotice &notice) { m_notice = notice; }
    MemoryAssessmentRepository &repository() { return m_repository; }
    MemoryVoteRepository &voteRepository() { return m_votes; }
    MemoryMetricRepository &metricRepository() { return m_metrics; }

    bool isOpen() const override { return !m_problem; }
    const Error &problem() const override { return *m_problem; }
    QString path() const override { return QStringLiteral("/home/ward/.local/share/aros/workspace.sqlite"); }
    const presentation::WorkspaceNotice &notice() const override { return m_notice; }
    assessment::AssessmentRepository &assessments() override { return m_repository; }
    assessment::VoteRepository &votes() override { return m_votes; }
    metrics::MetricRepository &metrics() override { return m_metrics; }
    const questions::QuestionSetCatalog &questionSets() const override { return m_catalog; }
    const Clock &clock() const override { return m_clock; }
    void openOwn(bool) override { ++opened; }
    void openDemo() override { ++demosOpened; }
    QList<presentation::BackupEntry> backups() const override;
    Result<void> backUpTo(const QString &) override { return {}; }
    Result<QString> restore(const QString &) override { return QStringLiteral("/kept.sqlite"); }
    Result<presentation::CheckSummary> check() const override { return checkResult; }
    Result<presentation::QuestionFileCheck> checkQuestionSet(const QString &path) const override;
    Result<questions::QuestionSetPtr> installQuestionSet(const QByteArray &bytes) override;
    Result<void> removeQuestionSet(const questions::QuestionSetName &name) override;
    Result<void> saveQuestionSet(const questions::QuestionSetName &name, const QString &path) override;
    Result<void> saveQuestionTemplate(const QString &path) override;
    Result<metrics::FiguresFile> readFigures(const QString &path, const metrics::RowsDone &goesOn) const override;
    metrics::FiguresFile readPastedFigures(const QString &cells, const metrics::RowsDone &goesOn) const override;
    Result<void> saveFiguresTemplate(const QString &path) override;
    Result<void> exportReport(const report::Report &report, const QString &path) override;
    Result<void> saveBlankQuestionnaire(const QList<report::BlankQuestionnaire> &languages,
                                        const QString &path) override;
    Result<void> exportHistory(const report::HistoryTable &history, const QString &path) override;
    // Into `exported` and `exportedMetrics`; fails with `saveFailure`.
    Result<void> exportMetrics(const report::MetricPages &pages, const QString &path,
                               const report::ChartsDone &goesOn) override;

    int opened = 0;
    int demosOpened = 0;
    QStringList exported;
    bool waitsBeforeCharts = false; // writing goes on only until somebody stops it
    QList<report::Report> exportedReports;
    QList<report::BlankQuestionnaire> blankSheets; // the last that were saved
    std::optional<Error> saveFailure;              // what saving the next blank sheets fails with
    presentation::QuestionFileCheck questionFile;  // what the next file holds
    mutable QStringList questionFiles;             // what was asked of files: "check /a.csv", "save small 1.0 /b.json"

    // A set that was made from the default one, as an organisation would: one statement of each kind of change.
    static QByteArray ownSet();
    void installOwnSet();
    QList<report::HistoryTable> exportedHistories;
    QList<report::MetricPages> exportedMetrics;
    presentation::CheckSummary checkResult{2, {}, {}, {}};

private:
    FixedClock m_clock;
    MemoryAssessmentRepository m_repository;
    MemoryVoteRepository m_votes;
    MemoryMetricRepository m_metrics;
    QTemporaryDir m_installed;
    questions::QuestionSetCatalog m_catalog = questions::QuestionSetCatalog::withInstalled(m_installed.path());
    presentation::WorkspaceNotice m_notice;
    std::optional<Error> m_problem;
    AssessmentId m_draft;
    AssessmentId m_agreed;
};

// A table with the faults that people make.
presentation::QuestionFileCheck faultyQuestionFile();

// Answers prepared in advance; what was asked is kept.
class PreparedPrompts final : public shell::UserPrompts
{
public:
    bool confirmation = true;
    std::optional<QString> text = QStringLiteral("A reason");
    std::optional<shell::ExportChoice> choice;
    std::optional<shell::SheetsChoice> sheets;
    std::optional<QString> pathToSave;
    std::optional<QString> pathToOpen;
    QStringList asked;
    QList<Error> told;

    bool confirm(const QString &title, const QString &, const QString &) override
    {
        asked.append(title);
        return confirmation;
    }
    std::optional<QString> askText(const QString &title, const QString &, const QString &) override
    {
        asked.append(title);
        return text;
    }
    void tell(const QString &title, const QString &) override { asked.append(title); }
    void tell(const Error &error) override { told.append(error); }
    std::optional<QString> fileToSave(const QString &, const QString &proposal, const QString &) override
    {
        asked.append(proposal);
        return pathToSave;
    }
    std::optional<QString> fileToOpen(const QString &, const QString &, const QString &) override { return pathToOpen; }
    std::optional<shell::ExportChoice> exportChoice(const QString &, Language) override { return choice; }
    std::optional<shell::ExportChoice> metricExportChoice(const QString &stem, Language, bool onePicture) override
    {
        asked.append(stem + (onePicture ? QStringLiteral(" (one)") : QString()));
        return choice;
    }
    std::optional<shell::SheetsChoice> sheetsChoice(const QString &stem, Language) override
    {
        asked.append(stem);
        return sheets;
    }
};

} // namespace aros::tests
