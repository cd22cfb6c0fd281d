#pragma once

#include "core/storage/sqliteassessmentrepository.h"
#include "core/storage/sqlitemetricrepository.h"
#include "core/storage/sqlitevoterepository.h"
#include "core/storage/workspace.h"
#include "core/storage/workspaceopening.h"

namespace aros::storage {

// The workspace as one SQLite file.
class SqliteWorkspace final : public Workspace
{
public:
    // As Workspace::open(), with the migrations of the request.
    static Result<std::unique_ptr<Workspace>> open(const OpenRequest &request);

    SqliteWorkspace(QString path, OpenedWorkspace opened, const Clock &clock);
    ~SqliteWorkspace() override;

    const OpenReport &openReport() const override { return m_opened.report; }
    QString path() const override { return m_path; }
    assessment::AssessmentRepository &assessments() override { return m_assessments; }
    assessment::VoteRepository &votes() override { return m_votes; }
    metrics::MetricRepository &metrics() override { return m_metrics; }
    Result<CheckReport> check() const override;
    Result<void> backUp() override;
    Result<void> backUpTo(const QString &path) override;
    QList<Backup> backups() const override;

private:
    QString m_path;
    const Clock &m_clock;
    OpenedWorkspace m_opened;
    SqliteAssessmentRepository m_assessments;
    SqliteVoteRepository m_votes;
    SqliteMetricRepository m_metrics;
};

} // namespace aros::storage
