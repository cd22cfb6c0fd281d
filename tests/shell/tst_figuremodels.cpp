#include "ui/shell/pages/figures/figuregridmodel.h"
#include "ui/shell/pages/figures/previewmodels.h"
#include "ui/shell/widgets/foldingmodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace aros;
using metrics::FigureColumn;
using metrics::RejectedRow;
using metrics::RowFault;
using shell::FigureGridModel;
using Mode = QAbstractItemModelTester::FailureReportingMode;

namespace {

const FigureGridModel::Row First{"February 2026", "Ward 7, Medicine, powys", "All staff", "", "", ""};

metrics::Figure leavers(int month, double number)
{
    return {metrics::MetricId("leavers-headcount"), {"powys", {}, {}}, {}, QDate(2026, month, 1), number, {}};
}

} // namespace

// The models behind the page for adding figures.
class TestFigureModels : public QObject
{
    Q_OBJECT

private slots:
    void listsRefusedRows();
    void listsChangesWithTheirCorrections();
    void showsWhatACorrectionDoesToTheValue_data();
    void showsWhatACorrectionDoesToTheValue();
    void growsWhileRowsAreBegun();
    void pastesBlocks_data();
    void pastesBlocks();
    void splitsUnits_data();
    void splitsUnits();
    void marksFaultsUntilTheyAreChanged();
    void namesEveryFaultOfARow();
    void putsNumbersAtTheRight();
    void namesItsCells();
};

void TestFigureModels::listsRefusedRows()
{
    shell::RefusedRowsModel model({{4, FigureColumn::Period, "month", "2026-13", RowFault::NotADate, {}},
                                   {7, FigureColumn::Metric, {}, {}, RowFault::MetricMissing, {}}});
    QAbstractItemModelTester tester(&model, Mode::QtTest);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(0, 0).data().toString(), QString("Line 4, column “month”: “2026-13”"));
    QVERIFY(model.index(0, 0).data(shell::FoldingModel::FoldedRole).toString().contains("no month"));
    QCOMPARE(model.index(1, 0).data(Qt::AccessibleTextRole).toString(),
             QString("Line 7, column “metric”, an empty cell\nThe metric is missing."));
}

void TestFigureModels::listsChangesWithTheirCorrections()
{
    metrics::StoredFigures stored;
    metrics::addTo(stored, {leavers(1, 3), leavers(2, 4)});
    const metrics::MetricCatalog catalog;
    shell::ImportChangesModel model(metrics::changesBySeries(stored, {leavers(3, 1), leavers(1, 8), leavers(2, 4)}),
                                    catalog);
    QAbstractItemModelTester tester(&model, Mode::QtTest);
    QCOMPARE(model.rowCount(), 2);
    QVERIFY(model.index(0, 0).data().toString().startsWith("Leavers (headcount) · "));
    QCOMPARE(model.index(0, 0).data(shell::FoldingModel::FoldedRole).toString(),
             QString("January 2026 to March 2026 · 1 new · 1 corrected · 1 unchanged"));
    QCOMPARE(model.index(1, 0).data().toString(), QString("January 2026"));
    QCOMPARE(model.index(1, 0).data(shell::FoldingModel::FoldedRole).toString(), QString("3 → 8"));
    QCOMPARE(model.index(1, 0).data(Qt::AccessibleTextRole).toString(),
             QString("January 2026\nso far 3, from now on 8"));
    shell::ImportChangesModel nothing(metrics::changesBySeries(stored, {leavers(2, 4)}), catalog);
    QCOMPARE(nothing.rowCount(), 0);
}

void TestFigureModels::showsWhatACorrectionDoesToTheValue_data()
{
    QTest::addColumn<QString>("metric");
    QTest::addColumn<double>("numerator");
    QTest::addColumn<double>("denominator");
    QTest::addColumn<QString>("text");
    QTest::addRow("a rate, another numerator")
        << "sickness-absence" << 205.0 << 3000.0 << "173 → 205 of 3,000 (5.8% → 6.8%)";
    QTest::addRow("a rate, another denominator")
        << "sickness-absence" << 173.0 << 3100.0 << "173 of 3,000 → 173 of 3,100 (5.8% → 5.6%)";
    QTest::addRow("a rate out of nothing") << "sickness-absence" << 0.0 << 0.0 << "173 of 3,000 → 0 of 0";
    QTest::addRow("a mean") << "time-to-hire" << 6000.0 << 3000.0 << "173 → 6,000 of 3,000 (0.1 days → 2.0 days)";
}

