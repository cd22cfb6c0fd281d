#include "core/report/disclosure.h"
#include "core/report/reportparts.h"
#include "core/report/reportphrases.h"

namespace aros::report {

using assessment::Attendance;

namespace {

QList<Shown> shownCounts(const QList<Attendance> &groups, Audience audience)
{
    QList<int> counts;
    for (const Attendance &group : groups)
        counts.append(group.present);
    return audience == Audience::File ? discloseCounts(counts) : QList<Shown>(groups.size(), Shown::Exact);
}

QString countText(int count, Shown shown, const Texts &texts)
{
    if (shown == Shown::FewerThan5)
        //: How many people of a staff group took part, where the exact number is hidden
        return texts.text(QT_TRANSLATE_NOOP("Report", "fewer than 5"));
    if (shown == Shown::AtLeast5)
        //: How many people of a staff group took part, where the exact number is hidden
        return texts.text(QT_TRANSLATE_NOOP("Report", "5 or more"));
    return count == 0 ? texts.text(QT_TRANSLATE_NOOP("Report", "none")) : QString::number(count);
}

// The number in the room only where no count is hidden: taking the shown ones off it would give the hidden ones away.
QString noteOn(int present, const QList<Shown> &shown, const Source &source)
{
    const Texts &texts = source.texts;
    QStringList note;
    if (shown.contains(Shown::FewerThan5))
        note.append(texts.text(QT_TRANSLATE_NOOP(
            "Report", "Counts from 1 to 4 are shown as “fewer than 5”, and no total is given, so that nobody can be "
                      "picked out.")));
    else
        note.append(counted(QT_TRANSLATE_NOOP("Report", "One person was in the room."),
                            QT_TRANSLATE_N_NOOP("Report", "%n people were in the room."), present, texts));
    if (shown.contains(Shown::AtLeast5))
        note.append(texts.text(
            QT_TRANSLATE_NOOP("Report", "A larger count that would give a smaller one away is shown as “5 or more”.")));
    if (source.audience == Audience::LeadersScreen)
        note.append(texts.text(QT_TRANSLATE_NOOP("Report", "Files show counts from 1 to 4 as “fewer than 5”.")));
    return note.join(u' ');
}

QString missingVoices(const QList<ParticipantRow> &rows, const Texts &texts)
{
    QStringList groups;
    for (const ParticipantRow &row : rows) {
        if (row.missing)
            groups.append(row.group);
    }
    if (groups.isEmpty())
        return {};
    //: %1 is the name of one staff group, or a list of several: "A, B or C"
    return texts.text(QT_TRANSLATE_NOOP("Report", "Nobody from %1 was in the room."))
        .arg(joined(groups, Join::Or, texts));
}

} // namespace

void addParticipants(Report &report, const Source &source)
{
    const QList<Attendance> &groups = source.assessment.details.attendance;
    const int present = source.assessment.presentCount();
    const QList<Shown> shown = shownCounts(groups, source.audience);
    for (int index = 0; index < groups.size(); ++index) {
        const Attendance &group = groups.at(index);
        ParticipantRow row;
        row.groupId = group.group.text();
        row.group = ReferenceNames::instance().staffGroup(group.group, source.language());
        if (shown.at(index) == Shown::Exact)
            row.count = group.present;
        row.countText = countText(group.present, shown.at(index), source.texts);
        row.missing = group.present == 0 && present > 0;
        report.participants.append(row);
    }
    report.participantsNote =
        present == 0 ? source.texts.text(QT_TRANSLATE_NOOP("Report", "Who was in the room was not recorded."))
                     : noteOn(present, shown, source);
    report.missingVoices = missingVoices(report.participants, source.texts);
}

} // namespace aros::report
