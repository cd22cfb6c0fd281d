#include "ui/shell/pages/team/previouscard.h"

#include "ui/shell/style/look.h"
#include "ui/shell/widgets/fields.h"
#include "ui/shell/widgets/textlabel.h"

#include <QCheckBox>
#include <QVBoxLayout>

namespace aros::shell {

namespace {
constexpr int PreviousIndent = 34;
} // namespace

PreviousCard::PreviousCard()
{
    column()->addWidget(new HeadingLabel(tr("Last time’s ratings"), size::CardHeading));
    m_show = makeCheck(QStringLiteral("show-previous"), tr("Show last time’s ratings while we answer"));
    auto *note = secondaryText(tr("People who see a number first tend to stay near it, so last time’s rating is "
                                  "otherwise shown only once you have answered: after the vote is revealed, or after "
                                  "you have rated the statement."));
    note->setContentsMargins(Look::current().px(PreviousIndent), 0, 0, Look::current().px(4));
    m_show->setAccessibleDescription(note->text());
    auto *row = new QWidget;
    auto *texts = new QVBoxLayout(row);
    texts->setContentsMargins(0, 0, 0, 0);
    texts->setSpacing(0);
    texts->addWidget(m_show);
    texts->addWidget(note);
    column()->addWidget(row);
}

bool PreviousCard::isChosen() const
{
    return m_show->isChecked();
}

void PreviousCard::setChosen(bool chosen)
{
    m_show->setChecked(chosen);
}

} // namespace aros::shell
