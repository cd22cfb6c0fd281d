#include "core/assessment/assessment.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QIODevice>

#include <algorithm>

namespace aros::assessment {

namespace {

void count(const Answer &answer, Progress &progress)
{
    ++progress.total;
    if (answer.comeBack)
        ++progress.comeBack;
    if (!answer.rating)
        return;
    ++progress.rated;
    if (answer.rating->kind() == Rating::Kind::DontKnow)
        ++progress.dontKnow;
    if (answer.rating->level().value_or(0) > 0 && answer.evidence.trimmed().isEmpty())
        ++progress.withoutEvidence;
}

QList<StatementId> sortedStatements(const Assessment &assessment)
{
    QList<StatementId> statements;
    for (auto it = assessment.answers.cbegin(); it != assessment.answers.cend(); ++it) {
        if (!it->isEmpty())
            statements.append(it.key());
    }
    std::sort(statements.begin(), statements.end());
    return statements;
}

// QDataStream writes a null text unlike an empty one; here they are the same.
void writeText(QDataStream &stream, const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    stream.writeBytes(bytes.constData(), static_cast<uint>(bytes.size()));
}

// Part of the file format: an assessment without votes has 0 here, as it had before there were any.
qint32 votingBits(const VotingPlan &plan)
{
    return (plan.hands ? 1 : 0) | (plan.privately ? 2 : 0) | (plan.paper ? 4 : 0) | (plan.staffGroups ? 8 : 0);
}

void writeDetails(QDataStream &stream, const Details &details)
{
    for (const QString &text : {details.team.id.text(), details.team.organisationId, details.team.organisation,
                                details.team.division, details.team.name, details.facilitator})
        writeText(stream, text);
    stream << details.period.toJulianDay() << details.round << votingBits(details.voting)
           << static_cast<qint32>(details.attendance.size());
    for (const Attendance &group : details.attendance) {
        writeText(stream, group.group.text());
        stream << group.present;
    }
}

void writeAnswers(QDataStream &stream, const Assessment &assessment)
{
    const QList<StatementId> statements = sortedStatements(assessment);
    stream << static_cast<qint32>(statements.size());
    for (const StatementId &statement : statements) {
        const Answer answer = assessment.answer(statement);
        writeText(stream, statement.text());
        writeText(stream, answer.rating ? answer.rating->code() : QString());
        writeText(stream, answer.evidence);
        writeText(stream, answer.gap);
        stream << answer.comeBack;
    }
}

// An assessment without any of this has the bytes that it had before there were rounds.
void writeRounds(QDataStream &stream, const Assessment &assessment)
{
    if (assessment.previous.isEmpty() && !assessment.details.showPrevious && assessment.targets.isEmpty())
        return;
    writeText(stream, QStringLiteral("rounds"));
    writeText(stream, assessment.previous.text());
    stream << assessment.details.showPrevious << static_cast<qint32>(assessment.targets.size());
    for (const Target &target : assessment.targets) {
        writeText(stream, target.theme.text());
        stream << static_cast<qint32>(target.tenths) << target.by.toJulianDay();
    }
}

} // namespace

int Assessment::presentCount() const
{
    int present = 0;
    for (const Attendance &group : details.attendance)
        present += group.present;
    return present;
}

std::optional<Target> Assessment::target(const ThemeId &theme) const
{
    const auto found =
        std::find_if(targets.cbegin(), targets.cend(), [&](const Target &target) { return target.theme == theme; });
    return found == targets.cend() ? std::nullopt : std::optional<Target>(*found);
}

Progress progressOf(const Assessment &assessment, const questions::QuestionSet &set)
{
    Progress progress;
    for (int index = 0; index < set.statementCount(); ++index)
        count(assessment.answer(set.statementAt(index).id), progress);
    return progress;
}

Progress progressOfTheme(const Assessment &assessment, const questions::Theme &theme)
{
    Progress progress;
    for (const questions::Statement &statement : theme.statements)
        count(assessment.answer(statement.id), progress);
    return progress;
}

int nextUnrated(const Assessment &assessment, const questions::QuestionSet &set, int from)
{
    const int total = set.statementCount();
    for (int step = 1; step <= total; ++step) {
        const int index = (from + step) % total;
        if (!assessment.answer(set.statementAt(index).id).rating)
            return index;
    }
    return -1;
}

QByteArray canonicalForm(const Assessment &assessment)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_0); // part of the file format: never raise it
    writeText(stream, assessment.id.text());
    writeText(stream, assessment.questionSet.id);
    writeText(stream, assessment.questionSet.version);
    writeText(stream, assessment.questionSet.checksum);
    writeDetails(stream, assessment.details);
    stream << static_cast<qint32>(assessment.state) << assessment.revision
           << (assessment.agreed.isValid() ? assessment.agreed.toMSecsSinceEpoch() : qint64(-1));
    writeAnswers(stream, assessment);
    writeRounds(stream, assessment);
    return bytes;
}

QString contentHash(const Assessment &assessment)
{
    return QString::fromLatin1(QCryptographicHash::hash(canonicalForm(assessment), QCryptographicHash::Sha256).toHex());
}

} // namespace aros::assessment
