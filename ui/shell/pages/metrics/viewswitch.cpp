#include "ui/shell/pages/metrics/viewswitch.h"

#include "ui/shell/style/look.h"
#include "ui/shell/widgets/focusring.h"
#include "ui/shell/widgets/wraplayout.h"

#include <QPainter>
#include <QPushButton>

namespace aros::shell {

namespace {

constexpr int ViewSide = 10;
constexpr int ViewHeight = 36;
constexpr int ViewLine = 3;

// A word with a line below it where it is the view that is shown.
class ViewButton final : public QPushButton
{
public:
    explicit ViewButton(const QString &text) : QPushButton(text)
    {
        setFont(Look::current().font(size::Control, QFont::Medium));
        setCheckable(true);
        setAutoDefault(true);
        setCursor(Qt::PointingHandCursor);
        setAttribute(Qt::WA_Hover);
    }

    QSize sizeHint() const override
    {
        const Look &look = Look::current();
        return {fontMetrics().horizontalAdvance(text()) + 2 * (look.px(ViewSide) + RingMargin),
                std::max(look.px(ViewHeight), fontMetrics().height() + look.px(12)) + 2 * RingMargin};
    }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void nextCheckState() override {} // it is shown which page this is, whatever is pressed
    void paintEvent(QPaintEvent *) override
    {
        const presentation::Palette &p = Look::current().palette();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRect shape = insideRing(*this);
        if (underMouse() && !isChecked()) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(p.accentSurface);
            painter.drawRoundedRect(shape, 4, 4);
        }
        painter.setPen(isChecked() ? p.text : p.link);
        painter.setFont(font());
        painter.drawText(shape, Qt::AlignCenter, text());
        if (isChecked())
            painter.fillRect(QRect(shape.left(), shape.bottom() - ViewLine + 1, shape.width(), ViewLine), p.primary);
        if (hasFocus())
            paintFocusRing(painter, shape, 4);
    }
};

} // namespace

ViewSwitch::ViewSwitch(Destination::Place current, QWidget *parent) : QWidget(parent)
{
    using Place = Destination::Place;
    auto *row = new WrapLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Look::current().px(4));
    //: A view of metrics: one unit's, as tiles
    add(tr("At a glance"), Place::Metrics, current);
    //: A view of metrics: an organisation, division or team and those below it, side by side
    add(tr("Units"), Place::MetricUnits, current);
    add(tr("Staff groups"), Place::MetricGroups, current);
    add(tr("Beside the assessments"), Place::MetricsBesideScores, current);
}

void ViewSwitch::add(const QString &text, Destination::Place place, Destination::Place current)
{
    auto *button = new ViewButton(text);
    button->setObjectName(QStringLiteral("view-%1").arg(static_cast<int>(place)));
    button->setChecked(place == current);
    connect(button, &QPushButton::clicked, this, [this, place, current] {
        if (place != current)
            emit wanted(place);
    });
    layout()->addWidget(button);
}

} // namespace aros::shell
