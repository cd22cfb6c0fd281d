#pragma once

#include <QWidget>

#include <optional>

namespace aros::shell {

// A level's number on its step of the ramp, or a letter for an answer without a level. The words stand beside it.
class LevelMark final : public QWidget
{
    Q_OBJECT

public:
    // `letter` is shown where there is no level.
    LevelMark(const std::optional<int> &level, const QString &letter, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::optional<int> m_level;
    QString m_letter;
};

} // namespace aros::shell
