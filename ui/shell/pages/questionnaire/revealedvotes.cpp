#include "ui/shell/pages/questionnaire/revealedvotes.h"

#include "ui/presentation/votetexts.h"
#include "ui/shell/style/look.h"
#include "ui/shell/widgets/dotstrip.h"
#include "ui/shell/widgets/textlabel.h"

#include <QVBoxLayout>

namespace aros::shell {

using presentation::VoteTexts;

RevealedVotes::RevealedVotes(const std::optional<report::VoteSummary> &votes,
                             const std::optional<scoring::Spread> &spread)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Look::current().px(8));
    if (!votes || !spread) {
        column->addWidget(controlText(tr("Fewer than five votes: the spread is not shown. Talk and agree.")));
        return;
    }
    column->addWidget(new DotStrip(*votes));
    if (const QString beside = VoteTexts::besideTheScale(*votes); !beside.isEmpty())
        column->addWidget(secondaryText(beside));
    auto *talk = bodyText(VoteTexts::howToTalk(*spread));
    talk->setObjectName(QStringLiteral("how-to-talk"));
    column->addWidget(talk);
}

} // namespace aros::shell
