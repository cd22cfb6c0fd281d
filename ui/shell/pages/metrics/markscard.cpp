#include "ui/shell/pages/metrics/markscard.h"

#include "ui/presentation/assessmenttexts.h"
#include "ui/shell/style/look.h"
#include "ui/shell/widgets/button.h"
#include "ui/shell/widgets/fields.h"
#include "ui/shell/widgets/iconlabel.h"
#include "ui/shell/widgets/popupchoice.h"
#include "ui/shell/widgets/retire.h"
#include "ui/shell/widgets/taborder.h"
#include "ui/shell/widgets/textlabel.h"
#include "ui/shell/widgets/wraplayout.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace aros::shell {

using metrics::MetricChart;
using presentation::AssessmentTexts;

namespace {
constexpr int TextWidth = 300;
constexpr int MonthWidth = 150;
} // namespace

MarksCard::MarksCard(const MetricChart &chart, metrics::SeriesEdits &edits, bool mayChange)
    : m_edits(edits),
      m_mayChange(mayChange)
{
    column()->addWidget(new HeadingLabel(tr("Notes, events and new limits"), size::CardHeading));
    column()->addWidget(secondaryText(
        tr("What was going on at the time, so that others can read the chart. Each has its number on the chart.")));
    m_list = new QWidget;
    column()->addWidget(m_list);
    show(chart); // before the form is made, which comes after it for Tab too
    if (mayChange) {
        addForm();
        fillMonths(chart);
    }
    column()->addStretch(1);
}

void MarksCard::addForm()
{
    const Look &look = Look::current();
    m_kind = makeChoice(QStringLiteral("mark-kind"));
    m_kind->addItems({tr("Note"), tr("Event"), tr("New limits from here on")});
    m_month = new PopupChoice;
    m_month->setObjectName(QStringLiteral("mark-month"));
    m_month->setMinimumWidth(look.px(MonthWidth));
    m_day = makeNumber(QStringLiteral("mark-day"), 1, 31);
    m_text = makeLine(QStringLiteral("mark-text"), metrics::LongestSeriesNote);
    m_text->setMinimumWidth(look.px(TextWidth));
    m_add = new Button(tr("Add to the chart"), Button::Kind::Secondary);
    m_add->setObjectName(QStringLiteral("add-mark"));
    auto *form = new QWidget;
    auto *row = new WrapLayout(form);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(look.px(8));
    row->addWidget(makeLabelled(tr("What"), m_kind));
    row->addWidget(makeLabelled(tr("Month"), m_month));
    m_dayPlace = makeLabelled(tr("Day"), m_day);
    row->addWidget(m_dayPlace);
    row->addWidget(makeLabelled(tr("In your words"), m_text));
    column()->addWidget(form);
    m_hint = secondaryText({});
    column()->addWidget(m_hint);
    m_fault = new IconLabel(QStringLiteral("warning"), tr("Please say in a few words what it was."),
                            IconLabel::Tone::Critical);
    m_fault->setObjectName(QStringLiteral("mark-fault"));
    m_fault->hide();
    column()->addWidget(m_fault);
    column()->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &MarksCard::showKind);
    connect(m_add, &QPushButton::clicked, this, &MarksCard::add);
    connect(m_text, &QLineEdit::returnPressed, this, &MarksCard::add);
    connect(m_text, &QLineEdit::textEdited, m_fault, &QWidget::hide);
    showKind();
}

void MarksCard::showKind()
{
    const auto kind = static_cast<Kind>(m_kind->currentIndex());
    m_dayPlace->setVisible(kind == Kind::Event);
    const QString hints[] = {
        tr("One note a month; another one takes its place."),
        tr("An event is marked in the charts of every metric of this unit and of the units below it."),
        tr("Mean and limits are worked out anew from this month on. Do this only where something has changed for good, "
           "and say what it was: your reason stands beside the chart.")};
    m_hint->setText(hints[m_kind->currentIndex()]);
}

