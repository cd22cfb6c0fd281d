#include "core/assessment/history.h"

#include "core/common/fieldhash.h"

#include <algorithm>
#include <array>

namespace aros::assessment {

namespace {

struct KindCode {
    HistoryKind kind;
    const char *code;
};

constexpr std::array<KindCode, 6> KindCodes{{{HistoryKind::Created, "created"},
                                             {HistoryKind::Begins, "begins"},
                                             {HistoryKind::Rating, "rating"},
                                             {HistoryKind::Agreed, "agreed"},
                                             {HistoryKind::Reopened, "reopened"},
                                             {HistoryKind::Target, "target"}}};

QString stateCode(State state)
{
    return state == State::Agreed ? QStringLiteral("agreed") : QStringLiteral("draft");
}

QString ratingCode(const Answer &answer)
{
    return answer.rating ? answer.rating->code() : QString();
}

QString targetCode(const std::optional<Target> &target)
{
    return target ? QStringLiteral("%1@%2").arg(target->tenths).arg(target->by.toString(Qt::ISODate)) : QString();
}

// Back from its code; nothing for no target and for text that is none.
std::optional<Target> targetOf(const ThemeId &theme, const QString &code)
{
    bool isNumber = false;
    const int tenths = code.section(u'@', 0, 0).toInt(&isNumber);
    const QDate by = QDate::fromString(code.section(u'@', 1), Qt::ISODate);
    return isNumber && by.isValid() ? std::optional(Target{theme, tenths, by}) : std::nullopt;
}

void setTarget(Assessment &assessment, const ThemeId &theme, const std::optional<Target> &target)
{
    assessment.targets.removeIf([&](const Target &one) { return one.theme == theme; });
    if (target)
        assessment.targets.append(*target);
    assessment.targets = inOfficialOrder(assessment.targets);
}

QList<StatementId> sortedKeys(const QHash<StatementId, Answer> &answers)
{
    QList<StatementId> statements = answers.keys();
    std::sort(statements.begin(), statements.end());
    return statements;
}

QString chainHash(const AssessmentId &id, const QString &previous, const HistoryEntry &entry)
{
    const HistoryChange &change = entry.change;
    return hashOfFields({entry.number == 1 ? id.text() : previous, QString::number(entry.number),
                         entry.time.toUTC().toString(Qt::ISODateWithMs), codeOf(change.kind), change.subject,
                         change.before, change.after, change.reason});
}

using Problem = std::optional<HistoryProblem>;

Problem problemInChain(const AssessmentId &id, const History &history)
{
    HistoryHead last;
    for (const HistoryEntry &entry : history.entries) {
        if (entry.number != last.number + 1)
            return HistoryProblem{HistoryProblem::Kind::EntryMissing, last.number + 1, {}};
        if (entry.hash != chainHash(id, last.hash, entry))
            return HistoryProblem{HistoryProblem::Kind::EntryAltered, entry.number, {}};
        last = {entry.number, entry.hash};
    }
    if (last.number < history.head.number || last.number == 0)
        return HistoryProblem{HistoryProblem::Kind::EntryMissing, last.number + 1, {}};
    if (last.number > history.head.number)
        return HistoryProblem{HistoryProblem::Kind::EntryAdded, history.head.number + 1, {}};
    if (last.hash != history.head.hash)
        return HistoryProblem{HistoryProblem::Kind::EntryAltered, last.number, {}};
    return std::nullopt;
}

// Takes one entry back in `assessment`, which is as it was right after it.
Problem takeBack(const HistoryEntry &entry, Assessment &assessment)
{
    const HistoryChange &change = entry.change;
    const StatementId statement(change.subject);
    switch (change.kind) {
    case HistoryKind::Rating:
        if (ratingCode(assessment.answer(statement)) != change.after)
            return HistoryProblem{HistoryProblem::Kind::RatingDiffers, entry.number, statement};
        assessment.answers[statement].rating = Rating::fromCode(change.before);
        return std::nullopt;
    case HistoryKind::Agreed:
    case HistoryKind::Reopened:
        if (stateCode(assessment.state) != change.after)
            return HistoryProblem{HistoryProblem::Kind::StateDiffers, entry.number, {}};
        assessment.state = change.kind == HistoryKind::Agreed ? State::Draft : State::Agreed;
        return std::nullopt;
    case HistoryKind::Target:
        if (targetCode(assessment.target(ThemeId(change.subject))) != change.after)
            return HistoryProblem{HistoryProblem::Kind::TargetDiffers, entry.number, {}};
        setTarget(assessment, ThemeId(change.subject), targetOf(ThemeId(change.subject), change.before));
        return std::nullopt;
    case HistoryKind::Created:
    case HistoryKind::Begins:
        if (entry.number != 1)
            return HistoryProblem{HistoryProblem::Kind::EntryAltered, entry.number, {}};
        if (startHash(assessment) != change.after)
            return HistoryProblem{HistoryProblem::Kind::StartDiffers, entry.number, {}};
        return std::nullopt;
    case HistoryKind::Unknown:
        break;
    }
    return HistoryProblem{HistoryProblem::Kind::EntryAltered, entry.number, {}};
}

} // namespace

QString codeOf(HistoryKind kind)
{
    for (const KindCode &known : KindCodes) {
        if (known.kind == kind)
            return QLatin1String(known.code);
    }
    return {};
}

HistoryKind historyKindOf(const QString &code)
{
    for (const KindCode &known : KindCodes) {
        if (code == QLatin1String(known.code))
            return known.kind;
    }
    return HistoryKind::Unknown;
}

HistoryEntry nextEntry(const AssessmentId &id, const HistoryHead &head, const HistoryChange &change,
                       const QDateTime &time)
{
    HistoryEntry entry{head.number + 1, time.toUTC(), change, {}};
    entry.hash = chainHash(id, head.hash, entry);
    return entry;
}

QString startHash(const Assessment &assessment)
{
    QStringList fields{stateCode(assessment.state)};
    for (const StatementId &statement : sortedKeys(assessment.answers)) {
        if (const Answer answer = assessment.answer(statement); answer.rating)
            fields << statement.text() << ratingCode(answer);
    }
    for (const Target &target : assessment.targets)
        fields << QStringLiteral("target") << target.theme.text() << targetCode(target);
    return hashOfFields(fields);
}

HistoryChange startOf(const Assessment &assessment, HistoryKind kind)
{
    return {kind, {}, {}, startHash(assessment), {}};
}

QList<HistoryChange> changesBetween(const Assessment &before, const Assessment &after, const QString &reason)
{
    QList<HistoryChange> changes;
    QHash<StatementId, Answer> all = before.answers;
    all.insert(after.answers);
    for (const StatementId &statement : sortedKeys(all)) {
        const QString from = ratingCode(before.answer(statement));
        const QString to = ratingCode(after.answer(statement));
        if (from != to)
            changes.append({HistoryKind::Rating, statement.text(), from, to, {}});
    }
    for (const ThemeId &theme : questions::officialThemes()) {
        if (before.target(theme) != after.target(theme))
            changes.append({HistoryKind::Target,
                            theme.text(),
                            targetCode(before.target(theme)),
                            targetCode(after.target(theme)),
                            {}});
    }
    if (before.state != after.state) {
        const HistoryKind kind = after.state == State::Agreed ? HistoryKind::Agreed : HistoryKind::Reopened;
        changes.append({kind, {}, stateCode(before.state), stateCode(after.state), reason});
    }
    return changes;
}

std::optional<HistoryProblem> findProblem(const Assessment &assessment, const History &history)
{
    if (Problem problem = problemInChain(assessment.id, history))
        return problem;
    Assessment earlier = assessment;
    for (auto entry = history.entries.crbegin(); entry != history.entries.crend(); ++entry) {
        if (Problem problem = takeBack(*entry, earlier))
            return problem;
    }
    return std::nullopt;
}

} // namespace aros::assessment
