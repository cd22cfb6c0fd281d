#include "core/exchange/reportcsv.h"
#include "core/exchange/reportjson.h"
#include "core/report/reportbuilder.h"
#include "tests/support/assessments.h"
#include "tests/support/samplevotes.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace aros;
using assessment::Assessment;

namespace {

// A small reader of RFC 4180, written here so that the test does not believe the writer.
QList<QStringList> cellsOf(const QByteArray &csv)
{
    QString text = QString::fromUtf8(csv);
    if (text.startsWith(QChar(0xFEFF)))
        text.remove(0, 1);
    QList<QStringList> rows{{QString()}};
    bool quoted = false;
    for (const QChar character : std::as_const(text)) {
        QString &cell = rows.last().last();
        if (character == u'"') {
            // A doubled quote closes and opens again; the second one is part of the text.
            quoted = !quoted;
            cell += character;
        } else if (quoted || (character != u',' && character != u'\r' && character != u'\n')) {
            cell += character;
        } else if (character == u',') {
            rows.last().append(QString());
        } else if (character == u'\n') {
            rows.append({QString()});
        }
    }
    rows.removeLast();
    for (QStringList &row : rows) {
        for (QString &cell : row) {
            if (cell.startsWith(u'"'))
                cell = cell.mid(1, cell.size() - 2).replace("\"\"", "\"");
        }
    }
    return rows;
}

// Rows by column name.
QList<QHash<QString, QString>> tableOf(const QByteArray &csv)
{
    const QList<QStringList> rows = cellsOf(csv);
    QList<QHash<QString, QString>> table;
    for (const QStringList &row : rows.mid(1)) {
        QHash<QString, QString> cells;
        for (int column = 0; column < row.size(); ++column)
            cells.insert(rows.constFirst().at(column), row.at(column));
        table.append(cells);
    }
    return table;
}

Assessment sample(const questions::QuestionSet &set)
{
    Assessment assessment =
        tests::answered(set, {"32132", "223dd", "nnnnn", "2....", "00000", "44444", "11112", "3333."});
    assessment.details.team.name = "Tŷ Gŵyl, \"ward\"";
    assessment.details.attendance = {{StaffGroupId("nursing"), 7}, {StaffGroupId("medical"), 2}};
    assessment::Answer &answer = assessment.answers[StatementId("fw1")];
    answer.evidence = "=HYPERLINK(\"x\")";
    answer.gap = "First line\nsecond, with comma";
    answer.comeBack = true;
    return assessment;
}

report::Report votedReport()
{
    const auto set = tests::namedSet();
    Assessment assessment = sample(*set);
    assessment.details.voting = tests::samplePlan();
    return report::buildReport(*set, assessment, Texts(Language::English), report::Audience::File,
                               tests::sampleVotes(*set));
}

const QStringList VoteColumns{
    "votes",           "votes_0",      "votes_1",        "votes_2", "votes_3", "votes_4", "votes_not_applicable",
    "votes_dont_know", "votes_median", "votes_agreement"};

QByteArray csvOf(const Assessment &assessment, Language language)
{
    const auto set = tests::namedSet();
    return exchange::reportCsv(report::buildReport(*set, assessment, Texts(language), report::Audience::File));
}

} // namespace

class TestReportCsv : public QObject
{
    Q_OBJECT

private slots:
    void hasOneRowForEachThing();
    void leavesMissingScoresEmpty();
    void writesScoresExactAndAsShown();
    void keepsWhatWasTyped();
    void languageChangesTextsOnly();
    void emptyAssessmentIsATableToo();
    void jsonHasTheSameNumbers();
    void jsonWritesNullWithoutScore();
    void jsonHidesSmallGroups();
    void writesVotesBesideTheirStatement();
    void votesThatAreNotShownAreEmpty();
    void jsonHasTheSameVotes();
    void jsonHasStaffGroupsOnlyWhereTheyMayBeShown();
};

