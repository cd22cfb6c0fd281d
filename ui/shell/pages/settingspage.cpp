#include "ui/shell/pages/settingspage.h"

#include "core/report/historytable.h"
#include "ui/presentation/assessmenttexts.h"
#include "ui/presentation/errortexts.h"
#include "ui/presentation/questionsettexts.h"
#include "ui/shell/style/look.h"
#include "ui/shell/userprompts.h"
#include "ui/shell/widgets/button.h"
#include "ui/shell/widgets/card.h"
#include "ui/shell/widgets/fields.h"
#include "ui/shell/widgets/flow.h"
#include "ui/shell/widgets/textlabel.h"
#include "ui/shell/widgets/wraplayout.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QRadioButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace aros::shell {

using presentation::AssessmentTexts;
using presentation::SchemeChoice;
using presentation::Settings;

namespace {
constexpr int BackupsShown = 8;
constexpr int LargestThreshold = 50; // people
constexpr int MostHistoriesTold = 3; // one by one
} // namespace

SettingsPage::SettingsPage(PageHost &host) : Page(host, tr("Settings"))
{
    addLook();
    addKeys();
    addSmallGroups();
    if (host.workspace().isOpen())
        addData();
    addQuestionSets();
    addAbout();
    content()->addStretch(1);
}

Card *SettingsPage::addCard(const QString &heading)
{
    auto *card = new Card;
    card->column()->addWidget(new HeadingLabel(heading, size::CardHeading));
    content()->addWidget(card);
    return card;
}

void SettingsPage::change(const Change &change)
{
    Settings settings = host().settings();
    change(settings);
    host().changeSettings(settings);
}

QRadioButton *SettingsPage::addChoice(QWidget *group, const QString &objectName, const QString &text, bool chosen,
                                      const Change &edit)
{
    auto *radio = makeRadio(objectName, text);
    radio->setChecked(chosen);
    group->layout()->addWidget(radio);
    connect(radio, &QRadioButton::clicked, this, [this, edit] { change(edit); });
    return radio;
}

void SettingsPage::addLook()
{
    const Settings &settings = host().settings();
    Card *card = addCard(tr("Language and look"));
    auto *flow = new Flow(Look::current().px(240), Look::current().px(16));
    const auto column = [flow](const QString &heading) {
        auto *group = new QWidget;
        group->setAccessibleName(heading);
        auto *layout = new QVBoxLayout(group);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(0);
        layout->addWidget(new TextLabel(heading, size::Control, QFont::DemiBold));
        flow->addWidget(group);
        return group;
    };
    QWidget *language = column(tr("Language"));
    const bool welsh = AssessmentTexts::language() == Language::Welsh;
    auto *english = addChoice(language, QStringLiteral("language-en"), QStringLiteral("English"), !welsh,
                              [](Settings &s) { s.language = Language::English; });
    auto *cymraeg = addChoice(language, QStringLiteral("language-cy"), QStringLiteral("Cymraeg"), welsh,
                              [](Settings &s) { s.language = Language::Welsh; });
    m_first = welsh ? cymraeg : english;

    QWidget *scheme = column(tr("Colours"));
    const std::pair<SchemeChoice, QString> schemes[] = {{SchemeChoice::Desktop, tr("As on this computer")},
                                                        {SchemeChoice::Light, tr("Light")},
                                                        {SchemeChoice::Dark, tr("Dark")},
                                                        {SchemeChoice::HighContrast, tr("High contrast")}};
    for (const auto &[choice, text] : schemes)
        addChoice(scheme, QStringLiteral("scheme-%1").arg(static_cast<int>(choice)), text, settings.scheme == choice,
                  [choice = choice](Settings &s) { s.scheme = choice; });

    QWidget *textSize = column(tr("Text size"));
    for (const int size : presentation::TextSizes)
        addChoice(textSize, QStringLiteral("text-%1").arg(size), tr("%1 %", "text size").arg(size),
                  settings.textSize == size, [size](Settings &s) { s.textSize = size; });
    for (QWidget *group : {language, scheme, textSize})
        static_cast<QVBoxLayout *>(group->layout())->addStretch(1);
    card->column()->addWidget(flow);
}

