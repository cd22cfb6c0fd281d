// A program that tests start, watch and kill.
//   savingchild save FILE ASSESSMENT FROM [PAUSE]   saves answers without end, one every PAUSE milliseconds; prints the
//                           number of each when it is saved
//   savingchild vote FILE ASSESSMENT        hands in the same whole sheet without end; prints a line after each
//   savingchild figures FILE FROM           puts twelve figures of one number in without end; prints each number when
//   it
//                           is stored
//   savingchild hold FILE                   opens the workspace, prints "open" and waits
//   savingchild copy FILE                   makes a copy for reading, prints "open" and waits
//   savingchild create FILE                 makes a workspace, prints "open" and waits
//   savingchild sample FILE                 writes the workspace that is kept as a sample of this schema version

#include "core/storage/snapshot.h"
#include "core/storage/workspace.h"
#include "tests/support/fixedclock.h"
#include "tests/support/sampleassessment.h"

#include <QCoreApplication>
#include <QThread>

#include <cstdio>
#include <cstdlib>

using namespace aros;

namespace {

constexpr int StatementCount = 40;

template <typename T> T valueOf(Result<T> result)
{
    if (!result) {
        std::fprintf(stderr, "code %d: %s\n", int(result.error().code), qPrintable(result.error().detail));
        std::exit(1);
    }
    return std::move(*result);
}

void require(const Result<void> &result)
{
    if (!result)
        std::exit(1);
}

void say(const QByteArray &line)
{
    std::puts(line.constData());
    std::fflush(stdout);
}

void saveWithoutEnd(storage::Workspace &workspace, const AssessmentId &id, int from, unsigned long pause)
{
    for (int number = from;; ++number) {
        const StatementId statement(QStringLiteral("s%1").arg(number % StatementCount));
        require(workspace.assessments().saveAnswer(id, statement,
                                                   tests::sampleAnswer(number % 5, QString::number(number))));
        say(QByteArray::number(number));
        QThread::msleep(pause);
    }
}

void voteWithoutEnd(storage::Workspace &workspace, const AssessmentId &id)
{
    assessment::Ballot ballot;
    for (const char *theme : {"fw", "hw", "ns", "lc", "ic", "cd", "rr", "cc"}) {
        for (int number = 1; number <= 5; ++number) {
            ballot.asked.append(StatementId(QLatin1String(theme) + QString::number(number)));
            ballot.ratings.insert(ballot.asked.constLast(), *assessment::Rating::atLevel(number % 5));
        }
    }
    for (;;) {
        require(workspace.votes().handIn(id, ballot));
        say("handed in");
    }
}

void putFiguresWithoutEnd(storage::Workspace &workspace, int from)
{
    for (int number = from;; ++number) {
        QList<metrics::Figure> figures;
        for (int month = 1; month <= 12; ++month)
            figures.append({metrics::MetricId(QStringLiteral("starters")),
                            {QStringLiteral("powys"), {}, QStringLiteral("Ward 7")},
                            {},
                            QDate(2025, month, 1),
                            double(number),
                            {}});
        valueOf(workspace.metrics().put(figures, QStringLiteral("file")));
        say(QByteArray::number(number));
    }
}

// Seven raised hands on one statement, shown to the team.
void vote(assessment::VoteRepository &votes, const AssessmentId &id)
{
    const StatementId statement(QStringLiteral("fw1"));
    assessment::Tally hands;
    hands.set(*assessment::Rating::atLevel(0), 4);
    hands.set(*assessment::Rating::atLevel(3), 3);
    require(votes.saveHands(id, statement, hands));
    require(votes.reveal(id, {statement}, 10));
}

void writeSample(const QString &path)
{
    tests::FixedClock clock;
    const auto workspace = valueOf(storage::Workspace::open(path, storage::OpenMode::ReadWrite, clock));
    assessment::AssessmentRepository &repository = workspace->assessments();
    assessment::Assessment baseline = tests::sampleDraft();
    baseline.id = AssessmentId(QStringLiteral("baseline"));
    baseline.answers = {{StatementId(QStringLiteral("fw1")), tests::sampleAnswer(0)},
                        {StatementId(QStringLiteral("fw2")), {assessment::Rating::notApplicable(), {}, {}, true}},
                        {StatementId(QStringLiteral("fw3")), {assessment::Rating::dontKnow(), {}, {}, false}}};
    baseline.details.voting.hands = true;
    valueOf(repository.create(baseline));
    vote(workspace->votes(), baseline.id);
    valueOf(repository.agree(baseline.id));
    clock.advanceDays(1);
    valueOf(repository.reopen(baseline.id, QStringLiteral("A colleague was missing")));
    require(repository.saveAnswer(baseline.id, StatementId(QStringLiteral("fw1")), tests::sampleAnswer(4)));
    valueOf(repository.agree(baseline.id));
    assessment::Assessment removed = tests::sampleDraft(QStringLiteral("Ward 8"));
    removed.id = AssessmentId(QStringLiteral("removed"));
    valueOf(repository.create(removed));
    require(repository.remove(removed.id));
    assessment::Assessment draft = tests::sampleDraft();
    draft.id = AssessmentId(QStringLiteral("draft"));
    draft.details.round = 1;
    draft.current = StatementId(QStringLiteral("hw1"));
    valueOf(repository.create(draft));
}

[[noreturn]] void sayOpenAndWait()
{
    say("open");
    QThread::sleep(60);
    std::exit(0);
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    const QString task = arguments.value(1);
    const QString path = arguments.value(2);
    if (task == QLatin1String("sample")) {
        writeSample(path);
        return 0;
    }
    if (task == QLatin1String("copy")) {
        const auto copy = valueOf(storage::Snapshot::of(path));
        sayOpenAndWait();
    }
    const SystemClock clock;
    const auto workspace = valueOf(storage::Workspace::open(path, storage::OpenMode::ReadWrite, clock));
    if (task == QLatin1String("save"))
        saveWithoutEnd(*workspace, AssessmentId(arguments.value(3)), arguments.value(4).toInt(),
                       arguments.value(5).toULong());
    if (task == QLatin1String("vote"))
        voteWithoutEnd(*workspace, AssessmentId(arguments.value(3)));
    if (task == QLatin1String("figures"))
        putFiguresWithoutEnd(*workspace, arguments.value(3).toInt());
    sayOpenAndWait();
}
