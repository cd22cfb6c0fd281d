#include "core/exchange/jsonschema.h"
#include "core/metrics/metriccatalog.h"
#include "core/metrics/metricwriter.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>

using namespace aros;
using namespace aros::metrics;

class TestMetricSet : public QObject
{
    Q_OBJECT

private slots:
    void readsEveryPart();
    void acceptsGoodFile_data();
    void acceptsGoodFile();
    void refusesBrokenFile_data();
    void refusesBrokenFile();
    void knowsEveryBrokenFile();
    void namesCircleOnce();
    void refusesFileBeyondOneMebibyte();
    void readsNothingElseOfAnotherFormat();
    void shipsEveryMetric_data();
    void shipsEveryMetric();
    void saysWhatRolls();
    void namesSourceOrOwnSummary();
    void keepsNotesDatedAndSourced();
    void repeatsNoTitle();
    void takesOwnDefinitions();
    void writesOwnDefinitionsAsTheyAreRead();
    void makesIdsOfNames_data();
    void makesIdsOfNames();
    void leavesOutOwnDefinition_data();
    void leavesOutOwnDefinition();
    void leavesOutWhatNeedsABrokenOne();
    void checksOneMoreOwnDefinition();
    void limitsOwnDefinitions();
};

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(QDir(QStringLiteral(TEST_DATA "/metrics")).absoluteFilePath(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray smallMetrics()
{
    return contentOf("good/small.json");
}

struct BrokenMetrics {
    QString name;
    QString place;
    QString code;
    QString schema;
};

QList<BrokenMetrics> brokenMetrics()
{
    QList<BrokenMetrics> files;
    QStringList lines = QString::fromUtf8(contentOf("broken/expected.csv")).split('\n', Qt::SkipEmptyParts);
    lines.removeFirst();
    for (const QString &line : std::as_const(lines)) {
        const QStringList cells = line.split(',');
        const QString place = cells.mid(1, cells.size() - 3).join(',').remove('"');
        files.append({cells.first(), place, cells.at(cells.size() - 2), cells.last()});
    }
    return files;
}

QString described(const QList<MetricProblem> &problems)
{
    QStringList lines;
    for (const MetricProblem &problem : problems)
        lines.append(problem.place + ": " + problem.code + ": " + problem.detail);
    return lines.join('\n');
}

QByteArray bytesOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QJsonObject english(const QString &text)
{
    return {{"en", text}};
}

// A share of an organisation's own, with titles in English only.
QJsonObject ownShare(const QString &id, const QString &numerator, const QString &denominator)
{
    return {{"id", id},
            {"kind", "share"},
            {"title", english("Title")},
            {"shortTitle", english("Short")},
            {"definition", english("What it is.")},
            {"numerator", english("Above")},
            {"denominator", english("Below")},
            {"unit", "percent"},
            {"decimals", 1},
            {"better", "up"},
            {"windowMonths", 12},
            {"formula", QJsonObject{{"numerator", numerator}, {"denominator", denominator}}},
            {"autocorrelated", true},
            {"caveats", QJsonArray()},
            {"ownSummary", true}};
}

QJsonObject ownCount(const QString &id)
{
    QJsonObject object = ownShare(id, "", "");
    for (const char *key : {"numerator", "denominator", "windowMonths", "formula"})
        object.remove(key);
    object.insert("kind", "count");
    object.insert("unit", "people");
    object.insert("counted", "during");
    return object;
}

QString described(const QList<OwnMetricProblem> &problems)
{
    QStringList lines;
    for (const OwnMetricProblem &problem : problems)
        lines.append(QString::number(problem.index) + " " + problem.problem.place + " " + problem.problem.code);
    return lines.join('\n');
}

QStringList idsOf(const QList<MetricDefinition> &metrics)
{
    QStringList ids;
    for (const MetricDefinition &metric : metrics)
        ids.append(metric.id.text());
    return ids;
}

} // namespace

void TestMetricSet::readsEveryPart()
{
    const auto set = parseMetricSet(smallMetrics());
    QVERIFY2(set.has_value(), set ? "" : qPrintable(set.error().detail));
    QCOMPARE((*set)->id, QString("small"));
    QCOMPARE((*set)->version, QString("1.0"));
    QCOMPARE((*set)->published, QDate(2026, 11, 22));
    QVERIFY(!(*set)->welshChecked);
    QCOMPARE((*set)->title, (BilingualText{"Small set", "Small set (cy)"}));
    QCOMPARE((*set)->note, (BilingualText{"For tests.", "For tests. (cy)"}));
    QCOMPARE((*set)->publisher.english, QString("Nobody"));
    QCOMPARE((*set)->checksum.toLatin1(), QCryptographicHash::hash(smallMetrics(), QCryptographicHash::Sha256).toHex());
    QCOMPARE((*set)->metrics.size(), 16);

    const MetricDefinition &staff = (*set)->metrics.at(0);
    QCOMPARE(staff.id, MetricId("staff"));
    QCOMPARE(staff.kind, MetricKind::Count);
    QCOMPARE(staff.unit, MetricUnit::People);
    QCOMPARE(staff.numeratorUnit, MetricUnit::People);
    QCOMPARE(staff.counted, Counted::AtEnd);
    QCOMPARE(staff.better, Better::Neutral);
    QCOMPARE(staff.caveats, (QList<BilingualText>{{"Careful.", "Careful. (cy)"}}));
    QCOMPARE(*staff.source, (questions::Source{"Source of staff", "https://example.org/staff", "2024"}));
    QVERIFY(!staff.ownSummary && !staff.autocorrelated && !staff.isOwn);

    const MetricDefinition &turnover = (*set)->metrics.at(8);
    QCOMPARE(turnover.kind, MetricKind::Turnover);
    QCOMPARE(turnover.title.welsh, QString("Title of turnover (cy)"));
    QCOMPARE(turnover.shortTitle.english, QString("turnover"));
    QCOMPARE(turnover.definition.english, QString("What turnover is."));
    QCOMPARE(turnover.numerator.english, QString("Above"));
    QCOMPARE(turnover.denominator.welsh, QString("Below (cy)"));
    QCOMPARE(turnover.formula, (MetricFormula{MetricId("leavers"), MetricId("staff"), {}, 12}));
    QCOMPARE(turnover.unit, MetricUnit::Percent);
    QCOMPARE(turnover.denominatorUnit, MetricUnit::People);
    QCOMPARE(turnover.decimals, 1);
    QCOMPARE(turnover.better, Better::Down);
    QVERIFY(turnover.autocorrelated);

    QCOMPARE((*set)->metrics.at(12).numeratorUnit, MetricUnit::Fte); // from what its formula names
    QCOMPARE((*set)->metrics.at(13).formula.figures, MetricId("sickness"));
    QCOMPARE((*set)->metrics.at(14).formula.figures, MetricId("sickness"));
    QCOMPARE((*set)->metrics.at(14).formula.windowMonths, 12);
    QCOMPARE((*set)->metrics.at(15).numeratorUnit, MetricUnit::Score);
    QCOMPARE((*set)->metrics.at(15).denominatorUnit, MetricUnit::People);

    const ContextNote &note = (*set)->context.at(0);
    QCOMPARE(note.metrics, (QList<MetricId>{MetricId("vacancy"), MetricId("staff-fte")}));
    QCOMPARE(note.date, QDate(2024, 3, 31));
    QCOMPARE(note.text.welsh, QString("It was 5.4%. (cy)"));
    QCOMPARE(note.source, (questions::Source{"A publication", {}, {}}));
}

void TestMetricSet::acceptsGoodFile_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("small") << "good/small.json";
    QTest::newRow("shipped") << ":/metrics/aros-metrics-1.0.json";
}

