#include "ui/presentation/unitmetricsmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace aros;
using metrics::MetricTile;
using metrics::OverviewRow;
using presentation::UnitMetricsModel;

namespace {

OverviewRow readRow(const QString &name)
{
    MetricTile sickness;
    sickness.value = "5.1%";
    sickness.variation = metrics::Variation::ConcernHigh;
    sickness.assurance = metrics::Assurance::Fail;
    sickness.sentence = "Sickness, 5.1%, March 2026, Concern, Will miss the target: 4%";
    MetricTile turnover;
    turnover.value = "–";
    turnover.sentence = "Turnover, –, Fewer than 5";
    return {name, {sickness, turnover}};
}

} // namespace

// Rows that are filled in one after another.
class TestUnitMetricsModel : public QObject
{
    Q_OBJECT

private slots:
    void keepsTheRulesOfModels();
    void saysWhatIsNotReadYet();
    void showsValuesAndFindings();
    void saysEverythingInWords();
    void saysWhatCannotBeRead();
    void takesNamesForPlainText();
    void tellsOnlyOfTheRowThatWasRead();
    void namesMetricsWholeToScreenReaders();
    void saysWhichMonthsValuesAreOf();

private:
    UnitMetricsModel m_model{{"Acute", "Ward <b>7</b>"},
                             {{"Sickness", "Sickness absence rate"}, {"Turnover", "Turnover, 12 months"}}};
};

void TestUnitMetricsModel::keepsTheRulesOfModels()
{
    UnitMetricsModel model({"Acute", "Ward 7"}, {{"Sickness", "Sickness absence"}, {"Turnover", "Turnover"}});
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRow(1, readRow("Ward 7"));
    model.setUnreadable(0);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.columnCount(), 3);
    QCOMPARE(model.rowCount(model.index(0, 0)), 0);
    UnitMetricsModel empty({}, {});
    const QAbstractItemModelTester emptyTester(&empty, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(empty.columnCount(), 1);
}

void TestUnitMetricsModel::saysWhatIsNotReadYet()
{
    QCOMPARE(m_model.index(1, 0).data().toString(), "Ward <b>7</b>");
    QCOMPARE(m_model.index(1, 1).data().toString(), QString());
    QVERIFY(!m_model.index(1, 1).data(UnitMetricsModel::VariationRole).isValid());
    QCOMPARE(m_model.sentenceOf(m_model.index(1, 1)), "Ward <b>7</b>: Sickness, not read yet");
    QCOMPARE(m_model.sentenceOf(m_model.index(1, 0)), "Ward <b>7</b>, not read yet");
    QVERIFY(m_model.index(0, 0).data(UnitMetricsModel::IsChosenRole).toBool());
    QVERIFY(!m_model.index(1, 0).data(UnitMetricsModel::IsChosenRole).toBool());
}

void TestUnitMetricsModel::showsValuesAndFindings()
{
    m_model.setRow(0, readRow("Acute"));
    QCOMPARE(m_model.index(0, 1).data().toString(), "5.1%");
    QCOMPARE(m_model.index(0, 1).data(UnitMetricsModel::VariationRole).toInt(),
             static_cast<int>(metrics::Variation::ConcernHigh));
    QCOMPARE(m_model.index(0, 1).data(UnitMetricsModel::AssuranceRole).toInt(),
             static_cast<int>(metrics::Assurance::Fail));
    QCOMPARE(m_model.index(0, 2).data().toString(), "–");
    QVERIFY(!m_model.index(0, 2).data(UnitMetricsModel::VariationRole).isValid());
    QVERIFY(!m_model.index(0, 2).data(UnitMetricsModel::AssuranceRole).isValid());
}

