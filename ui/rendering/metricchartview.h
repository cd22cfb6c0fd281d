#pragma once

#include "ui/rendering/metricchartpainter.h"

#include <QWidget>

#include <memory>

namespace aros::rendering {

// A metric's chart on a page, with the texts of its marks below. Left and Right go from point to point, Home and End to
// the first and the last, N and Shift+N to the next and the previous point with a mark. What a point says is told by
// pointDescribed(), for a status line, and by a tooltip under the mouse. To a screen reader it is one chart whose
// description is the finding in words: the same numbers stand in a table beside it.
class MetricChartView : public QWidget
{
    Q_OBJECT

public:
    explicit MetricChartView(QWidget *parent = nullptr);
    ~MetricChartView() override;

    void setChart(const metrics::MetricChart &chart);
    void setColours(const MetricColours &colours);
    const metrics::MetricChart &chart() const { return m_chart; }

    // -1 while no point was gone to.
    qsizetype currentPoint() const { return m_current; }
    // "November 2024: 7.9% · …"; empty while no point was gone to.
    QString currentText() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

signals:
    void pointDescribed(const QString &text);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    const MetricChartPainter &painterFor(int width) const;
    QString textOf(qsizetype point) const;
    void goTo(qsizetype point);
    void goToMark(bool forwards);
    void hover(qsizetype point);
    bool showPointTip(const QPoint &position, const QPoint &globalPosition);
    void announce();

    metrics::MetricChart m_chart;
    MetricColours m_colours;
    qsizetype m_current = -1;
    qsizetype m_hovered = -1;
    mutable std::unique_ptr<MetricChartPainter> m_painter; // laid out for the width below
    mutable int m_width = -1;
};

} // namespace aros::rendering
