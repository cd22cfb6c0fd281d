#pragma once

#include "ui/shell/widgets/rowtable.h"

#include <QFont>

namespace aros::shell {

// Rows of nothing but text: the first column wraps, the others stand where their model says.
class TextRowDelegate final : public RowDelegate
{
    Q_OBJECT

public:
    struct Style {
        int height = 34; // of one line, in pixels at 100 %
        QFont::Weight firstWeight = QFont::Normal;
    };

    explicit TextRowDelegate(QObject *parent) : TextRowDelegate(Style(), parent) {}
    TextRowDelegate(Style style, QObject *parent) : RowDelegate(parent), m_style(style) {}

    int cellWidth(const QModelIndex &index) const override;
    QFont firstFont() const override;
    int firstSides() const override;
    int smallestHeight() const override;

protected:
    void paintCell(QPainter &painter, const QRect &cell, const QModelIndex &index) const override;

private:
    Style m_style;
};

} // namespace aros::shell
