#include "core/questions/questionsetcatalog.h"

#include "core/common/checkedfile.h"
#include "core/questions/questionsetparser.h"

#include <QDebug>
#include <QDir>
#include <QVersionNumber>

#include <algorithm>

namespace aros::questions {

namespace {

constexpr QLatin1String BuiltInFolder(":/questions");
constexpr QLatin1String DefaultSetId("aros-default");

bool isListedBefore(const QuestionSetPtr &a, const QuestionSetPtr &b)
{
    if (a->name().id != b->name().id)
        return a->name().id < b->name().id;
    return QVersionNumber::fromString(a->name().version) > QVersionNumber::fromString(b->name().version);
}

Result<QuestionSetPtr> loadSet(const QString &path)
{
    const Result<QByteArray> bytes = readFile(path, LargestQuestionSetFile);
    if (!bytes)
        return failure(bytes.error());
    return parseQuestionSet(*bytes);
}

} // namespace

QuestionSetCatalog::QuestionSetCatalog() : QuestionSetCatalog(BuiltInFolder) {}

QuestionSetCatalog::QuestionSetCatalog(QString folder) : m_folder(std::move(folder)) {}

QList<QuestionSetName> QuestionSetCatalog::names() const
{
    QList<QuestionSetName> result;
    for (const QuestionSetPtr &set : sets())
        result.append(set->name());
    return result;
}

QuestionSetPtr QuestionSetCatalog::defaultSet() const
{
    const auto isDefault = [](const QuestionSetPtr &set) { return set->name().id == DefaultSetId; };
    const auto newest = std::find_if(sets().cbegin(), sets().cend(), isDefault);
    if (newest == sets().cend())
        qFatal("The question set that is part of Aros cannot be read."); // the program was built wrongly
    return *newest;
}

Result<QuestionSetPtr> QuestionSetCatalog::find(const QuestionSetName &name) const
{
    for (const QuestionSetPtr &set : sets()) {
        if (set->name() == name)
            return set;
    }
    return failure(ErrorCode::QuestionSetUnknown, QStringLiteral("%1 %2 %3").arg(name.id, name.version, name.checksum));
}

const QList<QuestionSetPtr> &QuestionSetCatalog::sets() const
{
    if (m_loaded)
        return m_sets;
    m_loaded = true;
    const QDir folder(m_folder);
    for (const QString &file : folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
        if (file.endsWith(QLatin1String(".schema.json")))
            continue;
        const Result<QuestionSetPtr> set = loadSet(folder.filePath(file));
        if (set)
            m_sets.append(*set);
        else
            qWarning().noquote() << folder.filePath(file) << set.error().detail;
    }
    std::stable_sort(m_sets.begin(), m_sets.end(), isListedBefore);
    return m_sets;
}

} // namespace aros::questions