void SettingsPage::addKeys()
{
    Card *card = addCard(tr("Keyboard"));
    auto *keys = makeCheck(QStringLiteral("single-keys"), tr("Keys 0 to 4, N and D rate a statement"));
    keys->setChecked(host().settings().singleKeys);
    connect(keys, &QCheckBox::toggled, this, [this](bool on) { change([on](Settings &s) { s.singleKeys = on; }); });
    card->column()->addWidget(keys);
    card->column()->addWidget(
        secondaryText(tr("Switch this off if you use speech input or if keys are pressed by accident. The "
                         "arrow keys and the space bar always work.")));
}

void SettingsPage::addSmallGroups()
{
    Card *card = addCard(tr("Small groups"));
    auto *number = makeNumber(QStringLiteral("smallest-group"), disclosure::SmallestAllowedGroup, LargestThreshold);
    number->setValue(host().settings().smallestGroup);
    number->setAccessibleName(tr("Smallest staff group that is shown"));
    connect(number, &QSpinBox::valueChanged, this,
            [this](int people) { change([people](Settings &s) { s.smallestGroup = people; }); });
    QWidget *field = makeLabelled(number->accessibleName(), number);
    field->layout()->setAlignment(number, Qt::AlignLeft);
    card->column()->addWidget(field);
    card->column()->addWidget(
        secondaryText(tr("How many people of a staff group must have voted before its results are shown. It never "
                         "goes below 5: with fewer, a result could give away what one person said. It holds for "
                         "votes that are revealed from now on.")));
}

void SettingsPage::addData()
{
    Card *card = addCard(tr("Your data"));
    card->column()->addWidget(controlText(tr("Everything is in one file on this computer:")));
    auto *path = controlText(host().workspace().path());
    path->setTextInteractionFlags(Qt::TextSelectableByMouse);
    path->setTone(TextLabel::Tone::Secondary);
    card->column()->addWidget(path);
    auto *area = new QWidget;
    auto *row = new WrapLayout(area);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Look::current().px(8));
    auto *backUp = new Button(tr("Save a backup"), Button::Kind::Secondary);
    auto *check = new Button(tr("Check the file"), Button::Kind::Secondary);
    auto *restore = new Button(tr("Restore from a file"), Button::Kind::Secondary);
    backUp->setObjectName(QStringLiteral("back-up"));
    check->setObjectName(QStringLiteral("check-file"));
    restore->setObjectName(QStringLiteral("restore-file"));
    connect(backUp, &QPushButton::clicked, this, &SettingsPage::saveBackup);
    connect(check, &QPushButton::clicked, this, &SettingsPage::checkWorkspace);
    connect(restore, &QPushButton::clicked, this, &SettingsPage::restoreOther);
    for (Button *button : {backUp, check, restore})
        row->addWidget(button);
    card->column()->addWidget(area);
    addBackups(card);
}

void SettingsPage::addBackups(Card *card)
{
    card->column()->addWidget(new HeadingLabel(tr("Backups that Aros has made"), size::SmallHeading));
    const QList<presentation::BackupEntry> backups = host().workspace().backups();
    if (backups.isEmpty()) {
        card->column()->addWidget(
            secondaryText(tr("None yet. Aros makes one whenever it closes and something has changed.")));
        return;
    }
    for (const presentation::BackupEntry &backup : backups.first(qMin(backups.size(), BackupsShown))) {
        const QString when = AssessmentTexts::dateAndTime(backup.made);
        auto *row = new QHBoxLayout;
        row->addWidget(
            controlText(tr("%1 (%2)", "when, and how large")
                            .arg(when, localeFor(AssessmentTexts::language()).formattedDataSize(backup.size))),
            1);
        auto *button = new Button(tr("Restore"), Button::Kind::Quiet);
        button->setAccessibleName(tr("Restore the backup of %1").arg(when));
        connect(button, &QPushButton::clicked, this, [this, backup, when] { restoreBackup(backup.path, when); });
        row->addWidget(button);
        card->column()->addLayout(row);
    }
}

void SettingsPage::saveBackup()
{
    const QString proposal =
        QStringLiteral("aros-%1.sqlite")
            .arg(host().workspace().clock().now().toLocalTime().toString(QStringLiteral("yyyy-MM-dd")));
    const auto path = host().prompts().fileToSave(tr("Save a backup"), proposal, tr("Aros files (*.sqlite)"));
    if (!path)
        return;
    const Result<void> saved = host().workspace().backUpTo(*path);
    if (saved)
        showMessage(MessageBar::Kind::Success, tr("The backup is saved and was checked: %1").arg(*path))
            ->makeClosable();
    else
        host().prompts().tell(saved.error());
}

