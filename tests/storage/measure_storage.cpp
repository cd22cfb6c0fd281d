// Prints how long the storage layer takes; no test, since the figures depend on the machine.
// Usage: measure_storage [folder [assessments]]

#include "core/storage/workspace.h"
#include "tests/support/sampleassessment.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>

using namespace aros;

namespace {

constexpr int StatementCount = 40;
constexpr int Runs = 1000;

StatementId statementAt(int index)
{
    return StatementId(QStringLiteral("statement-%1").arg(index));
}

template <typename T> T value(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().detail));
    return std::move(*result);
}

void require(const Result<void> &result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().detail));
}

void print(const char *what, QList<double> milliseconds)
{
    std::sort(milliseconds.begin(), milliseconds.end());
    const auto at = [&](double share) { return milliseconds.at(qsizetype(share * (milliseconds.size() - 1))); };
    QTextStream(stdout) << what << ": p50 " << at(0.5) << " ms, p99 " << at(0.99) << " ms, max " << at(1) << " ms\n";
}

template <typename Action> void measure(const char *what, int runs, Action action)
{
    QList<double> milliseconds;
    for (int run = 0; run < runs; ++run) {
        QElapsedTimer timer;
        timer.start();
        action(run);
        milliseconds.append(double(timer.nsecsElapsed()) / 1e6);
    }
    print(what, milliseconds);
}

AssessmentId fill(const QString &path, const Clock &clock, int count)
{
    const auto workspace = value(storage::Workspace::open(path, storage::OpenMode::ReadWrite, clock));
    AssessmentId last;
    for (int number = 0; number < count; ++number) {
        assessment::Assessment draft = tests::sampleDraft(QStringLiteral("Team %1").arg(number));
        for (int index = 0; index < StatementCount; ++index)
            draft.answers.insert(statementAt(index), tests::sampleAnswer(index % 5, QString(120, u'e')));
        last = value(workspace->assessments().create(draft)).id;
    }
    return last;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QTemporaryDir folder(application.arguments().value(1, QDir::tempPath()) + QStringLiteral("/measure-XXXXXX"));
    const int count = application.arguments().value(2, QStringLiteral("100")).toInt();
    const QString path = folder.filePath(QStringLiteral("workspace.sqlite"));
    const SystemClock clock;
    measure("open, new workspace and plugin", 1, [&](int) {
        value(storage::Workspace::open(folder.filePath(QStringLiteral("new.sqlite")), storage::OpenMode::ReadWrite,
                                       clock));
    });
    const AssessmentId last = fill(path, clock, count);
    QTextStream(stdout) << count << " assessments, " << QFileInfo(path).size() / 1024 << " KiB\n";

    measure("open and close", 50,
            [&](int) { value(storage::Workspace::open(path, storage::OpenMode::ReadWrite, clock)); });
    std::unique_ptr<storage::Workspace> workspace;
    measure("open", 1,
            [&](int) { workspace = value(storage::Workspace::open(path, storage::OpenMode::ReadWrite, clock)); });
    auto &assessments = workspace->assessments();
    measure("list(5)", 50, [&](int) { value(assessments.list(5)); });
    measure("list()", 20, [&](int) { value(assessments.list()); });
    measure("find", 200, [&](int) { value(assessments.find(last)); });
    measure("saveAnswer", Runs, [&](int run) {
        require(assessments.saveAnswer(last, statementAt(run % StatementCount),
                                       tests::sampleAnswer((run + run / StatementCount) % 5, QString::number(run))));
    });
    measure("saveCurrent", Runs,
            [&](int run) { require(assessments.saveCurrent(last, statementAt((run + 1) % StatementCount))); });
    measure("backUp", 1, [&](int) { require(workspace->backUp()); });
    measure("backUp, nothing changed", 5, [&](int) { require(workspace->backUp()); });
    measure("check", 5, [&](int) { value(workspace->check()); });
    measure("open read-only beside it", 10,
            [&](int) { value(storage::Workspace::open(path, storage::OpenMode::ReadOnly, clock)); });
    return 0;
}
