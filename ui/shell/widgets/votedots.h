#pragma once

#include <QWidget>

#include <array>

namespace aros::shell {

// The votes on a statement in small: a dot a vote above each level, and how many they are. To assistive technology a
// picture that is described by a sentence.
class VoteDots final : public QWidget
{
    Q_OBJECT

public:
    VoteDots(const std::array<int, 5> &levels, const QString &description, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintLevel(QPainter &painter, const QRect &column, int level, double diameter) const;

    std::array<int, 5> m_levels;
};

} // namespace aros::shell
