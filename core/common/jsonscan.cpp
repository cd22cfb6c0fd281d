#include "core/common/jsonscan.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QStringDecoder>
#include <QStringList>

namespace aros {

namespace {

const QByteArray ByteOrderMark = QByteArrayLiteral("\xEF\xBB\xBF");

bool isSpace(char character)
{
    return character == ' ' || character == '\t' || character == '\r' || character == '\n';
}

bool isDigit(char character)
{
    return character >= '0' && character <= '9';
}

// A key is compared by what it means: "\u0069d" is "id".
QString meaningOf(const QByteArray &quotedString)
{
    if (!quotedString.contains('\\'))
        return QString::fromUtf8(quotedString.sliced(1, quotedString.size() - 2));
    return QJsonDocument::fromJson('[' + quotedString + ']').array().at(0).toString();
}

// Recursive descent over the bytes. Every function leaves the cursor behind what it has read, or returns false after it
// has recorded the fault that ends the scan.
class JsonScanner
{
public:
    explicit JsonScanner(const QByteArray &bytes) : m_bytes(bytes) {}

    QList<JsonFault> scan()
    {
        m_at = m_bytes.startsWith(ByteOrderMark) ? ByteOrderMark.size() : 0;
        skipSpace();
        if (peek() != '{' && peek() != '[') {
            fail(QStringLiteral("an object or a list expected"));
            return m_faults;
        }
        if (value()) {
            skipSpace();
            if (!atEnd())
                fail(QStringLiteral("nothing more expected"));
        }
        return m_faults;
    }

private:
    bool atEnd() const { return m_at >= m_bytes.size(); }
    char peek() const { return atEnd() ? '\0' : m_bytes.at(m_at); }

    bool take(char wanted)
    {
        if (atEnd() || m_bytes.at(m_at) != wanted)
            return false;
        ++m_at;
        return true;
    }

    void skipSpace()
    {
        while (!atEnd() && isSpace(m_bytes.at(m_at)))
            ++m_at;
    }

    bool fail(const QString &reason, JsonFault::Kind kind = JsonFault::Kind::Syntax)
    {
        const QString detail = atEnd() ? QStringLiteral("the text ends too early") : reason;
        m_faults.append({kind, placeInText(m_bytes, m_at), detail});
        return false;
    }

    bool value()
    {
        skipSpace();
        const char first = peek();
        if (first == '{' || first == '[')
            return container(first == '{');
        if (first == '"')
            return string();
        if (first == '-' || isDigit(first))
            return number();
        for (const char *word : {"true", "false", "null"}) {
            if (m_bytes.mid(m_at, qsizetype(qstrlen(word))) == word) {
                m_at += qsizetype(qstrlen(word));
                return true;
            }
        }
        return fail(QStringLiteral("a value expected"));
    }

    bool container(bool isObject)
    {
        if (m_path.size() >= DeepestJson)
            return fail(QStringLiteral("nested more than %1 levels").arg(DeepestJson), JsonFault::Kind::TooDeep);
        ++m_at;
        m_path.append(QString());
        const bool good = isObject ? members() : items();
        m_path.removeLast();
        return good;
    }

    bool members()
    {
        skipSpace();
        if (take('}'))
            return true;
        QSet<QString> keys;
        do {
            skipSpace();
            const qsizetype start = m_at;
            if (peek() != '"')
                return fail(QStringLiteral("a key in quotes expected"));
            if (!string())
                return false;
            noteKey(meaningOf(m_bytes.mid(start, m_at - start)), keys);
            skipSpace();
            if (!take(':'))
                return fail(QStringLiteral("a colon expected"));
            if (!value())
                return false;
            skipSpace();
        } while (take(','));
        return take('}') || fail(QStringLiteral("a comma or the end of the object expected"));
    }

    void noteKey(const QString &key, QSet<QString> &keys)
    {
        m_path.last() = jsonPointerStep(key);
        if (keys.contains(key) && m_faults.size() < MostDuplicateKeys)
            m_faults.append({JsonFault::Kind::DuplicateKey, m_path.join(QString()), quotable(key)});
        keys.insert(key);
    }

