#include "core/questions/questionsetcatalog.h"

#include "core/common/checkedfile.h"
#include "core/questions/questionsetorigins.h"
#include "core/questions/questionsetparser.h"

#include <QDebug>
#include <QDir>
#include <QStandardPaths>
#include <QVersionNumber>

#include <algorithm>

namespace aros::questions {

namespace {

constexpr QLatin1String BuiltInFolder(":/questions");
constexpr QLatin1String DefaultSetId("aros-default");

bool isListedBefore(const QuestionSetName &a, const QuestionSetName &b)
{
    if (a.id != b.id)
        return a.id < b.id;
    return QVersionNumber::fromString(a.version) > QVersionNumber::fromString(b.version);
}

Result<QuestionSetPtr> loadSet(const QString &path)
{
    const Result<QByteArray> bytes = readFile(path, LargestQuestionSetFile);
    if (!bytes)
        return failure(bytes.error());
    return parseQuestionSet(*bytes);
}

QString labelOf(const QuestionSetName &name)
{
    return name.id + QLatin1Char(' ') + name.version;
}

} // namespace

QuestionSetCatalog::QuestionSetCatalog() : QuestionSetCatalog(BuiltInFolder) {}

QuestionSetCatalog::QuestionSetCatalog(QString folder) : m_folder(std::move(folder)) {}

QuestionSetCatalog QuestionSetCatalog::withInstalled(QString folder)
{
    QuestionSetCatalog catalog;
    catalog.m_installedFolder = std::move(folder);
    return catalog;
}

QString QuestionSetCatalog::usualFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/aros/questions");
}

QList<QuestionSetName> QuestionSetCatalog::names() const
{
    QList<QuestionSetName> result;
    for (const Entry &entry : entries())
        result.append(entry.set->name());
    return result;
}

QuestionSetPtr QuestionSetCatalog::defaultSet() const
{
    const auto isDefault = [](const Entry &entry) {
        return entry.set->name().id == DefaultSetId && !entry.isInstalled;
    };
    const auto newest = std::find_if(entries().cbegin(), entries().cend(), isDefault);
    if (newest == entries().cend())
        qFatal("The question set that is part of Aros cannot be read."); // the program was built wrongly
    return newest->set;
}

const QuestionSetCatalog::Entry *QuestionSetCatalog::entryOf(const QuestionSetName &name) const
{
    const auto hasName = [&](const Entry &entry) { return entry.set->name() == name; };
    const auto found = std::find_if(entries().cbegin(), entries().cend(), hasName);
    return found == entries().cend() ? nullptr : &*found;
}

Result<QuestionSetPtr> QuestionSetCatalog::find(const QuestionSetName &name) const
{
    if (const Entry *entry = entryOf(name))
        return entry->set;
    return failure(ErrorCode::QuestionSetUnknown, QStringLiteral("%1 %2 %3").arg(name.id, name.version, name.checksum));
}

QuestionSetPtr QuestionSetCatalog::find(const QString &id, const QString &version) const
{
    const auto isMeant = [&](const Entry &entry) {
        const QuestionSetName &name = entry.set->name();
        return name.id == id && (version.isEmpty() || name.version == version);
    };
    const auto found = std::find_if(entries().cbegin(), entries().cend(), isMeant);
    return found == entries().cend() ? nullptr : found->set;
}

Result<QByteArray> QuestionSetCatalog::bytesOf(const QuestionSetName &name) const
{
    const Entry *entry = entryOf(name);
    if (!entry)
        return failure(ErrorCode::QuestionSetUnknown, labelOf(name));
    return readFile(entry->path, LargestQuestionSetFile);
}

bool QuestionSetCatalog::isInstalled(const QuestionSetName &name) const
{
    const Entry *entry = entryOf(name);
    return entry && entry->isInstalled;
}

Result<QuestionSetPtr> QuestionSetCatalog::install(const QByteArray &bytes)
{
    const Result<QuestionSetPtr> set = parseQuestionSet(bytes);
    if (!set)
        return failure(set.error());
    const QuestionSetName &name = (*set)->name();
    if (const Entry *entry = entryOf(name))
        return entry->set;
    if (find(name.id, name.version))
        return failure(ErrorCode::QuestionSetTaken, labelOf(name));
    for (const Entry &entry : entries()) {
        const QList<QuestionSetProblem> problems = checkAgainstPredecessor(**set, *entry.set);
        if (!problems.isEmpty())
            return failure(ErrorCode::QuestionSetBroken,
                           problems.constFirst().place + QStringLiteral(": ") + problems.constFirst().detail);
    }
    if (m_installedFolder.isEmpty() || !QDir().mkpath(m_installedFolder))
        return failure(ErrorCode::FileNotWritable, m_installedFolder);
    const QString path = QDir(m_installedFolder).filePath(name.id + QLatin1Char('-') + name.version + u".json"_qs);
    const Result<void> written = writeFile(path, bytes);
    if (!written)
        return failure(written.error());
    add({*set, path, true});
    return *set;
}

Result<void> QuestionSetCatalog::remove(const QuestionSetName &name)
{
    const Entry *entry = entryOf(name);
    if (!entry)
        return failure(ErrorCode::QuestionSetUnknown, labelOf(name));
    if (!isInstalled(name))
        return failure(ErrorCode::ReadOnly, labelOf(name));
    if (!QFile::remove(entry->path))
        return failure(ErrorCode::FileNotWritable, entry->path);
    m_entries.removeIf([&](const Entry &other) { return other.set->name() == name; });
    return {};
}

const QList<QuestionSetCatalog::Entry> &QuestionSetCatalog::entries() const
{
    if (m_loaded)
        return m_entries;
    m_loaded = true;
    load(m_folder, false);
    if (!m_installedFolder.isEmpty())
        load(m_installedFolder, true);
    return m_entries;
}

void QuestionSetCatalog::load(const QString &path, bool isInstalled) const
{
    const QDir folder(path);
    for (const QString &file : folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
        if (file.endsWith(QLatin1String(".schema.json")))
            continue;
        const Result<QuestionSetPtr> set = loadSet(folder.filePath(file));
        if (!set)
            qWarning().noquote() << folder.filePath(file) << set.error().detail;
        else if (!entryOf((*set)->name())) // a newer program may have what was installed before
            add({*set, folder.filePath(file), isInstalled});
    }
}

void QuestionSetCatalog::add(const Entry &entry) const
{
    const auto isBefore = [](const Entry &a, const Entry &b) { return isListedBefore(a.set->name(), b.set->name()); };
    m_entries.insert(std::upper_bound(m_entries.begin(), m_entries.end(), entry, isBefore), entry);
}

} // namespace aros::questions
