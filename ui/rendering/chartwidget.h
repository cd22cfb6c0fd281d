#pragma once

#include "ui/rendering/metriccolours.h"

#include <QDate>
#include <QWidget>

#include <algorithm>
#include <optional>

namespace aros::rendering {

// What charts of one or more parts have in common on a page. Left and Right go from point to point, Up and Down to the
// part before and after, at about the same time, Home and End to the first and the last point. What a point says is
// told by pointDescribed(), for a status line, and by a tooltip under the mouse. To a screen reader it is one chart
// whose description is everything in words: the same stands in a table beside it.
class ChartWidget : public QWidget
{
    Q_OBJECT

public:
    struct Place {
        qsizetype part = -1; // none was gone to
        qsizetype point = -1;

        bool isValid() const { return part >= 0; }
        friend bool operator==(const Place &, const Place &) = default;
    };

    void setColours(const MetricColours &colours);
    // What height there is for the chart without what belongs below it; 0 for what suits its width. It keeps within
    // sensible bounds.
    void setRoom(int height);
    // All of it but what belongs below.
    QRect mainPart() const { return {0, 0, width(), std::min(height(), heightInRoom(width()))}; }
    // Whether it is no higher than that.
    bool fitsRoom() const { return m_room > 0 && heightInRoom(width()) <= m_room; }

    Place current() const { return m_current; }
    // Of the point that was gone to; empty without one.
    QString currentText() const { return textOf(m_current); }
    const QString &title() const { return m_title; }
    virtual QString description() const = 0;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

signals:
    void pointDescribed(const QString &text);
    // Enter or a double click.
    void partWanted(qsizetype part);

protected:
    // `focusEdge`: pixels between the edge, where the ring of the focus is, and what is drawn.
    explicit ChartWidget(QWidget *parent, int focusEdge = 3);

    virtual qsizetype partCount() const = 0;
    virtual qsizetype pointCount(qsizetype part) const = 0;
    virtual QDate dateOf(Place place) const = 0;
    // Empty for an invalid place.
    virtual QString textOf(Place place) const = 0;
    virtual std::optional<Place> placeAt(QPointF position) const = 0;
    virtual qreal contentHeight(int width) const = 0;
    // Of what is to fit the room.
    virtual qreal partHeight(int width) const { return contentHeight(width); }
    virtual void paintContent(QPainter &painter, const QRectF &part) const = 0;
    virtual void paintFocus(QPainter &painter, Place place) const = 0;
    // What was laid out for a width, a font or colours holds no longer.
    virtual void forgetLayout() = 0;

    void setTitle(const QString &title) { m_title = title; }
    // After the parts have changed. The place that was gone to is kept where it is still there.
    void contentChanged();
    // Before contentChanged(), where the parts have nothing to do with those before.
    void forgetPlace() { m_current = {}; }
    // In the part that was gone to, or the first; the nearest one there is.
    void goToPoint(qsizetype point);
    MetricStyle style() const { return {m_colours, font()}; }
    // For painters, which need a ring's width around them.
    QRectF contentRect(int width) const;
    // How high the content may be; 0 where nothing was said.
    qreal contentRoom() const;

    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    int heightInRoom(int width) const;
    void goTo(Place place);
    void goToPart(qsizetype part);
    void hover(Place place);
    void announce();

    const int m_focusEdge;
    int m_room = 0;
    QString m_title;
    MetricColours m_colours;
    Place m_current;
    Place m_hovered;
};

} // namespace aros::rendering
