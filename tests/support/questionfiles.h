#pragma once

#include "core/questions/questionsetproblem.h"

#include <QDir>
#include <QFile>
#include <QStringList>

namespace aros::tests {

// The content of a file in tests/data or in the program's resources; empty when it cannot be read.
inline QByteArray contentOf(const QString &path)
{
    QFile file(QDir(QStringLiteral(TEST_DATA)).absoluteFilePath(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// One row of tests/data/questions/broken/expected.csv.
struct BrokenFile {
    QString name;
    QString place;
    QString kind;
    // "refuses", "accepts" (a rule that only the parser knows) or "unreadable" (no JSON, so no schema is asked)
    QString schema;
};

inline QList<BrokenFile> brokenFiles()
{
    QList<BrokenFile> files;
    QStringList lines = QString::fromUtf8(contentOf(QStringLiteral("questions/broken/expected.csv")))
                            .split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    lines.removeFirst();
    for (const QString &line : std::as_const(lines)) {
        const QStringList cells = line.split(QLatin1Char(','));
        const QString place = cells.mid(1, cells.size() - 3).join(QLatin1Char(',')).remove(QLatin1Char('"'));
        files.append({cells.first(), place, cells.at(cells.size() - 2), cells.last()});
    }
    return files;
}

inline QByteArray brokenFile(const BrokenFile &file)
{
    return contentOf(QStringLiteral("questions/broken/") + file.name);
}

inline QByteArray smallSet()
{
    return contentOf(QStringLiteral("questions/good/small.json"));
}

// The small set with `old` replaced where it occurs first.
inline QByteArray smallSetWith(const QByteArray &old, const QByteArray &replacement)
{
    QByteArray bytes = smallSet();
    const qsizetype at = bytes.indexOf(old);
    if (at < 0)
        qFatal("not in the small set: %s", old.constData());
    return bytes.replace(at, old.size(), replacement);
}

// One line a problem: place, code and reason.
inline QString described(const QList<questions::QuestionSetProblem> &problems)
{
    QStringList lines;
    for (const questions::QuestionSetProblem &problem : problems)
        lines.append(problem.place + QStringLiteral(": ") + questions::problemCode(problem.kind) +
                     QStringLiteral(": ") + problem.detail);
    return lines.join(QLatin1Char('\n'));
}

} // namespace aros::tests
