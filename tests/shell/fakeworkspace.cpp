#include "tests/shell/fakeworkspace.h"

namespace aros::tests {

using assessment::Assessment;
using assessment::Rating;

namespace {

Assessment newDraft(const questions::QuestionSet &set, const QString &team)
{
    Assessment draft;
    draft.id = AssessmentId(newUuid());
    draft.questionSet = set.name();
    draft.details.team.organisationId = QStringLiteral("betsi-cadwaladr");
    draft.details.team.division = QStringLiteral("Gwasanaethau cymunedol a gofal sylfaenol");
    draft.details.team.name = team;
    draft.details.period = QDate(2026, 3, 1);
    draft.details.facilitator = QStringLiteral("Ward manager");
    draft.details.attendance = {{StaffGroupId(QStringLiteral("nursing-midwifery")), 7},
                                {StaffGroupId(QStringLiteral("estates-ancillary")), 0},
                                {StaffGroupId(QStringLiteral("additional-professional-scientific-technical")), 2}};
    return draft;
}

} // namespace

void FakeWorkspace::fill()
{
    const auto set = m_catalog.defaultSet();
    m_draft = m_repository.create(newDraft(*set, QStringLiteral("Tîm nyrsio cymunedol y gogledd"))).value().id;
    m_agreed = m_repository.create(newDraft(*set, QStringLiteral("Ward 7"))).value().id;
    const QString note =
        QStringLiteral("Rhestr ddyletswyddau’r tri mis diwethaf; collwyd 3 o 14 shifft ym mis Hydref. ");
    // A repository that refuses would leave the tests with nothing to look at.
    const auto save = [this, &set](const AssessmentId &id, int index, const assessment::Answer &answer) {
        if (!m_repository.saveAnswer(id, set->statementAt(index).id, answer))
            qFatal("the sample answer was refused");
    };
    for (int index = 0; index < set->statementCount(); ++index) {
        const assessment::Answer answer{index % 9 == 8 ? Rating::dontKnow() : *Rating::atLevel(index % 5),
                                        note.repeated(index % 3), note, index % 7 == 3};
        if (index < 18)
            save(m_draft, index, answer);
        save(m_agreed, index, answer);
    }
    if (!m_repository.agree(m_agreed))
        qFatal("the sample could not be agreed");
}

QList<presentation::BackupEntry> FakeWorkspace::backups() const
{
    return {{QStringLiteral("/b/1.sqlite"), m_clock.now().addDays(-1), 120000},
            {QStringLiteral("/b/2.sqlite"), m_clock.now().addDays(-2), 118000}};
}

Result<void> FakeWorkspace::exportReport(const report::Report &report, const QString &path)
{
    exported.append(languageCode(report.language) + QLatin1Char(' ') + path);
    return {};
}

Result<void> FakeWorkspace::exportHistory(const report::HistoryTable &history, const QString &)
{
    exportedHistories.append(history);
    return {};
}

} // namespace aros::tests
