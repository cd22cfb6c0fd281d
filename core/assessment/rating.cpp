#include "core/assessment/rating.h"

namespace aros::assessment {

QString Rating::code() const
{
    switch (m_kind) {
    case Kind::Level:
        return QString::number(m_level);
    case Kind::NotApplicable:
        return QStringLiteral("n");
    case Kind::DontKnow:
        break;
    }
    return QStringLiteral("d");
}

std::optional<Rating> Rating::fromCode(const QString &code)
{
    if (code == QLatin1String("n"))
        return notApplicable();
    if (code == QLatin1String("d"))
        return dontKnow();
    if (code.size() != 1 || code.front() < u'0' || code.front() > u'9')
        return std::nullopt;
    return atLevel(code.front().digitValue());
}

} // namespace aros::assessment