    bool items()
    {
        skipSpace();
        if (take(']'))
            return true;
        int index = 0;
        do {
            m_path.last() = jsonPointerStep(QString::number(index++));
            if (!value())
                return false;
            skipSpace();
        } while (take(','));
        return take(']') || fail(QStringLiteral("a comma or the end of the list expected"));
    }

    bool string()
    {
        for (++m_at; !atEnd(); ++m_at) {
            const char character = m_bytes.at(m_at);
            if (character == '"') {
                ++m_at;
                return true;
            }
            if (static_cast<unsigned char>(character) < 0x20)
                return fail(QStringLiteral("a control character or line break in a text"));
            if (character == '\\' && !escape())
                return false;
        }
        return fail({});
    }

    // From the backslash to the last character of the escape.
    bool escape()
    {
        ++m_at;
        if (atEnd() || !QByteArrayLiteral("\"\\/bfnrtu").contains(m_bytes.at(m_at)))
            return fail(QStringLiteral("no such escape after a backslash"));
        if (m_bytes.at(m_at) != 'u')
            return true;
        for (int digit = 0; digit < 4; ++digit) {
            ++m_at;
            if (atEnd() || !isxdigit(static_cast<unsigned char>(m_bytes.at(m_at))))
                return fail(QStringLiteral("four hexadecimal digits expected"));
        }
        return true;
    }

    bool number()
    {
        take('-');
        if (!take('0') && !digits())
            return false;
        if (take('.') && !digits())
            return false;
        if (take('e') || take('E')) {
            if (!take('+'))
                take('-');
            return digits();
        }
        return true;
    }

    bool digits()
    {
        if (!isDigit(peek()))
            return fail(QStringLiteral("a digit expected"));
        while (isDigit(peek()))
            ++m_at;
        return true;
    }

    const QByteArray &m_bytes;
    qsizetype m_at = 0;
    QStringList m_path; // one step a container that is open
    QList<JsonFault> m_faults;
};

// Where the first sequence of bytes begins that is no character.
qsizetype firstBadByte(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom);
    qsizetype start = 0;
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        const QString character = decoder.decode(QByteArrayView(bytes).sliced(at, 1));
        if (decoder.hasError())
            return start;
        if (!character.isEmpty())
            start = at + 1;
    }
    return start; // ends inside a character
}

} // namespace

QList<JsonFault> scanJson(const QByteArray &bytes)
{
    if (!bytes.isValidUtf8())
        return {{JsonFault::Kind::NotUtf8, placeInText(bytes, firstBadByte(bytes)), QStringLiteral("not UTF-8")}};
    return JsonScanner(bytes).scan();
}

QString placeInText(const QByteArray &bytes, qsizetype offset)
{
    const qsizetype end = qBound(qsizetype(0), offset, bytes.size());
    const QByteArray before = bytes.first(end);
    const qsizetype lineStart = before.lastIndexOf('\n') + 1;
    QByteArray line = before.sliced(lineStart);
    if (lineStart == 0 && line.startsWith(ByteOrderMark))
        line.remove(0, ByteOrderMark.size());
    return QStringLiteral("line %1, column %2").arg(before.count('\n') + 1).arg(QString::fromUtf8(line).size() + 1);
}

QString jsonPointerStep(const QString &key)
{
    QString step = quotable(key);
    step.replace(QLatin1Char('~'), QLatin1String("~0")).replace(QLatin1Char('/'), QLatin1String("~1"));
    return QLatin1Char('/') + step;
}

QString quotable(const QString &text)
{
    constexpr qsizetype longest = 60;
    QString result;
    for (const QChar character : text.first(qMin(text.size(), longest))) {
        if (character.isPrint())
            result += character;
        else
            result += QStringLiteral("\\u%1").arg(character.unicode(), 4, 16, QLatin1Char('0'));
    }
    return text.size() > longest ? result + QChar(u'…') : result;
}

} // namespace aros
