#include "ui/shell/pages/metrics/metrictargetcard.h"

#include "ui/shell/style/look.h"
#include "ui/shell/widgets/button.h"
#include "ui/shell/widgets/fields.h"
#include "ui/shell/widgets/iconlabel.h"
#include "ui/shell/widgets/textlabel.h"
#include "ui/shell/widgets/wraplayout.h"

#include <QLineEdit>
#include <QLocale>
#include <QRegularExpression>
#include <QVBoxLayout>

#include <cmath>

namespace aros::shell {

namespace {

constexpr int LongestNumber = 24;
constexpr int NumberWidth = 140;

// "5.5", "5,5", "5.5 %", "£1,200"; nothing where it is no number. Both languages write the point; whoever types a comma
// before one or two last digits means it.
std::optional<double> typedNumber(QString text)
{
    static const QRegularExpression signs(QStringLiteral("[%£\\s]"));
    text.remove(signs);
    text.replace(QChar(0x2212), u'-');
    static const QRegularExpression decimalComma(QStringLiteral("^-?\\d+,\\d{1,2}$"));
    if (decimalComma.match(text).hasMatch())
        text.replace(u',', u'.');
    bool isNumber = false;
    const double number = QLocale(QLocale::English, QLocale::UnitedKingdom).toDouble(text, &isNumber);
    return isNumber && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

} // namespace

MetricTargetCard::MetricTargetCard(const metrics::MetricChart &chart)
    : m_field(makeLine(QStringLiteral("target"), LongestNumber)),
      m_now(secondaryText({})),
      m_fault(new IconLabel(QStringLiteral("warning"), tr("Please type a number, such as 5 or 5.5."),
                            IconLabel::Tone::Critical)),
      m_remove(new Button(tr("Remove the target"), Button::Kind::Quiet))
{
    const Look &look = Look::current();
    column()->addWidget(new HeadingLabel(tr("Target"), size::CardHeading));
    column()->addWidget(secondaryText(tr("What you aim for. The chart then says whether the figures will meet it as "
                                         "things are, will miss it, or may do either by chance.")));
    auto *set = new Button(tr("Set target"), Button::Kind::Secondary);
    set->setObjectName(QStringLiteral("set-target"));
    m_remove->setObjectName(QStringLiteral("remove-target"));
    m_field->setMinimumWidth(look.px(NumberWidth));
    auto *line = new QWidget;
    auto *row = new WrapLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(look.px(8));
    m_field->setAccessibleName(tr("Target"));
    // In the middle of the buttons' height.
    auto *middle = new QWidget;
    auto *place = new QVBoxLayout(middle);
    place->setContentsMargins(0, 0, 0, 0);
    place->addWidget(m_field, 0, Qt::AlignVCenter);
    for (QWidget *part : {middle, static_cast<QWidget *>(set), static_cast<QWidget *>(m_remove)})
        row->addWidget(part);
    column()->addWidget(line);
    m_fault->setObjectName(QStringLiteral("target-fault"));
    m_fault->hide();
    column()->addWidget(m_fault);
    column()->addWidget(m_now);
    column()->addStretch(1);
    connect(set, &QPushButton::clicked, this, &MetricTargetCard::choose);
    connect(m_field, &QLineEdit::returnPressed, this, &MetricTargetCard::choose);
    connect(m_field, &QLineEdit::textEdited, m_fault, &QWidget::hide);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        m_field->setFocus(Qt::OtherFocusReason); // the button is about to go
        emit targetChosen(std::nullopt);
    });
    show(chart);
}

void MetricTargetCard::show(const metrics::MetricChart &chart)
{
    m_remove->setVisible(chart.target.has_value());
    m_now->setVisible(chart.target.has_value());
    if (chart.target)
        //: %1 is a target with its unit, such as 5.5%
        m_now->setText(tr("The target is %1.").arg(chart.targetText));
    if (!m_field->hasFocus() || !chart.target)
        m_field->clear();
}

void MetricTargetCard::choose()
{
    const std::optional<double> target = typedNumber(m_field->text());
    const bool isUsable = target && std::abs(*target) <= metrics::LargestFigure;
    m_fault->setVisible(!isUsable);
    if (!isUsable) {
        m_field->setFocus(Qt::OtherFocusReason);
        m_field->selectAll();
        return;
    }
    m_field->clear();
    emit targetChosen(target);
}

} // namespace aros::shell
