#include "tests/metrics/spcexamples.h"

#include <QTest>

using namespace aros::metrics;
using namespace aros::tests;

// The worked cases of tests/data/spc, column for column.
class TestXmrExamples : public QObject
{
    Q_OBJECT

private slots:
    void agreesPointForPoint_data() { addCases(); }
    void agreesPointForPoint();
    void agreesInSummary_data() { addCases(); }
    void agreesInSummary();

private:
    void addCases();
    ExampleTable m_index = exampleTable("index.csv");
};

namespace {

// Where the reference has a fault: what it says, and what is right.
struct KnownFault {
    QString caseId;
    QString date;
    QString column;
    QString reference;
    QString right;
};

const QList<KnownFault> &knownFaults()
{
    static const QList<KnownFault> faults = [] {
        // The last point of the first rise; the reference takes the colour of the drop behind it.
        QList<KnownFault> list{
            {"P15", "2020-04-01", "special_cause_type", "7 Point Trend (Decreasing)", "7 Point Trend (Increasing)"},
            {"P15", "2020-04-01", "point_type", "special_cause_improvement", "special_cause_concern"}};
        // A group of exactly 12; the package's own text says "fewer than 12".
        for (int month = 0; month < 12; ++month)
            list.append(
                {"P06", QDate(2021, 2, 1).addMonths(month).toString(Qt::ISODate), "short_group_warning", "1", "0"});
        return list;
    }();
    return faults;
}

ExampleTable rightTable(const QString &caseId, const QString &file)
{
    ExampleTable table = exampleTable(file);
    for (const KnownFault &fault : knownFaults()) {
        const qsizetype row = fault.caseId == caseId ? table.find("date", fault.date) : -1;
        if (row >= 0 && table.at(row, fault.column) == fault.reference)
            table.set(row, fault.column, fault.right);
    }
    return table;
}

QString flagCell(bool isKnown, bool flag)
{
    return isKnown ? QString(flag ? "1" : "0") : QString();
}

// The texts of one point by column; numbers are compared apart.
QMap<QString, QString> textsOf(const XmrChart &chart, const XmrPoint &point)
{
    const XmrGroup &group = chart.groups.at(point.group);
    const bool isJudged = point.observation.value && group.limits;
    const QString side = point.side ? QString::number(*point.side) : QString();
    return {{"rebase", flagCell(true, point.rebase)},
            {"rebase_group", QString::number(group.number)},
            {"used_for_limits", flagCell(true, point.usedForLimits)},
            {"relative_to_mean", side},
            {"outside_limits", flagCell(isJudged, point.isOutside)},
            {"close_to_limits", flagCell(isJudged, point.isNear)},
            {"special_cause_type", specialCauseName(point.rule, point.high)},
            {"special_cause_flag", flagCell(true, point.rule != XmrRule::CommonCause)},
            {"point_type", pointTypeCode(point.type)},
            {"short_group_warning", flagCell(true, group.isShort())}};
}

} // namespace

void TestXmrExamples::addCases()
{
    QTest::addColumn<int>("index");
    QCOMPARE(m_index.rows.size(), 15);
    for (int row = 0; row < m_index.rows.size(); ++row)
        QTest::newRow(qPrintable(m_index.at(row, "case_id") + " " + m_index.at(row, "title"))) << row;
}

void TestXmrExamples::agreesPointForPoint()
{
    QFETCH(int, index);
    const ExampleTable table = rightTable(m_index.at(index, "case_id"), m_index.at(index, "file"));
    const auto chart = xmrChart(observationsIn(table), optionsOf(m_index, index));
    QVERIFY(chart);
    QCOMPARE(chart->points.size(), table.rows.size());
    for (qsizetype row = 0; row < table.rows.size(); ++row) {
        const XmrPoint &point = chart->points.at(row);
        const XmrGroup &group = chart->groups.at(point.group);
        QCOMPARE(point.observation.date.toString(Qt::ISODate), table.at(row, "date"));
        QVERIFY(isClose(group.mean, numberIn(table.at(row, "mean"))));
        QVERIFY(group.limits);
        QVERIFY(isClose(group.limits->lower, numberIn(table.at(row, "lpl"))));
        QVERIFY(isClose(group.limits->upper, numberIn(table.at(row, "upl"))));
        const QMap<QString, QString> texts = textsOf(*chart, point);
        for (auto text = texts.cbegin(); text != texts.cend(); ++text)
            QVERIFY2(text.value() == table.at(row, text.key()),
                     qPrintable(table.at(row, "date") + " " + text.key() + ": " + text.value()));
    }
}

void TestXmrExamples::agreesInSummary()
{
    QFETCH(int, index);
    const ExampleTable table = exampleTable(m_index.at(index, "file"));
    const auto chart = xmrChart(observationsIn(table), optionsOf(m_index, index));
    QVERIFY(chart);
    const XmrGroup &last = chart->groups.constLast();
    QCOMPARE(QString::number(chart->groups.size()), m_index.at(index, "n_groups"));
    QVERIFY(isClose(last.mean, numberIn(m_index.at(index, "last_mean"))));
    QVERIFY(isClose(last.limits->lower, numberIn(m_index.at(index, "last_lpl"))));
    QVERIFY(isClose(last.limits->upper, numberIn(m_index.at(index, "last_upl"))));
    const XmrCounts counts = countsOf(*chart);
    QCOMPARE(QString::number(counts.outside), m_index.at(index, "n_outside"));
    QCOMPARE(QString::number(counts.trend), m_index.at(index, "n_trend"));
    QCOMPARE(QString::number(counts.twoInThree), m_index.at(index, "n_two_in_three"));
    QCOMPARE(QString::number(counts.shift), m_index.at(index, "n_shift"));
    QCOMPARE(QString(variationCode(*chart->variation)), m_index.at(index, "variation_icon"));
    QCOMPARE(chart->assurance ? QString(assuranceCode(*chart->assurance)) : QString(),
             m_index.at(index, "assurance_icon"));
}

QTEST_GUILESS_MAIN(TestXmrExamples)
#include "tst_xmrexamples.moc"
