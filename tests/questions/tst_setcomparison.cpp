#include "core/common/checkedfile.h"
#include "core/questions/comparesets.h"
#include "core/questions/questionsetorigins.h"
#include "core/questions/questionsetparser.h"
#include "tests/support/questionfiles.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace aros;
using namespace aros::questions;

// Sets that differ from the small one in their first theme only, each written as one line:
//   "bb 2.0 after aa 1.0: fw1=same:fw1 fw2=reworded:fw2 fw5=merged:fw3,fw4 fw6=new", or "aa 1.0: fw1 fw2 fw3".
// "fw1*" says something else under the same id.
class TestSetComparison : public QObject
{
    Q_OBJECT

private slots:
    void comparesASetWithItself();
    void compares_data();
    void compares();
    void readsTheSuccessor();
    void refusesSetsThatAreNotHere();
    void asksThePredecessorForEveryOrigin();
    void asksNoOtherSet();
};

namespace {

QJsonObject originOf(const QString &text)
{
    const QStringList parts = text.split(':');
    QJsonObject origin{{"change", parts.first()}};
    if (parts.size() > 1)
        origin.insert("from", QJsonArray::fromStringList(parts.last().split(',')));
    return origin;
}

QJsonObject statementOf(const QJsonObject &pattern, const QString &text)
{
    QJsonObject statement = pattern;
    QString id = text.section('=', 0, 0);
    if (id.endsWith('*')) {
        id.chop(1);
        statement.insert("statement", QJsonObject{{"en", "Other."}, {"cy", "Arall."}});
    }
    statement.insert("id", id);
    if (text.contains('='))
        statement.insert("origin", originOf(text.section('=', 1)));
    return statement;
}

QJsonArray withOrigins(const QJsonArray &statements)
{
    QJsonArray result;
    for (const QJsonValue statement : statements) {
        QJsonObject object = statement.toObject();
        object.insert("origin", originOf("same:" + object.value("id").toString()));
        result.append(object);
    }
    return result;
}

QByteArray setFrom(const QString &line)
{
    const QStringList head = line.section(": ", 0, 0).split(' ');
    const bool follows = head.size() > 2;
    QJsonObject set = QJsonDocument::fromJson(tests::smallSet()).object();
    set.insert("id", head.at(0));
    set.insert("version", head.at(1));
    if (follows)
        set.insert("predecessor", QJsonObject{{"id", head.at(3)}, {"version", head.at(4)}});
    QJsonArray themes = set.value("themes").toArray();
    for (int at = 0; at < themes.size(); ++at) {
        QJsonObject theme = themes.at(at).toObject();
        QJsonArray statements = theme.value("statements").toArray();
        if (at > 0) {
            theme.insert("statements", follows ? withOrigins(statements) : statements);
        } else {
            QJsonArray own;
            for (const QString &text : line.section(": ", 1).split(' '))
                own.append(statementOf(statements.first().toObject(), text));
            theme.insert("statements", own);
        }
        themes.replace(at, theme);
    }
    set.insert("themes", themes);
    return QJsonDocument(set).toJson();
}

void putSets(const QTemporaryDir &folder, const QStringList &lines)
{
    int number = 0;
    for (const QString &line : lines) {
        const QByteArray bytes = setFrom(line);
        QVERIFY2(checkQuestionSet(bytes).isEmpty(), qPrintable(line + tests::described(checkQuestionSet(bytes))));
        QVERIFY(writeFile(folder.filePath(QString::number(++number) + ".json"), bytes).has_value());
    }
}

QuestionSetName nameIn(const QuestionSetCatalog &catalog, const QString &idAndVersion)
{
    for (const QuestionSetName &name : catalog.names()) {
        if (name.id + ' ' + name.version == idAndVersion)
            return name;
    }
    return {};
}

QString joined(const QList<StatementId> &ids)
{
    QStringList texts;
    for (const StatementId &id : ids)
        texts.append(id.text());
    return texts.join(',');
}

// The first theme's part: "fw1=fw1 fw2~fw3 split:fw3>fw4,fw5 merged:… retired:fw6 added:fw7".
QString written(const SetComparison &comparison)
{
    if (!comparison.related)
        return "unrelated";
    QStringList words;
    for (const SetComparison::Pair &pair : comparison.pairs) {
        if (pair.later.text().startsWith("fw"))
            words.append(pair.earlier.text() + (pair.reworded ? '~' : '=') + pair.later.text());
    }
    for (const auto &group : comparison.split)
        words.append("split:" + joined(group.earlier) + '>' + joined(group.later));
    for (const auto &group : comparison.merged)
        words.append("merged:" + joined(group.earlier) + '>' + joined(group.later));
    if (!comparison.retired.isEmpty())
        words.append("retired:" + joined(comparison.retired));
    if (!comparison.added.isEmpty())
        words.append("added:" + joined(comparison.added));
    return words.join(' ');
}

} // namespace

