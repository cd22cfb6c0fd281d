#include "ui/shell/pages/ownmetricspage.h"

#include "core/metrics/metricwriter.h"
#include "ui/presentation/assessmenttexts.h"
#include "ui/shell/pages/metrics/ownmetricform.h"
#include "ui/shell/style/look.h"
#include "ui/shell/userprompts.h"
#include "ui/shell/widgets/button.h"
#include "ui/shell/widgets/card.h"
#include "ui/shell/widgets/taborder.h"
#include "ui/shell/widgets/textlabel.h"
#include "ui/shell/widgets/wraplayout.h"

#include <QLineEdit>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

namespace aros::shell {

using metrics::MetricDefinition;
using presentation::AssessmentTexts;
using presentation::MetricBoard;

OwnMetricsPage::OwnMetricsPage(PageHost &host, MetricBoard &board)
    : MetricPage(host, board, tr("Own metrics"), Destination::Place::OwnMetrics)
{
    limitWidth(1080);
    setFill([this](QVBoxLayout &column) { fill(column); });
    connect(addBack(tr("Back to all metrics")), &QPushButton::clicked, this, [this] {
        this->host().go({Destination::Place::Metrics, {}, {}});
    });
}

void OwnMetricsPage::fill(QVBoxLayout &column)
{
    m_form = nullptr;
    auto *card = new Card;
    card->column()->addWidget(controlText(
        tr("What your organisation counts beside the metrics that Aros brings along. Figures are brought in "
           "under the name that you give, and charts read them in the same way.")));
    if (board().catalog().own().isEmpty())
        card->column()->addWidget(secondaryText(tr("None yet.", "own metrics")));
    for (const MetricDefinition &metric : board().catalog().own())
        card->column()->addWidget(makeRow(metric));
    m_add = nullptr;
    if (!isReadOnly()) {
        auto *add = new Button(tr("Add a metric"), Button::Kind::Secondary);
        add->setObjectName(QStringLiteral("add-own"));
        connect(add, &QPushButton::clicked, this, [this] { openForm(nullptr); });
        card->column()->addWidget(add, 0, Qt::AlignLeft);
        m_add = add;
    }
    column.addWidget(card);
}

QWidget *OwnMetricsPage::makeRow(const MetricDefinition &metric)
{
    const QString name = MetricBoard::metricName(metric, AssessmentTexts::language());
    const QString &definition = metric.definition.in(AssessmentTexts::language());
    auto *line = new QWidget;
    line->setObjectName(QStringLiteral("own-") + metric.id.text());
    auto *row = new WrapLayout(line, WrapLayout::Lead::Expands, Look::current().px(320));
    row->setContentsMargins(0, 0, 0, 0);
    auto *texts = new QWidget;
    auto *column = new QVBoxLayout(texts);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Look::current().px(2));
    column->addWidget(new TextLabel(name, size::Control, QFont::DemiBold));
    if (!definition.isEmpty())
        column->addWidget(secondaryText(definition));
    row->addWidget(texts);
    if (isReadOnly())
        return line;
    auto *edit = (new Button(tr("Change"), Button::Kind::Quiet))->withIcon(QStringLiteral("edit"));
    edit->setAccessibleName(tr("Change %1").arg(name));
    connect(edit, &QPushButton::clicked, this, [this, metric] { openForm(&metric); });
    auto *removal = (new Button(tr("Remove"), Button::Kind::Quiet))->withIcon(QStringLiteral("delete"));
    removal->setAccessibleName(tr("Remove %1").arg(name));
    connect(removal, &QPushButton::clicked, this, [this, metric] { remove(metric); });
    row->addWidget(edit);
    row->addWidget(removal);
    return line;
}

void OwnMetricsPage::openForm(const MetricDefinition *metric)
{
    if (m_form)
        m_form->deleteLater();
    m_form = new OwnMetricForm(board().catalog());
    if (metric)
        m_form->edit(*metric);
    static_cast<QVBoxLayout *>(m_add->parentWidget()->parentWidget()->layout())->insertWidget(1, m_form);
    putNextInTabOrder(*m_add, *m_form);
    m_form->show();
    connect(m_form, &OwnMetricForm::finished, this, &OwnMetricsPage::save);
    connect(m_form, &OwnMetricForm::cancelled, this, [this] {
        refill();
        focusFirst();
    });
    if (metric)
        m_form->findChild<QLineEdit *>()->setFocus(Qt::OtherFocusReason);
    else
        m_form->findChild<QRadioButton *>()->setFocus(Qt::OtherFocusReason);
    m_add->hide(); // one at a time
}

void OwnMetricsPage::save(const MetricDefinition &metric)
{
    const Result<void> saved = board().repository().saveOwnMetric(metrics::ownMetricJson(metric));
    const Result<void> read = saved ? board().refresh() : saved;
    if (!read) {
        showError(read.error());
        return;
    }
    refill();
    focusFirst();
    showMessage(MessageBar::Kind::Success,
                tr("Saved: %1", "%1 is a metric").arg(MetricBoard::metricName(metric, AssessmentTexts::language())))
        ->makeClosable();
    orderMessages();
}

void OwnMetricsPage::remove(const MetricDefinition &metric)
{
    const QList<MetricDefinition> own = board().catalog().own();
    const auto needs = std::find_if(own.cbegin(), own.cend(), [&metric](const MetricDefinition &other) {
        return other.id != metric.id && (other.formula.numerator == metric.id ||
                                         other.formula.denominator == metric.id || other.formula.figures == metric.id);
    });
    const QString name = MetricBoard::metricName(metric, AssessmentTexts::language());
    if (needs != own.cend()) {
        host().prompts().tell(tr("%1 is needed").arg(name),
                              tr("%1 is worked out from it. Remove that first.")
                                  .arg(MetricBoard::metricName(*needs, AssessmentTexts::language())));
        return;
    }
    if (!host().prompts().confirm(tr("Remove this metric?"),
                                  tr("%1 is no longer shown. Its figures stay in the workspace, and come back with a "
                                     "metric of the same name.")
                                      .arg(name),
                                  tr("Remove metric")))
        return;
    const Result<void> removed = board().repository().removeOwnMetric(metric.id);
    const Result<void> read = removed ? board().refresh() : removed;
    if (!read)
        showError(read.error());
    refill();
    focusFirst();
}

bool OwnMetricsPage::mayLeave()
{
    const QList<QLineEdit *> lines = m_form ? m_form->findChildren<QLineEdit *>() : QList<QLineEdit *>();
    const bool isTyped =
        std::any_of(lines.cbegin(), lines.cend(), [](const QLineEdit *line) { return line->isModified(); });
    return !isTyped || host().prompts().confirm(tr("Leave without saving?"),
                                                tr("The metric that you have begun to describe is not saved yet."),
                                                tr("Leave without saving"));
}

void OwnMetricsPage::focusFirst()
{
    if (m_add)
        m_add->setFocus(Qt::OtherFocusReason);
    else
        MetricPage::focusFirst();
}

} // namespace aros::shell
