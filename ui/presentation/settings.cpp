#include "ui/presentation/settings.h"

#include "core/common/checkedfile.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>

#include <algorithm>
#include <array>

namespace aros::presentation {

namespace {

constexpr qint64 LargestFile = 64 * 1024;

const std::array<QString, 4> &schemeNames()
{
    static const std::array<QString, 4> names{QStringLiteral("desktop"), QStringLiteral("light"),
                                              QStringLiteral("dark"), QStringLiteral("high-contrast")};
    return names;
}

SchemeChoice schemeFromName(const QString &name)
{
    const auto found = std::find(schemeNames().begin(), schemeNames().end(), name);
    return found == schemeNames().end() ? SchemeChoice::Desktop
                                        : static_cast<SchemeChoice>(found - schemeNames().begin());
}

std::optional<questions::QuestionSetName> questionSetIn(const QJsonObject &object)
{
    const QJsonObject name = object.value(QLatin1String("questionSet")).toObject();
    if (name.isEmpty())
        return std::nullopt;
    return questions::QuestionSetName{name.value(QLatin1String("id")).toString(),
                                      name.value(QLatin1String("version")).toString(),
                                      name.value(QLatin1String("checksum")).toString()};
}

QJsonObject objectOf(const questions::QuestionSetName &name)
{
    return {{QStringLiteral("id"), name.id},
            {QStringLiteral("version"), name.version},
            {QStringLiteral("checksum"), name.checksum}};
}

} // namespace

SettingsStore::SettingsStore(QString path) : m_path(std::move(path)) {}

QString SettingsStore::defaultPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
           QStringLiteral("/aros/settings.json");
}

Settings SettingsStore::load() const
{
    Settings settings;
    const Result<QByteArray> bytes = readFile(m_path, LargestFile);
    if (!bytes)
        return settings;
    const QJsonObject object = QJsonDocument::fromJson(*bytes).object();
    settings.language = languageFromCode(object.value(QLatin1String("language")).toString());
    settings.scheme = schemeFromName(object.value(QLatin1String("scheme")).toString());
    const int size = object.value(QLatin1String("textSize")).toInt(100);
    if (std::find(std::begin(TextSizes), std::end(TextSizes), size) != std::end(TextSizes))
        settings.textSize = size;
    settings.singleKeys = object.value(QLatin1String("singleKeys")).toBool(true);
    settings.reducedMotion = object.value(QLatin1String("reducedMotion")).toBool(false);
    settings.smallestGroup = disclosure::allowedSmallestGroup(
        object.value(QLatin1String("smallestGroup")).toInt(disclosure::UsualSmallestGroup));
    settings.questionSet = questionSetIn(object);
    settings.windowGeometry =
        QByteArray::fromBase64(object.value(QLatin1String("windowGeometry")).toString().toLatin1());
    return settings;
}

Result<void> SettingsStore::save(const Settings &settings) const
{
    QJsonObject object;
    if (settings.language)
        object.insert(QLatin1String("language"), languageCode(*settings.language));
    object.insert(QLatin1String("scheme"), schemeNames().at(static_cast<size_t>(settings.scheme)));
    object.insert(QLatin1String("textSize"), settings.textSize);
    object.insert(QLatin1String("singleKeys"), settings.singleKeys);
    object.insert(QLatin1String("reducedMotion"), settings.reducedMotion);
    object.insert(QLatin1String("smallestGroup"), settings.smallestGroup);
    if (settings.questionSet)
        object.insert(QLatin1String("questionSet"), objectOf(*settings.questionSet));
    object.insert(QLatin1String("windowGeometry"), QString::fromLatin1(settings.windowGeometry.toBase64()));
    QDir().mkpath(QFileInfo(m_path).absolutePath());
    return writeFile(m_path, QJsonDocument(object).toJson());
}

} // namespace aros::presentation
