#include "ui/shell/widgets/wordwidth.h"

#include <QFontMetrics>
#include <QStringList>

namespace aros::shell {

int widestWord(const QFontMetrics &metrics, const QString &text)
{
    int widest = 0;
    for (const QString &word : text.split(QLatin1Char(' ')))
        widest = qMax(widest, metrics.horizontalAdvance(word));
    return widest;
}

} // namespace aros::shell