void TestMetricSet::acceptsGoodFile()
{
    QFETCH(QString, path);
    const QByteArray bytes = contentOf(path);
    QVERIFY2(checkMetricSet(bytes).isEmpty(), qPrintable(described(checkMetricSet(bytes))));
    const auto problems = exchange::checkAgainstSchema(bytes, contentOf(":/metrics/metrics.schema.json"));
    QVERIFY2(problems.has_value(), problems ? "" : qPrintable(problems.error().detail));
    QVERIFY2(problems->isEmpty(),
             problems->isEmpty() ? "" : qPrintable(problems->first().place + ": " + problems->first().reason));
}

void TestMetricSet::refusesBrokenFile_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("schemaSays");
    for (const BrokenMetrics &file : brokenMetrics())
        QTest::newRow(qPrintable(file.name))
            << contentOf("broken/" + file.name) << file.place << file.code << file.schema;
}

void TestMetricSet::refusesBrokenFile()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, place);
    QFETCH(QString, code);
    QFETCH(QString, schemaSays);

    const QList<MetricProblem> problems = checkMetricSet(bytes);
    QVERIFY2(problems.size() == 1, qPrintable(described(problems))); // one fault, named once
    QCOMPARE(problems.constFirst().place, place);
    QCOMPARE(problems.constFirst().code, code);
    QVERIFY(!problems.constFirst().detail.isEmpty());
    const auto set = parseMetricSet(bytes);
    QVERIFY(!set.has_value());
    QCOMPARE(set.error(), (Error{ErrorCode::InvalidValue, place + ": " + problems.constFirst().detail}));

    const auto schema = exchange::checkAgainstSchema(bytes, contentOf(":/metrics/metrics.schema.json"));
    QVERIFY2(schema.has_value(), schema ? "" : qPrintable(schema.error().detail));
    QCOMPARE(schema->isEmpty(), schemaSays == "accepts");
    QCOMPARE(!schema->isEmpty() && schema->first().place.startsWith("line "), schemaSays == "unreadable");
}