void TestReportCsv::hasOneRowForEachThing()
{
    const auto set = tests::namedSet();
    const QByteArray csv = csvOf(sample(*set), Language::English);
    const QList<QStringList> rows = cellsOf(csv);
    QCOMPARE(rows.size(), 1 + 1 + 8 + 40);
    for (const QStringList &row : rows)
        QCOMPARE(row.size(), rows.constFirst().size());

    const auto table = tableOf(csv);
    QCOMPARE(table.at(0)["row"], QString("overall"));
    QCOMPARE(table.at(1)["row"], QString("theme"));
    QCOMPARE(table.at(9)["row"], QString("statement"));
    QCOMPARE(table.at(9)["statement_id"], QString("fw1"));
    QCOMPARE(table.at(10)["scope"], QString("organisation"));
    for (const auto &row : table) {
        QCOMPARE(row["assessment_id"], QString("7d1c"));
        QCOMPARE(row["period"], QString("2026-03"));
        QCOMPARE(row["round"], QString("0"));
        QCOMPARE(row["state"], QString("draft"));
        QCOMPARE(row["question_set"], QString("sample"));
        QCOMPARE(row["version"], QString("1.0"));
    }
}

void TestReportCsv::leavesMissingScoresEmpty()
{
    const auto set = tests::namedSet();
    const auto table = tableOf(csvOf(sample(*set), Language::English));
    QCOMPARE(table.at(3)["theme_id"], QString("new-starters"));
    QCOMPARE(table.at(3)["score"], QString());
    QCOMPARE(table.at(3)["score_shown"], QString());
    QCOMPARE(table.at(4)["score"], QString());
    QCOMPARE(table.at(4)["scored"], QString("1"));
    // Level 0 is a score.
    QCOMPARE(table.at(5)["score"], QString("0"));
    QCOMPARE(table.at(5)["score_shown"], QString("0.0"));

    for (const auto &row : table.mid(9)) {
        if (row["statement_id"] == "ns1") {
            QCOMPARE(row["rating"], QString("n"));
            QCOMPARE(row["level"], QString());
        } else if (row["statement_id"] == "lc2") {
            QCOMPARE(row["rating"], QString());
            QCOMPARE(row["level"], QString());
        } else if (row["statement_id"] == "ic1") {
            QCOMPARE(row["rating"], QString("0"));
            QCOMPARE(row["level"], QString("0"));
        }
    }
}

void TestReportCsv::writesScoresExactAndAsShown()
{
    const auto set = tests::namedSet();
    const auto table = tableOf(csvOf(sample(*set), Language::English));
    QCOMPARE(table.at(1)["score"], QString("2.2"));
    QCOMPARE(table.at(2)["score"].toDouble(), 7.0 / 3.0);
    QCOMPARE(table.at(2)["score_shown"], QString("2.3"));
    QCOMPARE(table.at(0)["score"].toDouble(), (11.0 / 5 + 7.0 / 3 + 0 + 4 + 6.0 / 5 + 3) / 6);
    QCOMPARE(table.at(0)["total"], QString("40"));

    // 2.25 is shown as 2.3; a binary rounding to even would say 2.2.
    const auto halves = tableOf(csvOf(tests::answered(*set, {"2223n"}), Language::English));
    QCOMPARE(halves.at(1)["score"], QString("2.25"));
    QCOMPARE(halves.at(1)["score_shown"], QString("2.3"));
}

void TestReportCsv::keepsWhatWasTyped()
{
    const auto set = tests::namedSet();
    const QByteArray csv = csvOf(sample(*set), Language::English);
    QVERIFY(csv.startsWith("\xEF\xBB\xBF"));
    const auto statement = tableOf(csv).at(9);
    QCOMPARE(statement["team"], QString("Tŷ Gŵyl, \"ward\""));
    QCOMPARE(statement["gap"], QString("First line\nsecond, with comma"));
    QCOMPARE(statement["evidence"], QString("'=HYPERLINK(\"x\")"));
    QCOMPARE(statement["come_back"], QString("1"));
}

