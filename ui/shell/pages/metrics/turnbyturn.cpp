#include "ui/shell/pages/metrics/turnbyturn.h"

namespace aros::shell {

TurnByTurn::TurnByTurn(int parts, std::function<void(int)> part, QObject *parent)
    : QObject(parent),
      m_part(std::move(part)),
      m_parts(parts)
{
    connect(&m_turn, &QTimer::timeout, this, &TurnByTurn::doNext);
}

void TurnByTurn::start()
{
    if (!isDone())
        m_turn.start(0);
    emit progressed(m_done, m_parts);
}

void TurnByTurn::doNext()
{
    m_part(m_done);
    ++m_done;
    if (isDone())
        m_turn.stop();
    emit progressed(m_done, m_parts);
}

} // namespace aros::shell