void SettingsPage::restoreBackup(const QString &path, const QString &when)
{
    if (!host().prompts().confirm(
            tr("Restore this backup?"),
            tr("Everything goes back to how it was at %1. What you have now is kept beside it in a file of "
               "its own.")
                .arg(when),
            tr("Restore the backup")))
        return;
    const Result<QString> kept = host().workspace().restore(path);
    if (!kept) {
        host().prompts().tell(kept.error());
        return;
    }
    host().go(
        {Destination::Place::Home, {}, tr("The backup is in place. What was there before is kept: %1").arg(*kept)});
}

void SettingsPage::restoreOther()
{
    const auto path = host().prompts().fileToOpen(
        tr("Restore from a file"), QFileInfo(host().workspace().path()).absolutePath(), tr("Aros files (*.sqlite)"));
    if (path)
        restoreBackup(*path, AssessmentTexts::dateAndTime(QFileInfo(*path).lastModified().toUTC()));
}

void SettingsPage::showBrokenHistories(const QList<std::pair<AssessmentId, assessment::HistoryProblem>> &broken)
{
    const Texts texts(AssessmentTexts::language());
    for (const auto &[id, problem] : broken.mid(0, MostHistoriesTold)) {
        const Result<assessment::Assessment> assessment = host().workspace().assessments().find(id);
        const QString name = assessment ? AssessmentTexts::title(*assessment) : id.text();
        //: %1 is an assessment, %2 a sentence that names the place in its history
        showMessage(MessageBar::Kind::Critical,
                    tr("The history of %1 was changed by something other than Aros. %2")
                        .arg(name, report::historyProblemText(problem, problem.statement.text(), texts)));
    }
    if (broken.size() > MostHistoriesTold)
        showMessage(MessageBar::Kind::Critical,
                    tr("More histories than these were changed. The command “aros check” names them all."));
}

void SettingsPage::checkWorkspace()
{
    const Result<presentation::CheckSummary> found = host().workspace().check();
    if (!found) {
        host().prompts().tell(found.error());
        return;
    }
    if (found->isWhole()) {
        showMessage(MessageBar::Kind::Success,
                    tr("All is well: %n assessment(s) checked.", nullptr, found->assessments))
            ->makeClosable();
        return;
    }
    showBrokenHistories(found->brokenHistories);
    if (found->databaseProblems.isEmpty() && found->changedContent.isEmpty())
        return;
    showMessage(MessageBar::Kind::Critical, tr("Something is wrong with this file. Damaged: %1; changed outside Aros: "
                                               "%2. Restore the last good backup below.")
                                                .arg(found->databaseProblems.size())
                                                .arg(found->changedContent.size()));
}

void SettingsPage::addQuestionSets()
{
    if (!host().workspace().isOpen())
        return;
    Card *card = addCard(tr("Question sets"));
    const presentation::SetForNew chosen =
        presentation::setForNew(host().workspace().questionSets(), host().settings());
    if (chosen.isGone)
        card->column()->addWidget(bodyText(presentation::QuestionSetTexts::chosenIsGone()));
    card->column()->addWidget(controlText(tr("New assessments use this set:")));
    card->column()->addWidget(bodyText(presentation::QuestionSetTexts::name(*chosen.set)));
    card->column()->addWidget(secondaryText(chosen.set->content().note.in(AssessmentTexts::language())));
    auto *sets = new Button(tr("Choose, import or save sets"), Button::Kind::Secondary);
    sets->setObjectName(QStringLiteral("question-sets"));
    connect(sets, &QPushButton::clicked, this, [this] { host().go({Destination::Place::QuestionSets, {}, {}}); });
    auto *row = new QHBoxLayout;
    row->addWidget(sets);
    row->addStretch(1);
    card->column()->addLayout(row);
}

void SettingsPage::addAbout()
{
    Card *card = addCard(tr("About Aros"));
    card->column()->addWidget(controlText(tr("Aros %1. Aros is Welsh for “stay”.").arg(QStringLiteral(AROS_VERSION))));
    card->column()->addWidget(secondaryText(
        tr("It helps teams in NHS Wales to find out where they stand on keeping their staff, and to show "
           "later whether what they did has worked. It is not a product of the NHS or of Health Education "
           "and Improvement Wales. Free under the MIT licence.")));
    card->column()->addWidget(secondaryText(
        tr("Drafft: the Welsh texts of the program have not been checked by a professional translator yet.")));
}

void SettingsPage::focusFirst()
{
    if (m_first)
        m_first->setFocus(Qt::OtherFocusReason);
}

} // namespace aros::shell
