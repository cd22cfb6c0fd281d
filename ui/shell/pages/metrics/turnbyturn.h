#pragma once

#include <QTimer>

#include <functional>

namespace aros::shell {

// Work in many small parts, one in a turn of the event loop, so that keys and clicks are answered between them. Ends
// with the object, or when it is stopped.
class TurnByTurn final : public QObject
{
    Q_OBJECT

public:
    // `part` does the part with this number, from 0.
    TurnByTurn(int parts, std::function<void(int)> part, QObject *parent);

    void start();
    void stop() { m_turn.stop(); }
    bool isDone() const { return m_done == m_parts; }

signals:
    // After each part, and the first time with none.
    void progressed(int done, int parts);

private:
    void doNext();

    std::function<void(int)> m_part;
    QTimer m_turn;
    int m_parts;
    int m_done = 0;
};

} // namespace aros::shell
