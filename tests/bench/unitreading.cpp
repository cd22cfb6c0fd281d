#include "tests/bench/unitreading.h"

#include "app/workspacehost.h"
#include "core/storage/workspace.h"
#include "tests/bench/figures.h"
#include "tests/bench/opening.h"
#include "ui/presentation/metricboard.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/pages/metrics/tilebutton.h"

namespace aros::bench {

namespace {

constexpr int ReadUnits = 200;
constexpr int ReadCounts = 25;
constexpr int ReadMonths = 120;
constexpr int StoredFigures = 100'000;
constexpr std::chrono::milliseconds PieceTime(20); // as in the window

metrics::UnitPath unitAt(int number)
{
    return {QStringLiteral("powys"), QStringLiteral("Division %1").arg(number / 10),
            QStringLiteral("Ward %1").arg(number)};
}

QList<metrics::Figure> figuresFor(int unit)
{
    QList<metrics::Figure> figures;
    for (int count = 0; count < ReadCounts; ++count) {
        const metrics::MetricId id(QStringLiteral("count-%1").arg(count));
        for (int month = 0; month < ReadMonths; ++month)
            figures.append(
                {id, unitAt(unit), {}, QDate(2016, 1, 1).addMonths(month), double(unit + count), std::nullopt});
    }
    return figures;
}

// What the twelve tiles of a unit are made of: counts under the ids that the catalogue knows.
QList<metrics::Figure> catalogueFigures(int unit)
{
    const char *const counts[] = {"staff-headcount",
                                  "staff-fte",
                                  "funded-fte",
                                  "leavers-headcount",
                                  "leavers-fte",
                                  "leavers-under-12-months",
                                  "leavers-voluntary",
                                  "leavers-work-life-balance",
                                  "leavers-health",
                                  "leavers-relationships",
                                  "leavers-retirement",
                                  "staff-12-months-service",
                                  "leavers-active-service"};
    QList<metrics::Figure> figures;
    for (const char *count : counts) {
        const bool isLeavers = QLatin1String(count).startsWith(QLatin1String("leavers"));
        for (int month = 0; month < ReadMonths; ++month) {
            const double number = (isLeavers ? 5 : 400) + (unit * 7 + month * month) % 11;
            figures.append({metrics::MetricId(QString::fromLatin1(count)),
                            unitAt(unit),
                            {},
                            QDate(2016, 1, 1).addMonths(month),
                            number,
                            std::nullopt});
        }
    }
    return figures;
}

constexpr int TilesAUnit = 12;

// As a page builds them for whoever looks at another unit; the number of charts.
int buildTiles(presentation::MetricBoard &board, int unit, const Texts &texts)
{
    int made = 0;
    const auto ids = board.metricsOf(unitAt(unit));
    if (!ids)
        return 0;
    for (const metrics::MetricId &id : ids->mid(0, TilesAUnit))
        made += board.chart({unitAt(unit), id, {}}, texts) ? 1 : 0;
    return made;
}

} // namespace

void benchUnitTiles(const QString &folder)
{
    const SystemClock clock;
    const auto workspace =
        storage::Workspace::open(folder + QStringLiteral("/tiles.sqlite"), storage::OpenMode::ReadWrite, clock);
    if (!workspace)
        qFatal("no workspace");
    QList<metrics::Figure> all;
    for (int unit = 0; unit < ReadUnits; ++unit)
        all += catalogueFigures(unit);
    if (!(*workspace)->metrics().put(all, QStringLiteral("benchmark")))
        qFatal("no figures");
    presentation::MetricBoard board((*workspace)->metrics());
    if (!board.refresh())
        qFatal("no board");
    const Texts texts(Language::English);
    Figures building;
    Figures reading;
    for (int unit = 0; unit < ReadUnits; unit += 8) {
        reading.push_back(
            milliseconds([&] { static_cast<void>(metrics::readUnitFigures((*workspace)->metrics(), unitAt(unit))); }));
        building.push_back(milliseconds([&] {
            if (buildTiles(board, unit, texts) != TilesAUnit)
                qFatal("charts are missing");
        }));
    }
    print("12 charts of one unit in 200 x 10 years", median(building), median(reading), "reading its figures", "50 ms");
}

// The workspace that benchUnitTiles() has made.
void benchMetricPages(const QString &folder)
{
    using Place = shell::Destination::Place;
    const SystemClock clock;
    app::WorkspaceHost host(folder + QStringLiteral("/tiles.sqlite"), clock);
    host.open(storage::OpenMode::ReadWrite);
    shell::DialogPrompts prompts;
    presentation::Settings settings;
    settings.language = Language::English;
    shell::MainWindow window(host, prompts, settings);
    window.start();
    window.show();
    shell::Destination tiles{Place::Metrics, {}, {}};
    tiles.series = {unitAt(7), metrics::MetricId(QStringLiteral("turnover-headcount-month")), {}};
    window.go(tiles);
    if (window.page()->findChildren<shell::TileButton *>().size() < TilesAUnit)
        qFatal("tiles are missing");
    benchOpening(window, tiles, "open 12 and more tiles, 200 units x 10 years", "100 ms");
    benchOpening(window, {Place::MetricChart, {}, {}}, "open the chart of one metric", "50 ms");
    host.close();
}

void benchUnitReading(const QString &folder)
{
    const SystemClock clock;
    const auto workspace =
        storage::Workspace::open(folder + QStringLiteral("/figures.sqlite"), storage::OpenMode::ReadWrite, clock);
    if (!workspace)
        qFatal("no workspace");
    QList<metrics::Figure> all;
    for (int unit = 0; unit < ReadUnits; ++unit)
        all += figuresFor(unit);
    if (!(*workspace)->metrics().put(all, QStringLiteral("benchmark")))
        qFatal("no figures");
    Figures reading;
    Figures making;
    for (int unit = 0; unit < ReadUnits; unit += 4) {
        reading.push_back(milliseconds([&] {
            if ((*workspace)->metrics().figuresOf(unitAt(unit)).value_or(QList<metrics::Figure>()).size() !=
                ReadCounts * ReadMonths)
                qFatal("figures are missing");
        }));
        making.push_back(milliseconds([&] { static_cast<void>(figuresFor(unit)); }));
    }
    print("3,000 figures of one unit in 600,000", median(reading), median(making), "making as many", "15 ms");
}

void benchStoring(const QString &folder)
{
    const SystemClock clock;
    const auto workspace =
        storage::Workspace::open(folder + QStringLiteral("/stored.sqlite"), storage::OpenMode::ReadWrite, clock);
    if (!workspace)
        qFatal("no workspace");
    QList<metrics::Figure> figures;
    for (int unit = 0; figures.size() < StoredFigures; ++unit)
        figures += figuresFor(unit);
    const auto delivery = (*workspace)->metrics().deliver({figures, {}, {}, QStringLiteral("benchmark")});
    Figures pieces;
    bool isDone = false;
    while (!isDone) {
        pieces.push_back(milliseconds([&] {
            const Result<bool> went = delivery->goOn(PieceTime);
            isDone = !went || *went;
        }));
    }
    if (delivery->counts().added != figures.size())
        qFatal("figures are not in");
    print("storing 100,000 figures, longest piece", at(pieces, 1), median(pieces), "median of its pieces", "100 ms");
}

} // namespace aros::bench
