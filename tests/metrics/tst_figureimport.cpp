#include "core/exchange/metricscsv.h"
#include "core/metrics/figurecells.h"
#include "core/metrics/figureimport.h"
#include "core/metrics/importchanges.h"

#include <QFile>
#include <QSet>
#include <QTest>

using namespace aros;
using namespace aros::metrics;

namespace {

const QByteArray Header("period,organisation,division,team,staff-group,metric,numerator,denominator\n");

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    return file.readAll();
}

ImportContext context(const MetricCatalog &catalog, const QList<Figure> &stored = {})
{
    return {catalog,
            {{"powys", {"Powys Teaching Health Board", "Bwrdd Iechyd Addysgu Powys"}}},
            {{"nursing-midwifery", {"Nursing and midwifery registered", "Nyrsio a bydwreigiaeth cofrestredig"}}},
            {{"powys", "Medicine", "Ward 7"}},
            QDate(2026, 3, 10),
            [stored](const UnitPath &unit) {
                QList<Figure> own;
                for (const Figure &figure : stored) {
                    if (figure.unit == unit)
                        own.append(figure);
                }
                return own;
            }};
}

ImportPlan planFor(const QByteArray &bytes, const QList<Figure> &stored = {})
{
    static const MetricCatalog catalog;
    const exchange::FiguresFile file = exchange::readFigures(bytes);
    if (!file.isUsable())
        qFatal("refused: %s", qPrintable(figuresFaultCode(file.fault.kind)));
    const RecognisedHeader header = recogniseHeader(file.table.header);
    if (!header.missing.isEmpty())
        qFatal("columns are missing");
    return planImport(file.table, header.mapping, context(catalog, stored));
}

void requireSum(const ImportPlan &plan)
{
    QCOMPARE(int(plan.accepted.size()) + plan.repeated + plan.empty + int(plan.rejected.size()), plan.rows);
    QCOMPARE(plan.added + plan.corrected + plan.unchanged, int(plan.accepted.size()));
}

Figure leavers(int month, double number)
{
    return {MetricId("leavers-headcount"), {"powys", "Medicine", "Ward 7"}, {}, QDate(2026, month, 1), number, {}};
}

} // namespace

class TestFigureImport : public QObject
{
    Q_OBJECT

private slots:
    void readsPeriods_data();
    void readsPeriods();
    void readsNumbers_data();
    void readsNumbers();
    void namesWhatIsSpoilt_data();
    void namesWhatIsSpoilt();
    void spoiltFilesCoverEveryReason();
    void namesEveryFaultOfARowOnRequest_data();
    void namesEveryFaultOfARowOnRequest();
    void offersWhatIsNearAnUnknownName();
    void looksForSoManyUnknownNamesOnly();
    void recognisesHeaders_data();
    void recognisesHeaders();
    void remembersMappings();
    void stopsWhereNobodyWaits();
    void tellsChangesBySeries();
    void takesTheSameFigureByAnyName();
    void countsWhatIsThereAlready();
    void rejectsEveryRowOfADuplicateThatDiffers();
    void readsSemicolonsAndPastedCells();
    void readsWindows1252AndSaysSo();
    void fillsFixedColumns();
    void templateImportsIntoNothing();
    void refusesTwoMillionRowsSoon();
    void takesAsManyRowsAsItSays();
};

void TestFigureImport::readsPeriods_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QDate>("month");
    for (const char *cell : {"2026-01",
                             "2026-01-31",
                             "2026/1/5",
                             "31/01/2026",
                             "1/1/2026",
                             "1.1.2026",
                             "01-01-2026",
                             "01/2026",
                             "1/2026",
                             "202601",
                             "Jan 2026",
                             "January 2026",
                             "jan-26",
                             "Jan-2026",
                             "31-JAN-2026",
                             "1 January 2026",
                             "Ionawr 2026",
                             "Ion 26",
                             "5 Ionawr 2026",
                             "2026-01-31 00:00:00",
                             "2026-01-31T00:00:00Z",
                             " 2026-01 ",
                             "Jan. 2026"})
        QTest::newRow(cell) << cell << QDate(2026, 1, 1);
    QTest::newRow("Welsh May") << "Mai 2025" << QDate(2025, 5, 1);
    QTest::newRow("Welsh December") << "Rhagfyr 2025" << QDate(2025, 12, 1);
    QTest::newRow("leap day") << "29/02/2024" << QDate(2024, 2, 1);
}

