#include "core/exchange/historyfiles.h"
#include "core/exchange/reportjson.h"
#include "core/report/historytable.h"
#include "core/report/reportbuilder.h"
#include "tests/support/assessments.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace aros;
using namespace aros::assessment;

namespace {

const QDateTime Start(QDate(2026, 3, 10), QTime(14, 32, 5, 123), Qt::UTC);

struct Told {
    questions::QuestionSetPtr set = tests::namedSet();
    Assessment assessment = tests::answered(*set, {"32"});
    History history;

    void add(const HistoryChange &change)
    {
        const HistoryEntry entry = nextEntry(assessment.id, history.head, change, Start.addDays(history.head.number));
        history.entries.append(entry);
        history.head = {entry.number, entry.hash};
    }
    void change(const Assessment &after, const QString &reason = {})
    {
        for (const HistoryChange &entry : changesBetween(assessment, after, reason))
            add(entry);
        assessment = after;
    }
    void rate(const char *statement, const std::optional<Rating> &rating)
    {
        Assessment after = assessment;
        after.answers[StatementId(statement)].rating = rating;
        change(after);
    }
    void aimFor(const Target &target)
    {
        Assessment after = assessment;
        after.targets = {target};
        change(after);
    }
    void setState(State state, const QString &reason = {})
    {
        Assessment after = assessment;
        after.state = state;
        after.revision += state == State::Draft ? 1 : 0;
        change(after, reason);
    }
    report::HistoryTable table(Language language = Language::English) const
    {
        return report::buildHistory(*set, assessment, history, Texts(language));
    }
};

// 1 started, 2 fw3: n, 3 agreed, 4 reopened, 5 fw1: nothing, 6 a target
Told told()
{
    Told told;
    told.add(startOf(told.assessment, HistoryKind::Created));
    told.rate("fw3", Rating::notApplicable());
    told.setState(State::Agreed);
    told.setState(State::Draft, "=1+1, a \"colleague\" was missing");
    told.rate("fw1", std::nullopt);
    told.aimFor({ThemeId("flexible-working"), 30, QDate(2027, 6, 1)});
    return told;
}

} // namespace

class TestHistoryTable : public QObject
{
    Q_OBJECT

private slots:
    void tellsTheNewestFirst();
    void tellsInWords();
    void tellsTargets_data();
    void tellsTargets();
    void knowsWhatFollowedTheFirstAgreement();
    void knowsAgreementsOfBeforeTheHistory_data();
    void knowsAgreementsOfBeforeTheHistory();
    void namesThePlaceWhereItBreaks();
    void namesStatementsThatTheSetDoesNotHave();
    void csvHasCodesAndWords();
    void jsonCanBeCheckedWithoutAros();
    void isInTheReportsJson();
};

void TestHistoryTable::tellsTheNewestFirst()
{
    const report::HistoryTable table = told().table();
    QCOMPARE(table.rows.size(), 6);
    for (int index = 0; index < 6; ++index)
        QCOMPARE(table.rows.at(index).entry.number, 6 - index);
    QVERIFY(table.whole);
    QCOMPARE(table.verdict, QString("Checked: the history is whole. It has 6 entries."));
    QCOMPARE(table.assessmentId, QString("7d1c"));
}

void TestHistoryTable::tellsInWords()
{
    const Told history = told();
    const QList<report::HistoryRow> rows = history.table().rows;
    const auto &cleared = rows.at(1);
    QCOMPARE(cleared.what, history.set->statementAt(0).label.in(Language::English));
    QCOMPARE(cleared.theme, QString("Flexible working"));
    QCOMPARE(cleared.before, QString("3 Embedded"));
    QCOMPARE(cleared.after, QString("Not answered"));
    QCOMPARE(rows.at(2).what, QString("Reopened: =1+1, a \"colleague\" was missing"));
    QCOMPARE(rows.at(2).before, QString("Agreed"));
    QCOMPARE(rows.at(2).after, QString("Draft"));
    QCOMPARE(rows.at(3).what, QString("Agreed"));
    QCOMPARE(rows.at(3).theme, QString());
    QCOMPARE(rows.at(4).before, QString("Not answered"));
    QCOMPARE(rows.at(4).after, history.set->scale().notApplicable.title.in(Language::English));
    QCOMPARE(rows.at(5).what, QString("Assessment started"));
    QCOMPARE(rows.at(5).after, QString());
    QCOMPARE(history.table(Language::Welsh).rows.at(1).theme, QString("Gweithio hyblyg"));
}

void TestHistoryTable::tellsTargets_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("text");
    QTest::newRow("set") << "30@2027-06-01"
                         << "3.0 by 1 Jun 2027";
    QTest::newRow("half") << "25@2027-12-31"
                          << "2.5 by 31 Dec 2027";
    QTest::newRow("lowest") << "0@2027-06-01"
                            << "0.0 by 1 Jun 2027";
    QTest::newRow("none") << ""
                          << "No target";
    QTest::newRow("no real date") << "30@2027-02-30"
                                  << "30@2027-02-30";
    QTest::newRow("another form") << "three"
                                  << "three";
}

void TestHistoryTable::tellsTargets()
{
    QFETCH(QString, code);
    QFETCH(QString, text);
    Told history = told();
    history.add({HistoryKind::Target, "flexible-working", "30@2027-06-01", code, ""});
    const report::HistoryRow row = history.table().rows.constFirst();
    QCOMPARE(row.after, text);
    QCOMPARE(row.before, QString("3.0 by 1 Jun 2027"));
    QCOMPARE(row.theme, QString("Flexible working"));
}

