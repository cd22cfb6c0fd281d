#include "tests/bench/room.h"

#include "app/workspacehost.h"
#include "core/report/reportbuilder.h"
#include "tests/bench/figures.h"
#include "tests/bench/opening.h"
#include "ui/rendering/pdfreportwriter.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QFile>
#include <QKeyEvent>

#include <unistd.h>

namespace aros::bench {

namespace {

constexpr int Voters = 30;
constexpr int Openings = 15;
const StaffGroupId Groups[] = {StaffGroupId(QStringLiteral("nursing-midwifery")),
                               StaffGroupId(QStringLiteral("medical-dental"))};

assessment::Assessment roomful(const questions::QuestionSet &set)
{
    assessment::Assessment draft;
    draft.id = AssessmentId(newUuid());
    draft.questionSet = set.name();
    draft.details.team.name = QStringLiteral("Roomful");
    draft.details.period = QDate(2026, 3, 1);
    draft.details.voting.privately = true;
    draft.details.voting.staffGroups = true;
    for (const StaffGroupId &group : Groups)
        draft.details.attendance.append({group, Voters / 2});
    return draft;
}

assessment::Ballot sheetOf(int voter, const questions::QuestionSet &set)
{
    assessment::Ballot sheet;
    sheet.group = Groups[voter % 2];
    for (int index = 0; index < set.statementCount(); ++index) {
        const StatementId id = set.statementAt(index).id;
        sheet.asked.append(id);
        sheet.ratings.insert(id, *assessment::Rating::atLevel((voter + index) % 5));
    }
    return sheet;
}

double syncedWrite(QFile &file)
{
    return milliseconds([&file] {
        file.write(QByteArray(4096, 'x'));
        ::fsync(file.handle());
    });
}

// Draft with votes: every sheet handed in, then all revealed and rated.
void benchVotes(app::WorkspaceHost &host, const assessment::Assessment &draft, QFile &floorFile)
{
    const questions::QuestionSetPtr set = host.questionSets().defaultSet();
    Figures floor;
    Figures handed;
    for (int voter = 0; voter < Voters; ++voter) {
        floor.push_back(syncedWrite(floorFile));
        const assessment::Ballot sheet = sheetOf(voter, *set);
        handed.push_back(milliseconds([&] {
            if (!host.votes().handIn(draft.id, sheet))
                qFatal("a sheet was refused");
        }));
    }
    print("a sheet of 40 votes to durable, slowest of 30", at(handed, 1), median(floor), "one synced 4 KiB write",
          "100 ms");
    QList<StatementId> all;
    for (int index = 0; index < set->statementCount(); ++index)
        all.append(set->statementAt(index).id);
    const double revealed = milliseconds([&] {
        if (!host.votes().reveal(draft.id, all, 10))
            qFatal("the votes were not revealed");
    });
    print("reveal 40 statements of 30 voters", revealed, median(floor), "one synced 4 KiB write", "100 ms");
}

void benchPages(shell::MainWindow &window, const AssessmentId &id, QFile &floorFile)
{
    using Place = shell::Destination::Place;
    window.go({Place::Questionnaire, id, {}});
    QCoreApplication::processEvents();
    Figures floor;
    Figures rated;
    for (int number = 0; number < 200; ++number) {
        floor.push_back(syncedWrite(floorFile));
        QKeyEvent key(QEvent::KeyPress, Qt::Key_0 + number % 5, Qt::NoModifier, QString::number(number % 5));
        rated.push_back(milliseconds([&key, &window] {
            QCoreApplication::sendEvent(window.focusWidget(), &key);
            QCoreApplication::processEvents();
        }));
    }
    print("key press beside revealed votes, p99", at(rated, 0.99), at(floor, 0.99), "one synced 4 KiB write", "16 ms");
    benchOpening(window, {Place::Report, id, {}}, "open the report of 30 voters", "50 ms");
}

void benchRoomPdf(app::WorkspaceHost &host, const AssessmentId &id)
{
    const auto assessment = host.assessments().find(id);
    const auto votes = host.votes().votes(id);
    const Texts texts(Language::English);
    Figures built;
    Figures written;
    for (int number = 0; number < Openings; ++number) {
        report::Report report;
        built.push_back(milliseconds([&] {
            report = report::buildReport(*host.questionSets().defaultSet(), *assessment, texts, report::Audience::File,
                                         *votes);
        }));
        written.push_back(milliseconds([&report] {
            if (!rendering::writePdfReport(report, QDateTime::currentDateTimeUtc()))
                qFatal("no PDF");
        }));
    }
    print("report of 30 voters as PDF", median(written), median(built), "building its content", "100 ms");
}

} // namespace

void benchRoom(const QString &folder)
{
    const SystemClock clock;
    app::WorkspaceHost host(folder + QStringLiteral("/room.sqlite"), clock);
    host.open(storage::OpenMode::ReadWrite);
    const questions::QuestionSetPtr set = host.questionSets().defaultSet();
    assessment::Assessment draft = roomful(*set);
    for (int index = 0; index < set->statementCount(); ++index)
        draft.answers.insert(set->statementAt(index).id, {assessment::Rating::atLevel(index % 5), {}, {}, false});
    QFile floorFile(folder + QStringLiteral("/room-floor"));
    if (!floorFile.open(QIODevice::WriteOnly | QIODevice::Unbuffered) || !host.assessments().create(draft))
        qFatal("no room");
    benchVotes(host, draft, floorFile);
    shell::DialogPrompts prompts;
    presentation::Settings settings;
    settings.language = Language::English;
    shell::MainWindow window(host, prompts, settings);
    window.start();
    window.show();
    benchPages(window, draft.id, floorFile);
    benchRoomPdf(host, draft.id);
    host.close();
}

} // namespace aros::bench
