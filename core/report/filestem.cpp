#include "core/report/reportparts.h"

#include <QRegularExpression>

namespace aros::report {

namespace {

constexpr int LongestStemPart = 80; // characters; three parts stay far below what any file system takes

QString safePart(const QString &part)
{
    static const QRegularExpression forbidden(QStringLiteral("[\\\\/:*?\"<>|\\p{C}]+"));
    QString safe = part.normalized(QString::NormalizationForm_C);
    safe.replace(forbidden, QStringLiteral(" "));
    safe = safe.simplified().left(LongestStemPart);
    if (!safe.isEmpty() && safe.back().isHighSurrogate())
        safe.chop(1);
    return safe.trimmed();
}

// Windows keeps some names for devices, whatever follows the first point in them.
bool isDeviceName(const QString &stem)
{
    static const QRegularExpression device(QStringLiteral("^(con|prn|aux|nul|com[0-9]|lpt[0-9]) *(\\.|$)"),
                                           QRegularExpression::CaseInsensitiveOption);
    return device.match(stem).hasMatch();
}

} // namespace

QString safeFileStem(const QStringList &parts)
{
    QStringList safe;
    for (const QString &part : parts) {
        if (const QString cleaned = safePart(part); !cleaned.isEmpty())
            safe.append(cleaned);
    }
    QString stem = safe.join(QStringLiteral(" - "));
    while (stem.endsWith(u'.') || stem.endsWith(u' '))
        stem.chop(1);
    while (stem.startsWith(u'.') || stem.startsWith(u' ') || stem.startsWith(u'-'))
        stem.remove(0, 1);
    if (stem.isEmpty() || isDeviceName(stem))
        stem.prepend(u'_');
    return stem;
}

} // namespace aros::report
