#include "ui/shell/pages/beforeyoustartpage.h"

#include "ui/presentation/assessmenttexts.h"
#include "ui/presentation/questionsettexts.h"
#include "ui/shell/dialogs/blanksheets.h"
#include "ui/shell/style/look.h"
#include "ui/shell/widgets/button.h"
#include "ui/shell/widgets/card.h"
#include "ui/shell/widgets/flow.h"
#include "ui/shell/widgets/iconlabel.h"
#include "ui/shell/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace aros::shell {

BeforeYouStartPage::BeforeYouStartPage(PageHost &host) : Page(host, tr("Before you start"))
{
    const presentation::SetForNew chosen = presentation::setForNew(host.workspace().questionSets(), host.settings());
    content()->addWidget(
        bodyText(tr("Your team reads %1 statements of what good looks like, in eight themes, and agrees for "
                    "each where it stands today, from 0 (not in place) to 4 (sustained and improving). The "
                    "answers make a radar of your baseline position, and a report to plan from.")
                     .arg(chosen.set->statementCount())));
    const bool isDefault = chosen.set == host.workspace().questionSets().defaultSet();
    auto *flow = new Flow(Look::current().px(420), Look::current().px(16));
    flow->addWidget(makePart(QStringLiteral("flexible-working"), tr("How long"),
                             {tr("About 75 minutes in one sitting, or one theme at a time over a few weeks."),
                              tr("Stop whenever you like. You come back to the same statement.")}));
    flow->addWidget(makeWhoToAsk());
    flow->addWidget(makePart(
        QStringLiteral("compassionate-cultures"), tr("Ground rules"),
        {tr("Speak about how things are on most days, not on the best or the worst one."),
         tr("A low rating is a starting point, not a mark. Nobody is being assessed."),
         tr("Listen to whoever sees it differently. “We don’t know” is a good answer: it shows what to find out."),
         tr("Do not write names, of colleagues or patients.")}));
    flow->addWidget(
        makePart(QStringLiteral("lock"), tr("What happens to your answers"),
                 {tr("Every answer is saved on this computer as soon as it is given."),
                  tr("Nothing leaves this computer unless you export it. Aros makes no network connection."),
                  isDefault ? tr("The statements are Aros’s own default set. They are not those of Health Education "
                                 "and Improvement Wales.")
                            : tr("The statements are those of this question set: %1.")
                                  .arg(presentation::QuestionSetTexts::name(*chosen.set))}));
    content()->addWidget(flow);
    content()->addStretch(1);
    connect(addBack(tr("Back")), &QPushButton::clicked, this, [this] {
        this->host().go({Destination::Place::Home, {}, {}});
    });
    connect(addPrimary(tr("Set up your team")), &QPushButton::clicked, this, [this] {
        this->host().go({Destination::Place::TeamDetails, {}, {}});
    });
}

Card *BeforeYouStartPage::makeWhoToAsk()
{
    Card *card = makePart(
        QStringLiteral("people"), tr("Who to ask in"),
        {tr("People from every profession and band in the team, nights and part-time included."),
         tr("Between five and fifteen people is a good number. You will note who could not be there."),
         tr("Anyone who cannot be there can answer on paper. You type their sheets in before the team talks.")});
    auto *save = (new Button(tr("Save paper sheets"), Button::Kind::Secondary))->withIcon(QStringLiteral("export"));
    save->setObjectName(QStringLiteral("paper-sheets"));
    connect(save, &QPushButton::clicked, this, [this] {
        if (const auto path = saveBlankSheets(host(), {}))
            showSaved(*path);
    });
    card->column()->insertWidget(card->column()->count() - 1, save, 0, Qt::AlignLeft);
    return card;
}

Card *BeforeYouStartPage::makePart(const QString &icon, const QString &heading, const QStringList &lines)
{
    const Look &look = Look::current();
    auto *card = new Card;
    auto *row = new QHBoxLayout;
    row->setSpacing(look.px(12));
    row->addWidget(new IconWidget(icon, look.px(24), look.palette().primary), 0, Qt::AlignTop);
    row->addWidget(new HeadingLabel(heading, size::CardHeading), 1);
    card->column()->addLayout(row);
    for (const QString &line : lines)
        card->column()->addWidget(bodyText(line));
    card->column()->addStretch(1);
    return card;
}

} // namespace aros::shell
