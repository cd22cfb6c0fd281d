#pragma once

#include <QByteArray>
#include <QCryptographicHash>
#include <QString>

namespace aros::storage {

// The fingerprint of a set of rows, whatever their order: the exclusive or of the SHA-256 of each. A row that changes
// is taken out as it was and put in as it is, so that nothing else need be read; a byte that something else changed
// stays noticed for good. Part of the file format.
class RowSetHash
{
public:
    RowSetHash() = default;
    explicit RowSetHash(const QString &text); // as from text()

    // Puts a row in, or takes it out when it is in.
    void toggle(const QByteArray &row);
    // 64 hexadecimal digits; empty for no rows.
    QString text() const;

private:
    QCryptographicHash m_row{QCryptographicHash::Sha256};
    QByteArray m_sum = QByteArray(32, '\0');
};

// One field of a row, so that no two lists of fields give the same bytes.
QByteArray hashedField(const QString &text);

} // namespace aros::storage
