#pragma once

#include "core/common/result.h"
#include "core/metrics/figurekey.h"

#include <QList>

#include <chrono>

namespace aros::metrics {

// What putting figures in did; together they are the figures that were handed in.
struct PutCounts {
    int added = 0;
    int corrected = 0; // or taken out
    int unchanged = 0;

    friend bool operator==(const PutCounts &, const PutCounts &) = default;
};

// Figures that go in and figures that go out, together.
struct FigureBatch {
    QList<Figure> in;
    QList<FigureKey> out; // what is not there is no failure
    // How the figures above are stored now, as far as somebody relies on it. Where one is not so, the batch fails with
    // FiguresChanged.
    QList<Figure> expected;
    QString source;
};

// A batch on its way, piece by piece, so that a window goes on meanwhile. All or nothing: where this goes away before
// the end, nothing has changed. Until then nothing else of the workspace can be changed.
class FigureDelivery
{
public:
    FigureDelivery() = default;
    virtual ~FigureDelivery() = default;
    FigureDelivery(const FigureDelivery &) = delete;
    FigureDelivery &operator=(const FigureDelivery &) = delete;

    // Goes on for about that long; true when all of it is durable. Fails as MetricRepository::put() does; then it is
    // over and nothing has changed.
    virtual Result<bool> goOn(std::chrono::milliseconds time) = 0;
    // To the end.
    Result<PutCounts> finish();

    // How much is done, from 0 to 1.
    virtual double progress() const = 0;
    // At the end, what it did.
    virtual PutCounts counts() const = 0;
};

} // namespace aros::metrics
