#include "core/storage/fileheader.h"

#include <QByteArray>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

namespace aros::storage {

namespace {

// https://www.sqlite.org/fileformat2.html#the_database_header
constexpr int HeaderSize = 100;
constexpr int PageSizeOffset = 16;
constexpr int UserVersionOffset = 60;
constexpr int ApplicationIdOffset = 68;

quint32 numberAt(const QByteArray &header, int offset)
{
    return qFromBigEndian<quint32>(header.constData() + offset);
}

qint64 pageSizeIn(const QByteArray &header)
{
    const auto stored = qFromBigEndian<quint16>(header.constData() + PageSizeOffset);
    return stored == 1 ? 65536 : stored;
}

FileHeader parseHeader(const QByteArray &header, qint64 fileSize)
{
    const QByteArray magic("SQLite format 3\0", 16);
    if (header.isEmpty())
        return {FileHeader::Kind::Empty};
    if (!header.startsWith(magic.left(header.size())))
        return {FileHeader::Kind::Foreign};
    if (header.size() < HeaderSize)
        return {FileHeader::Kind::CutShort};
    if (numberAt(header, ApplicationIdOffset) != ArosApplicationId)
        return {FileHeader::Kind::Foreign};
    const qint64 pageSize = pageSizeIn(header);
    return {FileHeader::Kind::Aros, static_cast<int>(numberAt(header, UserVersionOffset)),
            pageSize > 0 && fileSize % pageSize == 0};
}

} // namespace

FileHeader readHeader(const QString &path)
{
    if (!QFileInfo::exists(path))
        return {FileHeader::Kind::Missing};
    QFile file(path);
    if (QFileInfo(path).isDir() || !file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return {FileHeader::Kind::Unreadable};
    return parseHeader(file.read(HeaderSize), file.size());
}

} // namespace aros::storage