void TestFigureImport::readsPeriods()
{
    QFETCH(QString, cell);
    QFETCH(QDate, month);
    QVERIFY(periodInCell(cell).fault == PeriodFault::None);
    QCOMPARE(periodInCell(cell).month, month);
}

void TestFigureImport::readsNumbers_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<double>("value");
    QTest::addColumn<int>("sign");
    const auto row = [](const char *cell, double value, DecimalSign sign) {
        QTest::newRow(cell) << cell << value << int(sign);
    };
    row("12", 12, DecimalSign::None);
    row("-12", -12, DecimalSign::None);
    row("+0", 0, DecimalSign::None);
    row("12.5", 12.5, DecimalSign::Point);
    row("12,5", 12.5, DecimalSign::Comma);
    row("1,234", 1234, DecimalSign::Undecided);
    row("1.234", 1.234, DecimalSign::Point);
    row("1,234.5", 1234.5, DecimalSign::Point);
    row("1.234,5", 1234.5, DecimalSign::Comma);
    row("1,234,567", 1234567, DecimalSign::Point);
    row("1 234 567", 1234567, DecimalSign::None);
    row("1 234,5", 1234.5, DecimalSign::Comma);
    row(".5", 0.5, DecimalSign::Point);
    row("1234,567", 1234.567, DecimalSign::Comma);
}

void TestFigureImport::readsNumbers()
{
    QFETCH(QString, cell);
    QFETCH(double, value);
    QFETCH(int, sign);
    const CellNumber number = metrics::numberInCell(cell);
    QVERIFY(number.fault == NumberFault::None);
    QCOMPARE(number.value, value);
    QCOMPARE(int(number.sign), sign);
}

void TestFigureImport::namesWhatIsSpoilt_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("column");
    QTest::addColumn<QString>("code");
    const QByteArrayList lines = contentOf(TEST_DATA "/metrics/spoilt/index.csv").trimmed().split('\n').mid(1);
    QVERIFY(lines.size() >= 40);
    for (const QByteArray &line : lines) {
        const QByteArrayList cells = line.split(',');
        QTest::newRow(cells.at(0)) << QString(cells.at(0)) << cells.at(1).toInt() << QString(cells.at(2))
                                   << QString(cells.at(3));
    }
}

void TestFigureImport::namesWhatIsSpoilt()
{
    QFETCH(QString, file);
    QFETCH(int, line);
    QFETCH(QString, column);
    QFETCH(QString, code);
    const QByteArray bytes = contentOf(TEST_DATA "/metrics/spoilt/" + file);
    if (code.startsWith("file:")) {
        const auto refused = exchange::readFigures(bytes);
        QCOMPARE(figuresFaultCode(refused.fault.kind), code.mid(5));
        QCOMPARE(refused.fault.line, line);
        QVERIFY(refused.table.rows.isEmpty());
        return;
    }
    const ImportPlan plan = planFor(bytes);
    requireSum(plan);
    QVERIFY(!plan.rejected.isEmpty());
    const RejectedRow &rejected = plan.rejected.constFirst();
    QCOMPARE(rowFaultCode(rejected.fault), code);
    QCOMPARE(rejected.line, line);
    QCOMPARE(rejected.title, column);
    const bool isPair = code == "mixed-signs" || code == "duplicate-differs";
    QCOMPARE(int(plan.rejected.size()), isPair ? 2 : 1);
    if (isPair) {
        QCOMPARE(rejected.arguments, QStringList{QString::number(plan.rejected.at(1).line)});
        QCOMPARE(plan.rejected.at(1).arguments, QStringList{QString::number(line)});
    }
}

