#include "core/storage/targetrows.h"

namespace aros::storage {

using assessment::Target;

namespace {

Values targetsOf(const AssessmentId &id)
{
    return {{QStringLiteral(":assessment"), id.text()}};
}

// theme, tenths, due
Target targetFrom(const QSqlQuery &row)
{
    return {ThemeId(row.value(0).toString()), row.value(1).toInt(),
            QDate::fromString(row.value(2).toString(), Qt::ISODate)};
}

Values targetValues(const AssessmentId &id, const Target &target)
{
    return {{QStringLiteral(":assessment"), id.text()},
            {QStringLiteral(":theme"), target.theme.text()},
            {QStringLiteral(":tenths"), target.tenths},
            {QStringLiteral(":due"), target.by.toString(Qt::ISODate)}};
}

} // namespace

Result<QList<Target>> TargetRows::read(const AssessmentId &id) const
{
    QList<Target> targets;
    const Result<void> done =
        m_database.read(QStringLiteral("SELECT theme, tenths, due FROM target WHERE assessment = :assessment"),
                        targetsOf(id), [&](const QSqlQuery &row) { targets.append(targetFrom(row)); });
    if (!done)
        return failure(done.error());
    return assessment::inOfficialOrder(targets);
}

Result<void> TargetRows::write(const AssessmentId &id, const QList<Target> &targets)
{
    static const QString sql = QStringLiteral(
        "INSERT INTO target (assessment, theme, tenths, due) VALUES (:assessment, :theme, :tenths, :due)");
    Result<void> done = run(QStringLiteral("DELETE FROM target WHERE assessment = :assessment"), targetsOf(id));
    for (const Target &target : targets) {
        if (!done)
            return done;
        done = run(sql, targetValues(id, target));
    }
    return done;
}

Result<void> TargetRows::run(const QString &sql, const Values &values)
{
    const Result<int> done = m_database.change(sql, values);
    if (!done)
        return failure(done.error());
    return {};
}

} // namespace aros::storage
