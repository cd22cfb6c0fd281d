#include "ui/shell/pages/metrics/metrictargetcard.h"

#include "ui/shell/style/look.h"
#include "ui/shell/widgets/button.h"
#include "ui/shell/widgets/fields.h"
#include "ui/shell/widgets/iconlabel.h"
#include "ui/shell/widgets/textlabel.h"
#include "ui/shell/widgets/wraplayout.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QRegularExpression>

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
      m_before(controlText({})),
      m_after(controlText({})),
      m_fault(new IconLabel(QStringLiteral("warning"), tr("Please type a number, such as 5 or 5.5."),
                            IconLabel::Tone::Critical)),
      m_set(new Button(tr("Set target"), Button::Kind::Secondary)),
      m_remove(new Button(tr("Remove the target"), Button::Kind::Quiet))
{
    const Look &look = Look::current();
    column()->addWidget(new HeadingLabel(tr("Target"), size::CardHeading));
    column()->addWidget(secondaryText(tr("What you aim for. The chart then says whether the figures will meet it as "
                                         "things are, will miss it, or may do either by chance.")));
    m_set->setObjectName(QStringLiteral("set-target"));
    m_remove->setObjectName(QStringLiteral("remove-target"));
    m_field->setMinimumWidth(look.px(NumberWidth));
    auto *line = new QWidget;
    auto *row = new WrapLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(look.px(8));
    m_field->setAccessibleName(tr("Target"));
    for (QWidget *part : {makeField(), static_cast<QWidget *>(m_set), static_cast<QWidget *>(m_remove)})
        row->addWidget(part);
    column()->addWidget(line);
    m_fault->setObjectName(QStringLiteral("target-fault"));
    m_fault->hide();
    column()->addWidget(m_fault);
    column()->addStretch(1);
    connect(m_set, &QPushButton::clicked, this, &MetricTargetCard::choose);
    connect(m_field, &QLineEdit::returnPressed, this, &MetricTargetCard::choose);
    connect(m_field, &QLineEdit::textEdited, m_fault, &QWidget::hide);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        m_field->setFocus(Qt::OtherFocusReason); // the button is about to go
        m_field->setModified(false);
        emit targetChosen(std::nullopt);
    });
    show(chart);
}

// The number with its unit before or behind it, in the middle of the buttons' height.
QWidget *MetricTargetCard::makeField()
{
    auto *place = new QWidget;
    auto *row = new QHBoxLayout(place);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Look::current().px(4));
    m_before->singleLine();
    m_after->singleLine();
    for (QWidget *part :
         {static_cast<QWidget *>(m_before), static_cast<QWidget *>(m_field), static_cast<QWidget *>(m_after)})
        row->addWidget(part, 0, Qt::AlignVCenter);
    place->setMinimumHeight(m_set->sizeHint().height());
    return place;
}

// What is being typed stays.
void MetricTargetCard::show(const metrics::MetricChart &chart)
{
    m_remove->setVisible(chart.target.has_value());
    m_set->setText(chart.target ? tr("Change target") : tr("Set target"));
    const qsizetype number = chart.numbers.pattern.indexOf(QLatin1String("%1"));
    m_before->setText(chart.numbers.pattern.left(number).trimmed());
    m_after->setText(chart.numbers.pattern.mid(number + 2).trimmed());
    m_before->setVisible(!m_before->text().isEmpty());
    m_after->setVisible(!m_after->text().isEmpty());
    m_field->setAccessibleDescription(m_before->text() + m_after->text());
    if (m_field->isModified())
        return;
    metrics::NumberFormat bare = chart.numbers;
    bare.pattern = QStringLiteral("%1");
    m_shown = chart.target ? bare.typed(*chart.target) : QString();
    m_field->setText(m_shown);
}

void MetricTargetCard::choose()
{
    // It may have more decimals than are shown.
    if (!m_shown.isEmpty() && m_field->text() == m_shown)
        return;
    const std::optional<double> target = typedNumber(m_field->text());
    const bool isUsable = target && std::abs(*target) <= metrics::LargestFigure;
    m_fault->setVisible(!isUsable);
    if (!isUsable) {
        m_field->setFocus(Qt::OtherFocusReason);
        m_field->selectAll();
        return;
    }
    m_field->setModified(false);
    emit targetChosen(target);
}

} // namespace aros::shell
