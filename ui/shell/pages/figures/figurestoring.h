#pragma once

#include "core/metrics/figuredelivery.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace aros::shell {

// Has figures stored, or taken out, in short pieces between which the window goes on. What is not at its end when this
// goes away changes nothing.
class FigureStoring final : public QObject
{
    Q_OBJECT

public:
    explicit FigureStoring(QObject *parent = nullptr);

    // Begins at once; a few figures are done when this returns.
    void start(std::unique_ptr<metrics::FigureDelivery> delivery);
    bool isRunning() const { return m_delivery != nullptr; }
    void cancel();
    // While somebody is asked something.
    void pause() { m_timer.stop(); }
    void resume();

signals:
    void progressed(int percent);
    void done(const aros::metrics::PutCounts &counts);
    void failed(const aros::Error &error);

private:
    void goOn();

    QTimer m_timer;
    std::unique_ptr<metrics::FigureDelivery> m_delivery;
};

} // namespace aros::shell
