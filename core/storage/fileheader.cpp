#include "core/storage/fileheader.h"

#include <QByteArray>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

namespace aros::storage
{

namespace
{

// https://www.sqlite.org/fileformat2.html#the_database_header
constexpr int HeaderSize = 100;
constexpr int UserVersionOffset = 60;
constexpr int ApplicationIdOffset = 68;

quint32 numberAt(const QByteArray &header, int offset)
{
    return qFromBigEndian<quint32>(header.constData() + offset);
}

FileHeader parseHeader(const QByteArray &header)
{
    const QByteArray magic("SQLite format 3\0", 16);
    if (header.isEmpty())
        return {FileHeader::Kind::Empty, 0};
    if (!header.startsWith(magic.left(header.size())))
        return {FileHeader::Kind::Foreign, 0};
    if (header.size() < HeaderSize)
        return {FileHeader::Kind::CutShort, 0};
    if (numberAt(header, ApplicationIdOffset) != ArosApplicationId)
        return {FileHeader::Kind::Foreign, 0};
    return {FileHeader::Kind::Aros, static_cast<int>(numberAt(header, UserVersionOffset))};
}

} // namespace

FileHeader readHeader(const QString &path)
{
    if (!QFileInfo::exists(path))
        return {FileHeader::Kind::Missing, 0};
    QFile file(path);
    if (QFileInfo(path).isDir() || !file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return {FileHeader::Kind::Unreadable, 0};
    return parseHeader(file.read(HeaderSize));
}

} // namespace aros::storage
