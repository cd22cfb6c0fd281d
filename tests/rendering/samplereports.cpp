// Writes sample reports and blank questionnaires as PDF into the folder given: for the archive check, and to be looked
// at. With --time it prints how long each takes, and so is the benchmark too.
#include "tests/support/samplereports.h"
#include "tests/support/metricpages.h"
#include "tests/support/samplesheets.h"
#include "ui/rendering/blankquestionnaire.h"
#include "ui/rendering/metricpagespdf.h"
#include "ui/rendering/pdfreportwriter.h"

#include <QCommandLineParser>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QGuiApplication>
#include <QTextStream>
#include <QTimeZone>

#include <ctime>
#include <functional>

using namespace aros;

namespace {

const QDateTime Now(QDate(2026, 3, 12), QTime(14, 5), QTimeZone::utc());

bool write(const QString &name, const std::function<Result<QByteArray>()> &make, const QDir &folder, bool timed)
{
    QElapsedTimer timer;
    timer.start();
    const std::clock_t before = std::clock();
    const Result<QByteArray> pdf = make();
    const double busy = 1000.0 * double(std::clock() - before) / CLOCKS_PER_SEC;
    const double elapsed = double(timer.nsecsElapsed()) / 1e6;
    QTextStream out(stdout);
    if (!pdf) {
        out << name << ": " << pdf.error().detail << '\n';
        return false;
    }
    if (timed)
        out << name << ": " << QString::number(elapsed, 'f', 1) << " ms, of the processor "
            << QString::number(busy, 'f', 1) << " ms, " << pdf->size() << " bytes\n";
    QFile file(folder.filePath(name + ".pdf"));
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
    const auto add = [&](const QString &name, const std::function<Result<QByteArray>()> &make) {
        written = write(name, make, folder, parser.isSet(time)) && written;
    };
    for (const tests::SampleReport &sample : tests::sampleReports())
        add(sample.name, [&] { return rendering::writePdfReport(sample.report, Now); });
    for (const tests::SampleSheets &sample : tests::sampleSheets())
        add("blank-" + sample.name, [&] { return rendering::writeBlankQuestionnaire(sample.languages, Now); });
    for (const Language language : {Language::English, Language::Welsh}) {
        const QString name = language == Language::Welsh ? "welsh" : "english";
        add("metrics-" + name,
            [&] { return rendering::writeMetricPages(tests::pagesOf(tests::pagesSources(), language), Now); });
        add("metric-" + name,
            [&] { return rendering::writeMetricPages(tests::pagesOf({tests::sicknessSource()}, language), Now); });
    }
    return written ? 0 : 1;
}
