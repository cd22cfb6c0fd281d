#include "ui/shell/pages/problempage.h"

#include "ui/presentation/assessmenttexts.h"
#include "ui/presentation/errortexts.h"
#include "ui/shell/style/look.h"
#include "ui/shell/userprompts.h"
#include "ui/shell/widgets/button.h"
#include "ui/shell/widgets/card.h"
#include "ui/shell/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace aros::shell {

using presentation::AssessmentTexts;

ProblemPage::ProblemPage(PageHost &host) : Page(host, tr("Your assessments are not open"))
{
    limitWidth(860);
    const presentation::ErrorText text = presentation::ErrorTexts::describe(host.workspace().problem());
    auto *card = new Card;
    card->column()->addWidget(new HeadingLabel(text.title, size::BigHeading));
    for (const QString &paragraph : text.body.split(QLatin1Char('\n'), Qt::SkipEmptyParts))
        card->column()->addWidget(bodyText(paragraph));
    if (!text.body.contains(host.workspace().path())) {
        auto *path = secondaryText(tr("The file: %1").arg(host.workspace().path()));
        path->setTextInteractionFlags(Qt::TextSelectableByMouse);
        card->column()->addWidget(path);
    }
    content()->addWidget(card);
    addWaysOut();
    content()->addStretch(1);
    connect(addPrimary(tr("Try again")), &QPushButton::clicked, this,
            [this] { this->host().workspace().openOwn(false); });
}

void ProblemPage::addWaysOut()
{
    auto *row = new QHBoxLayout;
    const ErrorCode code = host().workspace().problem().code;
    if (code == ErrorCode::DatabaseLocked) {
        auto *readOnly = new Button(tr("Open read only"), Button::Kind::Secondary);
        readOnly->setObjectName(QStringLiteral("open-read-only"));
        connect(readOnly, &QPushButton::clicked, this, [this] { host().workspace().openOwn(true); });
        row->addWidget(readOnly);
    }
    auto *demo = new Button(tr("Open the demo"), Button::Kind::Secondary);
    connect(demo, &QPushButton::clicked, this, [this, demo] {
        demo->setEnabled(false); // it opens in a moment
        host().workspace().openDemo();
    });
    row->addWidget(demo);
    row->addStretch(1);
    content()->addLayout(row);

    const QList<presentation::BackupEntry> backups = host().workspace().backups();
    if (backups.isEmpty() || code == ErrorCode::DatabaseLocked)
        return;
    auto *card = new Card;
    card->column()->addWidget(new HeadingLabel(tr("Restore a backup"), size::CardHeading));
    for (const presentation::BackupEntry &backup : backups) {
        const QString when = AssessmentTexts::dateAndTime(backup.made);
        auto *entry = new QHBoxLayout;
        entry->addWidget(controlText(when), 1);
        auto *button = new Button(tr("Restore"), Button::Kind::Quiet);
        button->setAccessibleName(tr("Restore the backup of %1").arg(when));
        connect(button, &QPushButton::clicked, this, [this, path = backup.path] { restoreBackup(path); });
        entry->addWidget(button);
        card->column()->addLayout(entry);
    }
    content()->addWidget(card);
}

void ProblemPage::restoreBackup(const QString &backup)
{
    const Result<QString> kept = host().workspace().restore(backup);
    if (kept)
        host().go(
            {Destination::Place::Home, {}, tr("The backup is in place. What was there before is kept: %1").arg(*kept)});
    else
        host().prompts().tell(kept.error());
}

} // namespace aros::shell
