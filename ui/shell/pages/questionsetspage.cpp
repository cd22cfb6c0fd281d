#include "ui/shell/pages/questionsetspage.h"

#include "core/assessment/questionsetuse.h"
#include "core/questions/comparesets.h"
#include "ui/presentation/assessmenttexts.h"
#include "ui/presentation/questionsettexts.h"
#include "ui/shell/style/look.h"
#include "ui/shell/userprompts.h"
#include "ui/shell/widgets/button.h"
#include "ui/shell/widgets/card.h"
#include "ui/shell/widgets/fields.h"
#include "ui/shell/widgets/textlabel.h"
#include "ui/shell/widgets/wraplayout.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QFileInfo>
#include <QLabel>
#include <QRadioButton>
#include <QVBoxLayout>

namespace aros::shell {

using presentation::QuestionFileCheck;
using presentation::QuestionSetTexts;
using presentation::Settings;
using questions::QuestionSet;
using questions::QuestionSetName;
using questions::QuestionSetPtr;

namespace {

QVBoxLayout *plainColumn(QWidget *widget)
{
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    return column;
}

QWidget *buttonRow(const QList<Button *> &buttons)
{
    auto *area = new QWidget;
    auto *row = new WrapLayout(area);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Look::current().px(8));
    for (Button *button : buttons)
        row->addWidget(button);
    return area;
}

Button *namedButton(const QString &objectName, const QString &text, const QString &accessibleName)
{
    auto *button = new Button(text, Button::Kind::Quiet);
    button->setObjectName(objectName);
    button->setAccessibleName(accessibleName);
    return button;
}

} // namespace

QuestionSetsPage::QuestionSetsPage(PageHost &host) : Page(host, tr("Question sets"))
{
    limitWidth(1080);
    const presentation::SetForNew chosen = presentation::setForNew(host.workspace().questionSets(), host.settings());
    if (chosen.isGone)
        showMessage(MessageBar::Kind::Warning, QuestionSetTexts::chosenIsGone());
    auto *card = new Card;
    card->column()->addWidget(
        bodyText(tr("Your organisation can write its own statements. Save a table, change it in Excel, save it there "
                    "as “CSV UTF-8”, and import it here.")));
    auto *table = new Button(tr("Save a table to begin with"), Button::Kind::Secondary);
    table->setObjectName(QStringLiteral("save-template"));
    connect(table, &QPushButton::clicked, this, &QuestionSetsPage::saveTemplate);
    card->column()->addWidget(buttonRow({table}));
    m_checked = new QWidget(this);
    m_sets = new QWidget(this);
    content()->addWidget(m_checked);
    content()->addWidget(m_sets);
    content()->addWidget(card);
    content()->addStretch(1);
    m_checked->hide();
    showSets();
    connect(addBack(tr("Back to Settings")), &QPushButton::clicked, this, [this] {
        this->host().go({Destination::Place::Settings, {}, {}});
    });
    connect(addPrimary(tr("Import a question set")), &QPushButton::clicked, this, &QuestionSetsPage::chooseFile);
}

// An empty area in the place of the old one, whose buttons may be the ones that asked for it.
QWidget *QuestionSetsPage::renew(QWidget *&area)
{
    auto *fresh = new QWidget(area->parentWidget());
    delete area->parentWidget()->layout()->replaceWidget(area, fresh);
    area->setParent(nullptr);
    area->deleteLater();
    area = fresh;
    return fresh;
}

void QuestionSetsPage::showSets()
{
    QVBoxLayout *column = plainColumn(renew(m_sets));
    column->setSpacing(content()->spacing());
    auto *group = new QButtonGroup(m_sets);
    m_earlier = nullptr;
    m_later = nullptr;
    m_changes = nullptr;
    const questions::QuestionSetCatalog &catalog = host().workspace().questionSets();
    column->addWidget(new HeadingLabel(tr("Which set new assessments use"), size::CardHeading));
    column->addWidget(secondaryText(tr("Assessments that exist keep the set that they were started with.")));
    for (const QuestionSetName &name : catalog.names()) {
        if (const Result<QuestionSetPtr> set = catalog.find(name))
            addSet(**set, *group);
    }
    if (catalog.names().size() > 1)
        addComparing(*column);
    m_sets->show();
}