void TestFigureModels::showsWhatACorrectionDoesToTheValue()
{
    QFETCH(QString, metric);
    QFETCH(double, numerator);
    QFETCH(double, denominator);
    const auto figure = [&](double part, double whole) {
        return metrics::Figure{metrics::MetricId(metric), {"powys", {}, {}}, {}, QDate(2026, 5, 1), part, whole};
    };
    metrics::StoredFigures stored;
    metrics::addTo(stored, {figure(173, 3000)});
    const metrics::MetricCatalog catalog;
    const shell::ImportChangesModel model(metrics::changesBySeries(stored, {figure(numerator, denominator)}), catalog);
    QCOMPARE(model.index(1, 0).data().toString(), QString("May 2026"));
    QTEST(model.index(1, 0).data(shell::FoldingModel::FoldedRole).toString(), "text");
}

void TestFigureModels::growsWhileRowsAreBegun()
{
    FigureGridModel model(First, {});
    QAbstractItemModelTester tester(&model, Mode::QtTest);
    QVERIFY(model.isEmpty());
    QVERIFY(model.table().rows.isEmpty());
    QVERIFY(model.setData(model.index(0, FigureGridModel::Month), "January 2026", Qt::EditRole));
    QCOMPARE(model.rowCount(), 1);
    QVERIFY(model.setData(model.index(0, FigureGridModel::Metric), "starters", Qt::EditRole));
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(1, FigureGridModel::Month).data().toString(), QString("January 2026"));
    QVERIFY(model.index(1, FigureGridModel::Metric).data().toString().isEmpty());
    QVERIFY(!model.isEmpty());
    model.clear({model.index(0, FigureGridModel::Metric)});
    QVERIFY(model.isEmpty());
}

void TestFigureModels::pastesBlocks_data()
{
    QTest::addColumn<QString>("cells");
    QTest::addColumn<int>("column");
    QTest::addColumn<bool>("hadRoom");
    QTest::addColumn<int>("rows");
    QTest::addRow("one cell") << "5" << int(FigureGridModel::Numerator) << true << 2;
    QTest::addRow("two rows, line ends of Windows") << "a\tb\r\nc\td\r\n" << int(FigureGridModel::Metric) << true << 3;
    QTest::addRow("too wide") << "1\t2\t3" << int(FigureGridModel::Numerator) << false << 2;
    QTest::addRow("as many as there may be")
        << QString("x\n").repeated(FigureGridModel::MostRows) << 3 << true << FigureGridModel::MostRows;
    QTest::addRow("one too many") << QString("x\n").repeated(FigureGridModel::MostRows + 1) << 3 << false
                                  << FigureGridModel::MostRows;
}

void TestFigureModels::pastesBlocks()
{
    QFETCH(QString, cells);
    QFETCH(int, column);
    QFETCH(bool, hadRoom);
    QFETCH(int, rows);
    FigureGridModel model(First, {});
    QAbstractItemModelTester tester(&model, Mode::QtTest);
    QCOMPARE(model.paste(model.index(0, column), cells), hadRoom);
    QCOMPARE(model.rowCount(), rows);
    QCOMPARE(model.index(0, column).data().toString(), cells.section('\n', 0, 0).section('\t', 0, 0));
}

void TestFigureModels::splitsUnits_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("parts");
    QTest::addRow("nothing") << "" << QStringList{"", "", ""};
    QTest::addRow("organisation") << "Powys" << QStringList{"Powys", "", ""};
    QTest::addRow("division") << "Medicine,Powys" << QStringList{"Powys", "Medicine", ""};
    QTest::addRow("team") << "Ward 7, Medicine, Powys" << QStringList{"Powys", "Medicine", "Ward 7"};
    QTest::addRow("team with a comma") << "Ward 7, east, Medicine, P" << QStringList{"P", "Medicine", "Ward 7, east"};
    QTest::addRow("known, whose division has a comma")
        << "ward 1, Children, women, here" << QStringList{"here", "Children, women", "Ward 1"};
    QTest::addRow("known, without a division") << "Team, here" << QStringList{"here", "", "Team"};
    QTest::addRow("everything") << "All organisations" << QStringList{"", "", ""};
}

