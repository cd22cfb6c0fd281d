#include "core/report/disclosure.h"

#include <QSet>
#include <QTest>

#include <numeric>

using namespace aros::report;

namespace {

// What somebody can tell who knows the whole, has the printed list, and tries every way in which the hidden counts add
// up to what the shown ones leave.
class Reader
{
public:
    Reader(const QList<int> &counts, const QList<Shown> &shown) : m_shown(shown), m_possible(counts.size())
    {
        QList<int> guess(counts.size());
        for (int index = 0; index < counts.size(); ++index)
            guess[index] = shown.at(index) == Shown::Exact ? counts.at(index) : 0;
        const int whole = std::accumulate(counts.begin(), counts.end(), 0);
        tryFrom(0, whole - std::accumulate(guess.begin(), guess.end(), 0), guess);
    }

    bool knows(int index) const { return m_possible.at(index).size() < 2; }

private:
    bool tryFrom(int index, int left, QList<int> &guess)
    {
        if (index == m_shown.size())
            return left == 0;
        if (m_shown.at(index) == Shown::Exact)
            return tryFrom(index + 1, left, guess);
        const bool small = m_shown.at(index) == Shown::FewerThan5;
        bool found = false;
        for (int value = small ? 1 : 5; value <= (small ? 4 : left) && value <= left; ++value) {
            guess[index] = value;
            if (tryFrom(index + 1, left - value, guess)) {
                m_possible[index].insert(value);
                found = true;
            }
        }
        return found;
    }

    QList<Shown> m_shown;
    QList<QSet<int>> m_possible;
};

} // namespace

class TestDisclosure : public QObject
{
    Q_OBJECT

private slots:
    void hidesSmallCounts_data();
    void hidesSmallCounts();
    void readerWhoKnowsTheWholeRecoversNothing();
};

void TestDisclosure::hidesSmallCounts_data()
{
    QTest::addColumn<QList<int>>("counts");
    QTest::addColumn<QString>("shown"); // = exact, < fewer than 5, > at least 5

    QTest::newRow("nobody entered") << QList<int>{} << "";
    QTest::newRow("none is always exact") << QList<int>{0, 0} << "==";
    QTest::newRow("five is shown") << QList<int>{5, 12, 0} << "===";
    QTest::newRow("four is hidden, with the smallest shown") << QList<int>{4, 12, 9} << "<=>";
    QTest::newRow("one is hidden, with the smallest shown") << QList<int>{12, 1, 9, 0} << "=<>=";
    QTest::newRow("several small ones hide each other") << QList<int>{7, 3, 2, 1, 0} << "=<<<=";
    QTest::newRow("two ones add up to two only") << QList<int>{1, 1, 9, 12} << "<<>=";
    QTest::newRow("two fours add up to eight only") << QList<int>{4, 4, 9, 12} << "<<>=";
    QTest::newRow("one and a five need a third") << QList<int>{1, 5, 8} << "<>>";
    QTest::newRow("four and as many as the next need a third") << QList<int>{4, 8, 8} << "<>>";
    QTest::newRow("one small group alone") << QList<int>{3, 0} << "<=";
    QTest::newRow("large groups of the same size: the first") << QList<int>{9, 2, 9, 20} << "><==";
}

void TestDisclosure::hidesSmallCounts()
{
    QFETCH(QList<int>, counts);
    QFETCH(QString, shown);

    QString actual;
    for (const Shown entry : discloseCounts(counts))
        actual += entry == Shown::Exact ? u'=' : entry == Shown::FewerThan5 ? u'<' : u'>';
    QCOMPARE(actual, shown);
}

void TestDisclosure::readerWhoKnowsTheWholeRecoversNothing()
{
    const QList<int> sizes{0, 1, 2, 4, 5, 6, 9, 10};
    int hidden = 0;
    for (int code = 0; code < 8 * 8 * 8 * 8; ++code) {
        const QList<int> counts{sizes.at(code % 8), sizes.at(code / 8 % 8), sizes.at(code / 64 % 8),
                                sizes.at(code / 512)};
        const QList<Shown> shown = discloseCounts(counts);
        const Reader reader(counts, shown);
        const bool anythingLeft = shown.contains(Shown::Exact) &&
                                  std::any_of(counts.begin(), counts.end(), [&, index = 0](int count) mutable {
                                      return shown.at(index++) == Shown::Exact && count > 0;
                                  });
        for (int index = 0; index < counts.size(); ++index) {
            if (shown.at(index) != Shown::FewerThan5)
                continue;
            ++hidden;
            // Where everything that could be hidden is hidden, the list says nothing and the whole is not in the
            // report.
            QVERIFY2(!anythingLeft || !reader.knows(index), qPrintable(QString::number(code)));
        }
    }
    QVERIFY(hidden > 1000);
}

QTEST_GUILESS_MAIN(TestDisclosure)
#include "tst_disclosure.moc"
