#include "tests/app/commandfixture.h"

#include "core/storage/workspace.h"

#include <QFile>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlQuery>

namespace aros::tests {

using assessment::Assessment;
using storage::OpenMode;
using storage::Workspace;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeText(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

void CommandFixture::makeDemo()
{
    m_environment.insert("HOME", m_home.path());
    m_environment.insert("XDG_DATA_HOME", m_home.filePath("data"));
    m_environment.insert("PATH", qEnvironmentVariable("PATH"));
    m_environment.insert("LC_ALL", "C.UTF-8");
    m_pristine = m_home.filePath("pristine.sqlite");
    const Outcome demo = run({"demo", "--workspace", m_pristine});
    QVERIFY2(demo.code == 0, demo.err);
}

void CommandFixture::copyDemo()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_workspace = m_folder->filePath("demo.sqlite");
    QVERIFY(QFile::copy(m_pristine, m_workspace));
}

Outcome CommandFixture::run(const QStringList &arguments, const QProcessEnvironment &environment) const
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(m_folder ? m_folder->path() : m_home.path());
    process.start(AROS_PROGRAM, arguments);
    if (!process.waitForFinished(60000) || process.exitStatus() != QProcess::NormalExit)
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

Outcome CommandFixture::runOn(const QString &command, const QStringList &arguments) const
{
    return run(QStringList{command, "--workspace", m_workspace} + arguments);
}

QString CommandFixture::newWorkspace(const QList<Assessment> &assessments) const
{
    const QString path = newFile("own.sqlite");
    const auto workspace = Workspace::open(path, OpenMode::ReadWrite, m_clock);
    if (!workspace)
        return {};
    for (const Assessment &assessment : assessments) {
        if (!(*workspace)->assessments().create(assessment))
            return {};
    }
    return path;
}

// Changes one stored answer without Aros; gives the assessment's id.
QString CommandFixture::changeAnAnswer() const
{
    return changeOutside("UPDATE answer SET evidence = 'other' WHERE assessment = ? AND statement = 'fw1'");
}

QString CommandFixture::changeOutside(const QString &sql) const
{
    const QString id = listed().last().toObject().value("id").toString();
    bool changed = false;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase("QSQLITE", "outside");
        database.setDatabaseName(m_workspace);
        if (database.open()) {
            QSqlQuery query(database);
            query.prepare(sql);
            query.addBindValue(id);
            changed = query.exec() && query.numRowsAffected() == 1;
        }
    }
    QSqlDatabase::removeDatabase("outside");
    return changed ? id : QString();
}

} // namespace aros::tests