void QuestionSetsPage::addSet(const QuestionSet &set, QButtonGroup &group)
{
    const QuestionSetName name = set.name();
    auto *card = new Card(Card::Surface::Plain, m_sets);
    auto *radio = makeRadio(QStringLiteral("set-%1-%2").arg(name.id, name.version), QuestionSetTexts::name(set));
    group.addButton(radio);
    const bool isChosen =
        presentation::setForNew(host().workspace().questionSets(), host().settings()).set->name() == name;
    radio->setChecked(isChosen);
    if (isChosen)
        m_first = radio;
    connect(radio, &QRadioButton::clicked, this, [this, name] { choose(name); });
    const Result<int> counted = assessment::usesOf(name, host().workspace().assessments());
    const int uses = counted.value_or(0);
    card->column()->addWidget(radio);
    card->column()->addWidget(controlText(QuestionSetTexts::facts(set)));
    card->column()->addWidget(controlText(tr("Assessments that use it: %1").arg(uses)));
    card->column()->addWidget(secondaryText(set.content().note.in(presentation::AssessmentTexts::language())));
    if (!set.content().welshChecked)
        card->column()->addWidget(
            secondaryText(tr("The Welsh texts of this set are a draft: no professional translator has checked them.")));
    // Where uses cannot be counted, nothing may be removed.
    card->column()->addWidget(makeSetButtons(set, counted ? uses : 1));
    m_sets->layout()->addWidget(card);
}

QWidget *QuestionSetsPage::makeSetButtons(const QuestionSet &set, int uses)
{
    const QuestionSetName name = set.name();
    const QString label = QuestionSetTexts::name(set);
    Button *save = namedButton(QStringLiteral("save-set"), tr("Save as a file"), tr("Save %1 as a file").arg(label));
    connect(save, &QPushButton::clicked, this, [this, name] { this->save(name); });
    // While the demo is open, nobody knows what one's own assessments use.
    const bool mayGo =
        uses == 0 && host().workspace().questionSets().isInstalled(name) && !host().workspace().notice().demo;
    if (!mayGo)
        return buttonRow({save});
    Button *remove = namedButton(QStringLiteral("remove-set"), tr("Remove"), tr("Remove %1").arg(label));
    remove->withIcon(QStringLiteral("delete"));
    connect(remove, &QPushButton::clicked, this, [this, name] { this->remove(name); });
    return buttonRow({save, remove});
}

void QuestionSetsPage::choose(const QuestionSetName &name)
{
    Settings settings = host().settings();
    const bool isDefault = host().workspace().questionSets().defaultSet()->name() == name;
    // The default itself is not pinned: a newer Aros may bring a newer one.
    settings.questionSet = isDefault ? std::nullopt : std::optional(name);
    host().changeSettings(settings);
}

void QuestionSetsPage::chooseFile()
{
    const auto path = host().prompts().fileToOpen(tr("Import a question set"), {}, tr("Question sets (*.csv *.json)"));
    if (path)
        check(*path);
}

void QuestionSetsPage::check(const QString &path)
{
    const Result<QuestionFileCheck> found = host().workspace().checkQuestionSet(path);
    if (!found) {
        host().prompts().tell(found.error());
        return;
    }
    m_file = path;
    auto *card = new Card(Card::Surface::Accent);
    plainColumn(renew(m_checked))->addWidget(card);
    card->column()->addWidget(new HeadingLabel(tr("What is in %1").arg(QFileInfo(path).fileName()), size::CardHeading));
    if (found->set)
        showGoodFile(*card, *found);
    else
        showFaults(*card, *found);
    m_checked->show();
    m_inCheck->setFocus(Qt::OtherFocusReason);
}

// The buttons stand above the list, so that they are in view with the first of what was found.
void QuestionSetsPage::addCheckButtons(Card &card, Button *first)
{
    auto *close = new Button(tr("Close without keeping"), Button::Kind::Secondary);
    close->setObjectName(QStringLiteral("close-check"));
    connect(close, &QPushButton::clicked, this, &QuestionSetsPage::closeCheck);
    card.column()->addWidget(buttonRow(first ? QList{first, close} : QList{close}));
    m_inCheck = first ? first : close;
}

void QuestionSetsPage::closeCheck()
{
    m_file.clear();
    renew(m_checked)->hide();
    focusFirst();
}

