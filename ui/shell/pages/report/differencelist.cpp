#include "ui/shell/pages/report/differencelist.h"

#include "ui/shell/style/look.h"
#include "ui/shell/widgets/flow.h"
#include "ui/shell/widgets/textlabel.h"
#include "ui/shell/widgets/votedots.h"
#include "ui/shell/widgets/wraplayout.h"

#include <QVBoxLayout>

namespace aros::shell {

DifferenceList::DifferenceList(const report::Report &report, QWidget *parent) : QWidget(parent)
{
    const Look &look = Look::current();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto *flow = new Flow(look.px(420), look.px(24));
    for (const report::DifferenceRow &row : report.differences)
        flow->addWidget(makeRow(row, report.words));
    column->addWidget(flow);
}

QWidget *DifferenceList::makeRow(const report::DifferenceRow &row, const report::Report::Words &words)
{
    const Look &look = Look::current();
    auto *area = new QWidget;
    auto *line = new WrapLayout(area, WrapLayout::Lead::Expands, look.px(180));
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(look.px(16));
    auto *lead = new QWidget;
    auto *texts = new QVBoxLayout(lead);
    texts->setContentsMargins(0, 0, 0, 0);
    texts->setSpacing(look.px(2));
    auto *label = new TextLabel(row.statement.label, size::Control, QFont::Medium);
    label->setToolTip(row.statement.statement);
    texts->addWidget(label);
    const auto add = [texts](const QStringList &parts) {
        auto *text = new TextLabel(parts.join(QStringLiteral(" · ")), size::Caption);
        text->setTone(TextLabel::Tone::Secondary);
        texts->addWidget(text);
    };
    add({row.statement.theme, row.statement.ratingText});
    add({tr("%1: %2", "heading and figure").arg(words.median, row.votes.medianText),
         tr("%1: %2", "heading and figure").arg(words.agreement, row.votes.agreementText), row.votes.closeness});
    line->addWidget(lead);
    line->addWidget(new VoteDots(row.votes.levels, row.votes.summary));
    return area;
}

} // namespace aros::shell
