#include "ui/shell/projector/projectorlevels.h"

#include "core/questions/questionset.h"
#include "ui/rendering/dotstrip.h"
#include "ui/shell/projector/projectorlook.h"
#include "ui/shell/widgets/wrappedtext.h"

#include <QHBoxLayout>

#include <algorithm>

namespace aros::shell {

namespace {

// In the design's pixels.
constexpr double CardGap = 16;
constexpr double LargestTitle = 21;
constexpr double SmallestHead = 46;
constexpr double LargestDot = 26;

} // namespace

ProjectorLevels::ProjectorLevels() : m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    for (int level = 0; level < questions::LevelCount; ++level) {
        m_levels.append(new ProjectorLevel(level));
        m_row->addWidget(m_levels.last(), 1);
    }
}

void ProjectorLevels::setLevels(const QList<ProjectorContent::Level> &levels)
{
    for (int level = 0; level < m_levels.size(); ++level)
        m_levels.at(level)->setContent(levels.value(level));
    shareSizes();
}

void ProjectorLevels::setScale(double scale)
{
    m_scale = scale;
    m_row->setSpacing(qRound(CardGap * scale));
    shareSizes();
}

void ProjectorLevels::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    shareSizes();
}

QSize ProjectorLevels::cardSize() const
{
    const int gaps = static_cast<int>(m_levels.size() - 1) * m_row->spacing();
    return {(width() - gaps) / static_cast<int>(m_levels.size()), height()};
}

int ProjectorLevels::mostVotes() const
{
    int most = 0;
    for (const ProjectorLevel *level : m_levels)
        most = std::max(most, level->content().votes.value_or(0));
    return most;
}

void ProjectorLevels::shareSizes()
{
    const QSize room = ProjectorLevel::titleRoom(cardSize(), m_scale);
    ProjectorLevel::Sizes sizes{m_scale, qRound(LargestTitle * m_scale), qRound(SmallestHead * m_scale), 0};
    for (const ProjectorLevel *level : m_levels)
        sizes.title =
            std::min(sizes.title, fittingPixels(level->content().title, QFont::Normal, LargestTitle * m_scale, room));
    for (const ProjectorLevel *level : m_levels)
        sizes.head =
            std::max(sizes.head, heightWhenWrapped(projectorFont(sizes.title), level->content().title, room.width()));
    const QSize dots = ProjectorLevel::dotsRoom(cardSize(), sizes);
    sizes.dot = std::min(LargestDot * m_scale, rendering::dotDiameter(mostVotes(), dots.width(), dots.height()));
    for (ProjectorLevel *level : m_levels)
        level->setSizes(sizes);
}

} // namespace aros::shell
