#include "ui/shell/pages/figures/backgroundwork.h"

namespace aros::shell {

BackgroundWork::~BackgroundWork()
{
    cancel();
}

void BackgroundWork::start(Work work)
{
    cancel();
    m_isCancelled = std::make_shared<std::atomic<bool>>(false);
    m_thread = std::thread([this, work = std::move(work), flag = m_isCancelled] { run(work, flag); });
}

void BackgroundWork::cancel()
{
    if (m_isCancelled)
        *m_isCancelled = true;
    if (m_thread.joinable())
        m_thread.join();
}

// What is sent home but arrives after this is gone is thrown away by Qt.
void BackgroundWork::run(const Work &work, const Flag &isCancelled)
{
    const auto goesOn = [this, &isCancelled](int rows) {
        if (*isCancelled)
            return false;
        const auto tell = [this, flag = isCancelled, rows] {
            if (!*flag)
                emit progressed(rows);
        };
        QMetaObject::invokeMethod(this, tell, Qt::QueuedConnection);
        return true;
    };
    const auto atHome = [flag = isCancelled, rest = work(goesOn)] {
        if (!*flag)
            rest();
    };
    QMetaObject::invokeMethod(this, atHome, Qt::QueuedConnection);
}

} // namespace aros::shell
