#include "ui/shell/pages/report/summarypanel.h"

#include "ui/shell/style/look.h"
#include "ui/shell/widgets/textlabel.h"
#include "ui/shell/widgets/wraplayout.h"

#include <QVBoxLayout>

namespace aros::shell {

SummaryPanel::SummaryPanel(const report::Report &report, QWidget *parent) : QWidget(parent)
{
    const Look &look = Look::current();
    auto *row = new WrapLayout(this, WrapLayout::Lead::Expands, look.px(360));
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(look.px(32));
    row->addWidget(makeTexts(report));
    row->addWidget(makeFigure(report));
}

QWidget *SummaryPanel::makeTexts(const report::Report &report)
{
    auto *area = new QWidget;
    auto *texts = new QVBoxLayout(area);
    texts->setContentsMargins(0, 0, 0, 0);
    texts->setSpacing(Look::current().px(6));
    QStringList facts{report.place, report.period, report.facilitator};
    facts.removeAll(QString());
    texts->addWidget(secondaryText(facts.join(QStringLiteral(" · "))));
    texts->addWidget(bodyText(report.inShort.join(QLatin1Char(' '))));
    return area;
}

QWidget *SummaryPanel::makeFigure(const report::Report &report)
{
    auto *box = new QWidget;
    auto *figure = new QVBoxLayout(box);
    figure->setContentsMargins(0, 0, 0, 0);
    figure->setSpacing(0);
    figure->addWidget(secondaryText(report.overall.label));
    auto *value = new TextLabel(report.overall.value, 36, QFont::Bold);
    value->setTone(TextLabel::Tone::Primary);
    figure->addWidget(value);
    figure->addWidget(secondaryText(report.overall.note));
    figure->addWidget(controlText(report.ratedText));
    box->setFixedWidth(Look::current().px(210));
    return box;
}

} // namespace aros::shell
