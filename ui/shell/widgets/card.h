#pragma once

#include <QFrame>

class QVBoxLayout;

namespace aros::shell {

// A panel with an edge that groups what belongs together.
class Card : public QFrame
{
    Q_OBJECT

public:
    enum class Surface { Plain, Accent };

    explicit Card(Surface surface = Surface::Plain, QWidget *parent = nullptr);

    // Vertical, with the card's own margins.
    QVBoxLayout *column() const { return m_column; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Surface m_surface;
    QVBoxLayout *m_column;
};

// A word in a small frame: "Draft", "Agreed", "Team".
class Badge final : public QWidget
{
    Q_OBJECT

public:
    enum class Tone { Neutral, Success, Warning };

    Badge(const QString &text, Tone tone, QWidget *parent = nullptr);

    void setContent(const QString &text, Tone tone);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

    static void paint(QPainter &painter, const QRect &place, const QString &text, Tone tone);
    static QSize sizeFor(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
    Tone m_tone;
};

} // namespace aros::shell
