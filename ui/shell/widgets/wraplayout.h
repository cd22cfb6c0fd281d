#pragma once

#include <QLayout>

namespace aros::shell {

// A row that becomes several where there is no room: its first item leads, the others follow at the right end. Without
// room for all beside each other the others go below, line by line.
class WrapLayout final : public QLayout
{
    Q_OBJECT

public:
    enum class Lead {
        Expands, // takes all the room that is left, and a line of its own where there is none
        Keeps,   // stays at the left end in its own size
        None     // there is no first among equals: everything goes from left to right
    };

    // `leadWidth`: what an expanding first item wants at least to share a line with the others.
    explicit WrapLayout(QWidget *parent, Lead lead = Lead::None, int leadWidth = 0);
    ~WrapLayout() override;

    // Items that share a line start at its top, where else they are in the middle of it.
    void alignTop() { m_atTop = true; }
    void insertWidget(int index, QWidget *widget);

    void addItem(QLayoutItem *item) override;
    int count() const override { return static_cast<int>(m_items.size()); }
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    void setGeometry(const QRect &rect) override;
    Qt::Orientations expandingDirections() const override { return {}; }

private:
    QList<QLayoutItem *> shown() const;
    bool fitsOneLine(const QList<QLayoutItem *> &items, int width) const;
    int arrange(const QRect &rect, bool apply) const;
    int arrangeOneLine(const QList<QLayoutItem *> &items, const QRect &rect, bool apply) const;
    int arrangeLines(const QList<QLayoutItem *> &items, const QRect &rect, bool apply) const;

    bool leadExpands() const { return m_lead == Lead::Expands; }

    QList<QLayoutItem *> m_items;
    Lead m_lead;
    int m_leadWidth;
    bool m_atTop = false;
};

} // namespace aros::shell