void TestMetricSet::knowsEveryBrokenFile()
{
    QStringList listed;
    for (const BrokenMetrics &file : brokenMetrics())
        listed.append(file.name);
    const QStringList present =
        QDir(QStringLiteral(TEST_DATA "/metrics/broken")).entryList({"*.json"}, QDir::Files, QDir::Name);
    QCOMPARE(listed, present);
    QVERIFY(listed.size() >= 60);
}

void TestMetricSet::namesCircleOnce()
{
    QByteArray bytes = smallMetrics();
    bytes.replace(R"({"numerator": "leavers", "denominator": "staff"})",
                  R"({"numerator": "early-share", "denominator": "staff"})");
    bytes.replace(R"({"numerator": "early", "denominator": "leavers"})",
                  R"({"numerator": "early", "denominator": "turnover"})");
    QCOMPARE(described(checkMetricSet(bytes)),
             QString("/metrics/8/formula/numerator: circle: made of itself: turnover → early-share → turnover"));
}

void TestMetricSet::refusesFileBeyondOneMebibyte()
{
    const QByteArray full = smallMetrics().leftJustified(LargestMetricSetFile, ' ');
    QVERIFY(parseMetricSet(full).has_value());
    QCOMPARE(described(checkMetricSet(full + ' ')), QString("file: file-too-large: larger than 1048576 bytes"));
}

void TestMetricSet::readsNothingElseOfAnotherFormat()
{
    QCOMPARE(checkMetricSet(R"({"format": "aros-kit", "what": 1})").size(), 1);
    QCOMPARE(checkMetricSet(R"({"format": "aros-metrics", "formatVersion": 7, "what": 1})").size(), 1);
    QCOMPARE(described(checkMetricSet("[]")), QString("file: wrong-type: must be of type object"));
}

void TestMetricSet::shipsEveryMetric_data()
{
    QTest::addColumn<MetricKind>("kind");
    QTest::addColumn<QString>("numerator");
    QTest::addColumn<QString>("denominator");
    QTest::addColumn<int>("window");
    QTest::addColumn<Better>("better");
    const auto row = [](const char *id, MetricKind kind, const char *numerator, const char *denominator, int window,
                        Better better) {
        QTest::newRow(id) << kind << QString(numerator) << QString(denominator) << window << better;
    };
    row("turnover-fte", MetricKind::Turnover, "leavers-fte", "staff-fte", 12, Better::Down);
    row("turnover-headcount", MetricKind::Turnover, "leavers-headcount", "staff-headcount", 12, Better::Down);
    row("turnover-fte-month", MetricKind::Turnover, "leavers-fte", "staff-fte", 1, Better::Down);
    row("turnover-headcount-month", MetricKind::Turnover, "leavers-headcount", "staff-headcount", 1, Better::Down);
    row("leaver-rate", MetricKind::Turnover, "leavers-active-service", "staff-headcount", 12, Better::Down);
    row("leaver-rate-nhs-wales", MetricKind::Turnover, "leavers-nhs-wales", "staff-headcount", 12, Better::Down);
    row("stability-index", MetricKind::Stability, "staff-12-months-service", "staff-headcount", 12, Better::Up);
    row("cohort-stability", MetricKind::Stability, "staff-stayed-12-months", "staff-headcount", 12, Better::Up);
    row("new-starter-retention-12-months", MetricKind::Cohort, "starters-in-post-12-months", "starters", 12,
        Better::Up);
    row("new-starter-retention-24-months", MetricKind::Cohort, "starters-in-post-24-months", "starters", 24,
        Better::Up);
    row("early-leaver-share", MetricKind::Share, "leavers-under-12-months", "leavers-headcount", 12, Better::Down);
    row("vacancy-rate", MetricKind::Vacancy, "staff-fte", "funded-fte", 1, Better::Down);
    row("exit-interview-completion", MetricKind::Share, "exit-interviews", "leavers-voluntary", 12, Better::Up);
    row("flexible-requests-agreed-share", MetricKind::Share, "flexible-requests-agreed", "flexible-requests-decided",
        12, Better::Up);
    row("work-life-balance-share", MetricKind::Share, "leavers-work-life-balance", "leavers-voluntary", 12,
        Better::Neutral);
    row("retirement-share", MetricKind::Share, "leavers-retirement", "leavers-headcount", 12, Better::Neutral);
    row("sickness-absence", MetricKind::Rate, "", "", 1, Better::Down);
    row("sickness-absence-12-months", MetricKind::Rate, "", "", 12, Better::Down);
    row("appraisal", MetricKind::Rate, "", "", 1, Better::Up);
    row("agency-share", MetricKind::Rate, "", "", 1, Better::Down);
    row("time-to-hire", MetricKind::Mean, "", "", 1, Better::Down);
    row("engagement", MetricKind::Mean, "", "", 1, Better::Up);
    row("flexible-request-days", MetricKind::Mean, "", "", 1, Better::Down);
    row("leavers-nhs-wales", MetricKind::Count, "", "", 1, Better::Down);
    row("starters", MetricKind::Count, "", "", 1, Better::Neutral);
}

