#include "core/assessment/questionsetuse.h"
#include "tests/support/fixedclock.h"
#include "tests/support/memoryassessmentrepository.h"
#include "tests/support/questionfiles.h"
#include "tests/support/sampleassessment.h"

#include <QTemporaryDir>
#include <QTest>

using namespace aros;

// A set stays as long as an assessment needs it.
class TestQuestionSetUse : public QObject
{
    Q_OBJECT

private slots:
    void keepsASetInUse();
    void keepsASetOfADeletedAssessment();
    void removesAnUnusedSet();
};

namespace {

struct Fixture {
    QTemporaryDir folder;
    tests::FixedClock clock;
    tests::MemoryAssessmentRepository repository{clock};
    questions::QuestionSetCatalog catalog = questions::QuestionSetCatalog::withInstalled(folder.path());
    questions::QuestionSetName name = (*catalog.install(tests::smallSet()))->name();

    AssessmentId use()
    {
        assessment::Assessment draft = tests::sampleDraft();
        draft.questionSet = name;
        return repository.create(draft)->id;
    }
};

} // namespace

void TestQuestionSetUse::keepsASetInUse()
{
    Fixture fixture;
    QCOMPARE(*assessment::usesOf(fixture.name, fixture.repository), 0);
    fixture.use();
    QCOMPARE(*assessment::usesOf(fixture.name, fixture.repository), 1);
    const auto removed = assessment::removeUnusedSet(fixture.name, fixture.catalog, fixture.repository);
    QCOMPARE(removed.error(), (Error{ErrorCode::QuestionSetInUse, "1"}));
    QVERIFY(fixture.catalog.find(fixture.name).has_value());
}

void TestQuestionSetUse::keepsASetOfADeletedAssessment()
{
    Fixture fixture;
    const AssessmentId id = fixture.use();
    QVERIFY(fixture.repository.remove(id).has_value());
    QCOMPARE(*assessment::usesOf(fixture.name, fixture.repository), 1);
    QVERIFY(!assessment::removeUnusedSet(fixture.name, fixture.catalog, fixture.repository).has_value());
}

void TestQuestionSetUse::removesAnUnusedSet()
{
    Fixture fixture;
    QVERIFY(fixture.repository.create(tests::sampleDraft()).has_value()); // of another set
    QVERIFY(assessment::removeUnusedSet(fixture.name, fixture.catalog, fixture.repository).has_value());
    QVERIFY(!fixture.catalog.find(fixture.name).has_value());
}

QTEST_GUILESS_MAIN(TestQuestionSetUse)
#include "tst_questionsetuse.moc"