void QuestionSetsPage::showFaults(Card &card, const QuestionFileCheck &found)
{
    card.column()->addWidget(bodyText(tr("It cannot be used yet. Nothing was changed. Put these right in the file, "
                                         "save it, and check it again.")));
    auto *again = new Button(tr("Check the file again"), Button::Kind::Secondary);
    again->setObjectName(QStringLiteral("check-again"));
    connect(again, &QPushButton::clicked, this, [this] { check(m_file); });
    addCheckButtons(card, again);
    for (const presentation::QuestionFileFault &fault : found.faults)
        card.column()->addWidget(
            controlText(tr("%1: %2", "place in a file, and what is wrong there").arg(fault.place, fault.sentence)));
    if (found.mayBeMore)
        card.column()->addWidget(secondaryText(tr("There may be more: only the first ones are shown.")));
}

void QuestionSetsPage::showGoodFile(Card &card, const QuestionFileCheck &found)
{
    QVBoxLayout *column = card.column();
    column->addWidget(bodyText(QuestionSetTexts::name(*found.set)));
    column->addWidget(controlText(QuestionSetTexts::facts(*found.set)));
    column->addWidget(secondaryText(found.set->content().note.in(presentation::AssessmentTexts::language())));
    if (found.isHere)
        column->addWidget(bodyText(tr("This set is here already.")));
    if (found.isTaken)
        column->addWidget(bodyText(tr("Another set with this name and version is here. A published set is never "
                                      "changed: give this one another version.")));
    Button *keep = nullptr;
    if (!found.isHere && !found.isTaken) {
        keep = new Button(tr("Keep this question set"), Button::Kind::Secondary);
        keep->setObjectName(QStringLiteral("keep-set"));
        connect(keep, &QPushButton::clicked, this, [this, bytes = found.bytes] { install(bytes); });
    }
    addCheckButtons(card, keep);
    addOrigin(*column, found);
}

void QuestionSetsPage::addOrigin(QVBoxLayout &column, const QuestionFileCheck &found)
{
    const auto &predecessor = found.set->content().predecessor;
    if (found.from) {
        column.addWidget(new HeadingLabel(tr("What changes against %1").arg(QuestionSetTexts::name(*found.from)),
                                          size::SmallHeading));
        addChanges(column, found.from, found.set);
    } else if (predecessor) {
        column.addWidget(controlText(tr("It comes from %1, version %2, which is not on this computer.")
                                         .arg(predecessor->id, predecessor->version)));
    } else {
        column.addWidget(controlText(tr("It does not say that it comes from another set. Its assessments are compared "
                                        "only with those of its own versions.")));
    }
}

void QuestionSetsPage::install(const QByteArray &bytes)
{
    const Result<QuestionSetPtr> set = host().workspace().installQuestionSet(bytes);
    if (!set) {
        host().prompts().tell(set.error());
        return;
    }
    closeCheck();
    showSets();
    showMessage(MessageBar::Kind::Success,
                tr("Kept: %1. Choose it below if new assessments are to use it.").arg(QuestionSetTexts::name(**set)))
        ->makeClosable();
    orderMessages();
    focusFirst();
}

void QuestionSetsPage::save(const QuestionSetName &name)
{
    const QString proposal = QStringLiteral("%1-%2.csv").arg(name.id, name.version);
    const auto path = host().prompts().fileToSave(tr("Save a question set"), proposal,
                                                  tr("Table for Excel (*.csv);;Question set (*.json)"));
    if (!path)
        return;
    const Result<void> saved = host().workspace().saveQuestionSet(name, *path);
    if (saved)
        showMessage(MessageBar::Kind::Success, tr("Saved: %1").arg(*path))->makeClosable();
    else
        host().prompts().tell(saved.error());
}

void QuestionSetsPage::saveTemplate()
{
    const auto path = host().prompts().fileToSave(
        tr("Save a table to begin with"), QStringLiteral("our-questions-1.0.csv"), tr("Table for Excel (*.csv)"));
    if (!path)
        return;
    const Result<void> saved = host().workspace().saveQuestionTemplate(*path);
    if (saved)
        showMessage(MessageBar::Kind::Success, tr("Saved: %1").arg(*path))->makeClosable();
    else
        host().prompts().tell(saved.error());
}