void TestReportCsv::languageChangesTextsOnly()
{
    const auto set = tests::namedSet();
    const QList<QStringList> english = cellsOf(csvOf(sample(*set), Language::English));
    const QList<QStringList> welsh = cellsOf(csvOf(sample(*set), Language::Welsh));
    QCOMPARE(welsh.constFirst(), english.constFirst());
    const QStringList texts{"language", "theme", "statement"};
    for (int row = 1; row < english.size(); ++row) {
        for (int column = 0; column < english.at(row).size(); ++column) {
            if (!texts.contains(english.constFirst().at(column)))
                QCOMPARE(welsh.at(row).at(column), english.at(row).at(column));
        }
    }
    QCOMPARE(welsh.at(2).at(english.constFirst().indexOf("theme")), QString("Gweithio hyblyg"));
}

void TestReportCsv::emptyAssessmentIsATableToo()
{
    const auto set = tests::namedSet();
    const auto table = tableOf(csvOf(tests::answered(*set, {}), Language::English));
    QCOMPARE(table.size(), 49);
    for (const auto &row : table) {
        QCOMPARE(row["score"], QString());
        QCOMPARE(row["level"], QString());
    }
}

void TestReportCsv::jsonHasTheSameNumbers()
{
    const auto set = tests::namedSet();
    const auto value = report::buildReport(*set, sample(*set), Texts(Language::English), report::Audience::File);
    const QJsonObject json = QJsonDocument::fromJson(exchange::reportJson(value)).object();
    const auto table = tableOf(exchange::reportCsv(value));

    QCOMPARE(json["format"].toString(), QString("aros-report"));
    QCOMPARE(json["assessment"]["team"].toString(), table.at(0)["team"]);
    QCOMPARE(json["overall"]["score"].toDouble(), table.at(0)["score"].toDouble());
    int row = 9;
    for (int theme = 0; theme < 8; ++theme) {
        const QJsonObject object = json["themes"][theme].toObject();
        QCOMPARE(object["id"].toString(), table.at(1 + theme)["theme_id"]);
        QCOMPARE(object["score"].isNull(), table.at(1 + theme)["score"].isEmpty());
        QCOMPARE(object["shown"].toDouble(), table.at(1 + theme)["score_shown"].toDouble());
        for (const QJsonValue statement : object["statements"].toArray()) {
            QCOMPARE(statement["id"].toString(), table.at(row)["statement_id"]);
            QCOMPARE(statement["rating"].toString(), table.at(row)["rating"]);
            ++row;
        }
    }
    QCOMPARE(row, table.size());
}

void TestReportCsv::jsonWritesNullWithoutScore()
{
    const auto set = tests::namedSet();
    const QJsonObject json = exchange::reportJsonObject(
        report::buildReport(*set, tests::answered(*set, {"0...."}), Texts(Language::English), report::Audience::File));
    QVERIFY(json["overall"]["score"].isNull());
    QVERIFY(json["themes"][0]["score"].isNull());
    QVERIFY(json["themes"][0]["shown"].isNull());
    QCOMPARE(json["themes"][0]["statements"][0]["level"], QJsonValue(0));
    QVERIFY(json["themes"][0]["statements"][1]["level"].isNull());
    QVERIFY(json["themes"][0]["statements"][1]["rating"].isNull());
}

void TestReportCsv::jsonHidesSmallGroups()
{
    const auto set = tests::namedSet();
    const Texts texts(Language::English);
    const QJsonObject file =
        exchange::reportJsonObject(report::buildReport(*set, sample(*set), texts, report::Audience::File));
    QVERIFY(file["participants"][1]["count"].isNull());
    QCOMPARE(file["participants"][1]["shown"].toString(), QString("fewer than 5"));
    const QJsonObject screen =
        exchange::reportJsonObject(report::buildReport(*set, sample(*set), texts, report::Audience::LeadersScreen));
    QVERIFY(!screen.contains("participants"));
}