void TestFigureImport::spoiltFilesCoverEveryReason()
{
    const QByteArray index = contentOf(TEST_DATA "/metrics/spoilt/index.csv");
    for (int fault = 0; fault < RowFaults; ++fault) {
        const QString code = rowFaultCode(RowFault(fault));
        // No two shipped metrics that take figures share a name.
        if (RowFault(fault) != RowFault::AmbiguousMetric)
            QVERIFY2(index.contains(',' + code.toUtf8() + '\n'), qPrintable(code));
    }
}

void TestFigureImport::namesEveryFaultOfARowOnRequest_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QStringList>("faults");
    QTest::newRow("nothing") << QByteArray("2026-01,powys,,,,starters,1,") << QStringList();
    QTest::newRow("one") << QByteArray("2026-01,powys,,,,starters,1.5,") << QStringList{"not-whole"};
    QTest::newRow("date, metric and number") << QByteArray("31/02/2026,powys,,,,sickness,12%,")
                                             << QStringList{"no-such-day", "unknown-metric", "percent-sign"};
    QTest::newRow("every cell") << QByteArray("x,,Medicine,,Wizards,happiness,x,y")
                                << QStringList{"not-a-date",     "organisation-missing", "unknown-staff-group",
                                               "unknown-metric", "not-a-number",         "not-a-number"};
    QTest::newRow("a date, and a number that the metric cannot have")
        << QByteArray("x,powys,,,,starters,1.5,") << QStringList{"not-a-date", "not-whole"};
    QTest::newRow("a date, and a denominator that is missing")
        << QByteArray("x,powys,,,,sickness-absence,1,") << QStringList{"not-a-date", "denominator-missing"};
    QTest::newRow("a metric that is worked out, and a number")
        << QByteArray("2026-01,powys,,,,turnover-fte,x,") << QStringList{"not-given", "not-a-number"};
    QTest::newRow("pounds of an unknown metric")
        << QByteArray("2026-01,powys,,,,happiness,£5,") << QStringList{"unknown-metric"};
}

void TestFigureImport::namesEveryFaultOfARowOnRequest()
{
    QFETCH(QByteArray, row);
    QFETCH(QStringList, faults);
    static const MetricCatalog catalog;
    const exchange::FiguresFile file = exchange::readFigures(Header + row + '\n');
    const FigureMapping mapping = recogniseHeader(file.table.header).mapping;
    ImportContext every = context(catalog);
    every.namesEveryFault = true;
    const ImportPlan plan = planImport(file.table, mapping, every);
    requireSum(plan);
    QStringList found;
    for (const RejectedRow &fault : plan.rejected + plan.further)
        found.append(rowFaultCode(fault.fault));
    QCOMPARE(found, faults);
    QCOMPARE(plan.rejected.size(), faults.isEmpty() ? 0 : 1);
    // Without, the first is named as before.
    const ImportPlan first = planImport(file.table, mapping, context(catalog));
    QCOMPARE(first.rejected, plan.rejected);
    QVERIFY(first.further.isEmpty());
}

void TestFigureImport::offersWhatIsNearAnUnknownName()
{
    const ImportPlan plan = planFor(Header + "2026-01,powys,,,Nurses,starters,1,\n"
                                             "2026-01,powys,,,Wizards,starters,1,\n"
                                             "2026-01,powys,,,,sicknes absense,1,2\n"
                                             "2026-01,powys,,,,happiness,1,\n"
                                             "2026-01,powys,,,,turnover,1,\n");
    QCOMPARE(plan.rejected.size(), 5);
    QCOMPARE(plan.rejected.at(0).arguments,
             QStringList({"Nursing and midwifery registered", "Nyrsio a bydwreigiaeth cofrestredig"}));
    QCOMPARE(plan.rejected.at(1).arguments, QStringList());
    QCOMPARE(plan.rejected.at(2).arguments,
             QStringList({"Sickness absence in the month", "Absenoldeb oherwydd salwch yn y mis"}));
    QCOMPARE(plan.rejected.at(3).arguments, QStringList());
    // Aros works it out: figures of it could not be brought in either.
    QCOMPARE(plan.rejected.at(4).fault, RowFault::UnknownMetric);
    QCOMPARE(plan.rejected.at(4).arguments, QStringList());
}

