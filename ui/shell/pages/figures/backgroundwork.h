#pragma once

#include "core/metrics/figuretable.h"

#include <QObject>

#include <atomic>
#include <memory>
#include <thread>

namespace aros::shell {

// Work that may take seconds, one piece at a time, on a thread of its own. It is waited for when this goes away, so it
// must ask often whether it goes on.
class BackgroundWork final : public QObject
{
    Q_OBJECT

public:
    // Runs on the other thread and returns what is to be done with its result, which then runs here; it does not where
    // the work was cancelled.
    using Work = std::function<std::function<void()>(const metrics::RowsDone &goesOn)>;

    using QObject::QObject;
    ~BackgroundWork() override;

    // Cancels what is under way.
    void start(Work work);
    void cancel();

signals:
    void progressed(int rows);

private:
    using Flag = std::shared_ptr<std::atomic<bool>>;

    void run(const Work &work, const Flag &isCancelled);

    std::thread m_thread;
    Flag m_isCancelled;
};

} // namespace aros::shell
