#pragma once

#include "app/demo/demoworkspace.h"
#include "core/common/clock.h"
#include "core/storage/workspace.h"
#include "ui/presentation/workspaceactions.h"

#include <QObject>

#include <memory>
#include <thread>

namespace aros::app {

// The open workspace of the running window, or why there is none.
class WorkspaceHost final : public QObject, public presentation::WorkspaceActions
{
    Q_OBJECT

public:
    // `path` is the person's own workspace; it is not opened yet. `clock` must outlive the host.
    WorkspaceHost(QString path, const Clock &clock);
    ~WorkspaceHost() override;

    // Opens the person's own workspace; isOpen() tells whether that worked.
    void open(storage::OpenMode mode);
    // A dated backup if anything changed, and the end.
    void close();

    bool isOpen() const override { return m_workspace != nullptr; }
    const Error &problem() const override { return m_problem; }
    QString path() const override { return m_path; }
    const presentation::WorkspaceNotice &notice() const override { return m_notice; }
    assessment::AssessmentRepository &assessments() override { return m_workspace->assessments(); }
    assessment::VoteRepository &votes() override { return m_workspace->votes(); }
    metrics::MetricRepository &metrics() override { return m_workspace->metrics(); }
    const questions::QuestionSetCatalog &questionSets() const override { return m_catalog; }
    const Clock &clock() const override { return m_clock; }

    void openOwn(bool readOnly) override;
    void openDemo() override;
    QList<presentation::BackupEntry> backups() const override;
    Result<void> backUpTo(const QString &path) override;
    Result<QString> restore(const QString &backup) override;
    Result<presentation::CheckSummary> check() const override;
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
    Result<void> exportMetrics(const report::MetricPages &pages, const QString &path,
                               const report::ChartsDone &goesOn) override;
    Result<void> exportHistory(const report::HistoryTable &history, const QString &path) override;

signals:
    // Another workspace is open, or none: every page is out of date.
    void changed();

private:
    void openPath(const QString &path, storage::OpenMode mode, bool demo);
    void openMadeDemo(const QString &path, const Result<demo::DemoWorkspace> &made);

    QString m_ownPath;
    QString m_path;
    const Clock &m_clock;
    questions::QuestionSetCatalog m_catalog = questions::QuestionSetCatalog::withInstalled();
    std::unique_ptr<storage::Workspace> m_workspace;
    presentation::WorkspaceNotice m_notice;
    Error m_problem;
    std::thread m_making; // of the demo
};

} // namespace aros::app