void MarksCard::fillMonths(const MetricChart &chart)
{
    const QVariant before = m_month->currentData();
    m_month->clear();
    for (auto point = chart.points.crbegin(); point != chart.points.crend(); ++point)
        m_month->addItem(AssessmentTexts::month(point->period), point->period);
    const int at = m_month->findData(before);
    m_month->setCurrentIndex(at < 0 ? 0 : at);
}

void MarksCard::chooseMonth(const QDate &month)
{
    const int at = m_month ? m_month->findData(month) : -1;
    if (at >= 0)
        m_month->setCurrentIndex(at);
}

void MarksCard::begin(Kind kind, const QDate &month)
{
    if (!m_mayChange)
        return;
    m_kind->setCurrentIndex(static_cast<int>(kind));
    chooseMonth(month);
    m_text->setFocus(Qt::OtherFocusReason);
}

void MarksCard::show(const MetricChart &chart)
{
    QWidget *old = m_list;
    m_list = new QWidget;
    m_list->setObjectName(QStringLiteral("marks"));
    auto *rows = new QVBoxLayout(m_list);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(Look::current().px(4));
    column()->replaceWidget(old, m_list);
    retire(old);
    for (const metrics::SeriesRebase &rebase : m_edits.settings().rebases) {
        const QString month = AssessmentTexts::month(rebase.month);
        addRow(*rows, tr("New limits from %1: %2").arg(month, rebase.reason),
               tr("Remove the new limits from %1").arg(month),
               [this, from = rebase.month] { return m_edits.removeRebase(from); });
    }
    for (const metrics::SeriesNote &note : m_edits.settings().notes) {
        const QString month = AssessmentTexts::month(note.month);
        addRow(*rows, tr("Note, %1: %2").arg(month, note.text), tr("Remove the note of %1").arg(month),
               [this, of = note.month] { return m_edits.setNote(of, {}); });
    }
    for (const metrics::MetricEvent &event : m_edits.events()) {
        const QString date = AssessmentTexts::date(event.date);
        const bool isOwn = event.unit == m_edits.series().unit;
        addRow(*rows, tr("Event, %1: %2").arg(date, event.text), tr("Remove the event of %1").arg(date),
               isOwn ? std::function<Result<void>()>([this, id = event.id] { return m_edits.removeEvent(id); })
                     : std::function<Result<void>()>());
    }
    m_list->setVisible(rows->count() > 0);
    if (!m_kind)
        return;
    fillMonths(chart);
    QWidget *before = m_kind->previousInFocusChain();
    while (before != m_kind && (!(before->focusPolicy() & Qt::TabFocus) || m_list->isAncestorOf(before)))
        before = before->previousInFocusChain();
    putNextInTabOrder(*before, *m_list);
}

void MarksCard::addRow(QVBoxLayout &rows, const QString &text, const QString &name,
                       std::function<Result<void>()> remove)
{
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(controlText(text), 1);
    if (m_mayChange && remove) {
        auto *button = (new Button(name, Button::Kind::Quiet))->withIcon(QStringLiteral("delete"))->iconOnly();
        connect(button, &QPushButton::clicked, this, [this, remove] {
            m_text->setFocus(Qt::OtherFocusReason); // the button is about to go
            report(remove());
        });
        row->addWidget(button, 0, Qt::AlignTop);
    }
    rows.addWidget(line);
}

void MarksCard::add()
{
    const QString text = m_text->text().trimmed();
    m_fault->setVisible(text.isEmpty());
    if (text.isEmpty()) {
        m_text->setFocus(Qt::OtherFocusReason);
        return;
    }
    const QDate month = m_month->currentData().toDate();
    Result<void> done;
    switch (static_cast<Kind>(m_kind->currentIndex())) {
    case Kind::Note:
        done = m_edits.setNote(month, text);
        break;
    case Kind::Event:
        done = m_edits.addEvent(month.addDays(std::min(m_day->value(), month.daysInMonth()) - 1), text);
        break;
    case Kind::Rebase:
        done = m_edits.setRebase(month, text);
        break;
    }
    if (done)
        m_text->clear();
    report(done);
}

void MarksCard::report(const Result<void> &done)
{
    if (done)
        emit changed();
    else
        emit failed(done.error());
}

} // namespace aros::shell