void TestHistoryTable::knowsWhatFollowedTheFirstAgreement()
{
    const report::HistoryTable table = told().table();
    QVERIFY(table.agreedOnce);
    for (const report::HistoryRow &row : table.rows)
        QCOMPARE(row.sinceAgreement, row.entry.number >= 3);
    Told draft;
    draft.add(startOf(draft.assessment, HistoryKind::Created));
    draft.rate("fw3", Rating::dontKnow());
    QVERIFY(!draft.table().agreedOnce);
    QVERIFY(!draft.table().rows.constFirst().sinceAgreement);
}

void TestHistoryTable::knowsAgreementsOfBeforeTheHistory_data()
{
    QTest::addColumn<int>("revision");
    QTest::addColumn<bool>("agreed");
    QTest::addColumn<bool>("reopens");
    QTest::addColumn<bool>("expected");
    QTest::newRow("draft") << 1 << false << false << false;
    QTest::newRow("agreed") << 1 << true << false << true;
    QTest::newRow("agreed, then reopened") << 1 << true << true << true;
    QTest::newRow("reopened before") << 2 << false << false << true;
}

void TestHistoryTable::knowsAgreementsOfBeforeTheHistory()
{
    QFETCH(int, revision);
    QFETCH(bool, agreed);
    QFETCH(bool, reopens);
    QFETCH(bool, expected);
    Told old;
    old.assessment.revision = revision;
    old.assessment.state = agreed ? State::Agreed : State::Draft;
    old.add(startOf(old.assessment, HistoryKind::Begins));
    if (reopens)
        old.setState(State::Draft, "Reason");
    QCOMPARE(old.table().agreedOnce, expected);
    QCOMPARE(old.table().rows.constLast().sinceAgreement, expected);
    QVERIFY(old.table().whole);
}

void TestHistoryTable::namesThePlaceWhereItBreaks()
{
    Told altered = told();
    altered.history.entries[3].change.reason = "Other";
    QVERIFY(!altered.table().whole);
    QVERIFY(altered.table().verdict.contains("Entry 4 "));
    Told other = told();
    other.assessment.answers[StatementId("fw3")].rating = Rating::atLevel(4);
    QVERIFY(other.table().verdict.contains("Entry 2 "));
    QVERIFY(other.table().verdict.contains(other.set->statementAt(2).label.in(Language::English)));
    Told empty = told();
    empty.history = {};
    QVERIFY(!empty.table().whole);
    QVERIFY(empty.table().rows.isEmpty());
    QVERIFY(empty.table().verdict.contains("Entry 1 is missing"));
}

void TestHistoryTable::namesStatementsThatTheSetDoesNotHave()
{
    Told history = told();
    history.rate("retired", Rating::atLevel(2));
    QCOMPARE(history.table().rows.constFirst().what, QString("retired"));
    QCOMPARE(history.table().rows.constFirst().theme, QString());
    QVERIFY(history.table().whole);
}

void TestHistoryTable::csvHasCodesAndWords()
{
    const QStringList lines = QString::fromUtf8(exchange::historyCsv(told().table())).split("\r\n");
    QCOMPARE(lines.size(), 8); // heading, six entries, and nothing after the last end
    QVERIFY(lines.constFirst().endsWith("\"reason\",\"hash\""));
    QVERIFY(lines.at(1).contains("\"created\""));
    QVERIFY(lines.at(3).contains("\"2026-03-12T14:32:05.123Z\",\"agreed\""));
    QVERIFY(lines.at(4).contains("\"'=1+1, a \"\"colleague\"\" was missing\""));
    QVERIFY(lines.at(5).contains("\"rating\",\"fw1\",\"Flexible working\""));
    QVERIFY(lines.at(5).contains("\"3\",,\"3 Embedded\",\"Not answered\""));
    QVERIFY(lines.at(6).contains("\"30@2027-06-01\""));
    const QString welsh = QString::fromUtf8(exchange::historyCsv(told().table(Language::Welsh)));
    QCOMPARE(welsh.split("\r\n").constFirst(), lines.constFirst());
    QVERIFY(welsh.contains("\"rating\",\"fw1\",\"Gweithio hyblyg\""));
}

void TestHistoryTable::jsonCanBeCheckedWithoutAros()
{
    const Told history = told();
    const QJsonObject json = QJsonDocument::fromJson(exchange::historyJson(history.table())).object();
    QCOMPARE(json["format"].toString(), QString("aros-history"));
    QCOMPARE(json["whole"], QJsonValue(true));
    QCOMPARE(json["assessment"].toString(), QString("7d1c"));
    History read;
    for (const QJsonValue entry : json["history"].toArray()) {
        const HistoryChange change{historyKindOf(entry["kind"].toString()), entry["subject"].toString(),
                                   entry["before"].toString(), entry["after"].toString(), entry["reason"].toString()};
        read.entries.append({entry["number"].toInt(),
                             QDateTime::fromString(entry["time"].toString(), Qt::ISODateWithMs), change,
                             entry["hash"].toString()});
    }
    read.head = history.history.head;
    QCOMPARE(read, history.history);
    QVERIFY(!findProblem(history.assessment, read));
}

void TestHistoryTable::isInTheReportsJson()
{
    const Told history = told();
    report::Report report =
        report::buildReport(*history.set, history.assessment, Texts(Language::Welsh), report::Audience::File);
    QVERIFY(!exchange::reportJsonObject(report).contains("history"));
    report.history = history.history.entries;
    const QJsonArray entries = exchange::reportJsonObject(report)["history"].toArray();
    QCOMPARE(entries, exchange::historyArray(history.history.entries));
    QCOMPARE(entries.size(), 6);
    QCOMPARE(entries.at(4).toObject()["before"].toString(), QString("3"));
}

QTEST_GUILESS_MAIN(TestHistoryTable)
#include "tst_historytable.moc"