void TestFigureModels::splitsUnits()
{
    QFETCH(QString, text);
    QFETCH(QStringList, parts);
    FigureGridModel model(First, {{"here", "Children, women", "Ward 1"}, {"here", {}, "Team"}});
    model.setData(model.index(0, FigureGridModel::Unit), text, Qt::EditRole);
    model.setData(model.index(0, FigureGridModel::Numerator), "1", Qt::EditRole);
    QCOMPARE(model.table().rows.constFirst().cells.mid(1, 3), parts);
    QCOMPARE(model.table().rows.constFirst().line, 1);
}

void TestFigureModels::marksFaultsUntilTheyAreChanged()
{
    FigureGridModel model(First, {});
    model.setData(model.index(0, FigureGridModel::Numerator), "x", Qt::EditRole);
    model.showFaults({{1, FigureColumn::Numerator, {}, "x", RowFault::NotANumber, {}}});
    const QModelIndex cell = model.index(0, FigureGridModel::Numerator);
    QCOMPARE(cell.data(FigureGridModel::FaultRole).toString(), QString("“x” is no number."));
    QCOMPARE(cell.data(Qt::AccessibleDescriptionRole).toString(), QString("“x” is no number."));
    model.setData(cell, "3", Qt::EditRole);
    QVERIFY(cell.data(FigureGridModel::FaultRole).toString().isEmpty());
}

void TestFigureModels::namesEveryFaultOfARow()
{
    FigureGridModel model(First, {});
    model.setData(model.index(0, FigureGridModel::Numerator), "x", Qt::EditRole);
    model.showFaults({{1, FigureColumn::Numerator, {}, "x", RowFault::NotANumber, {}},
                      {1, FigureColumn::Period, {}, {}, RowFault::PeriodMissing, {}},
                      {1, FigureColumn::Organisation, {}, {}, RowFault::OrganisationMissing, {}},
                      {1, FigureColumn::Team, {}, {}, RowFault::NameTooLong, {"200"}}});
    QCOMPARE(model.reasonsIn(0), QStringList({"Month: The month is missing.",
                                              "Unit: A division or a team is named without its organisation.",
                                              "Number: “x” is no number."}));
    QVERIFY(model.reasonsIn(1).isEmpty());
    model.setData(model.index(0, FigureGridModel::Month), "January 2026", Qt::EditRole);
    QCOMPARE(model.reasonsIn(0).size(), 2);
    // The list of refused rows calls the columns as the grid does.
    QCOMPARE(model.table().header.constFirst(), QString("Month"));
    QCOMPARE(model.table().header.at(int(FigureColumn::Numerator)), QString("Number"));
}

void TestFigureModels::putsNumbersAtTheRight()
{
    FigureGridModel model(First, {});
    for (int column = 0; column < FigureGridModel::Columns; ++column) {
        const bool isNumber = column == FigureGridModel::Numerator || column == FigureGridModel::Denominator;
        const Qt::AlignmentFlag side = isNumber ? Qt::AlignRight : Qt::AlignLeft;
        const QVariant cell = model.index(0, column).data(Qt::TextAlignmentRole);
        QVERIFY(cell.value<Qt::Alignment>().testFlag(side));
        QCOMPARE(model.headerData(column, Qt::Horizontal, Qt::TextAlignmentRole), cell);
    }
}

void TestFigureModels::namesItsCells()
{
    FigureGridModel model(First, {});
    QCOMPARE(model.index(0, FigureGridModel::Month).data(Qt::AccessibleTextRole).toString(),
             QString("Month, row 1: February 2026"));
    QCOMPARE(model.index(0, FigureGridModel::Metric).data(Qt::AccessibleTextRole).toString(),
             QString("Metric, row 1: empty"));
    QCOMPARE(model.headerData(FigureGridModel::Unit, Qt::Horizontal, Qt::DisplayRole).toString(), QString("Unit"));
}

QTEST_MAIN(TestFigureModels)
#include "tst_figuremodels.moc"
