#include "core/metrics/periods.h"

#include <QTest>

using namespace aros::metrics;

class TestPeriods : public QObject
{
    Q_OBJECT

private slots:
    void findsAbsentPeriods_data();
    void findsAbsentPeriods();
    void putsBlanksInTheirPlace();
};

namespace {

QList<QDate> dates(const QString &text)
{
    QList<QDate> list;
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts))
        list.append(QDate::fromString(word, Qt::ISODate));
    return list;
}

} // namespace

void TestPeriods::findsAbsentPeriods_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<int>("spacing");
    QTest::addColumn<QString>("absent");
    const auto row = [](const char *name, const char *given, Spacing spacing, const char *absent) {
        QTest::newRow(name) << QString(given) << static_cast<int>(spacing) << QString(absent);
    };
    row("none", "", Spacing::Irregular, "");
    row("one", "2024-01-01", Spacing::Irregular, "");
    row("months", "2024-01-01 2024-02-01 2024-03-01", Spacing::Monthly, "");
    row("a month absent", "2024-01-01 2024-02-01 2024-04-01", Spacing::Monthly, "2024-03-01");
    row("over the end of a year", "2023-10-01 2023-11-01 2024-02-01", Spacing::Monthly, "2023-12-01 2024-01-01");
    row("in any order", "2024-04-01 2024-01-01 2024-02-01", Spacing::Monthly, "2024-03-01");
    row("quarters", "2024-01-01 2024-04-01 2024-10-01", Spacing::Quarterly, "2024-07-01");
    row("years", "2020-04-01 2021-04-01 2023-04-01", Spacing::Yearly, "2022-04-01");
    row("another day of the month", "2024-01-15 2024-02-15 2024-04-15", Spacing::Monthly, "2024-03-15");
    row("month ends", "2024-01-31 2024-02-29 2024-04-30", Spacing::Monthly, "2024-03-31");
    row("an absent February", "2023-12-31 2024-01-31 2024-03-31", Spacing::Monthly, "2024-02-29");
    row("the 30th, without a February", "2023-11-30 2023-12-30 2024-01-30 2024-03-30", Spacing::Monthly, "2024-02-29");
    row("changing days", "2024-01-01 2024-02-02 2024-04-01", Spacing::Irregular, "");
    row("weeks", "2024-01-01 2024-01-08 2024-01-15", Spacing::Irregular, "");
    row("every second month", "2024-01-01 2024-03-01 2024-07-01", Spacing::Irregular, "");
    row("quarters and a fifth month", "2024-01-01 2024-04-01 2024-09-01", Spacing::Irregular, "");
    row("a year that is a mistake", "2024-01-01 2024-02-01 9024-01-01", Spacing::Irregular, "");
    row("twice the same", "2024-01-01 2024-01-01 2024-03-01", Spacing::Irregular, "");
}

void TestPeriods::findsAbsentPeriods()
{
    QFETCH(QString, given);
    QFETCH(QString, absent);
    QTEST(static_cast<int>(spacingOf(dates(given))), "spacing");
    QCOMPARE(absentPeriods(dates(given)), dates(absent));
}

void TestPeriods::putsBlanksInTheirPlace()
{
    const QList<Observation> given{{QDate(2024, 4, 1), 4}, {QDate(2024, 1, 1), 1}, {QDate(2024, 2, 1), std::nullopt}};
    const QList<Observation> expected{{QDate(2024, 1, 1), 1},
                                      {QDate(2024, 2, 1), std::nullopt},
                                      {QDate(2024, 3, 1), std::nullopt},
                                      {QDate(2024, 4, 1), 4}};
    QCOMPARE(withAbsentPeriods(given), expected);
    QCOMPARE(withAbsentPeriods({}), QList<Observation>());
}

QTEST_GUILESS_MAIN(TestPeriods)
#include "tst_periods.moc"