void TestFigureImport::looksForSoManyUnknownNamesOnly()
{
    QByteArray bytes = Header;
    for (int row = 0; row < 5000; ++row)
        bytes += "2026-01,powys,,,,sickness" + QByteArray::number(row) + ",1,2\n";
    const ImportPlan plan = planFor(bytes);
    QCOMPARE(plan.rejected.size(), 5000);
    QVERIFY(!plan.rejected.at(0).arguments.isEmpty());
    QVERIFY(plan.rejected.at(4999).arguments.isEmpty());
}

void TestFigureImport::recognisesHeaders_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("positions");
    QTest::addColumn<int>("missing");
    QTest::newRow("template") << "period|organisation|division|team|staff-group|metric|numerator|denominator"
                              << "0 1 2 3 4 5 6 7" << 0;
    QTest::newRow("Welsh") << "Cyfnod|Sefydliad|Is-adran|Tîm|Grŵp staff|Mesur|Rhifiadur|Enwadur"
                           << "0 1 2 3 4 5 6 7" << 0;
    QTest::newRow("usual words") << "Value|STAFF GROUP|Measure|Month|Ward|Comment"
                                 << "3 -1 -1 4 1 2 0 -1" << 0;
    QTest::newRow("unknown") << "Jan|Feb|Mar"
                             << "-1 -1 -1 -1 -1 -1 -1 -1" << 3;
    QTest::newRow("twice") << "Month|Date|Metric|Value"
                           << "-1 -1 -1 -1 -1 2 3 -1" << 1;
}

void TestFigureImport::recognisesHeaders()
{
    QFETCH(QString, header);
    QFETCH(QString, positions);
    QFETCH(int, missing);
    const RecognisedHeader recognised = recogniseHeader(header.split('|'));
    QStringList found;
    for (const int position : recognised.mapping.positions)
        found.append(QString::number(position));
    QCOMPARE(found.join(' '), positions);
    QCOMPARE(int(recognised.missing.size()), missing);
}

void TestFigureImport::remembersMappings()
{
    const QStringList header{"A", "B", "C"};
    FigureMapping mapping;
    mapping.setPosition(FigureColumn::Period, 2);
    mapping.setPosition(FigureColumn::Numerator, 0);
    mapping.setText(FigureColumn::Metric, "starters");
    QCOMPARE(mappingFrom(mappingText(mapping), header), mapping);
    QCOMPARE(mappingFrom(mappingText(mapping), {"A"}).position(FigureColumn::Period), -1);
    QCOMPARE(mappingFrom("nonsense", header), FigureMapping());
    QCOMPARE(headerFingerprint({" a", "b", "C "}), headerFingerprint(header));
    QVERIFY(headerFingerprint({"A", "C", "B"}) != headerFingerprint(header));
}

void TestFigureImport::takesTheSameFigureByAnyName()
{
    const ImportPlan plan = planFor(Header + "2026-01,powys,Medicine,Ward 7,,leavers-headcount,3,\n"
                                             "31/01/2026,Bwrdd Iechyd Addysgu Powys,MEDICINE,ward 7,All staff,"
                                             "Ymadawyr (cyfrif pennau),3,\n"
                                             "Jan-26,Powys Teaching Health Board,medicine,Ward  7,,"
                                             "Leavers (headcount),\"3\",\n"
                                             "2026-01,powys,Medicine,Ward 7,,starters,,\n"
                                             "2026-01,powys,,,NURSING AND MIDWIFERY REGISTERED,starters,2,\n"
                                             "2026-01,Hospice,,,,starters,1,\n2026-02,HOSPICE,,,,starters,1,\n");
    requireSum(plan);
    QCOMPARE(plan.repeated, 2);
    QCOMPARE(plan.empty, 1);
    QVERIFY(plan.rejected.isEmpty());
    QCOMPARE(plan.accepted.constFirst(), leavers(1, 3));
    QCOMPARE(plan.accepted.at(1).group, StaffGroupId("nursing-midwifery"));
    QCOMPARE(plan.accepted.at(2).unit, plan.accepted.at(3).unit);
}

