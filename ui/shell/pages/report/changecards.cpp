#include "ui/shell/pages/report/changecards.h"

#include "ui/shell/pages/report/statementchanges.h"
#include "ui/shell/style/look.h"
#include "ui/shell/widgets/card.h"
#include "ui/shell/widgets/changetable.h"
#include "ui/shell/widgets/expander.h"
#include "ui/shell/widgets/iconlabel.h"
#include "ui/shell/widgets/textlabel.h"

#include <QVBoxLayout>

namespace aros::shell {

namespace {

void addChangeCard(QVBoxLayout *column, const report::Report &report, const report::RoundChange *change)
{
    const QString heading = change ? change->title : report.words.target;
    auto *card = new Card;
    card->column()->addWidget(new HeadingLabel(heading, size::CardHeading));
    if (change && !change->summary.isEmpty())
        card->column()->addWidget(controlText(change->summary));
    card->column()->addWidget(new ChangeTable(report, change, heading));
    if (change)
        card->column()->addWidget(secondaryText(change->note));
    if (change && StatementChanges::hasAny(*change))
        card->column()->addWidget(
            new Expander({}, report.words.statementByStatement, {},
                         [words = report.words, change = *change] { return new StatementChanges(change, words); }));
    column->addWidget(card);
}

} // namespace

void addChangeCards(QVBoxLayout *column, const report::Report &report)
{
    if (!report.roundsNote.isEmpty())
        column->addWidget(new IconLabel(QStringLiteral("info"), report.roundsNote, IconLabel::Tone::Warning));
    for (const report::RoundChange &change : report.changes)
        addChangeCard(column, report, &change);
}

void addTargetTable(QVBoxLayout *column, const report::Report &report)
{
    if (report.changes.isEmpty() && !report.targets.isEmpty())
        addChangeCard(column, report, nullptr);
}

} // namespace aros::shell
