#pragma once

#include "ui/shell/projector/projectorlevel.h"

class QHBoxLayout;

namespace aros::shell {

// The five levels beside each other. Their titles share a size, and so do their dots, or nobody could compare them.
class ProjectorLevels final : public QWidget
{
    Q_OBJECT

public:
    ProjectorLevels();

    void setLevels(const QList<ProjectorContent::Level> &levels);
    void setScale(double scale);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void shareSizes();
    QSize cardSize() const;
    int mostVotes() const;

    QHBoxLayout *m_row;
    QList<ProjectorLevel *> m_levels;
    double m_scale = 1;
};

} // namespace aros::shell
