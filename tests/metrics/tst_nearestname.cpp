#include "core/metrics/nearestname.h"

#include <QElapsedTimer>
#include <QTest>

using namespace aros;

namespace {

const QList<QStringList> Groups{
    {"additional-clinical-services", "Additional clinical services", "Staff gwasanaethau clinigol ychwanegol"},
    {"administrative-clerical", "Administrative and clerical", "Staff gweinyddol a chlerigol"},
    {"estates-ancillary", "Estates and ancillary", "Staff ystadau a gwasanaethau ategol"},
    {"medical-dental", "Medical and dental", "Staff meddygol a deintyddol"},
    {"nursing-midwifery", "Nursing and midwifery registered", "Nyrsio a bydwreigiaeth cofrestredig"}};

const QList<QStringList> Metrics{{"leavers-headcount", "Leavers (headcount)", "Ymadawyr (cyfrif pennau)"},
                                 {"starters", "Starters", "Dechreuwyr newydd"},
                                 {"sickness-absence", "Sickness absence in the month", "Absenoldeb salwch, mis"},
                                 {"time-to-hire", "Time to hire", "Amser recriwtio"},
                                 {"engagement", "Staff engagement", "Ymgysylltiad staff"}};

} // namespace

class TestNearestName : public QObject
{
    Q_OBJECT

private slots:
    void findsWhatWasMeant_data();
    void findsWhatWasMeant();
    void takesNoLongTimeOverALongCell();
};

void TestNearestName::findsWhatWasMeant_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QList<QStringList>>("names");
    QTest::addColumn<QString>("id"); // empty: nothing is near
    QTest::newRow("another ending") << "Nurses" << Groups << "nursing-midwifery";
    QTest::newRow("another ending in Welsh") << "nyrsys" << Groups << "nursing-midwifery";
    QTest::newRow("a word of the name") << "Midwifery" << Groups << "nursing-midwifery";
    QTest::newRow("a word and one more") << "registered nurses" << Groups << "nursing-midwifery";
    QTest::newRow("a slip in a word") << "Addministrative" << Groups << "administrative-clerical";
    QTest::newRow("a word that most share") << "staff" << Groups << "";
    QTest::newRow("a word that most share, and one that tells") << "staff meddygol" << Groups << "medical-dental";
    QTest::newRow("a word for everybody") << "everyone" << Groups << "";
    QTest::newRow("nothing alike") << "Wizards" << Groups << "";
    QTest::newRow("three letters alike are too few") << "Adder" << Groups << "";
    QTest::newRow("less than half of what was typed") << "clinical trial volunteers" << Groups << "";
    QTest::newRow("the first word of an id") << "sickness" << Metrics << "sickness-absence";
    QTest::newRow("the beginning of a word") << "sick" << Metrics << "sickness-absence";
    QTest::newRow("a letter missing") << "sicknes-absence" << Metrics << "sickness-absence";
    QTest::newRow("a letter twice") << "time to hirre" << Metrics << "time-to-hire";
    QTest::newRow("two letters changed of four") << "tame ta hare" << Metrics << "time-to-hire";
    QTest::newRow("written in one word") << "SicknessAbsence" << Metrics << "sickness-absence";
    QTest::newRow("in Welsh") << "salwch" << Metrics << "sickness-absence";
    QTest::newRow("no metric") << "happiness" << Metrics << "";
    QTest::newRow("nothing but signs") << "??" << Metrics << "";
    QTest::newRow("nothing") << "" << Metrics << "";
    QTest::newRow("among nothing") << "sickness" << QList<QStringList>() << "";
    QTest::newRow("the first of two that are as near")
        << "leavers" << QList<QStringList>{{"leavers-fte"}, {"leavers-wte"}, {"a"}, {"b"}} << "leavers-fte";
}

void TestNearestName::findsWhatWasMeant()
{
    QFETCH(QString, typed);
    QFETCH(QList<QStringList>, names);
    QFETCH(QString, id);
    const auto found = metrics::nearestNamed(typed, names);
    QCOMPARE(found ? names.at(*found).constFirst() : QString(), id);
}

void TestNearestName::takesNoLongTimeOverALongCell()
{
    QElapsedTimer timer;
    timer.start();
    QVERIFY(!metrics::nearestNamed(QString(1'000'000, 'x'), Metrics));
    QVERIFY(timer.elapsed() < 1000);
}

QTEST_APPLESS_MAIN(TestNearestName)
#include "tst_nearestname.moc"