void TestMetricSet::shipsEveryMetric()
{
    QFETCH(MetricKind, kind);
    QFETCH(QString, numerator);
    QFETCH(QString, denominator);
    QFETCH(int, window);
    QFETCH(Better, better);
    const MetricCatalog catalog;
    const MetricDefinition *metric = catalog.find(MetricId(QTest::currentDataTag()));
    QVERIFY(metric != nullptr);
    QCOMPARE(metric->kind, kind);
    QCOMPARE(metric->formula.numerator.text(), numerator);
    QCOMPARE(metric->formula.denominator.text(), denominator);
    QCOMPARE(metric->formula.windowMonths, window);
    QCOMPARE(metric->better, better);
}

void TestMetricSet::saysWhatRolls()
{
    QStringList rolling;
    const MetricCatalog catalog;
    for (const MetricDefinition &metric : catalog.shipped().metrics) {
        const bool isMonthly =
            metric.isCount() || metric.formula.windowMonths == 1 || metric.kind == MetricKind::Cohort;
        if (isMonthly && metric.autocorrelated)
            rolling.append(metric.id.text());
        QVERIFY2(isMonthly || metric.autocorrelated, qPrintable(metric.id.text()));
    }
    QCOMPARE(rolling, QStringList{"appraisal"}); // reviews of the last twelve months, counted anew each month
}

void TestMetricSet::namesSourceOrOwnSummary()
{
    const MetricCatalog catalog;
    for (const MetricDefinition &metric : catalog.shipped().metrics) {
        QVERIFY2(metric.source.has_value() || metric.ownSummary, qPrintable(metric.id.text()));
        QVERIFY2(metric.isCount() != !metric.numerator.english.isEmpty(), qPrintable(metric.id.text()));
        QVERIFY2(!metric.isOwn, qPrintable(metric.id.text()));
    }
}

void TestMetricSet::keepsNotesDatedAndSourced()
{
    const MetricCatalog catalog;
    QVERIFY(catalog.shipped().context.size() >= 10);
    for (const ContextNote &note : catalog.shipped().context) {
        const QString year = QString::number(note.date.year());
        QVERIFY2(note.text.english.contains(year) || note.text.english.contains("2022-23") ||
                     note.text.english.contains("2023-24"),
                 qPrintable(note.id));
        QVERIFY2(!note.text.english.contains("target"), qPrintable(note.id));
    }
    const QList<ContextNote> notes = catalog.notesFor(MetricId("vacancy-rate"));
    QVERIFY(notes.size() >= 3);
    for (int at = 1; at < notes.size(); ++at)
        QVERIFY(notes.at(at - 1).date >= notes.at(at).date);
    QVERIFY(catalog.notesFor(MetricId("starters")).isEmpty());
}

