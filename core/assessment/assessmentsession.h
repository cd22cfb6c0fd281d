#pragma once

#include "core/assessment/assessment.h"
#include "core/assessment/assessmentrepository.h"
#include "core/common/clock.h"

#include <QObject>
#include <QSet>

#include <functional>

namespace aros::assessment {

// One team working on one assessment: where it is, what it enters, undo and redo. Every change goes to the repository
// before anything says "saved". When that fails the change stays here and on screen, is marked as not saved, and is
// tried again with the next change or by retry(): a full disk must not throw away what fourteen people have just
// agreed.
class AssessmentSession final : public QObject
{
    Q_OBJECT

public:
    struct SaveState {
        bool saved = true;
        QDateTime at;               // of the last successful save; invalid before the first
        std::optional<Error> error; // why the latest change is not saved
    };

    // `repository` and `clock` must outlive the session. The set must be the assessment's own.
    AssessmentSession(Assessment assessment, questions::QuestionSetPtr set, AssessmentRepository &repository,
                      const Clock &clock);

    const Assessment &assessment() const { return m_assessment; }
    const questions::QuestionSet &questionSet() const { return *m_set; }
    bool isReadOnly() const { return m_assessment.state == State::Agreed; }

    int current() const { return m_current; }
    const questions::Statement &currentStatement() const { return m_set->statementAt(m_current); }
    Answer answerAt(int index) const;
    Progress progress() const { return progressOf(m_assessment, *m_set); }
    const SaveState &saveState() const { return m_saveState; }

    // Goes to a statement and remembers it; positions outside the set are ignored.
    void goTo(int index);

    void setRating(int index, const std::optional<Rating> &rating);
    // Texts longer than LongestNote are cut there. Consecutive edits of one text are undone together.
    void setEvidence(int index, const QString &text);
    void setGap(int index, const QString &text);
    void setComeBack(int index, bool comeBack);

    bool canUndo() const { return !m_done.isEmpty(); }
    bool canRedo() const { return !m_undone.isEmpty(); }
    // Both go to the statement whose answer they change.
    void undo();
    void redo();

    // A target is a plan and no answer: it may be set where the assessment is agreed too, and is undone apart from the
    // answers. What checkedTarget() refuses is ignored.
    void setTarget(const Target &target);
    void removeTarget(const ThemeId &theme);
    bool canUndoTarget() const { return !m_targetsDone.isEmpty(); }
    bool canRedoTarget() const { return !m_targetsUndone.isEmpty(); }
    void undoTarget();
    void redoTarget();

    // Tries again to save what is not saved; true when everything is.
    bool retry();

signals:
    void answerChanged(int index);
    void currentChanged(int index);
    void saveStateChanged();
    void undoChanged();
    void targetsChanged(); // also of what can be undone

private:
    enum class Field { Rating, Evidence, Gap, ComeBack };

    struct Change {
        int index;
        Field field;
        Answer before;
        Answer after;
    };

    struct TargetChange {
        ThemeId theme;
        std::optional<Target> before;
        std::optional<Target> after;
    };

    void change(int index, Field field, const std::function<void(Answer &)> &edit);
    void record(const Change &change);
    void apply(int index, const Answer &answer);
    void changeTarget(const ThemeId &theme, const std::optional<Target> &after);
    void applyTarget(const ThemeId &theme, const std::optional<Target> &target);
    bool save(const StatementId &statement);
    bool saveTarget(const ThemeId &theme);
    bool kept(const Result<void> &saved);
    void reportSaved();
    void reportFailure(const Error &error);

    Assessment m_assessment;
    questions::QuestionSetPtr m_set;
    AssessmentRepository &m_repository;
    const Clock &m_clock;
    int m_current = 0;
    SaveState m_saveState;
    QSet<StatementId> m_unsaved;
    QList<Change> m_done;
    QList<Change> m_undone;
    QSet<ThemeId> m_unsavedTargets;
    QList<TargetChange> m_targetsDone;
    QList<TargetChange> m_targetsUndone;
    bool m_mergeable = false; // the last change may still grow: nothing else has happened since
};

} // namespace aros::assessment