void TestUnitMetricsModel::saysEverythingInWords()
{
    m_model.setRow(0, readRow("Acute"));
    const QModelIndex cell = m_model.index(0, 1);
    QCOMPARE(cell.data(Qt::AccessibleTextRole).toString(),
             "Acute: Sickness, 5.1%, March 2026, Concern, Will miss the target: 4%");
    QVERIFY(cell.data(Qt::ToolTipRole).toString().contains("Will miss the target: 4%"));
    QCOMPARE(m_model.sentenceOf(m_model.index(0, 0)), "Acute");
    QCOMPARE(m_model.sentenceOf({}), QString());
}

void TestUnitMetricsModel::saysWhatCannotBeRead()
{
    m_model.setUnreadable(1);
    QCOMPARE(m_model.sentenceOf(m_model.index(1, 2)), "Ward <b>7</b>: Turnover, could not be read");
    QCOMPARE(m_model.index(1, 2).data().toString(), QString());
}

void TestUnitMetricsModel::takesNamesForPlainText()
{
    const QString tip = m_model.index(1, 0).data(Qt::ToolTipRole).toString();
    QVERIFY2(tip.contains("&lt;b&gt;7"), qPrintable(tip));
}

void TestUnitMetricsModel::tellsOnlyOfTheRowThatWasRead()
{
    UnitMetricsModel model({"Acute", "Ward 7", "Ward 8"}, {{"Sickness", "Sickness"}, {"Turnover", "Turnover"}});
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setRow(1, readRow("Ward 7"));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.at(0).at(0).toModelIndex(), model.index(1, 0));
    QCOMPARE(changed.at(0).at(1).toModelIndex(), model.index(1, 2));
}

void TestUnitMetricsModel::namesMetricsWholeToScreenReaders()
{
    QCOMPARE(m_model.headerData(1, Qt::Horizontal).toString(), "Sickness");
    QCOMPARE(m_model.headerData(1, Qt::Horizontal, Qt::AccessibleTextRole).toString(), "Sickness absence rate");
    QCOMPARE(m_model.headerData(0, Qt::Horizontal).toString(), "Unit");
    QVERIFY(!m_model.headerData(3, Qt::Horizontal).isValid());
    QVERIFY(!m_model.headerData(0, Qt::Vertical).isValid());
}

// One metric may lag behind another, and one unit behind the others.
void TestUnitMetricsModel::saysWhichMonthsValuesAreOf()
{
    UnitMetricsModel model({"Acute", "Ward 7", "Ward 8"}, {{"Sickness", "Sickness absence"}, {"Turnover", "Turnover"}});
    QSignalSpy changed(&model, &QAbstractItemModel::headerDataChanged);
    const auto read = [&model](int row, const QDate &period) {
        OverviewRow content = readRow("Ward");
        content.cells[0].period = period;
        model.setRow(row, content);
    };
    QCOMPARE(model.headerData(0, Qt::Horizontal).toString(), "Unit");
    read(0, QDate(2026, 3, 1));
    QCOMPARE(model.headerData(0, Qt::Horizontal).toString(), "Unit (figures of March 2026)");
    QCOMPARE(model.headerData(1, Qt::Horizontal).toString(), "Sickness");
    QCOMPARE(model.headerData(1, Qt::Horizontal, Qt::AccessibleTextRole).toString(), "Sickness absence, March 2026");
    QCOMPARE(model.headerData(2, Qt::Horizontal).toString(), "Turnover"); // no value anywhere
    read(1, QDate(2026, 3, 1));
    QCOMPARE(changed.size(), 1);
    read(2, QDate(2025, 10, 1));
    QCOMPARE(changed.size(), 2);
    QCOMPARE(model.headerData(1, Qt::Horizontal).toString(), QString::fromUtf8("Sickness · October 2025 – March 2026"));
    OverviewRow late = readRow("Ward 8");
    late.cells[0].period = QDate(2026, 3, 1);
    late.cells[1].period = QDate(2025, 9, 1);
    model.setRow(2, late);
    QCOMPARE(model.headerData(2, Qt::Horizontal).toString(), QString::fromUtf8("Turnover · September 2025"));
}

QTEST_GUILESS_MAIN(TestUnitMetricsModel)
#include "tst_unitmetricsmodel.moc"