void TestReportCsv::writesVotesBesideTheirStatement()
{
    const auto table = tableOf(exchange::reportCsv(votedReport()));
    const auto &row = table.at(9 + 3); // don't knows by the nurses; 5, 7 and 11 more at levels 3, 4 and 3
    QStringList cells;
    for (const QString &column : VoteColumns)
        cells << row[column];
    QCOMPARE(cells.mid(0, 9), (QStringList{"38", "0", "5", "6", "16", "7", "1", "3", "3"}));
    // Nothing is rounded: 38 people in layers, by hand.
    const auto spread = tableOf(exchange::reportCsv(votedReport())).at(9 + 1);
    QCOMPARE(spread["votes"], QString("38"));
    QVERIFY(spread["votes_agreement"].size() > 6);
    QCOMPARE(spread["votes_agreement"].toDouble(), *votedReport().sections.at(0).statements.at(1).votes->agreement);
    for (const auto &other : table.mid(0, 9)) {
        for (const QString &column : VoteColumns)
            QCOMPARE(other[column], QString());
    }
}

void TestReportCsv::votesThatAreNotShownAreEmpty()
{
    const auto table = tableOf(exchange::reportCsv(votedReport()));
    for (const int statement : {7, 11}) { // four votes; still open
        for (const QString &column : VoteColumns)
            QCOMPARE(table.at(9 + statement)[column], QString());
    }
    const auto set = tests::namedSet();
    for (const auto &row : tableOf(csvOf(sample(*set), Language::English))) {
        for (const QString &column : VoteColumns) {
            QVERIFY(row.contains(column));
            QCOMPARE(row[column], QString());
        }
    }
}

void TestReportCsv::jsonHasTheSameVotes()
{
    const report::Report value = votedReport();
    const QJsonObject json = QJsonDocument::fromJson(exchange::reportJson(value)).object();
    const auto table = tableOf(exchange::reportCsv(value));
    int row = 9;
    int without = 0;
    for (int theme = 0; theme < 8; ++theme) {
        for (const QJsonValue statement : json["themes"][theme]["statements"].toArray()) {
            const auto &cells = table.at(row++);
            const QJsonValue votes = statement["votes"];
            QCOMPARE(votes.isNull(), cells["votes"].isEmpty());
            without += votes.isNull();
            if (votes.isNull())
                continue;
            QCOMPARE(votes["total"].toInt(), cells["votes"].toInt());
            for (int level = 0; level < 5; ++level)
                QCOMPARE(votes["levels"][level].toInt(), cells[QString("votes_%1").arg(level)].toInt());
            QCOMPARE(votes["notApplicable"].toInt(), cells["votes_not_applicable"].toInt());
            QCOMPARE(votes["dontKnow"].toInt(), cells["votes_dont_know"].toInt());
            QCOMPARE(votes["median"].toDouble(), cells["votes_median"].toDouble());
            QCOMPARE(votes["agreement"].toDouble(), cells["votes_agreement"].toDouble());
        }
    }
    QCOMPARE(without, 2);
}

void TestReportCsv::jsonHasStaffGroupsOnlyWhereTheyMayBeShown()
{
    const QJsonObject json = exchange::reportJsonObject(votedReport());
    const QJsonArray groups = json["staffGroups"].toArray();
    QCOMPARE(groups.size(), 2);
    for (const QJsonValue group : groups) {
        QCOMPARE(group["themes"].toArray().size(), 8);
        for (const QJsonValue theme : group["themes"].toArray()) {
            const double tenths = theme["mean"].toDouble() * 10;
            QVERIFY(theme["mean"].isNull() || qAbs(tenths - qRound(tenths)) < 1e-9);
        }
    }
    const auto set = tests::namedSet();
    QVERIFY(!exchange::reportJsonObject(
                 report::buildReport(*set, sample(*set), Texts(Language::English), report::Audience::File))
                 .contains("staffGroups"));
}

QTEST_GUILESS_MAIN(TestReportCsv)
#include "tst_reportcsv.moc"
