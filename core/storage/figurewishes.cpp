#include "core/storage/figurewishes.h"

#include "core/storage/metricforms.h"

#include <algorithm>

namespace aros::storage {

using metrics::Figure;

namespace {

constexpr qsizetype GatheredAtOnce = 2000; // a few milliseconds

} // namespace

// First what somebody relies on, then what goes in, then what goes out.
Result<bool> FigureWishes::step()
{
    if (!isFigureSource(m_batch.source))
        return invalid(QStringLiteral("source"));
    const qsizetype all = m_batch.expected.size() + m_batch.in.size() + m_batch.out.size();
    if (m_at < all) {
        for (const qsizetype end = std::min(m_at + GatheredAtOnce, all); m_at < end; ++m_at) {
            if (const Result<void> gathered = gather(m_at); !gathered)
                return failure(gathered.error());
        }
        return false;
    }
    m_order.sort();
    if (const std::optional<int> twice = m_order.twice())
        return invalid(m_wishes[static_cast<size_t>(*twice)].key.metric.text() + QStringLiteral(": twice"));
    return true;
}

Result<void> FigureWishes::gather(qsizetype at)
{
    if (at < m_batch.expected.size()) {
        const Figure &figure = m_batch.expected.at(at);
        m_expected.insert(metrics::keyOf(figure), &figure);
        return {};
    }
    at -= m_batch.expected.size();
    FigureWish wish;
    if (at < m_batch.in.size()) {
        wish.figure = &m_batch.in.at(at);
        if (const QString fault = faultIn(*wish.figure); !fault.isEmpty())
            return invalid(wish.figure->metric.text() + QStringLiteral(": ") + fault);
        wish.key = metrics::keyOf(*wish.figure);
    } else {
        wish.key = m_batch.out.at(at - m_batch.in.size());
    }
    wish.expected = m_expected.value(wish.key);
    m_wishes.push_back(wish);
    m_order.add(wish.key);
    return {};
}

const FigureWish &FigureWishes::at(qsizetype place) const
{
    return m_wishes[static_cast<size_t>(m_order.places()[static_cast<size_t>(place)])];
}

} // namespace aros::storage
