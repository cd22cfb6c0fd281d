#pragma once

#include "core/storage/workspace.h"
#include "tests/storage/storagetesting.h"
#include "tests/support/fixedclock.h"
#include "tests/support/sampleassessment.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace aros::tests {

// A folder for one workspace at a time, and another program that can be started on it and killed.
struct WorkspaceFixture {
    std::unique_ptr<QTemporaryDir> m_folder;
    FixedClock m_clock;

    // In the evidence of every answer that fill() makes, followed by the answer's number.
    static inline const QByteArray Marker{"findmeinthefile"};

    void reset()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_clock = FixedClock();
    }

    QString path(const QString &name = "aros.sqlite") const { return m_folder->path() + "/" + name; }

    std::unique_ptr<storage::Workspace> open(storage::OpenMode mode = storage::OpenMode::ReadWrite)
    {
        return openFor(path(), m_clock, mode);
    }

    ErrorCode openError(storage::OpenMode mode = storage::OpenMode::ReadWrite)
    {
        return codeOf(storage::Workspace::open(path(), mode, m_clock));
    }

    AssessmentId fill(const QString &team = "Ward 7", int answers = 3)
    {
        assessment::Assessment draft = sampleDraft(team);
        for (int index = 0; index < answers; ++index)
            draft.answers.insert(StatementId("s" + QString::number(index)),
                                 sampleAnswer(index % 5, Marker + QByteArray::number(index)));
        return valueOf(open()->assessments().create(draft)).id;
    }

    // Returns when the program has said its first word.
    static void startChild(QProcess &child, const QStringList &arguments)
    {
        child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        child.start(SAVING_CHILD, arguments);
        QVERIFY(child.waitForStarted());
        QVERIFY(child.waitForReadyRead());
    }

    // The numbers of the answers that the program said were saved.
    QList<int> saveUntilKilled(const AssessmentId &id, int from, int milliseconds)
    {
        QProcess child;
        startChild(child, {"save", path(), id.text(), QString::number(from)});
        QTest::qSleep(milliseconds);
        child.kill();
        child.waitForFinished();
        QList<int> acknowledged;
        QByteArrayList lines = child.readAllStandardOutput().split('\n');
        lines.removeLast(); // empty, or cut off by the death
        for (const QByteArray &line : lines)
            acknowledged.append(line.toInt());
        return acknowledged;
    }
};

} // namespace aros::tests
