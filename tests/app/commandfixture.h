#pragma once

#include "core/assessment/assessment.h"
#include "core/common/clock.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcessEnvironment>
#include <QStringList>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace aros::tests {

// What one run of the program left behind.
struct Outcome {
    int code = -1; // also when it crashed or did not end
    QByteArray out;
    QByteArray err;

    QJsonDocument json() const { return QJsonDocument::fromJson(out); }
    QStringList lines() const { return QString::fromUtf8(out).split('\n', Qt::SkipEmptyParts); }
};

QByteArray contentOf(const QString &path);
void writeText(const QString &path, const QByteArray &content);

// The built program, started in a home and a folder of the test's own, with a fresh copy of the demo for each test.
struct CommandFixture {
    QTemporaryDir m_home;
    std::unique_ptr<QTemporaryDir> m_folder;
    QProcessEnvironment m_environment;
    QString m_pristine;  // the demo workspace
    QString m_workspace; // the copy of one test
    SystemClock m_clock;

    void makeDemo(); // once
    void copyDemo(); // before each test

    Outcome run(const QStringList &arguments) const { return run(arguments, m_environment); }
    Outcome run(const QStringList &arguments, const QProcessEnvironment &environment) const;
    // On the copy of the demo workspace.
    Outcome runOn(const QString &command, const QStringList &arguments = {}) const;

    QString newFile(const QString &name) const { return m_folder->filePath(name); }
    // An empty workspace, or one with these assessments.
    QString newWorkspace(const QList<assessment::Assessment> &assessments = {}) const;
    QJsonArray listed() const { return runOn("list", {"--json"}).json().array(); }
    QString firstId() const { return listed().first().toObject().value("id").toString(); }
    QString changeAnAnswer() const;
    // With SQL in which a question mark stands for the last listed assessment's id, which is given back; empty when
    // that changed nothing or more than one row.
    QString changeOutside(const QString &sql) const;
};

} // namespace aros::tests
