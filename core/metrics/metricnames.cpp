#include "core/metrics/metricnames.h"

namespace aros::metrics {

const QStringList &kindNames()
{
    static const QStringList names{QStringLiteral("count"),    QStringLiteral("rate"),   QStringLiteral("mean"),
                                   QStringLiteral("turnover"), QStringLiteral("share"),  QStringLiteral("stability"),
                                   QStringLiteral("cohort"),   QStringLiteral("vacancy")};
    return names;
}

const QStringList &unitNames()
{
    static const QStringList names{QStringLiteral("percent"), QStringLiteral("people"), QStringLiteral("cases"),
                                   QStringLiteral("fte"),     QStringLiteral("days"),   QStringLiteral("pounds"),
                                   QStringLiteral("score")};
    return names;
}

const QStringList &betterNames()
{
    static const QStringList names{QStringLiteral("up"), QStringLiteral("down"), QStringLiteral("neutral")};
    return names;
}

const QStringList &countedNames()
{
    static const QStringList names{QStringLiteral("end"), QStringLiteral("during"), QStringLiteral("cohort")};
    return names;
}

} // namespace aros::metrics