void TestSetComparison::comparesASetWithItself()
{
    const QuestionSetCatalog catalog;
    const QuestionSetPtr set = catalog.defaultSet();
    const auto comparison = compareSets(catalog, set->name(), set->name());
    QVERIFY(comparison.has_value());
    QCOMPARE(*comparison, SetComparison::ofSame(*set));
    QCOMPARE(comparison->pairs.size(), 40);
    QVERIFY(comparison->related);
    for (int index = 0; index < set->statementCount(); ++index) {
        const StatementId &id = set->statementAt(index).id;
        QCOMPARE(comparison->pairs.at(index), (SetComparison::Pair{id, id, false}));
    }
}

void TestSetComparison::compares_data()
{
    QTest::addColumn<QStringList>("sets");
    QTest::addColumn<QString>("earlier");
    QTest::addColumn<QString>("later");
    QTest::addColumn<QString>("expected");

    const QString first = "aa 1.0: fw1 fw2 fw3";
    const auto row = [](const char *name, const QStringList &sets, const QString &expected) {
        const QString earlier = sets.first().section(": ", 0, 0);
        const QStringList later = sets.last().section(": ", 0, 0).split(' ');
        QTest::newRow(name) << sets << earlier << later.at(0) + ' ' + later.at(1) << expected;
    };
    const auto back = [](const char *name, const QStringList &sets, const QString &expected) {
        const QString earlier = sets.first().section(": ", 0, 0);
        const QStringList later = sets.last().section(": ", 0, 0).split(' ');
        QTest::newRow(name) << sets << later.at(0) + ' ' + later.at(1) << earlier << expected;
    };
    row("same", {first, "bb 1.0 after aa 1.0: fw1=same:fw1 fw2=same:fw2 fw3=same:fw3"}, "fw1=fw1 fw2=fw2 fw3=fw3");
    row("same under other ids", {first, "bb 1.0 after aa 1.0: fw7=same:fw1 fw8=same:fw2 fw1=same:fw3"},
        "fw1=fw7 fw2=fw8 fw3=fw1");
    row("reworded", {first, "bb 1.0 after aa 1.0: fw1=reworded:fw1 fw2=same:fw2 fw3=same:fw3"},
        "fw1~fw1 fw2=fw2 fw3=fw3");
    row("split", {first, "bb 1.0 after aa 1.0: fw1=split:fw1 fw4=split:fw1 fw2=same:fw2 fw3=same:fw3"},
        "fw2=fw2 fw3=fw3 split:fw1>fw1,fw4");
    row("merged", {first, "bb 1.0 after aa 1.0: fw1=merged:fw1,fw2 fw3=same:fw3 fw4=new"},
        "fw3=fw3 merged:fw1,fw2>fw1 added:fw4");
    row("retired and new", {first, "bb 1.0 after aa 1.0: fw1=same:fw1 fw2=same:fw2 fw4=new"},
        "fw1=fw1 fw2=fw2 retired:fw3 added:fw4");
    row("same id, declared as new", {first, "aa 2.0 after aa 1.0: fw1=same:fw1 fw2=same:fw2 fw3=new"},
        "fw1=fw1 fw2=fw2 retired:fw3 added:fw3");
    row("in the later set's order", {first, "bb 1.0 after aa 1.0: fw3=same:fw3 fw1=same:fw1 fw2=same:fw2"},
        "fw3=fw3 fw1=fw1 fw2=fw2");

    const QString second = "aa 2.0 after aa 1.0: fw1=same:fw1 fw2=reworded:fw2 fw4=split:fw3 fw5=split:fw3";
    row("three: same and reworded compose",
        {first, second, "aa 3.0 after aa 2.0: fw1=reworded:fw1 fw2=same:fw2 fw4=same:fw4 fw5=same:fw5"},
        "fw1~fw1 fw2~fw2 split:fw3>fw4,fw5");
    row("three: a retired part leaves a split",
        {first, second, "aa 3.0 after aa 2.0: fw1=same:fw1 fw2=same:fw2 fw6=same:fw4"},
        "fw1=fw1 fw2~fw2 split:fw3>fw6");
    row("three: retired once is retired",
        {first, "aa 2.0 after aa 1.0: fw1=same:fw1 fw2=same:fw2 fw4=new",
         "aa 3.0 after aa 2.0: fw1=same:fw1 fw2=same:fw2 fw3=new"},
        "fw1=fw1 fw2=fw2 retired:fw3 added:fw3");
    row("three: merged and then retired",
        {first, "aa 2.0 after aa 1.0: fw1=merged:fw1,fw2 fw3=same:fw3 fw4=new",
         "aa 3.0 after aa 2.0: fw3=same:fw3 fw4=same:fw4 fw5=new"},
        "fw3=fw3 retired:fw1,fw2 added:fw4,fw5");
    row("three: merged with a new one",
        {first, "aa 2.0 after aa 1.0: fw1=same:fw1 fw2=same:fw2 fw3=same:fw3 fw4=new",
         "aa 3.0 after aa 2.0: fw1=same:fw1 fw2=same:fw2 fw5=merged:fw3,fw4"},
        "fw1=fw1 fw2=fw2 merged:fw3>fw5");
    row("three: split and merged again is no pair",
        {first, second, "aa 3.0 after aa 2.0: fw1=same:fw1 fw2=same:fw2 fw3=merged:fw4,fw5"},
        "fw1=fw1 fw2~fw2 merged:fw3>fw3");
    row("three: parts merged with another",
        {first, second, "aa 3.0 after aa 2.0: fw1=same:fw1 fw6=merged:fw2,fw4 fw5=same:fw5"},
        "fw1=fw1 merged:fw2,fw3>fw6,fw5");

    back("back: same and reworded", {first, "bb 1.0 after aa 1.0: fw1=reworded:fw1 fw4=same:fw2 fw3=same:fw3"},
         "fw1~fw1 fw4=fw2 fw3=fw3");
    back("back: split is merged", {first, second}, "fw1=fw1 fw2~fw2 merged:fw4,fw5>fw3");
    back("back: merged is split, new is retired",
         {first, "bb 1.0 after aa 1.0: fw1=merged:fw1,fw2 fw3=same:fw3 fw4=new"},
         "fw3=fw3 split:fw1>fw1,fw2 retired:fw4");
    back("back: three", {first, second, "aa 3.0 after aa 2.0: fw1=reworded:fw1 fw4=same:fw4 fw5=same:fw5"},
         "fw1~fw1 merged:fw4,fw5>fw3 added:fw2");

    row("versions without a word", {first, "aa 2.0: fw1 fw2* fw4"}, "fw1=fw1 fw2~fw2 retired:fw3 added:fw4");
    back("back: versions without a word", {first, "aa 2.0: fw1 fw2* fw4"}, "fw1=fw1 fw2~fw2 retired:fw4 added:fw3");
    row("version between is not here", {first, "aa 3.0 after aa 2.0: fw1=same:fw1 fw2*=reworded:fw5 fw3=new"},
        "fw1=fw1 fw2~fw2 fw3=fw3");
    row("a word half-way",
        {first, "aa 2.0: fw1 fw2* fw3", "aa 3.0 after aa 2.0: fw7=same:fw1 fw8=same:fw2 fw3=reworded:fw3"},
        "fw1=fw7 fw2~fw8 fw3~fw3");
    row("unrelated", {first, "bb 1.0: fw1 fw2 fw3"}, "unrelated");
    row("two that come from a third",
        {"bb 1.0 after aa 1.0: fw1=same:fw1 fw2=same:fw2 fw3=same:fw3", first,
         "cc 1.0 after aa 1.0: fw1=same:fw1 fw2=same:fw2 fw3=same:fw3"},
        "unrelated");
    row("circle beside",
        {first, "bb 1.0 after cc 1.0: fw1=same:fw1 fw2=same:fw2 fw3=same:fw3",
         "cc 1.0 after bb 1.0: fw1=same:fw1 fw2=same:fw2 fw3=same:fw3"},
        "unrelated");
    row("circle",
        {"bb 1.0 after cc 1.0: fw1=same:fw1 fw2=same:fw2 fw3=same:fw3",
         "cc 1.0 after bb 1.0: fw1=same:fw1 fw2=reworded:fw2 fw3=same:fw3"},
        "fw1=fw1 fw2~fw2 fw3=fw3");
    row("an origin that the predecessor lacks", {first, "bb 1.0 after aa 1.0: fw1=same:fw1 fw2=same:fw9 fw3=same:fw3"},
        "fw1=fw1 fw3=fw3 retired:fw2 added:fw2");
}