void QuestionSetsPage::remove(const QuestionSetName &name)
{
    const Result<QuestionSetPtr> set = host().workspace().questionSets().find(name);
    const Result<QByteArray> bytes = host().workspace().questionSets().bytesOf(name);
    if (!set || !bytes)
        return;
    const QString label = QuestionSetTexts::name(**set);
    if (!host().prompts().confirm(tr("Remove this question set?"),
                                  tr("%1 is taken off this computer. No assessment here uses it. You can undo this "
                                     "until you leave the page; save it as a file first if you may need it later.")
                                      .arg(label),
                                  tr("Remove the set")))
        return;
    const Result<void> removed = host().workspace().removeQuestionSet(name);
    if (!removed) {
        host().prompts().tell(removed.error());
        return;
    }
    const bool wasChosen = host().settings().questionSet == name;
    if (wasChosen)
        choose(host().workspace().questionSets().defaultSet()->name());
    showSets();
    MessageBar *bar = showMessage(MessageBar::Kind::Success, tr("Removed: %1").arg(label));
    Button *undo = bar->addAction(tr("Undo"));
    undo->setObjectName(QStringLiteral("undo-remove"));
    connect(undo, &QPushButton::clicked, bar, [this, bar, content = *bytes, wasChosen] {
        bar->hide();
        bringBack(content, wasChosen);
    });
    orderMessages();
    focusFirst();
}

void QuestionSetsPage::bringBack(const QByteArray &bytes, bool chooseIt)
{
    const Result<QuestionSetPtr> set = host().workspace().installQuestionSet(bytes);
    if (!set) {
        host().prompts().tell(set.error());
        return;
    }
    if (chooseIt)
        choose((*set)->name());
    showSets();
    focusFirst();
}

void QuestionSetsPage::addComparing(QVBoxLayout &column)
{
    auto *card = new Card;
    card->column()->addWidget(new HeadingLabel(tr("Compare two sets"), size::CardHeading));
    const auto choice = [this, card](const QString &objectName, const QString &text) {
        auto *box = makeChoice(objectName, FewCharacters);
        auto *label = controlText(text);
        label->setBuddy(box);
        box->setAccessibleName(text);
        const questions::QuestionSetCatalog &catalog = host().workspace().questionSets();
        for (const QuestionSetName &name : catalog.names()) {
            if (const Result<QuestionSetPtr> set = catalog.find(name))
                box->addItem(QuestionSetTexts::name(**set), name.checksum);
        }
        card->column()->addWidget(label);
        card->column()->addWidget(box);
        return box;
    };
    m_earlier = choice(QStringLiteral("earlier-set"), tr("Earlier set"));
    m_later = choice(QStringLiteral("later-set"), tr("Later set"));
    m_later->setCurrentIndex(1);
    auto *button = new Button(tr("Compare the sets"), Button::Kind::Secondary);
    button->setObjectName(QStringLiteral("compare-sets"));
    connect(button, &QPushButton::clicked, this, &QuestionSetsPage::compare);
    card->column()->addWidget(buttonRow({button}));
    m_changes = new QWidget;
    card->column()->addWidget(m_changes);
    column.addWidget(card);
}

void QuestionSetsPage::compare()
{
    const questions::QuestionSetCatalog &catalog = host().workspace().questionSets();
    const QList<QuestionSetName> names = catalog.names();
    const Result<QuestionSetPtr> earlier = catalog.find(names.value(m_earlier->currentIndex()));
    const Result<QuestionSetPtr> later = catalog.find(names.value(m_later->currentIndex()));
    if (!earlier || !later)
        return;
    addChanges(*plainColumn(renew(m_changes)), *earlier, *later);
    m_changes->show();
}

void QuestionSetsPage::addChanges(QVBoxLayout &column, const QuestionSetPtr &earlier, const QuestionSetPtr &later)
{
    const questions::SetComparison comparison =
        questions::compareSets(host().workspace().questionSets(), earlier, later);
    for (const presentation::ChangeGroup &group : QuestionSetTexts::changes(comparison, *earlier, *later)) {
        auto *heading = controlText(group.heading);
        column.addWidget(heading);
        for (const QString &line : group.lines)
            column.addWidget(secondaryText(line));
    }
}

QVariantMap QuestionSetsPage::state() const
{
    QVariantMap state = Page::state();
    state.insert(QStringLiteral("file"), m_file);
    return state;
}

void QuestionSetsPage::restore(const QVariantMap &state)
{
    const QString file = state.value(QStringLiteral("file")).toString();
    if (!file.isEmpty())
        check(file);
    Page::restore(state);
}

void QuestionSetsPage::focusFirst()
{
    if (m_first)
        m_first->setFocus(Qt::OtherFocusReason);
}

} // namespace aros::shell
