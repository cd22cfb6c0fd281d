#pragma once

#include "ui/shell/projector/projectorcontent.h"

#include <QWidget>

namespace aros::shell {

// One level of the scale: its number and title, and once the votes are revealed a dot for each of them.
class ProjectorLevel final : public QWidget
{
    Q_OBJECT

public:
    // What all five have in common, in pixels.
    struct Sizes {
        double scale = 1; // of the design, which is 1280 x 800
        int title = 0;    // font
        int head = 0;     // height of number and title
        double dot = 0;   // diameter; 0: no dots

        friend bool operator==(const Sizes &, const Sizes &) = default;
    };

    explicit ProjectorLevel(int level);

    void setContent(const ProjectorContent::Level &content);
    const ProjectorContent::Level &content() const { return m_content; }
    void setSizes(const Sizes &sizes);

    // Room for the title, and for the dots under it, in a card of `size` drawn at `scale`.
    static QSize titleRoom(const QSize &size, double scale);
    static QSize dotsRoom(const QSize &size, const Sizes &sizes);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintFrame(QPainter &painter) const;
    void paintHead(QPainter &painter) const;
    void paintVotes(QPainter &painter) const;
    QString votesText() const;

    int m_level;
    ProjectorContent::Level m_content;
    Sizes m_sizes;
};

} // namespace aros::shell
