#include "core/disclosure/smallgroups.h"

#include <QRandomGenerator>
#include <QTest>

#include <numeric>

using namespace aros::disclosure;

namespace {

QString flagsOf(const QList<bool> &shown)
{
    QString flags;
    for (const bool flag : shown)
        flags += flag ? u'=' : u'-';
    return flags;
}

Breakdown breakdownOf(const QList<QList<int>> &cells, const QList<int> &people)
{
    Breakdown breakdown;
    for (const QList<int> &groups : cells) {
        Cell cell{groups, 0};
        for (const int group : groups)
            cell.people += people.at(group);
        breakdown.append(cell);
    }
    return breakdown;
}

// What a reader can do: add and take away shown cells and wholes, each at most once, in every way. Whatever sum of
// groups with factors 0 and 1 comes out is a number that the reader knows.
class Reader
{
public:
    Reader(const QList<Breakdown> &breakdowns, const QList<QList<bool>> &shown, int groups)
    {
        for (qsizetype which = 0; which < breakdowns.size(); ++which) {
            QList<int> whole(groups, 0);
            for (qsizetype index = 0; index < breakdowns.at(which).size(); ++index) {
                QList<int> row(groups, 0);
                for (const int group : breakdowns.at(which).at(index).groups)
                    row[group] = whole[group] = 1;
                if (shown.at(which).at(index))
                    m_known.append(row);
            }
            m_known.append(whole);
        }
    }

    bool knows(const QList<int> &members, int groups) const
    {
        QList<int> wanted(groups, 0);
        for (const int group : members)
            wanted[group] = 1;
        return combine(0, QList<int>(groups, 0), wanted);
    }

private:
    bool combine(qsizetype next, const QList<int> &sum, const QList<int> &wanted) const
    {
        if (sum == wanted)
            return true;
        if (next == m_known.size())
            return false;
        for (const int factor : {0, 1, -1}) {
            QList<int> tried = sum;
            for (qsizetype group = 0; group < sum.size(); ++group)
                tried[group] += factor * m_known.at(next).at(group);
            if (combine(next + 1, tried, wanted))
                return true;
        }
        return false;
    }

    QList<QList<int>> m_known;
};

} // namespace

class TestSmallGroups : public QObject
{
    Q_OBJECT

private slots:
    void settingNeverGoesBelowFive();
    void oneBreakdown_data();
    void oneBreakdown();
    void twoBreakdownsOfTheSamePeople();
    void nothingIsFoundBySubtraction();
    void hiddenPeopleAreNeverAFew();
    void hidesNoMoreThanNeededWithoutSmallGroups();
};

void TestSmallGroups::settingNeverGoesBelowFive()
{
    QCOMPARE(allowedSmallestGroup(10), 10);
    QCOMPARE(allowedSmallestGroup(5), 5);
    QCOMPARE(allowedSmallestGroup(4), 5);
    QCOMPARE(allowedSmallestGroup(-1), 5);
    QCOMPARE(showableGroups({4, 20, 30}, 4), showableGroups({4, 20, 30}, 5));
}

void TestSmallGroups::oneBreakdown_data()
{
    QTest::addColumn<QList<int>>("people");
    QTest::addColumn<int>("smallest");
    QTest::addColumn<QString>("shown");
    QTest::newRow("nobody") << QList<int>{} << 10 << "";
    QTest::newRow("ten are shown") << QList<int>{10, 11} << 10 << "==";
    QTest::newRow("nine are hidden, and the second with them") << QList<int>{9, 11, 12} << 10 << "--=";
    QTest::newRow("two small ones hide each other") << QList<int>{9, 11, 8} << 10 << "-=-";
    QTest::newRow("two very small ones are still too few") << QList<int>{1, 2, 12, 11} << 10 << "--=-";
    QTest::newRow("the first of two equal ones goes") << QList<int>{9, 12, 12} << 10 << "--=";
    QTest::newRow("nobody in a group is no secret") << QList<int>{0, 10, 12} << 10 << "===";
    QTest::newRow("empty groups protect nobody") << QList<int>{0, 9, 12, 14} << 10 << "=--=";
    QTest::newRow("all small") << QList<int>{3, 4, 2} << 10 << "---";
    QTest::newRow("all small together") << QList<int>{1, 2} << 10 << "--";
    QTest::newRow("one group alone") << QList<int>{9} << 10 << "-";
    QTest::newRow("one large group alone") << QList<int>{12} << 10 << "=";
    QTest::newRow("a threshold of five") << QList<int>{5, 6, 4, 9} << 5 << "-=-=";
    QTest::newRow("a higher threshold") << QList<int>{15, 20, 30} << 16 << "--=";
}

