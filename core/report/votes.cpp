#include "core/disclosure/smallgroups.h"
#include "core/report/disclosure.h"
#include "core/report/reportparts.h"
#include "core/report/reportphrases.h"

#include <algorithm>

namespace aros::report {

using scoring::Closeness;
using scoring::Spread;

namespace {

QString closenessText(Closeness closeness, const Texts &texts)
{
    switch (closeness) {
    case Closeness::Close:
        //: How close the votes on a statement are
        return texts.text(QT_TRANSLATE_NOOP("Report", "Close"));
    case Closeness::SomeSpread:
        //: How close the votes on a statement are
        return texts.text(QT_TRANSLATE_NOOP("Report", "Some spread"));
    case Closeness::Wide:
        //: How close the votes on a statement are
        return texts.text(QT_TRANSLATE_NOOP("Report", "Wide spread"));
    case Closeness::Split:
        break;
    }
    //: How close the votes on a statement are: two camps
    return texts.text(QT_TRANSLATE_NOOP("Report", "Split"));
}

QString countsInWords(const Spread &spread, const Texts &texts)
{
    QStringList parts;
    for (int level = 0; level < questions::LevelCount; ++level)
        //: Votes for one level in a list; %1 is the level, %2 how many: "level 3: 5"
        parts.append(texts.text(QT_TRANSLATE_NOOP("Report", "level %1: %2"))
                         .arg(QString::number(level), QString::number(spread.levels.at(static_cast<size_t>(level)))));
    if (spread.notApplicable > 0)
        parts.append(texts.text(QT_TRANSLATE_NOOP("Report", "not applicable: %1")).arg(spread.notApplicable));
    if (spread.dontKnow > 0)
        parts.append(texts.text(QT_TRANSLATE_NOOP("Report", "don’t know: %1")).arg(spread.dontKnow));
    return parts.join(QStringLiteral(", "));
}

QString summaryOf(const VoteSummary &votes, const Spread &spread, const Texts &texts)
{
    //: The votes on a statement: %1 is "14 votes", %2 a list such as "level 0: 3, level 1: 4"
    const QString counts =
        texts.text(QT_TRANSLATE_NOOP("Report", "%1. %2.")).arg(votes.countText, countsInWords(spread, texts));
    if (!spread.median)
        return counts;
    //: %1 is the counts, %2 the median, %3 the agreement as a number, %4 in words: "wide spread"
    return texts.text(QT_TRANSLATE_NOOP("Report", "%1 Median %2, agreement %3 (%4)."))
        .arg(counts, votes.medianText, votes.agreementText, withinSentence(votes.closeness));
}

QString briefOf(const VoteSummary &votes, const Texts &texts)
{
    QStringList counts;
    for (const int count : votes.levels)
        counts.append(QString::number(count));
    //: On a line about the votes on a statement; %1 is five counts: "3, 4, 1, 5, 1"
    QStringList parts{
        votes.countText,
        texts.text(QT_TRANSLATE_NOOP("Report", "levels 0 to 4: %1")).arg(counts.join(QStringLiteral(", ")))};
    if (votes.notApplicable > 0)
        parts.append(texts.text(QT_TRANSLATE_NOOP("Report", "not applicable: %1")).arg(votes.notApplicable));
    if (votes.dontKnow > 0)
        parts.append(texts.text(QT_TRANSLATE_NOOP("Report", "don’t know: %1")).arg(votes.dontKnow));
    if (votes.median) {
        //: On a line about the votes on a statement
        parts.append(texts.text(QT_TRANSLATE_NOOP("Report", "median %1")).arg(votes.medianText));
        //: On a line about the votes on a statement: "agreement 0.14 (wide spread)"
        parts.append(texts.text(QT_TRANSLATE_NOOP("Report", "agreement %1 (%2)"))
                         .arg(votes.agreementText, withinSentence(votes.closeness)));
    }
    return parts.join(QStringLiteral(" · "));
}

bool anyVoteRevealed(const Source &source)
{
    return std::any_of(source.votes.cbegin(), source.votes.cend(), [](const assessment::StatementVotes &votes) {
        return votes.revealed && !votes.pooled().isEmpty();
    });
}

QString waysText(const assessment::VotingPlan &plan, const Texts &texts)
{
    QStringList ways;
    if (plan.hands)
        //: A way of voting, at the end of "People answered before talking: %1."
        ways.append(texts.text(QT_TRANSLATE_NOOP("Report", "by a show of hands")));
    if (plan.privately)
        //: A way of voting, at the end of "People answered before talking: %1."
        ways.append(texts.text(QT_TRANSLATE_NOOP("Report", "privately on the screen")));
    if (plan.paper)
        //: A way of voting, at the end of "People answered before talking: %1."
        ways.append(texts.text(QT_TRANSLATE_NOOP("Report", "on paper")));
    return joined(ways, Join::And, texts);
}

QString votesNote(const Source &source)
{
    //: %1 is how: "by a show of hands and on paper"
    return source.texts.text(QT_TRANSLATE_NOOP("Report", "People answered before talking: %1."))
               .arg(waysText(source.assessment.details.voting, source.texts)) +
           QStringLiteral(" ") +
           source.texts.text(QT_TRANSLATE_NOOP(
               "Report", "Votes carry no name, and are shown for statements with at least five of them."));
}

// Every group that may be shown for any theme, in the official order of the staff groups.
QList<StaffGroupId> shownGroups(const Source &source)
{
    QList<StaffGroupId> groups;
    for (const ReferenceNames::Entry &entry : ReferenceNames::instance().staffGroups()) {
        const StaffGroupId group(entry.id);
        const bool shown = std::any_of(source.votes.cbegin(), source.votes.cend(), [&](const auto &votes) {
            return votes.revealed && votes.sheets.contains(group);
        });
        if (shown)
            groups.append(group);
    }
    return groups;
}

GroupTable::Row groupRow(const questions::Theme &theme, const QList<StaffGroupId> &groups, const Source &source)
{
    GroupTable::Row row;
    row.themeId = theme.id.text();
    row.theme = theme.shortTitle.in(source.language());
    const QList<scoring::GroupView> views = scoring::groupViews(theme, source.votes);
    for (const StaffGroupId &group : groups) {
        const auto view = std::find_if(views.cbegin(), views.cend(),
                                       [&](const scoring::GroupView &candidate) { return candidate.group == group; });
        const std::optional<scoring::Score> mean = view == views.cend() ? std::nullopt : view->mean;
        row.values.append(mean ? std::optional<double>(static_cast<double>(mean->tenths()) / 10) : std::nullopt);
        row.cells.append(scoreText(mean, source.texts));
    }
    return row;
}

int fewestPeople(const StaffGroupId &group, const Source &source)
{
    int fewest = 0;
    for (const questions::Theme &theme : source.set.themes()) {
        for (const scoring::GroupView &view : scoring::groupViews(theme, source.votes)) {
            if (view.group == group && (fewest == 0 || view.people < fewest))
                fewest = view.people;
        }
    }
    return fewest;
}

// In a file, the number of a group's voters must not take back what its count in the room leaves open: with it, the
// counts that are hidden could be worked out.
bool mayCountPeople(const StaffGroupId &group, const Source &source)
{
    if (source.audience != Audience::File)
        return true;
    QList<int> counts;
    qsizetype own = -1;
    for (const assessment::Attendance &attendance : source.assessment.details.attendance) {
        if (attendance.group == group)
            own = counts.size();
        counts.append(attendance.present);
    }
    const QList<Shown> shown = discloseCounts(counts);
    const bool allShown = std::all_of(shown.cbegin(), shown.cend(), [](Shown one) { return one == Shown::Exact; });
    return allShown || (own >= 0 && shown.at(own) == Shown::Exact);
}

int peopleShown(const StaffGroupId &group, const Source &source)
{
    return mayCountPeople(group, source) ? fewestPeople(group, source) : disclosure::SmallestAllowedGroup;
}

void addGroups(Report &report, const Source &source)
{
    const QList<StaffGroupId> groups = shownGroups(source);
    for (const StaffGroupId &group : groups)
        report.groups.columns.append(
            {group.text(), ReferenceNames::instance().staffGroup(group, source.language()),
             //: How many people of a staff group voted: the fewest on any statement
             source.texts.text(QT_TRANSLATE_N_NOOP("Report", "at least %n people"), peopleShown(group, source))});
    if (!groups.isEmpty()) {
        for (const questions::Theme &theme : source.set.themes())
            report.groups.rows.append(groupRow(theme, groups, source));
    }
    report.groupsNote = source.texts.text(
        groups.isEmpty()
            ? QT_TRANSLATE_NOOP("Report", "No staff group had enough votes to be shown without giving people away.")
            : QT_TRANSLATE_NOOP("Report", "Means of the votes, not agreed levels. Staff groups with too few votes, and "
                                          "those that would give them away, are left out."));
}

} // namespace

std::optional<VoteSummary> voteSummary(const assessment::StatementVotes &statement, const Texts &texts)
{
    const std::optional<Spread> spread = scoring::spreadOf(statement);
    if (!spread)
        return std::nullopt;
    VoteSummary votes;
    votes.levels = spread->levels;
    votes.notApplicable = spread->notApplicable;
    votes.dontKnow = spread->dontKnow;
    votes.total = spread->votes + spread->notApplicable + spread->dontKnow;
    votes.countText = texts.text(QT_TRANSLATE_N_NOOP("Report", "%n votes"), votes.total);
    votes.medianText = scoreText(spread->median, texts);
    votes.agreementText = QStringLiteral("–");
    if (spread->agreement) {
        votes.median = spread->median->value();
        votes.agreement = spread->agreement->value();
        votes.agreementText = hundredthsText(*spread->agreement, texts);
        votes.closeness = closenessText(scoring::closenessOf(*spread->agreement), texts);
    }
    votes.summary = summaryOf(votes, *spread, texts);
    votes.brief = briefOf(votes, texts);
    return votes;
}

std::optional<VoteSummary> voteSummary(const StatementId &statement, const Source &source)
{
    return voteSummary(source.votes.value(statement), source.texts);
}

bool showsVotes(const Report &report)
{
    return std::any_of(report.sections.cbegin(), report.sections.cend(), [](const ThemeSection &section) {
        return std::any_of(section.statements.cbegin(), section.statements.cend(),
                           [](const StatementRow &row) { return row.votes.has_value(); });
    });
}

void addVotes(Report &report, const Source &source)
{
    if (!anyVoteRevealed(source))
        return;
    report.votesNote = votesNote(source);
    if (!showsVotes(report)) {
        report.noDifferences = source.texts.text(
            QT_TRANSLATE_NOOP("Report", "Fewer than five people voted on each statement, so the votes are not shown."));
        return;
    }
    for (const scoring::RankedSpread &ranked : scoring::mostDiffering(source.set, source.votes))
        report.differences.append(
            {highlightRow(ranked.index, source), *voteSummary(source.set.statementAt(ranked.index).id, source)});
    if (report.differences.isEmpty())
        report.noDifferences =
            source.texts.text(QT_TRANSLATE_NOOP("Report", "The votes were close to each other on every statement."));
    else
        report.differencesNote = source.texts.text(
            QT_TRANSLATE_NOOP("Report", "How many voted for each level from 0 to 4. Agreement is 1 when all votes are "
                                        "the same, 0 when they are spread evenly and −1 when half are at each end."));
    if (source.assessment.details.voting.staffGroups)
        addGroups(report, source);
}

} // namespace aros::report
