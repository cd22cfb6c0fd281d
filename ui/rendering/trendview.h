#pragma once

#include "ui/rendering/trendpainter.h"

#include <QWidget>

#include <memory>

namespace aros::rendering {

// The trend on a page. To a screen reader it is one chart whose description says each theme's scores; the keyboard
// passes it over, because the same numbers stand in a table beside it.
class TrendView final : public QWidget
{
    Q_OBJECT

public:
    // `title` names the chart; `target` is the word for the legend.
    TrendView(const report::Trend &trend, const QString &title, const QString &target, QWidget *parent = nullptr);
    ~TrendView() override;

    void setTrend(const report::Trend &trend);
    void setColours(const RadarColours &colours);
    const TrendLayout &layoutFor(int width) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    const TrendPainter &painterFor(int width) const;

    report::Trend m_trend;
    QString m_target;
    RadarColours m_colours;
    mutable std::unique_ptr<TrendPainter> m_painter; // laid out for the width below
    mutable int m_width = -1;
};

// Each line's sentence, with its target: the chart for who cannot see it.
QString trendText(const report::Trend &trend, const QString &target);

} // namespace aros::rendering
