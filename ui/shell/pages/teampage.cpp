#include "ui/shell/pages/teampage.h"

#include "core/report/reportbuilder.h"
#include "ui/presentation/assessmenttexts.h"
#include "ui/presentation/errortexts.h"
#include "ui/presentation/questionsettexts.h"
#include "ui/shell/pages/team/previouscard.h"
#include "ui/shell/pages/team/roomcard.h"
#include "ui/shell/pages/team/votingcard.h"
#include "ui/shell/style/look.h"
#include "ui/shell/userprompts.h"
#include "ui/shell/widgets/button.h"
#include "ui/shell/widgets/card.h"
#include "ui/shell/widgets/fields.h"
#include "ui/shell/widgets/flow.h"
#include "ui/shell/widgets/textlabel.h"

#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QVBoxLayout>

namespace aros::shell {

using assessment::Details;
using presentation::AssessmentTexts;

namespace {

constexpr int LongestName = 120;
constexpr int MostRounds = 20;
constexpr int FieldWidth = 320;
const char Other[] = "other";

QString missingText(bool named, bool planned)
{
    if (named)
        return TeamPage::tr("One thing is missing: how people answer. Everything that you typed is still here.");
    if (planned)
        return TeamPage::tr("One thing is missing: the name of the team. Everything that you typed is still here.");
    return TeamPage::tr("Two things are missing: the name of the team, and how people answer. Everything that you "
                        "typed is still here.");
}

} // namespace

TeamPage::TeamPage(PageHost &host, const AssessmentId &id) : Page(host, tr("Your team")), m_id(id)
{
    if (const auto known = host.workspace().assessments().list())
        m_known = *known;
    if (m_id.isEmpty() && presentation::setForNew(host.workspace().questionSets(), host.settings()).isGone)
        showMessage(MessageBar::Kind::Warning, presentation::QuestionSetTexts::chosenIsGone());
    addTeamCard();
    addRoundCard();
    m_room = new RoomCard;
    m_voting = new VotingCard(host.settings().smallestGroup);
    content()->addWidget(m_room);
    m_previous = new PreviousCard;
    content()->addWidget(m_voting);
    content()->addWidget(m_previous);
    connect(m_round, &QComboBox::currentIndexChanged, this, [this] { m_previous->setVisible(isFollowUp()); });
    m_previous->setVisible(isFollowUp());
    content()->addStretch(1);
    const QDate today = host.workspace().clock().now().toLocalTime().date();
    m_stored.period = QDate(today.year(), today.month(), 1);
    if (!m_id.isEmpty()) {
        if (const auto stored = host.workspace().assessments().find(m_id))
            m_stored = stored->details;
        m_roundChosen = true;
    } else if (!m_known.isEmpty()) {
        m_stored.team.organisationId = m_known.constFirst().details.team.organisationId;
        m_stored.team.organisation = m_known.constFirst().details.team.organisation;
    }
    fill(m_stored);
    // Votes that cannot be read count as votes.
    const Result<assessment::Votes> votes = host.workspace().votes().votes(m_id);
    if (!m_id.isEmpty() && (!votes || assessment::anybodyVoted(*votes)))
        m_voting->keepPlan();
    connect(addBack(tr("Back")), &QPushButton::clicked, this, [this] {
        this->host().go(
            {m_id.isEmpty() ? Destination::Place::BeforeYouStart : Destination::Place::Questionnaire, m_id, {}});
    });
    connect(addPrimary(m_id.isEmpty() ? tr("Start the first statement") : tr("Save team details")),
            &QPushButton::clicked, this, &TeamPage::submit);
}

QWidget *TeamPage::addField(Flow *flow, const QString &label, QWidget *field)
{
    field->setAccessibleName(label);
    QWidget *place = makeLabelled(label, field);
    flow->addWidget(place);
    return place;
}

void TeamPage::addTeamCard()
{
    auto *card = new Card;
    card->column()->addWidget(new HeadingLabel(tr("Which team?"), size::CardHeading));
    auto *flow = new Flow(Look::current().px(FieldWidth), Look::current().px(12));
    m_organisation = makeChoice(QStringLiteral("organisation"), FewCharacters);
    m_organisation->addItem(tr("Choose an organisation"), QString());
    for (const auto &entry : report::ReferenceNames::instance().organisations())
        m_organisation->addItem(entry.name.in(AssessmentTexts::language()), entry.id);
    m_organisation->addItem(tr("Another organisation (type its name)"), QLatin1String(Other));
    m_otherOrganisation = makeLine(QStringLiteral("other-organisation"), LongestName);
    m_division = makeLine(QStringLiteral("division"), LongestName);
    m_name = makeLine(QStringLiteral("team-name"), LongestName);
    m_nameError = controlText(tr("Type the name of the team, for example the ward."));
    m_nameError->setTone(TextLabel::Tone::Critical);
    m_nameError->hide();
    addField(flow, tr("Organisation"), m_organisation);
    m_otherField = addField(flow, tr("Name of the organisation"), m_otherOrganisation);
    auto *nameColumn = static_cast<QVBoxLayout *>(addField(flow, tr("Team or ward"), m_name)->layout());
    nameColumn->insertWidget(nameColumn->indexOf(m_name), m_nameError); // above, so that the fields stay in line
    addField(flow, tr("Division or directorate (if there is one)"), m_division);
    card->column()->addWidget(flow);
    content()->addWidget(card);

    QStringList names;
    for (const auto &assessment : std::as_const(m_known))
        names.append(assessment.details.team.name);
    names.removeDuplicates();
    auto *completer = new QCompleter(names, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_name->setCompleter(completer);
    connect(m_organisation, &QComboBox::currentIndexChanged, this, &TeamPage::updateOrganisation);
    connect(m_name, &QLineEdit::textChanged, this, &TeamPage::proposeRound);
}

void TeamPage::addRoundCard()
{
    auto *card = new Card;
    card->column()->addWidget(new HeadingLabel(tr("When, and which round?"), size::CardHeading));
    auto *flow = new Flow(Look::current().px(FieldWidth), Look::current().px(12));
    m_month = makeChoice(QStringLiteral("month"));
    for (int month = 1; month <= 12; ++month)
        m_month->addItem(localeFor(AssessmentTexts::language()).standaloneMonthName(month), month);
    m_year = makeChoice(QStringLiteral("year"));
    const int thisYear = host().workspace().clock().now().toLocalTime().date().year();
    for (int year = thisYear - 5; year <= thisYear + 1; ++year)
        m_year->addItem(QString::number(year), year);
    m_round = makeChoice(QStringLiteral("round"));
    for (int round = 0; round < MostRounds; ++round)
        m_round->addItem(AssessmentTexts::round(round), round);
    m_facilitator = makeLine(QStringLiteral("facilitator"), LongestName);
    addField(flow, tr("Month"), m_month);
    addField(flow, tr("Year"), m_year);
    addField(flow, tr("Round"), m_round);
    addField(flow, tr("Who leads the session (a role is enough)"), m_facilitator);
    card->column()->addWidget(flow);
    content()->addWidget(card);
    connect(m_round, &QComboBox::activated, this, [this] { m_roundChosen = true; });
}

void TeamPage::fill(const Details &details)
{
    const QString organisation = details.team.organisationId.isEmpty() && !details.team.organisation.isEmpty()
                                     ? QString::fromLatin1(Other)
                                     : details.team.organisationId;
    m_organisation->setCurrentIndex(qMax(0, m_organisation->findData(organisation)));
    m_otherOrganisation->setText(details.team.organisation);
    m_division->setText(details.team.division);
    m_name->setText(details.team.name);
    m_month->setCurrentIndex(details.period.month() - 1);
    if (m_year->findData(details.period.year()) < 0)
        m_year->insertItem(0, QString::number(details.period.year()), details.period.year());
    m_year->setCurrentIndex(m_year->findData(details.period.year()));
    if (m_round->findData(details.round) < 0)
        m_round->addItem(AssessmentTexts::round(details.round), details.round);
    m_round->setCurrentIndex(m_round->findData(details.round));
    m_facilitator->setText(details.facilitator);
    m_room->setAttendance(details.attendance);
    m_voting->setPlan(details.voting);
    m_previous->setChosen(details.showPrevious);
    updateOrganisation();
}

Details TeamPage::details() const
{
    Details details = m_stored;
    const QString organisation = m_organisation->currentData().toString();
    const bool other = organisation == QLatin1String(Other);
    details.team.organisation = other ? m_otherOrganisation->text().simplified() : QString();
    details.team.organisationId = other ? QString() : organisation;
    details.team.division = m_division->text().simplified();
    details.team.name = m_name->text().simplified();
    details.period = QDate(m_year->currentData().toInt(), m_month->currentData().toInt(), 1);
    details.round = m_round->currentData().toInt();
    details.facilitator = m_facilitator->text().simplified();
    details.attendance = m_room->attendance();
    details.voting = m_voting->plan();
    details.showPrevious = isFollowUp() && m_previous->isChosen();
    return details;
}

// The round after the latest one of a team with this name, unless the user has chosen one.
void TeamPage::proposeRound()
{
    m_nameError->hide();
    if (m_roundChosen)
        return;
    int round = 0;
    for (const auto &assessment : std::as_const(m_known)) {
        if (assessment.details.team.name.compare(m_name->text().simplified(), Qt::CaseInsensitive) == 0)
            round = qMax(round, assessment.details.round + 1);
    }
    m_round->setCurrentIndex(qMin(round, MostRounds - 1));
}

bool TeamPage::isFollowUp() const
{
    return m_round->currentData().toInt() > 0;
}

void TeamPage::updateOrganisation()
{
    const bool other = m_organisation->currentData().toString() == QLatin1String(Other);
    m_otherField->setVisible(other);
}

bool TeamPage::validate()
{
    const bool named = !m_name->text().simplified().isEmpty();
    const bool planned = m_voting->validate();
    m_nameError->setVisible(!named);
    if (m_summary)
        m_summary->setVisible(!named || !planned);
    if (named && planned)
        return true;
    const QString missing = missingText(named, planned);
    if (!m_summary)
        m_summary = showMessage(MessageBar::Kind::Critical, missing);
    m_summary->setText(missing);
    if (named)
        m_voting->focusWays();
    else
        m_name->setFocus(Qt::OtherFocusReason);
    return false;
}

void TeamPage::submit()
{
    if (!validate())
        return;
    if (m_id.isEmpty()) {
        create(details());
        return;
    }
    const Result<void> saved = host().workspace().assessments().saveDetails(m_id, details());
    if (!saved) {
        host().prompts().tell(saved.error());
        return;
    }
    host().dropSession();
    host().go({Destination::Place::Questionnaire, m_id, {}});
}

void TeamPage::create(const Details &details)
{
    assessment::Assessment draft;
    draft.id = AssessmentId(newUuid());
    draft.questionSet = presentation::setForNew(host().workspace().questionSets(), host().settings()).set->name();
    draft.details = details;
    const Result<assessment::Assessment> created = host().workspace().assessments().create(draft);
    if (created)
        host().go({Destination::Place::Questionnaire, created->id, {}});
    else
        host().prompts().tell(created.error());
}

QVariantMap TeamPage::state() const
{
    QVariantMap state = Page::state();
    const Details typed = details();
    state.insert(QStringLiteral("organisation"), m_organisation->currentData());
    state.insert(QStringLiteral("other"), m_otherOrganisation->text());
    state.insert(QStringLiteral("division"), m_division->text());
    state.insert(QStringLiteral("name"), m_name->text());
    state.insert(QStringLiteral("period"), typed.period);
    state.insert(QStringLiteral("round"), typed.round);
    state.insert(QStringLiteral("roundChosen"), m_roundChosen);
    state.insert(QStringLiteral("facilitator"), m_facilitator->text());
    state.insert(QStringLiteral("room"), m_room->state());
    state.insert(QStringLiteral("voting"), m_voting->state());
    state.insert(QStringLiteral("previous"), m_previous->isChosen());
    return state;
}

void TeamPage::restore(const QVariantMap &state)
{
    Details details;
    const QString organisation = state.value(QStringLiteral("organisation")).toString();
    details.team.organisationId = organisation == QLatin1String(Other) ? QString() : organisation;
    details.team.organisation = state.value(QStringLiteral("other")).toString();
    details.team.division = state.value(QStringLiteral("division")).toString();
    details.team.name = state.value(QStringLiteral("name")).toString();
    details.period = state.value(QStringLiteral("period")).toDate();
    details.round = state.value(QStringLiteral("round")).toInt();
    details.facilitator = state.value(QStringLiteral("facilitator")).toString();
    details.showPrevious = state.value(QStringLiteral("previous")).toBool();
    m_roundChosen = true;
    fill(details);
    m_room->restore(state.value(QStringLiteral("room")).toMap());
    m_voting->restore(state.value(QStringLiteral("voting")).toMap());
    m_organisation->setCurrentIndex(qMax(0, m_organisation->findData(organisation)));
    m_roundChosen = state.value(QStringLiteral("roundChosen")).toBool();
    Page::restore(state);
}

void TeamPage::focusFirst()
{
    (m_id.isEmpty() && m_organisation->currentIndex() > 0 ? static_cast<QWidget *>(m_name) : m_organisation)
        ->setFocus(Qt::OtherFocusReason);
}

} // namespace aros::shell