void TestMetricSet::repeatsNoTitle()
{
    QSet<QString> titles;
    const QList<MetricDefinition> metrics = MetricCatalog().shipped().metrics;
    for (const MetricDefinition &metric : metrics) {
        for (const QString &title : {"en " + metric.title.english, "cy " + metric.title.welsh,
                                     "short en " + metric.shortTitle.english, "short cy " + metric.shortTitle.welsh}) {
            QVERIFY2(!titles.contains(title), qPrintable(title));
            titles.insert(title);
        }
        QVERIFY2(metric.title.english != metric.title.welsh, qPrintable(metric.id.text()));
    }
}

// Every kind that is shipped, as if somebody had defined it.
void TestMetricSet::writesOwnDefinitionsAsTheyAreRead()
{
    const MetricCatalog shipped;
    for (MetricDefinition metric : shipped.shipped().metrics) {
        const MetricId figures = metric.formula.figures;
        metric.formula.figures = figures == metric.id ? MetricId("own-one") : figures;
        metric.id = MetricId("own-one");
        metric.isOwn = true;
        MetricCatalog catalog;
        QCOMPARE(described(catalog.setOwn({metrics::ownMetricJson(metric)})), QString());
        const MetricDefinition *read = catalog.find(MetricId("own-one"));
        QVERIFY(read);
        QVERIFY2(*read == metric, qPrintable(metric.title.english));
        // One language is enough.
        metric.title.english.clear();
        metric.caveats.clear();
        metric.source.reset();
        metric.ownSummary = true;
        QCOMPARE(described(catalog.setOwn({metrics::ownMetricJson(metric)})), QString());
        QVERIFY2(*catalog.find(MetricId("own-one")) == metric, qPrintable(metric.title.welsh));
    }
}

void TestMetricSet::makesIdsOfNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("id");
    QTest::newRow("words") << "Check-ins done (new starters)"
                           << "check-ins-done-new-starters";
    QTest::newRow("accents") << QString::fromUtf8("Sgyrsiau â’r tîm") << "sgyrsiau-a-r-tim";
    QTest::newRow("begins with a digit") << "12 month talks"
                                         << "month-talks";
    QTest::newRow("nothing that an id may have") << QString::fromUtf8("数") << "own-metric";
    QTest::newRow("one letter") << "x"
                                << "own-metric";
    QTest::newRow("of a shipped one") << "Time to hire"
                                      << "time-to-hire-2";
    QTest::newRow("of an own one") << "First"
                                   << "first-2";
    QTest::newRow("long") << QString("word ").repeated(20) << "word-word-word-word-word-word-word-w";
}

void TestMetricSet::makesIdsOfNames()
{
    QFETCH(QString, name);
    QFETCH(QString, id);
    MetricCatalog catalog;
    QVERIFY(catalog.setOwn({bytesOf(ownCount("first"))}).isEmpty());
    QCOMPARE(metrics::freeMetricId(name, catalog).text(), id);
}

void TestMetricSet::takesOwnDefinitions()
{
    MetricCatalog catalog;
    const auto problems =
        catalog.setOwn({bytesOf(ownShare("check-ins-done", "check-ins", "starters")), bytesOf(ownCount("check-ins"))});
    QCOMPARE(described(problems), QString());
    QCOMPARE(idsOf(catalog.own()), (QStringList{"check-ins-done", "check-ins"}));
    const MetricDefinition *own = catalog.find(MetricId("check-ins-done"));
    QVERIFY(own != nullptr);
    QVERIFY(own->isOwn);
    QCOMPARE(own->title, (BilingualText{"Title", {}}));
    QCOMPARE(own->denominatorUnit, MetricUnit::People); // of a shipped count
    QCOMPARE(catalog.all().size(), catalog.shipped().metrics.size() + 2);
    QVERIFY(catalog.find(MetricId("turnover-fte")) != nullptr);

    QVERIFY(catalog.setOwn({}).isEmpty());
    QVERIFY(catalog.find(MetricId("check-ins-done")) == nullptr);
}

