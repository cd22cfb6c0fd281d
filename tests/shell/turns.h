#pragma once

#include "core/assessment/votingsession.h"
#include "tests/shell/fakeworkspace.h"
#include "ui/shell/mainwindow.h"

#include <QLabel>

#include <memory>

namespace aros::tests {

// The window at one of the two pages on which people hand in votes one after another, driven by keys as a person would.
struct Turns {
    explicit Turns(const QString &plan = QStringLiteral("private paper groups"));

    // PrivateVoting or PaperSheets of the draft.
    void open(shell::Destination::Place place, int theme = -1);
    void press(int key, int times = 1) const;
    // As a change of language or look does.
    void rebuild() const;

    template <typename Widget = QWidget> Widget *find(const QString &name) const
    {
        return window->page()->findChild<Widget *>(name);
    }
    QString text(const QString &name) const { return find<QLabel>(name)->text(); }
    void click(const QString &name) const;
    QString focused() const; // object name
    // Every text, name and description of the page, of hidden widgets too, and which answers are chosen.
    QString everything() const;

    // As stored.
    assessment::Votes votes() { return *workspace.votes().votes(workspace.draft()); }
    assessment::StatementVotes at(int index) { return votes().value(set->statementAt(index).id); }
    QString boxName(int index) const { return QStringLiteral("box-") + set->statementAt(index).id.text(); }

    FakeWorkspace workspace;
    PreparedPrompts prompts;
    questions::QuestionSetPtr set;
    std::unique_ptr<shell::MainWindow> window;
};

} // namespace aros::tests
