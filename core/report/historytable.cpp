#include "core/report/historytable.h"

#include "core/report/reportparts.h"
#include "core/report/reportphrases.h"

#include <QRegularExpression>

namespace aros::report {

using assessment::Assessment;
using assessment::History;
using assessment::HistoryChange;
using assessment::HistoryEntry;
using assessment::HistoryKind;
using assessment::HistoryProblem;
using assessment::Rating;

namespace {

struct HistorySource {
    const questions::QuestionSet &set;
    const Texts &texts;
};

QString statementName(const QString &id, const questions::QuestionSet &set, Language language)
{
    const int index = set.indexOf(StatementId(id));
    return index < 0 ? id : set.statementAt(index).label.in(language);
}

QString themeOf(const HistoryChange &change, const HistorySource &source)
{
    const Language language = source.texts.language();
    if (change.kind == HistoryKind::Rating) {
        const int index = source.set.indexOf(StatementId(change.subject));
        return index < 0 ? QString() : source.set.themes().at(source.set.themeIndexAt(index)).shortTitle.in(language);
    }
    if (change.kind != HistoryKind::Target)
        return {};
    for (const questions::Theme &theme : source.set.themes()) {
        if (theme.id.text() == change.subject)
            return theme.shortTitle.in(language);
    }
    return change.subject;
}

QString whatText(const HistoryChange &change, const HistorySource &source)
{
    const Texts &texts = source.texts;
    switch (change.kind) {
    case HistoryKind::Created:
        return texts.text(QT_TRANSLATE_NOOP("Report", "Assessment started"));
    case HistoryKind::Begins:
        return texts.text(QT_TRANSLATE_NOOP("Report", "The history begins here: changes before it were not recorded"));
    case HistoryKind::Rating:
        return statementName(change.subject, source.set, texts.language());
    case HistoryKind::Agreed:
        //: An entry of the history: the team agreed its assessment
        return texts.text(QT_TRANSLATE_NOOP("Report", "Agreed"));
    case HistoryKind::Reopened:
        //: An entry of the history; %1 is the reason that the team gave
        return texts.text(QT_TRANSLATE_NOOP("Report", "Reopened: %1")).arg(change.reason);
    case HistoryKind::Target:
        //: An entry of the history: a target that was set, changed or removed
        return texts.text(QT_TRANSLATE_NOOP("Report", "Target"));
    case HistoryKind::Unknown:
        break;
    }
    return texts.text(QT_TRANSLATE_NOOP("Report", "An entry that Aros did not write"));
}

// "30@2027-06-01" is level 3.0 by that day.
QString targetText(const QString &code, const Texts &texts)
{
    static const QRegularExpression form(QStringLiteral("^(\\d{1,2})@(\\d{4}-\\d{2}-\\d{2})$"));
    const QRegularExpressionMatch match = form.match(code);
    if (code.isEmpty())
        return texts.text(QT_TRANSLATE_NOOP("Report", "No target"));
    const QDate date = QDate::fromString(match.captured(2), Qt::ISODate);
    if (!date.isValid())
        return code;
    //: A target: %1 is a level such as 3.0, %2 a date
    return texts.text(QT_TRANSLATE_NOOP("Report", "%1 by %2"))
        .arg(texts.locale().toString(match.captured(1).toInt() / 10.0, 'f', 1), texts.shortDate(date));
}

QString valueText(HistoryKind kind, const QString &code, const HistorySource &source)
{
    switch (kind) {
    case HistoryKind::Rating:
        return ratingText(Rating::fromCode(code), source.set, source.texts);
    case HistoryKind::Agreed:
    case HistoryKind::Reopened:
        return code == QLatin1String("agreed") ? source.texts.text(QT_TRANSLATE_NOOP("Report", "Agreed"))
                                               : source.texts.text(QT_TRANSLATE_NOOP("Report", "Draft"));
    case HistoryKind::Target:
        return targetText(code, source.texts);
    default:
        return {};
    }
}

HistoryRow historyRow(const HistoryEntry &entry, const HistorySource &source)
{
    const HistoryChange &change = entry.change;
    HistoryRow row;
    row.entry = entry;
    row.what = whatText(change, source);
    row.theme = themeOf(change, source);
    row.before = valueText(change.kind, change.before, source);
    row.after = valueText(change.kind, change.after, source);
    return row;
}

// A history that began late may not know of the first agreement.
bool wasAgreedBefore(const Assessment &assessment, const History &history)
{
    int reopened = 0;
    bool agreed = assessment.state == assessment::State::Agreed; // at the start, going back from now
    for (auto entry = history.entries.crbegin(); entry != history.entries.crend(); ++entry) {
        if (entry->change.kind == HistoryKind::Reopened)
            ++reopened;
        if (entry->change.kind == HistoryKind::Reopened || entry->change.kind == HistoryKind::Agreed)
            agreed = entry->change.kind == HistoryKind::Reopened;
    }
    return agreed || assessment.revision > 1 + reopened;
}

QString verdictOf(const std::optional<HistoryProblem> &problem, int entries, const HistorySource &source)
{
    const Texts &texts = source.texts;
    if (!problem)
        return counted(QT_TRANSLATE_NOOP("Report", "Checked: the history is whole. It has one entry."),
                       QT_TRANSLATE_N_NOOP("Report", "Checked: the history is whole. It has %n entries."), entries,
                       texts);
    const QString statement = statementName(problem->statement.text(), source.set, texts.language());
    //: %1 is a sentence that names the place
    return texts.text(QT_TRANSLATE_NOOP("Report", "The history is not whole: something other than Aros changed it. %1"))
        .arg(historyProblemText(*problem, statement, texts));
}

} // namespace

HistoryTable buildHistory(const questions::QuestionSet &set, const Assessment &assessment, const History &history,
                          const Texts &texts)
{
    const HistorySource source{set, texts};
    const std::optional<HistoryProblem> problem = findProblem(assessment, history);
    HistoryTable table;
    table.assessmentId = assessment.id.text();
    table.team = assessment.details.team.name;
    table.whole = !problem;
    table.verdict = verdictOf(problem, static_cast<int>(history.entries.size()), source);
    table.agreedOnce = wasAgreedBefore(assessment, history);
    for (const HistoryEntry &entry : history.entries) {
        table.agreedOnce = table.agreedOnce || entry.change.kind == HistoryKind::Agreed;
        table.rows.prepend(historyRow(entry, source));
        table.rows.first().sinceAgreement = table.agreedOnce;
    }
    return table;
}

QString historyProblemText(const HistoryProblem &problem, const QString &statement, const Texts &texts)
{
    const QString entry = QString::number(problem.entry);
    switch (problem.kind) {
    case HistoryProblem::Kind::EntryAltered:
        //: %1 is a number
        return texts.text(QT_TRANSLATE_NOOP("Report", "Entry %1 does not fit the entries before it.")).arg(entry);
    case HistoryProblem::Kind::EntryMissing:
        //: %1 is a number
        return texts.text(QT_TRANSLATE_NOOP("Report", "Entry %1 is missing.")).arg(entry);
    case HistoryProblem::Kind::EntryAdded:
        //: %1 is a number
        return texts.text(QT_TRANSLATE_NOOP("Report", "Entry %1 was put in later.")).arg(entry);
    case HistoryProblem::Kind::RatingDiffers:
        //: %1 is a number, %2 a statement
        return texts.text(QT_TRANSLATE_NOOP("Report", "Entry %1 says another rating of “%2” than the one stored."))
            .arg(entry, statement);
    case HistoryProblem::Kind::TargetDiffers:
        //: %1 is a number
        return texts.text(QT_TRANSLATE_NOOP("Report", "Entry %1 says another target than the one stored.")).arg(entry);
    case HistoryProblem::Kind::StateDiffers:
        //: %1 is a number. Not the same: draft or agreed
        return texts.text(QT_TRANSLATE_NOOP("Report", "Entry %1 says another state than the one stored.")).arg(entry);
    case HistoryProblem::Kind::StartDiffers:
        break;
    }
    return texts.text(QT_TRANSLATE_NOOP("Report", "A rating was changed without an entry."));
}

QString historyFileStem(const QString &reportStem, const Texts &texts)
{
    return safeFileStem({reportStem, texts.text(QT_TRANSLATE_NOOP("Report", "History"))});
}

} // namespace aros::report