void TestMetricSet::leavesOutOwnDefinition_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("expected");
    const QJsonObject good = ownCount("mine");
    const auto with = [&](const char *key, const QJsonValue &value) {
        QJsonObject object = good;
        object.insert(key, value);
        return bytesOf(object);
    };
    QTest::newRow("no JSON") << QByteArray("{") << "1 line 1, column 2 not-json";
    QTest::newRow("a list") << QByteArray("[]") << "1 file wrong-type";
    QTest::newRow("id of a shipped metric") << with("id", "starters") << "1 /id shipped-id";
    QTest::newRow("id of another own one") << with("id", "first") << "1 /id duplicate-id";
    QTest::newRow("title in no language") << with("title", QJsonObject()) << "1 /title/en missing-language";
    QTest::newRow("title in French") << with("title", QJsonObject{{"en", "a"}, {"fr", "a"}})
                                     << "1 /title/fr unknown-key";
    QTest::newRow("unknown key") << with("target", 5) << "1 /target unknown-key";
    QTest::newRow("neither source nor own") << with("ownSummary", false) << "1 /source no-source";
    QTest::newRow("too large") << bytesOf(good).leftJustified(64 * 1024 + 1, ' ') << "1 file file-too-large";
    QTest::newRow("names nothing") << bytesOf(ownShare("mine", "yours", "starters"))
                                   << "1 /formula/numerator unknown-metric";
    QTest::newRow("names a metric") << bytesOf(ownShare("mine", "turnover-fte", "starters"))
                                    << "1 /formula/numerator not-a-count";
    QTest::newRow("names itself") << bytesOf(ownShare("mine", "first", "mine")) << "1 /formula/denominator circle";
}

void TestMetricSet::leavesOutOwnDefinition()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, expected);
    MetricCatalog catalog;
    const auto problems = catalog.setOwn({bytesOf(ownCount("first")), json, bytesOf(ownCount("last"))});
    QCOMPARE(described(problems), expected);
    QCOMPARE(idsOf(catalog.own()), (QStringList{"first", "last"}));
}

void TestMetricSet::leavesOutWhatNeedsABrokenOne()
{
    MetricCatalog catalog;
    QJsonObject broken = ownCount("broken");
    broken.remove("counted");
    const auto problems =
        catalog.setOwn({bytesOf(ownShare("a", "b", "starters")), bytesOf(ownCount("good")),
                        bytesOf(ownShare("aa", "broken", "starters")), bytesOf(broken),
                        bytesOf(ownShare("cc", "dd", "starters")), bytesOf(ownShare("dd", "starters", "cc"))});
    QCOMPARE(described(problems), QString("0 /id bad-id\n"
                                          "0 /formula/numerator bad-id\n"
                                          "2 /formula/numerator unknown-metric\n"
                                          "3 /counted missing-key\n"
                                          "4 /formula/numerator circle\n"
                                          "5 /formula/denominator unknown-metric"));
    QCOMPARE(idsOf(catalog.own()), QStringList{"good"});
}

void TestMetricSet::checksOneMoreOwnDefinition()
{
    MetricCatalog catalog;
    QVERIFY(catalog.setOwn({bytesOf(ownCount("mine")), bytesOf(ownShare("share", "mine", "starters"))}).isEmpty());
    QCOMPARE(described(catalog.checkOwn(bytesOf(ownShare("other", "mine", "starters")))), QString());
    QCOMPARE(described(catalog.checkOwn(bytesOf(ownCount("mine")))), QString()); // in place of the one before
    QCOMPARE(catalog.checkOwn(bytesOf(ownCount("starters"))).constFirst().code, QString("shipped-id"));
    QCOMPARE(catalog.checkOwn(bytesOf(ownShare("mine", "share", "starters"))).constFirst().code, QString("circle"));
    QJsonObject inDays = ownCount("mine");
    inDays.insert("unit", "days");
    const auto problems = catalog.checkOwn(bytesOf(inDays));
    QCOMPARE(problems.size(), 1); // the share that uses it
    QCOMPARE(problems.constFirst().place, QString("share/formula/denominator"));
    QCOMPARE(problems.constFirst().code, QString("other-unit"));
    QCOMPARE(catalog.own().size(), 2);
}

void TestMetricSet::limitsOwnDefinitions()
{
    QList<QByteArray> many;
    for (int number = 0; number <= MostOwnMetrics; ++number)
        many.append(bytesOf(ownCount("own-" + QString::number(number))));
    MetricCatalog catalog;
    QCOMPARE(described(catalog.setOwn(many)), QString("200 file wrong-count"));
    QCOMPARE(catalog.own().size(), MostOwnMetrics);
    QCOMPARE(catalog.checkOwn(bytesOf(ownCount("more"))).constFirst().code, QString("wrong-count"));
    QVERIFY(catalog.checkOwn(many.constFirst()).isEmpty());
}

QTEST_GUILESS_MAIN(TestMetricSet)
#include "tst_metricset.moc"
