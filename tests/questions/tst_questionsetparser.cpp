#include "core/questions/questionsetparser.h"
#include "core/questions/questionsetcatalog.h"
#include <QFile>
#include <QTest>
using namespace aros;
class TestQuestionSetParser : public QObject
{
    Q_OBJECT
private slots:
    void readsSmall() {
        QFile file(QStringLiteral(TEST_DATA "/questions/good/small.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto set = questions::parseQuestionSet(file.readAll());
        QVERIFY2(set.has_value(), set ? "" : qPrintable(set.error().detail));
        QCOMPARE((*set)->statementCount(), 24);
        QVERIFY(QFile::exists(":/questions/questionset.schema.json"));
    }
};
QTEST_GUILESS_MAIN(TestQuestionSetParser)
#include "tst_questionsetparser.moc"