void TestSetComparison::compares()
{
    QFETCH(QStringList, sets);
    QFETCH(QString, earlier);
    QFETCH(QString, later);
    QFETCH(QString, expected);
    const QTemporaryDir folder;
    putSets(folder, sets);
    const QuestionSetCatalog catalog(folder.path());
    const QString from = earlier.section(' ', 0, 1);
    const auto comparison = compareSets(catalog, nameIn(catalog, from), nameIn(catalog, later));
    QVERIFY2(comparison.has_value(), comparison ? "" : qPrintable(comparison.error().detail));
    QCOMPARE(written(*comparison), expected);
    if (!comparison->related)
        QVERIFY(comparison->pairs.isEmpty() && comparison->retired.isEmpty() && comparison->added.isEmpty());
}

void TestSetComparison::readsTheSuccessor()
{
    const auto set = parseQuestionSet(tests::contentOf("questions/good/successor.json"));
    QVERIFY2(set.has_value(), set ? "" : qPrintable(set.error().detail));
    QCOMPARE(*(*set)->content().predecessor, (Predecessor{"small", "1.0"}));
    const QList<Statement> &first = (*set)->themes().at(0).statements;
    QCOMPARE(*first.at(1).origin, (Origin{Change::Reworded, {StatementId("fw2")}}));
    QCOMPARE(*first.at(3).origin, (Origin{Change::Split, {StatementId("fw3")}}));
    const QList<Statement> &second = (*set)->themes().at(1).statements;
    QCOMPARE(*second.at(0).origin, (Origin{Change::Merged, {StatementId("hw1"), StatementId("hw2")}}));
    QCOMPARE(*second.at(2).origin, (Origin{Change::New, {}}));
    const auto before = parseQuestionSet(tests::smallSet());
    QVERIFY(!(*before)->content().predecessor && !(*before)->statementAt(0).origin);
    const auto comparison = compareSets(QuestionSetCatalog(QString("/nowhere")), *before, *set);
    QCOMPARE(written(comparison),
             QString("fw1=fw1 fw2~fw2 split:fw3>fw3,fw4 merged:hw1,hw2>hw4 retired:ns3 added:hw5,ns4"));
}

