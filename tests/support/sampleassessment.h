#pragma once

#include "core/assessment/assessment.h"

namespace aros::tests {

// A draft that a repository takes: the team is named after `team`, the content depends on nothing else.
inline assessment::Assessment sampleDraft(const QString &team = QStringLiteral("Ward 7"))
{
    assessment::Assessment draft;
    draft.questionSet = {QStringLiteral("sample"), QStringLiteral("1.0"), QStringLiteral("00")};
    draft.details.team.organisationId = QStringLiteral("cardiff-and-vale");
    draft.details.team.division = QStringLiteral("Medicine");
    draft.details.team.name = team;
    draft.details.period = QDate(2026, 3, 1);
    draft.details.facilitator = QStringLiteral("Ward manager");
    draft.details.attendance = {{StaffGroupId(QStringLiteral("nursing")), 6},
                                {StaffGroupId(QStringLiteral("estates")), 0}};
    return draft;
}

inline assessment::Answer sampleAnswer(int level = 3, const QString &evidence = QStringLiteral("Tystiolaeth: rota ŵ"))
{
    return {assessment::Rating::atLevel(level), evidence, QStringLiteral("A gap"), false};
}

} // namespace aros::tests
