#include "ui/shell/pages/figures/figurestoring.h"

namespace aros::shell {

namespace {

constexpr std::chrono::milliseconds PieceTime(20);

} // namespace

FigureStoring::FigureStoring(QObject *parent) : QObject(parent)
{
    connect(&m_timer, &QTimer::timeout, this, &FigureStoring::goOn);
}

void FigureStoring::start(std::unique_ptr<metrics::FigureDelivery> delivery)
{
    cancel(); // before another begins: there is one transaction at a time
    m_delivery = std::move(delivery);
    m_timer.start(0);
    goOn();
}

void FigureStoring::cancel()
{
    m_timer.stop();
    m_delivery.reset();
}

void FigureStoring::resume()
{
    if (m_delivery)
        m_timer.start(0);
}

void FigureStoring::goOn()
{
    const Result<bool> isDone = m_delivery->goOn(PieceTime);
    if (isDone && !*isDone) {
        emit progressed(static_cast<int>(100 * m_delivery->progress()));
        return;
    }
    const metrics::PutCounts counts = m_delivery->counts();
    cancel();
    if (isDone)
        emit done(counts);
    else
        emit failed(isDone.error());
}

} // namespace aros::shell
