#include "ui/presentation/figuretexts.h"

#include <QLocale>
#include <QTest>

using namespace aros;
using metrics::FigureColumn;
using metrics::RowFault;
using presentation::FigureTexts;

class TestFigureTexts : public QObject
{
    Q_OBJECT

private slots:
    void sendsNobodyToAWrongFigure_data();
    void sendsNobodyToAWrongFigure();
    void everyFaultHasAReason();
};

void TestFigureTexts::sendsNobodyToAWrongFigure_data()
{
    QTest::addColumn<RowFault>("fault");
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("reason");
    QTest::newRow("a group that is near")
        << RowFault::UnknownStaffGroup << "Nurses" << QStringList{"Nursing and midwifery registered", "Nyrsio"}
        << "“Nurses” is no staff group of NHS Wales. Do you mean “Nursing and "
           "midwifery registered”? Only a figure of all staff has an empty cell.";
    QTest::newRow("no group is near")
        << RowFault::UnknownStaffGroup << "Wizards" << QStringList()
        << "“Wizards” is no staff group of NHS Wales. Write the name of one, for example “Additional clinical "
           "services”. Only a figure of all staff has an empty cell.";
    QTest::newRow("a metric that is near")
        << RowFault::UnknownMetric << "sickness" << QStringList{"Sickness absence in the month", "Absenoldeb"}
        << "“sickness” is no metric that Aros knows. Do you mean “Sickness absence in the month”?";
    QTest::newRow("no metric is near")
        << RowFault::UnknownMetric << "happiness" << QStringList()
        << "“happiness” is no metric that Aros knows. The empty table for Excel has the names to choose from.";
    QTest::newRow("a number that may have been pasted")
        << RowFault::Scientific << "1.2E+05" << QStringList()
        << "“1.2E+05” is shortened. Show all digits of the column, then save or copy it again.";
    QTest::newRow("a date that may have been pasted")
        << RowFault::ExcelSerial << "46023" << QStringList()
        << "“46023” is the number by which Excel keeps a date. Give the column a date format, then save or copy it "
           "again.";
}

void TestFigureTexts::sendsNobodyToAWrongFigure()
{
    QFETCH(RowFault, fault);
    QFETCH(QString, cell);
    QFETCH(QStringList, arguments);
    QLocale::setDefault(QLocale(QLocale::English));
    QTEST(FigureTexts::reason({3, FigureColumn::Metric, "metric", cell, fault, arguments}), "reason");
}

void TestFigureTexts::everyFaultHasAReason()
{
    for (int fault = 0; fault < metrics::RowFaults; ++fault) {
        const auto which = static_cast<RowFault>(fault);
        QVERIFY2(!FigureTexts::reason({3, FigureColumn::Metric, "metric", "x", which, {}}).isEmpty(),
                 qPrintable(metrics::rowFaultCode(which)));
    }
}

QTEST_GUILESS_MAIN(TestFigureTexts)
#include "tst_figuretexts.moc"