void TestSmallGroups::oneBreakdown()
{
    QFETCH(QList<int>, people);
    QFETCH(int, smallest);
    QFETCH(QString, shown);
    QCOMPARE(flagsOf(showableGroups(people, smallest)), shown);
}

// Nurses and doctors apart in one table, together in the other: 15 − 12 would give the 3 doctors.
void TestSmallGroups::twoBreakdownsOfTheSamePeople()
{
    const QList<int> people{12, 3, 20, 25};
    const Breakdown apart = breakdownOf({{0}, {1}, {2}, {3}}, people);
    const Breakdown together = breakdownOf({{0, 1}, {2}, {3}}, people);
    const auto shown = showableCells({apart, together}, 10);
    QVERIFY(!shown.at(0).at(1));
    QVERIFY(!Reader({apart, together}, shown, 4).knows({1}, 4));
    // Each alone shows more than both beside each other.
    QCOMPARE(flagsOf(showableCells({apart}, 10).constFirst()), QString("--=="));
    QCOMPARE(flagsOf(showableCells({together}, 10).constFirst()), QString("==="));
}

void TestSmallGroups::nothingIsFoundBySubtraction()
{
    QRandomGenerator random(7);
    int hidden = 0;
    for (int round = 0; round < 4000; ++round) {
        const int groups = 3 + random.bounded(3);
        QList<int> people;
        for (int group = 0; group < groups; ++group)
            people.append(random.bounded(2) == 0 ? random.bounded(10) : random.bounded(40));
        QList<QList<int>> single;
        QList<QList<int>> merged{{}, {}};
        for (int group = 0; group < groups; ++group) {
            single.append(QList<int>{group});
            merged[random.bounded(2)].append(group);
        }
        const QList<Breakdown> breakdowns{breakdownOf(single, people), breakdownOf(merged, people)};
        const auto shown = showableCells(breakdowns, 10);
        const Reader reader(breakdowns, shown, groups);
        for (int which = 0; which < 2; ++which) {
            for (qsizetype index = 0; index < breakdowns.at(which).size(); ++index) {
                const Cell &cell = breakdowns.at(which).at(index);
                if (shown.at(which).at(index)) {
                    QVERIFY(cell.people == 0 || cell.people >= 10);
                    continue;
                }
                ++hidden;
                const bool alone = groups == 1 || cell.people == std::accumulate(people.cbegin(), people.cend(), 0);
                QVERIFY2(alone || !reader.knows(cell.groups, groups), "a hidden group can be worked out");
            }
        }
    }
    QVERIFY(hidden > 1000);
}

void TestSmallGroups::hiddenPeopleAreNeverAFew()
{
    QRandomGenerator random(8);
    for (int round = 0; round < 4000; ++round) {
        QList<int> people;
        const int groups = 2 + random.bounded(8);
        for (int group = 0; group < groups; ++group)
            people.append(random.bounded(25));
        const QList<bool> shown = showableGroups(people, 10);
        int hidden = 0;
        for (qsizetype group = 0; group < people.size(); ++group)
            hidden += shown.at(group) ? 0 : people.at(group);
        const int whole = std::accumulate(people.cbegin(), people.cend(), 0);
        QVERIFY(hidden == 0 || hidden >= 10 || hidden == whole);
    }
}

void TestSmallGroups::hidesNoMoreThanNeededWithoutSmallGroups()
{
    QRandomGenerator random(9);
    for (int round = 0; round < 1000; ++round) {
        QList<int> people;
        const int groups = 1 + random.bounded(9);
        for (int group = 0; group < groups; ++group)
            people.append(random.bounded(3) == 0 ? 0 : 10 + random.bounded(90));
        QVERIFY(!showableGroups(people, 10).contains(false));
    }
}

QTEST_GUILESS_MAIN(TestSmallGroups)

#include "tst_smallgroups.moc"
