#include "core/assessment/assessmentsession.h"

#include "core/assessment/assessmentrules.h"

#include <algorithm>

namespace aros::assessment {

AssessmentSession::AssessmentSession(Assessment assessment, questions::QuestionSetPtr set,
                                     AssessmentRepository &repository, const Clock &clock)
    : m_assessment(std::move(assessment)),
      m_set(std::move(set)),
      m_repository(repository),
      m_clock(clock),
      m_current(std::max(0, m_set->indexOf(m_assessment.current)))
{
    if (!m_assessment.answers.isEmpty())
        m_saveState.at = m_assessment.changed;
}

Answer AssessmentSession::answerAt(int index) const
{
    return m_assessment.answer(m_set->statementAt(index).id);
}

void AssessmentSession::goTo(int index)
{
    if (index < 0 || index >= m_set->statementCount() || index == m_current)
        return;
    m_current = index;
    m_mergeable = false;
    m_assessment.current = currentStatement().id;
    // Losing the place is no loss of an answer, so a failure here only shows where answers are concerned.
    if (!isReadOnly())
        static_cast<void>(m_repository.saveCurrent(m_assessment.id, m_assessment.current));
    emit currentChanged(index);
}

void AssessmentSession::setRating(int index, const std::optional<Rating> &rating)
{
    change(index, Field::Rating, [&rating](Answer &answer) { answer.rating = rating; });
}

void AssessmentSession::setEvidence(int index, const QString &text)
{
    change(index, Field::Evidence, [&text](Answer &answer) { answer.evidence = text.left(LongestNote); });
}

void AssessmentSession::setGap(int index, const QString &text)
{
    change(index, Field::Gap, [&text](Answer &answer) { answer.gap = text.left(LongestNote); });
}

void AssessmentSession::setComeBack(int index, bool comeBack)
{
    change(index, Field::ComeBack, [comeBack](Answer &answer) { answer.comeBack = comeBack; });
}

void AssessmentSession::change(int index, Field field, const std::function<void(Answer &)> &edit)
{
    if (isReadOnly() || index < 0 || index >= m_set->statementCount())
        return;
    const Answer before = answerAt(index);
    Answer after = before;
    edit(after);
    if (after == before)
        return;
    record({index, field, before, after});
    apply(index, after);
}

void AssessmentSession::record(const Change &change)
{
    const bool text = change.field == Field::Evidence || change.field == Field::Gap;
    const bool grows = m_mergeable && text && !m_done.isEmpty() && m_done.constLast().index == change.index &&
                       m_done.constLast().field == change.field;
    if (grows)
        m_done.last().after = change.after;
    else
        m_done.append(change);
    m_mergeable = true;
    m_undone.clear();
    emit undoChanged();
}

void AssessmentSession::apply(int index, const Answer &answer)
{
    const StatementId statement = m_set->statementAt(index).id;
    if (answer.isEmpty())
        m_assessment.answers.remove(statement);
    else
        m_assessment.answers.insert(statement, answer);
    m_unsaved.insert(statement);
    retry();
    emit answerChanged(index);
}

void AssessmentSession::undo()
{
    if (m_done.isEmpty() || isReadOnly())
        return;
    const Change change = m_done.takeLast();
    m_undone.append(change);
    m_mergeable = false;
    goTo(change.index);
    apply(change.index, change.before);
    emit undoChanged();
}

void AssessmentSession::redo()
{
    if (m_undone.isEmpty() || isReadOnly())
        return;
    const Change change = m_undone.takeLast();
    m_done.append(change);
    m_mergeable = false;
    goTo(change.index);
    apply(change.index, change.after);
    emit undoChanged();
}

void AssessmentSession::setTarget(const Target &target)
{
    if (checkedTarget(target))
        changeTarget(target.theme, target);
}

void AssessmentSession::removeTarget(const ThemeId &theme)
{
    changeTarget(theme, std::nullopt);
}

void AssessmentSession::changeTarget(const ThemeId &theme, const std::optional<Target> &after)
{
    const std::optional<Target> before = m_assessment.target(theme);
    if (after == before)
        return;
    m_targetsDone.append({theme, before, after});
    m_targetsUndone.clear();
    applyTarget(theme, after);
}

void AssessmentSession::applyTarget(const ThemeId &theme, const std::optional<Target> &target)
{
    m_assessment = withoutTarget(m_assessment, theme);
    if (target)
        m_assessment.targets = inOfficialOrder(m_assessment.targets << *target);
    m_unsavedTargets.insert(theme);
    retry();
    emit targetsChanged();
}

void AssessmentSession::undoTarget()
{
    if (m_targetsDone.isEmpty())
        return;
    const TargetChange change = m_targetsDone.takeLast();
    m_targetsUndone.append(change);
    applyTarget(change.theme, change.before);
}

void AssessmentSession::redoTarget()
{
    if (m_targetsUndone.isEmpty())
        return;
    const TargetChange change = m_targetsUndone.takeLast();
    m_targetsDone.append(change);
    applyTarget(change.theme, change.after);
}

bool AssessmentSession::retry()
{
    const QSet<StatementId> waiting = m_unsaved;
    for (const StatementId &statement : waiting) {
        if (!save(statement))
            return false;
    }
    const QSet<ThemeId> waitingTargets = m_unsavedTargets;
    for (const ThemeId &theme : waitingTargets) {
        if (!saveTarget(theme))
            return false;
    }
    reportSaved();
    return true;
}

bool AssessmentSession::save(const StatementId &statement)
{
    if (!kept(m_repository.saveAnswer(m_assessment.id, statement, m_assessment.answer(statement))))
        return false;
    m_unsaved.remove(statement);
    return true;
}

bool AssessmentSession::saveTarget(const ThemeId &theme)
{
    const std::optional<Target> target = m_assessment.target(theme);
    if (!kept(target ? m_repository.saveTarget(m_assessment.id, *target)
                     : m_repository.removeTarget(m_assessment.id, theme)))
        return false;
    m_unsavedTargets.remove(theme);
    return true;
}

bool AssessmentSession::kept(const Result<void> &saved)
{
    if (!saved)
        reportFailure(saved.error());
    return saved.has_value();
}

void AssessmentSession::reportSaved()
{
    m_saveState = {true, m_clock.now(), std::nullopt};
    m_assessment.changed = m_saveState.at;
    emit saveStateChanged();
}

void AssessmentSession::reportFailure(const Error &error)
{
    m_saveState.saved = false;
    m_saveState.error = error;
    emit saveStateChanged();
}

} // namespace aros::assessment
