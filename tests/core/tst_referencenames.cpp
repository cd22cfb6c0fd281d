#include "core/report/referencenames.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace aros;
using report::ReferenceNames;

class TestReferenceNames : public QObject
{
    Q_OBJECT

private slots:
    void namesEveryEntryInBothLanguages_data();
    void namesEveryEntryInBothLanguages();
    void readsEveryEntry_data();
    void readsEveryEntry();
    void hasAllHealthBoards();
    void givesExamplesOfStaffGroups();
    void namesOrganisation();
    void namesStaffGroup();
};

namespace {

void addLists()
{
    QTest::addColumn<QString>("list");
    QTest::newRow("organisations") << "organisations";
    QTest::newRow("staff groups") << "staffGroups";
}

QList<ReferenceNames::Entry> entriesOf(const QString &list)
{
    const ReferenceNames &names = ReferenceNames::instance();
    return list == "organisations" ? names.organisations() : names.staffGroups();
}

} // namespace

void TestReferenceNames::namesEveryEntryInBothLanguages_data()
{
    addLists();
}

void TestReferenceNames::namesEveryEntryInBothLanguages()
{
    QFETCH(QString, list);
    static const QRegularExpression form("\\A[a-z][a-z-]*[a-z]\\z");
    QSet<QString> ids;
    QSet<QString> names;
    for (const ReferenceNames::Entry &entry : entriesOf(list)) {
        QVERIFY2(form.match(entry.id).hasMatch(), qPrintable(entry.id));
        QVERIFY2(!entry.name.english.trimmed().isEmpty(), qPrintable(entry.id));
        QVERIFY2(!entry.name.welsh.trimmed().isEmpty(), qPrintable(entry.id));
        ids.insert(entry.id);
        names += {"en " + entry.name.english, "cy " + entry.name.welsh};
    }
    QCOMPARE(ids.size(), entriesOf(list).size());
    QCOMPARE(names.size(), 2 * ids.size());
}

void TestReferenceNames::readsEveryEntry_data()
{
    addLists();
}

void TestReferenceNames::readsEveryEntry()
{
    QFETCH(QString, list);
    QFile file(":/reference/" + list.toLower() + ".json");
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonArray values = QJsonDocument::fromJson(file.readAll()).object().value(list).toArray();
    QVERIFY(!values.isEmpty());
    QCOMPARE(entriesOf(list).size(), values.size());
    QCOMPARE(entriesOf(list).constLast().id, values.last().toObject().value("id").toString());
}

void TestReferenceNames::hasAllHealthBoards()
{
    QSet<QString> ids;
    for (const ReferenceNames::Entry &entry : ReferenceNames::instance().organisations())
        ids.insert(entry.id);
    for (const char *id : {"aneurin-bevan", "betsi-cadwaladr", "cardiff-and-vale", "cwm-taf-morgannwg", "hywel-dda",
                           "powys", "swansea-bay"})
        QVERIFY2(ids.contains(id), id);
}

void TestReferenceNames::givesExamplesOfStaffGroups()
{
    for (const ReferenceNames::Entry &entry : ReferenceNames::instance().staffGroups())
        QVERIFY2(!entry.example.english.isEmpty() && !entry.example.welsh.isEmpty(), qPrintable(entry.id));
}

void TestReferenceNames::namesOrganisation()
{
    const ReferenceNames &names = ReferenceNames::instance();
    assessment::Team team;
    team.organisationId = "aneurin-bevan";
    QCOMPARE(names.organisation(team, Language::English), QString("Aneurin Bevan University Health Board"));
    QCOMPARE(names.organisation(team, Language::Welsh), QString("Bwrdd Iechyd Prifysgol Aneurin Bevan"));
    team.organisationId = "merged-since";
    QCOMPARE(names.organisation(team, Language::Welsh), QString("merged-since"));
    team.organisationId.clear();
    team.organisation = "Hospice";
    QCOMPARE(names.organisation(team, Language::Welsh), QString("Hospice"));
}

void TestReferenceNames::namesStaffGroup()
{
    const ReferenceNames &names = ReferenceNames::instance();
    const ReferenceNames::Entry &first = names.staffGroups().constFirst();
    QCOMPARE(names.staffGroup(StaffGroupId(first.id), Language::English), first.name.english);
    QCOMPARE(names.staffGroup(StaffGroupId(first.id), Language::Welsh), first.name.welsh);
    QCOMPARE(names.staffGroup(StaffGroupId("unknown"), Language::English), QString("unknown"));
}

QTEST_GUILESS_MAIN(TestReferenceNames)
#include "tst_referencenames.moc"
