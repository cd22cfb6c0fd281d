#pragma once

#include "core/assessment/assessment.h"
#include "core/common/texts.h"
#include "core/report/report.h"

namespace aros::report
{

// Names of organisations and staff groups, which are content and not program text.
class ReferenceNames
{
public:
    struct Entry {
        QString id;
        BilingualText name;
        BilingualText example; // who belongs to a staff group; empty for organisations
    };

    // Reads resources/reference; those files are part of the program and checked by a test.
    static const ReferenceNames &instance();

    const QList<Entry> &organisations() const { return m_organisations; }
    const QList<Entry> &staffGroups() const { return m_staffGroups; }
    // The typed name where there is no id; the id itself where it is unknown.
    QString organisation(const assessment::Team &team, Language language) const;
    QString staffGroup(const StaffGroupId &group, Language language) const;

private:
    ReferenceNames();

    QList<Entry> m_organisations;
    QList<Entry> m_staffGroups;
};

Report buildReport(const questions::QuestionSet &set, const assessment::Assessment &assessment, const Texts &texts,
                   Audience audience);

// "Baseline", "Follow-up 1".
QString roundName(int round, const Texts &texts);

} // namespace aros::report
