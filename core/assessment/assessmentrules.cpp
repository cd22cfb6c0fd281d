#include "core/assessment/assessmentrules.h"

#include <QSet>

namespace aros::assessment {

namespace {

// Half a surrogate pair cannot be stored: it would come back as another text than the one that was hashed.
QString storable(const QString &text)
{
    return text.isValidUtf16() ? text : QString::fromUtf8(text.toUtf8());
}

tl::unexpected<Error> invalid(const char *what)
{
    return failure(ErrorCode::InvalidValue, QLatin1String(what));
}

Team tidied(Team team)
{
    for (QString *text : {&team.organisationId, &team.organisation, &team.division, &team.name})
        *text = storable(text->trimmed());
    return team;
}

bool isTooLong(const Team &team)
{
    return team.organisationId.size() > LongestName || team.organisation.size() > LongestName ||
           team.division.size() > LongestName || team.name.size() > LongestName;
}

bool isValid(const QList<Attendance> &attendance)
{
    QSet<StaffGroupId> groups;
    for (const Attendance &group : attendance) {
        if (group.group.isEmpty() || group.present < 0 || group.present > LargestGroup)
            return false;
        groups.insert(group.group);
    }
    return groups.size() == attendance.size();
}

Result<void> requireDraft(const Assessment &assessment)
{
    if (assessment.state == State::Agreed)
        return failure(ErrorCode::ReadOnly, QStringLiteral("agreed: ") + assessment.id.text());
    return {};
}

Result<QHash<StatementId, Answer>> checkedAnswers(const QHash<StatementId, Answer> &answers)
{
    QHash<StatementId, Answer> result;
    for (auto it = answers.cbegin(); it != answers.cend(); ++it) {
        const Result<Answer> answer = checkedAnswer(*it);
        if (!answer)
            return failure(answer.error());
        if (it.key().isEmpty())
            return invalid("answer without a statement");
        if (!answer->isEmpty())
            result.insert(it.key(), *answer);
    }
    return result;
}

void putTarget(QList<Target> &targets, const Target &target)
{
    targets.removeIf([&](const Target &other) { return other.theme == target.theme; });
    targets.append(target);
    targets = inOfficialOrder(targets);
}

Result<QList<Target>> checkedTargets(const QList<Target> &targets)
{
    QList<Target> result;
    for (const Target &target : targets) {
        if (const Result<Target> checked = checkedTarget(target); !checked)
            return failure(checked.error());
        putTarget(result, target);
    }
    return result;
}

bool isStorable(const QDate &date)
{
    return date.isValid() && date.year() >= 1 && date.year() <= 9999;
}

} // namespace

Result<Details> checkedDetails(Details details)
{
    details.team = tidied(details.team);
    details.facilitator = storable(details.facilitator.trimmed());
    if (details.team.name.isEmpty())
        return invalid("team without a name");
    if (!details.team.organisationId.isEmpty() && !details.team.organisation.isEmpty())
        return invalid("organisation both chosen and typed");
    if (isTooLong(details.team) || details.facilitator.size() > LongestName)
        return invalid("name too long");
    if (!isStorable(details.period))
        return invalid("period");
    if (details.round < 0 || details.round > LatestRound)
        return invalid("round");
    if (!isValid(details.attendance))
        return invalid("attendance");
    details.period = QDate(details.period.year(), details.period.month(), 1);
    return details;
}

Result<Answer> checkedAnswer(Answer answer)
{
    answer.evidence = storable(answer.evidence);
    answer.gap = storable(answer.gap);
    if (answer.evidence.size() > LongestNote || answer.gap.size() > LongestNote)
        return invalid("evidence or gap too long");
    return answer;
}

Result<Target> checkedTarget(const Target &target)
{
    if (!questions::officialThemes().contains(target.theme))
        return invalid("target of no theme");
    if (target.tenths < 0 || target.tenths > HighestTarget)
        return invalid("target outside the scale");
    if (!isStorable(target.by))
        return invalid("target without a date");
    return target;
}

Result<Assessment> newDraft(Assessment draft, const QDateTime &now)
{
    if (draft.questionSet.id.isEmpty() || draft.questionSet.version.isEmpty())
        return invalid("assessment without a question set");
    Result<Details> details = checkedDetails(draft.details);
    if (!details)
        return failure(details.error());
    Result<QHash<StatementId, Answer>> answers = checkedAnswers(draft.answers);
    if (!answers)
        return failure(answers.error());
    Result<QList<Target>> targets = checkedTargets(draft.targets);
    if (!targets)
        return failure(targets.error());
    if (draft.id.isEmpty())
        draft.id = AssessmentId(newUuid());
    draft.details = *details;
    draft.answers = *answers;
    draft.targets = *targets;
    draft.state = State::Draft;
    draft.revision = 1;
    draft.created = now;
    draft.changed = now;
    draft.agreed = {};
    return draft;
}

Result<Assessment> withDetails(Assessment assessment, const Details &details)
{
    if (const Result<void> draft = requireDraft(assessment); !draft)
        return failure(draft.error());
    Result<Details> checked = checkedDetails(details);
    if (!checked)
        return failure(checked.error());
    assessment.details = *checked;
    return assessment;
}

Result<Assessment> withAnswer(Assessment assessment, const StatementId &statement, const Answer &answer)
{
    if (const Result<void> draft = requireDraft(assessment); !draft)
        return failure(draft.error());
    if (statement.isEmpty())
        return invalid("answer without a statement");
    Result<Answer> checked = checkedAnswer(answer);
    if (!checked)
        return failure(checked.error());
    if (checked->isEmpty())
        assessment.answers.remove(statement);
    else
        assessment.answers.insert(statement, *checked);
    assessment.current = statement;
    return assessment;
}

Result<Assessment> withCurrent(Assessment assessment, const StatementId &statement)
{
    if (const Result<void> draft = requireDraft(assessment); !draft)
        return failure(draft.error());
    assessment.current = statement;
    return assessment;
}

Result<Assessment> withTarget(Assessment assessment, const Target &target)
{
    if (const Result<Target> checked = checkedTarget(target); !checked)
        return failure(checked.error());
    putTarget(assessment.targets, target);
    return assessment;
}

Assessment withoutTarget(Assessment assessment, const ThemeId &theme)
{
    assessment.targets.removeIf([&](const Target &target) { return target.theme == theme; });
    return assessment;
}

Result<Assessment> agreedAt(Assessment assessment, const QDateTime &now)
{
    if (assessment.state == State::Agreed)
        return failure(ErrorCode::AlreadyAgreed, assessment.id.text());
    assessment.state = State::Agreed;
    assessment.agreed = now;
    return assessment;
}

Result<Reopening> reopenedAt(Assessment assessment, const QString &reason, const QDateTime &now)
{
    const QString why = storable(reason.trimmed());
    if (assessment.state != State::Agreed)
        return failure(ErrorCode::NotAgreed, assessment.id.text());
    if (why.isEmpty() || why.size() > LongestReason)
        return invalid("reason for reopening");
    const Revision revision{assessment.revision, assessment.agreed, now, why, assessment.answers};
    assessment.state = State::Draft;
    assessment.agreed = {};
    ++assessment.revision;
    return Reopening{assessment, revision};
}

bool sameContent(const Assessment &a, const Assessment &b)
{
    Assessment other = b;
    other.current = a.current;
    other.created = a.created;
    other.changed = a.changed;
    return a == other;
}

} // namespace aros::assessment
