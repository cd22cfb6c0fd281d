// Writes sample reports as PDF into the folder given: for the archive check, and to be looked at. With --time it prints
// how long each takes, and so is the benchmark too.
#include "tests/support/samplereports.h"
#include "ui/rendering/pdfreportwriter.h"

#include <QCommandLineParser>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QGuiApplication>
#include <QTextStream>
#include <QTimeZone>

#include <ctime>

using namespace aros;

namespace {

bool write(const tests::SampleReport &sample, const QDir &folder, bool timed)
{
    const QDateTime now(QDate(2026, 3, 12), QTime(14, 5), QTimeZone::utc());
    QElapsedTimer timer;
    timer.start();
    const std::clock_t before = std::clock();
    const Result<QByteArray> pdf = rendering::writePdfReport(sample.report, now);
    const double busy = 1000.0 * double(std::clock() - before) / CLOCKS_PER_SEC;
    const double elapsed = double(timer.nsecsElapsed()) / 1e6;
    QTextStream out(stdout);
    if (!pdf) {
        out << sample.name << ": " << pdf.error().detail << '\n';
        return false;
    }
    if (timed)
        out << sample.name << ": " << QString::number(elapsed, 'f', 1) << " ms, of the processor "
            << QString::number(busy, 'f', 1) << " ms, " << pdf->size() << " bytes\n";
    QFile file(folder.filePath(sample.name + ".pdf"));
    return file.open(QIODevice::WriteOnly) && file.write(*pdf) == pdf->size();
}

} // namespace

int main(int argc, char **argv)
{
    const QGuiApplication application(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption time("time", "Print how long each report takes.");
    parser.addOption(time);
    parser.addPositionalArgument("folder", "Where the files go; it is made if it is not there.");
    parser.process(application);
    const QDir folder(parser.positionalArguments().value(0, "."));
    if (!folder.mkpath("."))
        return 1;
    bool written = true;
    for (const tests::SampleReport &sample : tests::sampleReports())
        written = write(sample, folder, parser.isSet(time)) && written;
    return written ? 0 : 1;
}
