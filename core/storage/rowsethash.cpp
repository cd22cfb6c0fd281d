#include "core/storage/rowsethash.h"

#include <algorithm>

namespace aros::storage {

RowSetHash::RowSetHash(const QString &text)
{
    const QByteArray bytes = QByteArray::fromHex(text.toLatin1());
    if (bytes.size() == m_sum.size())
        m_sum = bytes;
}

void RowSetHash::toggle(const QByteArray &row)
{
    m_row.reset();
    m_row.addData(row);
    const QByteArray hash = m_row.result();
    for (qsizetype at = 0; at < m_sum.size(); ++at)
        m_sum[at] = static_cast<char>(m_sum.at(at) ^ hash.at(at));
}

QString RowSetHash::text() const
{
    const bool isEmpty = std::all_of(m_sum.cbegin(), m_sum.cend(), [](char byte) { return byte == 0; });
    return isEmpty ? QString() : QString::fromLatin1(m_sum.toHex());
}

QByteArray hashedField(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    return QByteArray::number(bytes.size()) + ':' + bytes;
}

} // namespace aros::storage
