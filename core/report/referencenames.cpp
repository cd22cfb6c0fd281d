#include "core/report/referencenames.h"

#include <QDebug>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace aros::report {

namespace {

BilingualText bilingualText(const QJsonValue &value)
{
    return {value[languageCode(Language::English)].toString(), value[languageCode(Language::Welsh)].toString()};
}

QList<ReferenceNames::Entry> readEntries(const QString &list)
{
    QFile file(QStringLiteral(":/reference/%1.json").arg(list.toLower()));
    if (!file.open(QIODevice::ReadOnly))
        qWarning().noquote() << file.fileName() << file.errorString();
    QList<ReferenceNames::Entry> entries;
    const QJsonArray values = QJsonDocument::fromJson(file.readAll())[list].toArray();
    for (const QJsonValue value : values)
        entries.append({value[QLatin1String("id")].toString(), bilingualText(value[QLatin1String("name")]),
                        bilingualText(value[QLatin1String("example")])});
    return entries;
}

QString nameOf(const QList<ReferenceNames::Entry> &entries, const QString &id, Language language)
{
    const auto found =
        std::find_if(entries.cbegin(), entries.cend(), [&](const auto &entry) { return entry.id == id; });
    return found == entries.cend() ? id : found->name.in(language);
}

} // namespace

const ReferenceNames &ReferenceNames::instance()
{
    static const ReferenceNames names;
    return names;
}

ReferenceNames::ReferenceNames()
    : m_organisations(readEntries(QStringLiteral("organisations"))),
      m_staffGroups(readEntries(QStringLiteral("staffGroups")))
{
}

QString ReferenceNames::organisation(const assessment::Team &team, Language language) const
{
    return team.organisationId.isEmpty() ? team.organisation : nameOf(m_organisations, team.organisationId, language);
}

QString ReferenceNames::staffGroup(const StaffGroupId &group, Language language) const
{
    return nameOf(m_staffGroups, group.text(), language);
}

} // namespace aros::report