void TestFigureImport::countsWhatIsThereAlready()
{
    const ImportPlan plan = planFor(Header + "2026-01,powys,Medicine,Ward 7,,leavers-headcount,3,\n"
                                             "2026-02,powys,Medicine,Ward 7,,leavers-headcount,4,\n"
                                             "2026-03,powys,Medicine,Ward 7,,leavers-headcount,5,\n",
                                    {leavers(1, 3), leavers(2, 3)});
    requireSum(plan);
    QCOMPARE(plan.unchanged, 1);
    QCOMPARE(plan.corrected, 1);
    QCOMPARE(plan.added, 1);
}

void TestFigureImport::rejectsEveryRowOfADuplicateThatDiffers()
{
    const QByteArray row("2026-01,powys,Medicine,Ward 7,,leavers-headcount,");
    const ImportPlan plan = planFor(Header + row + "3,\n" + row + "3,\n" + row + "4,\n");
    requireSum(plan);
    QCOMPARE(plan.rejected.size(), 3);
    QCOMPARE(plan.rejected.at(2).arguments, QStringList{"2, 3"});
}

void TestFigureImport::readsSemicolonsAndPastedCells()
{
    QByteArray semicolons = Header + "2026-01,powys,,,,staff-fte,12@5,\n2026-02,powys,,,,staff-fte,1234@25,\n";
    semicolons.replace(',', ';').replace('@', ',').replace('\n', "\r\n");
    QCOMPARE(planFor(semicolons).accepted.at(1).numerator, 1234.25);
    const ImportPlan pasted =
        planFor("Month\tTeam\tOrganisation\tMetric\tValue\r\n"
                "Jan-26\t\"Ward\n7\"\tpowys\tstaff-fte\t1,234.50\r\nFeb-26\tWard 7\tpowys\tstaff-fte\t 9 \r\n"
                "Feb-26\tWard 8\tpowys\tstaff-fte\t9%\r\n");
    QCOMPARE(pasted.accepted.size(), 2);
    QCOMPARE(pasted.accepted.at(0).numerator, 1234.5);
    QCOMPARE(pasted.accepted.at(0).unit.team, QString("Ward 7"));
    QCOMPARE(pasted.rejected.constFirst().line, 5);
}

void TestFigureImport::readsWindows1252AndSaysSo()
{
    const QByteArray row("2026-01,Llandudno\x92r t\xEEm,,,,starters,1,\n");
    const auto file = exchange::readFigures(Header + row);
    QVERIFY(file.isUsable() && file.wasWindows1252);
    QCOMPARE(file.table.rows.constFirst().cells.at(1), QString::fromUtf8("Llandudno’r tîm"));
    QVERIFY(!exchange::readFigures(Header + QString::fromLatin1(row).toUtf8()).wasWindows1252);
}

void TestFigureImport::fillsFixedColumns()
{
    const MetricCatalog catalog;
    const auto file = exchange::readFigures("Month,Leavers\n2026-01,3\n");
    FigureMapping mapping = recogniseHeader(file.table.header).mapping;
    QCOMPARE(mapping.missing(), (QList<FigureColumn>{FigureColumn::Metric, FigureColumn::Numerator}));
    mapping.setPosition(FigureColumn::Numerator, 1);
    mapping.setText(FigureColumn::Metric, "leavers-headcount");
    mapping.setText(FigureColumn::Organisation, "powys");
    mapping.setText(FigureColumn::Division, "Medicine");
    mapping.setText(FigureColumn::Team, "Ward 7");
    QCOMPARE(planImport(file.table, mapping, context(catalog)).accepted, QList<Figure>{leavers(1, 3)});
}

