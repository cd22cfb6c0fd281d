#pragma once

#include "ui/rendering/radarpainter.h"

#include <QWidget>

#include <memory>

namespace aros::rendering {

// The radar on a page. The arrow keys go from theme to theme and from round to round; what a point says is told by
// pointDescribed(), for a status line, and by a tooltip under the mouse. To a screen reader it is one chart whose
// description is the finding in words: the same numbers stand in a table beside it.
class RadarView : public QWidget
{
    Q_OBJECT

public:
    explicit RadarView(QWidget *parent = nullptr);
    ~RadarView() override;

    void setRadar(const report::Radar &radar);
    void setColours(const RadarColours &colours);
    const report::Radar &radar() const { return m_radar; }

    // "Flexible working: 2.3 (Baseline, March 2026) · Votes 1.2 to 2.4"; empty while no point was gone to.
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
    void changeEvent(QEvent *event) override;

private:
    const RadarPainter &painted() const;
    QString valueOf(const RadarPlace &place) const;
    QString textOf(const RadarPlace &place) const;
    void goTo(int theme, int series);
    bool showPlaceTip(const QPoint &position, const QPoint &globalPosition);

    report::Radar m_radar;
    RadarColours m_colours;
    RadarPlace m_current; // theme -1: none yet
    RadarPlace m_hovered;
    mutable std::unique_ptr<RadarPainter> m_painter; // laid out for the present size; made when it is needed
    mutable QSize m_paintedSize;
};

} // namespace aros::rendering