void TestSetComparison::refusesSetsThatAreNotHere()
{
    const QuestionSetCatalog catalog;
    const QuestionSetName here = catalog.defaultSet()->name();
    const QuestionSetName elsewhere{"elsewhere", "1.0", QString(64, '0')};
    for (const auto &comparison : {compareSets(catalog, here, elsewhere), compareSets(catalog, elsewhere, here)}) {
        QVERIFY(!comparison.has_value());
        QCOMPARE(comparison.error().code, ErrorCode::QuestionSetUnknown);
    }
}

void TestSetComparison::asksThePredecessorForEveryOrigin()
{
    const auto before = parseQuestionSet(setFrom("aa 1.0: fw1 fw2 fw3"));
    const auto good = parseQuestionSet(setFrom("bb 1.0 after aa 1.0: fw1=same:fw1 fw2=same:fw2 fw3=new"));
    QVERIFY(checkAgainstPredecessor(**good, **before).isEmpty());
    const auto set = parseQuestionSet(setFrom("bb 1.0 after aa 1.0: fw1=same:fw1 fw2=merged:fw2,fw8 fw3=same:fw9"));
    QCOMPARE(tests::described(checkAgainstPredecessor(**set, **before)),
             QString("/themes/0/statements/1/origin/from/1: unknown-origin: fw8 is no statement of the predecessor "
                     "aa 1.0\n"
                     "/themes/0/statements/2/origin/from/0: unknown-origin: fw9 is no statement of the predecessor "
                     "aa 1.0"));
}

void TestSetComparison::asksNoOtherSet()
{
    const auto other = parseQuestionSet(setFrom("aa 1.1: fw1 fw2 fw3"));
    const auto set = parseQuestionSet(setFrom("bb 1.0 after aa 1.0: fw1=same:fw1 fw2=same:fw8 fw3=same:fw9"));
    QVERIFY(checkAgainstPredecessor(**set, **other).isEmpty());
    QVERIFY(checkAgainstPredecessor(**other, **set).isEmpty());
}

QTEST_GUILESS_MAIN(TestSetComparison)
#include "tst_setcomparison.moc"