void TestFigureImport::templateImportsIntoNothing()
{
    const MetricCatalog catalog;
    const ImportPlan plan = planFor(exchange::figuresTemplate(catalog, QDate(2026, 2, 1)));
    requireSum(plan);
    QVERIFY(plan.rows >= 26);
    QCOMPARE(plan.empty, plan.rows);
}

void TestFigureImport::refusesTwoMillionRowsSoon()
{
    const auto file = exchange::readFigures(Header + QByteArray("2026-01,p,,,,starters,1,\n").repeated(2'000'000));
    QVERIFY(file.fault.kind == FiguresFileFault::Kind::TooManyRows);
    QCOMPARE(file.fault.line, exchange::MostFigureRows + 2);
    const auto large = exchange::readFigures(QByteArray(exchange::LargestFiguresFile + 1, 'x'));
    QVERIFY(large.fault.kind == FiguresFileFault::Kind::FileTooLarge);
}

void TestFigureImport::takesAsManyRowsAsItSays()
{
    const auto file =
        exchange::readFigures(Header + QByteArray("2026-01,p,,,,starters,1,\n").repeated(exchange::MostFigureRows));
    QVERIFY(file.isUsable());
    QCOMPARE(int(file.table.rows.size()), exchange::MostFigureRows);
}

void TestFigureImport::stopsWhereNobodyWaits()
{
    QByteArray bytes = Header;
    for (int row = 0; row < 10'000; ++row)
        bytes += "2026-01,powys,,Team " + QByteArray::number(row) + ",,starters,1,\n";
    const exchange::FiguresFile whole = exchange::readFigures(bytes);
    QCOMPARE(whole.table.rows.size(), 10'000);
    const exchange::FiguresFile part = exchange::readFigures(bytes, [](int rows) { return rows < 4000; });
    QCOMPARE(part.table.rows.size(), 4000);
    const MetricCatalog catalog;
    ImportContext import = context(catalog);
    QList<int> told;
    import.goesOn = [&told](int rows) { told.append(rows);
    return rows < 3000;
};
const FigureMapping mapping = recogniseHeader(whole.table.header).mapping;
QVERIFY(planImport(whole.table, mapping, import).accepted.isEmpty());
QCOMPARE(told, (QList<int>{0, 1000, 2000, 3000}));
}

void TestFigureImport::tellsChangesBySeries()
{
    StoredFigures stored;
    addTo(stored, {leavers(1, 3), leavers(2, 4), leavers(3, 5)});
    Figure nurses = leavers(1, 2);
    nurses.group = StaffGroupId("nursing-midwifery");
    const QList<SeriesChanges> changes =
        changesBySeries(stored, {leavers(3, 9), leavers(1, 3), leavers(2, 8), leavers(4, 1), nurses});
    QCOMPARE(changes.size(), 2);
    QCOMPARE(changes.at(0).added, (QList<Figure>{leavers(4, 1)}));
    QCOMPARE(changes.at(0).corrected,
             (QList<FigureCorrection>{{leavers(2, 4), leavers(2, 8)}, {leavers(3, 5), leavers(3, 9)}}));
    QCOMPARE(changes.at(0).unchanged, 1);
    QCOMPARE(changes.at(0).first, QDate(2026, 2, 1));
    QCOMPARE(changes.at(0).last, QDate(2026, 4, 1));
    QCOMPARE(changes.at(1).series.group, nurses.group);
    QCOMPARE(changes.at(1).added, (QList<Figure>{nurses}));
    QVERIFY(!changesBySeries(stored, {leavers(1, 3)}).constFirst().first.isValid());
}

QTEST_GUILESS_MAIN(TestFigureImport)
#include "tst_figureimport.moc"
