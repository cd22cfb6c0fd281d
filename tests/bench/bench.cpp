// Prints each budget's figure, its floor measured in the same run, and their ratio. Usage: aros_bench
// (it starts itself for the windows: aros_bench --empty | --aros OPTIONS).

#include "app/demo/demoworkspace.h"
#include "app/workspacehost.h"
#include "core/metrics/xmr.h"
#include "core/report/reportbuilder.h"
#include "core/storage/workspace.h"
#include "tests/bench/figures.h"
#include "tests/bench/opening.h"
#include "tests/bench/room.h"
#include "tests/bench/startup.h"
#include "tests/bench/unitreading.h"
#include "ui/presentation/assessmenttexts.h"
#include "ui/rendering/pdfreportwriter.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/style/look.h"

#include <QApplication>
#include <QFile>
#include <QKeyEvent>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <cstring>
#include <vector>

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace aros;
using namespace aros::bench;

namespace {

constexpr int Starts = 15;
constexpr int Saves = 1000;
constexpr int Openings = 30;
constexpr int SeriesCount = 1000;
constexpr int PointsASeries = 60;

struct Run {
    double ms = 0;
    double mebibytes = 0;
};

// Runs this program with `arguments` to its end.
Run runSelf(const QList<QByteArray> &arguments)
{
    std::vector<char *> argv;
    static char self[] = "/proc/self/exe";
    argv.push_back(self);
    for (const QByteArray &argument : arguments)
        argv.push_back(const_cast<char *>(argument.constData()));
    argv.push_back(nullptr);
    Run run;
    rusage usage{};
    run.ms = milliseconds([&argv, &usage] {
        const pid_t child = ::fork();
        if (child == 0) {
            ::execv("/proc/self/exe", argv.data());
            ::_exit(127);
        }
        int status = 0;
        ::wait4(child, &status, 0, &usage);
        if (!WIFEXITED(status) || WEXITSTATUS(status) != 0)
            qFatal("the window ended with an error");
    });
    run.mebibytes = static_cast<double>(usage.ru_maxrss) / 1024;
    return run;
}

void fillWorkspace(const QString &path, int assessments)
{
    const SystemClock clock;
    auto workspace = storage::Workspace::open(path, storage::OpenMode::ReadWrite, clock);
    if (!workspace)
        qFatal("no workspace: %s", qPrintable(workspace.error().detail));
    const questions::QuestionSetCatalog catalog;
    const auto set = catalog.defaultSet();
    for (int number = 0; number < assessments; ++number) {
        assessment::Assessment draft;
        draft.id = AssessmentId(newUuid());
        draft.questionSet = set->name();
        draft.details.team.name = QStringLiteral("Team %1").arg(number);
        draft.details.period = QDate(2026, 3, 1);
        for (int index = 0; index < set->statementCount(); ++index)
            draft.answers.insert(set->statementAt(index).id,
                                 {assessment::Rating::atLevel((index + number) % 5), QStringLiteral("Roster"),
                                  QStringLiteral("Nights"), false});
        if (!(*workspace)->assessments().create(draft))
            qFatal("an assessment was refused");
    }
}

void benchStart(const QString &folder)
{
    const QByteArray workspace = QFile::encodeName(folder + QStringLiteral("/hundred.sqlite"));
    fillWorkspace(QFile::decodeName(workspace), 100);
    const QByteArray settings = QFile::encodeName(folder + QStringLiteral("/settings.json"));
    Figures empty;
    Figures full;
    double memory = 0;
    for (int start = 0; start < Starts; ++start) {
        empty.push_back(runSelf({"--empty"}).ms);
        const Run run = runSelf({"--aros", "--lang", "en", "--workspace", workspace, "--settings", settings});
        full.push_back(run.ms);
        memory = std::max(memory, run.mebibytes);
    }
    print("start to first page, 100 assessments", median(full), median(empty), "empty window", "3 x");
    std::printf("%-44s %9.1f MiB%62s 90 MiB\n", "  memory at most", memory, "budget");
}

void benchSave(const QString &folder)
{
    const SystemClock clock;
    app::WorkspaceHost host(folder + QStringLiteral("/hundred.sqlite"), clock);
    host.open(storage::OpenMode::ReadWrite);
    shell::DialogPrompts prompts;
    presentation::Settings settings;
    settings.language = Language::English;
    shell::MainWindow window(host, prompts, settings);
    window.start();
    window.show();
    const auto list = host.assessments().list(1);
    window.go({shell::Destination::Place::Questionnaire, list->constFirst().id, {}});
    QCoreApplication::processEvents();
    QFile floorFile(folder + QStringLiteral("/floor"));
    if (!floorFile.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        qFatal("no floor file");
    Figures floor;
    Figures saved;
    for (int number = 0; number < Saves; ++number) {
        const QByteArray page(4096, static_cast<char>(number));
        floor.push_back(milliseconds([&floorFile, &page] {
            floorFile.write(page);
            ::fsync(floorFile.handle());
        }));
        QKeyEvent key(QEvent::KeyPress, Qt::Key_0 + number % 5, Qt::NoModifier, QString::number(number % 5));
        saved.push_back(milliseconds([&key, &window] {
            QCoreApplication::sendEvent(window.focusWidget(), &key);
            QCoreApplication::processEvents(); // paints what has changed, as the event loop does
        }));
    }
    print("key press to durable and shown, p99", at(saved, 0.99), at(floor, 0.99), "one synced 4 KiB write", "16 ms");
    print("key press to durable and shown, median", median(saved), median(floor), "one synced 4 KiB write", "");

    const AssessmentId id = list->constFirst().id;
    const shell::Destination report{shell::Destination::Place::Report, id, {}};
    benchOpening(window, report, "open the report of one team", "50 ms");
    const auto &themes = host.questionSets().defaultSet()->themes();
    for (const questions::Theme &theme : themes) {
        if (!host.assessments().saveTarget(id, {theme.id, 30, QDate(2027, 3, 31)}))
            qFatal("no target");
    }
    window.dropSession(); // it would not know of them
    benchOpening(window, report, "open a report with eight targets", "50 ms");
    host.close();
}

void benchPdf(const QString &folder)
{
    const QString path = folder + QStringLiteral("/demo.sqlite");
    if (!demo::makeDemoWorkspace(path, QDateTime::currentDateTimeUtc()))
        qFatal("no demo");
    const SystemClock clock;
    auto workspace = storage::Workspace::open(path, storage::OpenMode::ReadWrite, clock);
    const auto list = (*workspace)->assessments().list();
    const questions::QuestionSetCatalog catalog;
    const Texts texts(Language::English);
    Figures built;
    Figures written;
    for (int number = 0; number < Openings; ++number) {
        const assessment::Assessment &assessment = list->at(1 + number % (list->size() - 1));
        report::Report report;
        built.push_back(milliseconds(
            [&] { report = report::buildReport(*catalog.defaultSet(), assessment, texts, report::Audience::File); }));
        written.push_back(milliseconds([&report] {
            if (!rendering::writePdfReport(report, QDateTime::currentDateTimeUtc()))
                qFatal("no PDF");
        }));
    }
    print("one report as PDF, in the program", median(written), median(built), "building its content", "100 ms");
}

QList<metrics::Observation> someSeries(int number)
{
    QList<metrics::Observation> points;
    for (int month = 0; month < PointsASeries; ++month)
        points.append({QDate(2021, 1, 1).addMonths(month), 10 + (number * 31 + month * month * 7) % 23 / 10.0});
    return points;
}

// One pass over the numbers: what any chart of them must at least do.
double sumOf(const QList<QList<metrics::Observation>> &series)
{
    double sum = 0;
    for (const QList<metrics::Observation> &points : series) {
        for (const metrics::Observation &point : points)
            sum += *point.value;
    }
    return sum;
}

void benchCharts()
{
    QList<QList<metrics::Observation>> series;
    for (int number = 0; number < SeriesCount; ++number)
        series.append(someSeries(number));
    metrics::XmrOptions options;
    options.target = 11;
    Figures charted;
    Figures summed;
    for (int round = 0; round < Openings; ++round) {
        volatile double sum = 0; // so that the pass is made
        summed.push_back(milliseconds([&series, &sum] { sum = sumOf(series); }));
        charted.push_back(milliseconds([&series, &options] {
            for (const QList<metrics::Observation> &points : series) {
                if (!metrics::xmrChart(points, options))
                    qFatal("no chart");
            }
        }));
    }
    print("1,000 XmR charts of 60 points", median(charted), median(summed), "one pass over the numbers", "20 ms");
}

} // namespace

int main(int argc, char **argv)
{
    if (argc > 1 && std::strcmp(argv[1], "--empty") == 0)
        return showEmptyWindow(1, argv);
    if (argc > 1 && std::strcmp(argv[1], "--aros") == 0) {
        argv[1] = argv[0];
        return showAros(argc - 1, argv + 1);
    }
    QTemporaryDir folder;
    benchStart(folder.path());
    QApplication application(argc, argv);
    shell::Look::set(presentation::Scheme::Light, 100, false);
    qApp->setStyleSheet(shell::Look::current().styleSheet());
    benchSave(folder.path());
    benchPdf(folder.path());
    benchRoom(folder.path());
    benchCharts();
    benchUnitReading(folder.path());
    benchStoring(folder.path());
    benchUnitTiles(folder.path());
    benchMetricPages(folder.path());
    return 0;
}
