#pragma once

#include "core/assessment/assessment.h"
#include "core/common/language.h"

#include <QList>

namespace aros::report {

// Names of organisations and staff groups, which are content and not program text.
class ReferenceNames
{
public:
    struct Entry {
        QString id;
        BilingualText name;
        BilingualText example; // who belongs to a staff group; empty for organisations

        friend bool operator==(const Entry &, const Entry &) = default;
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

} // namespace aros::report
