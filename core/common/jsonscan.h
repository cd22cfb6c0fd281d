#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace aros {

// Something that makes JSON text unreadable, or that readers would understand in different ways.
struct JsonFault {
    enum class Kind { NotUtf8, Syntax, TooDeep, DuplicateKey };

    Kind kind = Kind::Syntax;
    QString place;  // "line 3, column 14"; for a duplicate key the JSON pointer of the key
    QString detail; // untranslated reason; the key where it is a duplicate

    friend bool operator==(const JsonFault &, const JsonFault &) = default;
};

constexpr int DeepestJson = 64;
constexpr int MostDuplicateKeys = 100;

// Reads JSON text by the letter of RFC 8259 with an object or a list at the top; a byte order mark is allowed.
// QJsonDocument forgives unknown escapes and control characters and silently takes the last of two equal keys, so text
// from outside goes through here first. Duplicate keys come first, in the order of the text and at most
// MostDuplicateKeys; a fault of another kind ends the scan and is therefore the last.
QList<JsonFault> scanJson(const QByteArray &bytes);

// "line 3, column 14" of a byte offset; both count from 1, columns in UTF-16 units and without a byte order mark.
QString placeInText(const QByteArray &bytes, qsizetype offset);

// `key` as one step of a JSON pointer with its slash: "/title". Control characters are escaped and long keys cut, so
// that a place can be printed on a terminal.
QString jsonPointerStep(const QString &key);

// `text` in one short printable line, for reasons that quote what a file says.
QString quotable(const QString &text);

} // namespace aros
