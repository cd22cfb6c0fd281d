#pragma once

#include "core/metrics/metrictile.h"

#include <QPushButton>

namespace aros::shell {

// One metric at a glance: title, latest value, a line of the last months, and in words and icons whether it has really
// changed and whether the target will be met. D, or the sign in its corner, turns it over: definition, numerator,
// denominator, period and source. A click opens the chart.
class TileButton final : public QPushButton
{
    Q_OBJECT

public:
    explicit TileButton(const metrics::MetricChart &chart, QWidget *parent = nullptr);

    const metrics::MetricId &metric() const { return m_tile.metric; }
    bool isTurned() const { return m_turned; }
    void turn();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

signals:
    void chartWanted(const aros::metrics::MetricId &metric);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    // Where the parts stand in a tile of a certain width.
    struct Places {
        QRect title, sign, value, month, spark, variation, assurance;
        int height = 0;
    };

    Places placesFor(int width) const;
    // Paragraphs.
    QStringList back() const;
    int iconSide() const;
    void paintFront(QPainter &painter, const Places &places) const;
    void paintBack(QPainter &painter, const Places &places) const;
    void paintSign(QPainter &painter, const QRect &sign) const;

    metrics::MetricTile m_tile;
    metrics::MetricChart m_spark;
    bool m_turned = false;
};

} // namespace aros::shell
