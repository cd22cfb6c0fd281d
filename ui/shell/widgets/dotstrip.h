#pragma once

#include "core/report/report.h"

#include <QWidget>

namespace aros::shell {

class TextLabel;

// The revealed votes on one statement: a dot a vote above its level, how many those are, and where the median lies. A
// picture to assistive technology, described in words, with the counts as texts in it.
class DotStrip final : public QWidget
{
    Q_OBJECT

public:
    explicit DotStrip(const report::VoteSummary &votes, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QRect column(int level, int width) const;
    int most() const;
    int medianHeight() const;
    int dotsHeight(int width) const;
    int countsHeight(int width) const;
    double medianPlace() const;
    void paintMedian(QPainter &painter) const;
    void paintMedianText(QPainter &painter, double place) const;
    void paintLevels(QPainter &painter) const;

    report::VoteSummary m_votes;
    QList<TextLabel *> m_counts; // one a level
};

} // namespace aros::shell
