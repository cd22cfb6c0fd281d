#pragma once

#include "app/commands/workspaceaccess.h"
#include "app/reportexporter.h"
#include "core/questions/questionsetcatalog.h"

#include <QJsonArray>
#include <QSet>

namespace aros::commands {

// The report of one assessment as files show it.
Result<report::Report> reportFor(const assessment::Assessment &assessment, storage::Workspace &workspace,
                                 const questions::QuestionSetCatalog &catalog, Language language);

// Proposes names for the files of one folder so that no report takes another's place, also where upper and lower case
// are the same to the file system.
class FileNames
{
public:
    QString unique(const QString &stem, const QString &ending);

private:
    QSet<QString> m_taken;
};

// Writes one report for every assessment into a folder. One that fails is named, and the rest goes on.
class ReportBatch
{
public:
    ReportBatch(Context &context, storage::Workspace &workspace, QString folder, ReportFormat format);

    int run();

private:
    void writeAll(const QList<assessment::Assessment> &all);
    Result<QString> write(const assessment::Assessment &listed);
    void refuse(const assessment::Assessment &assessment, const Error &error, const QString &file);
    int finish();

    Context &m_context;
    storage::Workspace &m_workspace;
    QString m_folder;
    ReportFormat m_format;
    questions::QuestionSetCatalog m_catalog = questions::QuestionSetCatalog::withInstalled();
    FileNames m_names;
    QString m_file; // of the report that is being written
    QJsonArray m_results;
    int m_written = 0;
    int m_refused = 0;
};

} // namespace aros::commands
