#pragma once

#include "core/metrics/figuredelivery.h"
#include "core/storage/figureorder.h"

#include <QHash>

#include <vector>

namespace aros::storage {

// What is to be at a place; without a figure, nothing.
struct FigureWish {
    metrics::FigureKey key;
    const metrics::Figure *figure = nullptr;   // of the batch
    const metrics::Figure *expected = nullptr; // likewise
};

// A batch in order, each of its figures with how somebody expects that it is now.
class FigureWishes
{
public:
    explicit FigureWishes(metrics::FigureBatch batch) : m_batch(std::move(batch)) {}
    FigureWishes(const FigureWishes &) = delete;
    FigureWishes &operator=(const FigureWishes &) = delete;

    // Checks and sorts some of it; true when all is in order. Fails with InvalidValue.
    Result<bool> step();

    const QString &source() const { return m_batch.source; }
    // By key, after the last step.
    qsizetype size() const { return static_cast<qsizetype>(m_wishes.size()); }
    const FigureWish &at(qsizetype place) const;

private:
    Result<void> gather(qsizetype at);

    const metrics::FigureBatch m_batch;
    qsizetype m_at = 0;
    QHash<metrics::FigureKey, const metrics::Figure *> m_expected;
    std::vector<FigureWish> m_wishes; // as they were handed in
    FigureOrder m_order;              // of them
};

} // namespace aros::storage
