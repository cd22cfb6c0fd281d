#include "ui/shell/pages/teampage.h"

#include "core/report/reportbuilder.h"
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

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

namespace aros::shell {

using assessment::Attendance;
using assessment::Details;
using presentation::AssessmentTexts;

namespace {

constexpr int LongestName = 120;
constexpr int MostRounds = 20;
constexpr int FieldWidth = 320;
const char Other[] = "other";

QList<QVariant> attendanceState(const QList<Attendance> &attendance)
{
    QList<QVariant> list;
    for (const Attendance &group : attendance)
        list.append(
            QVariantMap{{QStringLiteral("group"), group.group.text()}, {QStringLiteral("present"), group.present}});
    return list;
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
    addRoomCard();
    content()->addStretch(1);

    Details details;
    const QDate today = host.workspace().clock().now().toLocalTime().date();
    details.period = QDate(today.year(), today.month(), 1);
    if (!m_id.isEmpty()) {
        if (const auto stored = host.workspace().assessments().find(m_id))
            details = stored->details;
        m_roundChosen = true;
    } else if (!m_known.isEmpty()) {
        details.team.organisationId = m_known.constFirst().details.team.organisationId;
        details.team.organisation = m_known.constFirst().details.team.organisation;
    }
    fill(details);
    connect(addBack(tr("Back")), &QPushButton::clicked, this, [this] {
        this->host().go(
            {m_id.isEmpty() ? Destination::Place::BeforeYouStart : Destination::Place::Questionnaire, m_id, {}});
    });
    connect(addPrimary(m_id.isEmpty() ? tr("Start the first statement") : tr("Save team details")),
            &QPushButton::clicked, this, &TeamPage::submit);
}

QWidget *TeamPage::addField(Flow *flow, const QString &label, QWidget *field)
{
    auto *text = new TextLabel(label, size::Control, QFont::Medium);
    text->setBuddy(field);
    field->setAccessibleName(label);
    auto *place = new QWidget;
    auto *column = new QVBoxLayout(place);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Look::current().px(4));
    column->addStretch(1); // a label that wraps grows upwards, so that the fields stay in line
    column->addWidget(text);
    column->addWidget(field);
    flow->addWidget(place);
    return place;
}

void TeamPage::addTeamCard()
{
    auto *card = new Card;
    card->column()->addWidget(new HeadingLabel(tr("Which team?"), size::CardHeading));
    auto *flow = new Flow(Look::current().px(FieldWidth), Look::current().px(12));
    m_organisation = makeChoice(QStringLiteral("organisation"));
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

void TeamPage::addRoomCard()
{
    const Look &look = Look::current();
    auto *card = new Card;
    card->column()->addWidget(new HeadingLabel(tr("Who is in the room?"), size::CardHeading));
    card->column()->addWidget(secondaryText(
        tr("Tick every staff group that your team has, and count how many of it are in the room. A group that "
           "nobody is here from is named in the report as a missing voice. You can fill this "
           "in later.")));
    auto *flow = new Flow(look.px(440), look.px(12));
    for (const auto &entry : report::ReferenceNames::instance().staffGroups())
        addGroupRow(flow, StaffGroupId(entry.id), entry.name.in(AssessmentTexts::language()),
                    entry.example.in(AssessmentTexts::language()));
    card->column()->addWidget(flow);
    m_missing = controlText({});
    m_missing->setTone(TextLabel::Tone::Warning);
    card->column()->addWidget(m_missing);
    content()->addWidget(card);
}

void TeamPage::addGroupRow(Flow *flow, const StaffGroupId &id, const QString &name, const QString &example)
{
    auto *inTeam = makeCheck(QStringLiteral("group-") + id.text(), name);
    auto *present = makeNumber(QStringLiteral("present-") + id.text(), 0, assessment::LargestGroup);
    present->setAccessibleName(tr("%1: how many are in the room").arg(name));
    auto *lead = new QWidget;
    auto *texts = new QVBoxLayout(lead);
    texts->setContentsMargins(0, 0, 0, 0);
    texts->setSpacing(0);
    texts->addWidget(inTeam);
    auto *note = secondaryText(example);
    note->setContentsMargins(Look::current().px(34), 0, 0, Look::current().px(6));
    texts->addWidget(note);
    auto *row = new QWidget;
    auto *line = new WrapLayout(row, WrapLayout::Lead::Expands);
    line->setContentsMargins(0, 0, 0, 0);
    line->alignTop(); // boxes of neighbours stand in one line, whichever of their texts wraps
    makeCheckTaller(*inTeam, present->sizeHint().height());
    line->addWidget(lead);
    line->addWidget(present);
    flow->addWidget(row);
    m_groups.append({id, name, inTeam, present});
    connect(present, &QSpinBox::valueChanged, this, [this, inTeam](int value) {
        if (value > 0)
            inTeam->setChecked(true);
        updateMissingVoices();
    });
    connect(inTeam, &QCheckBox::toggled, this, [this, present](bool checked) {
        if (!checked)
            present->setValue(0);
        updateMissingVoices();
    });
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
    m_round->setCurrentIndex(qBound(0, details.round, MostRounds - 1));
    m_facilitator->setText(details.facilitator);
    for (const GroupRow &row : std::as_const(m_groups)) {
        for (const Attendance &group : details.attendance) {
            if (group.group != row.id)
                continue;
            row.inTeam->setChecked(true);
            row.present->setValue(group.present);
        }
    }
    updateOrganisation();
    updateMissingVoices();
}

Details TeamPage::details() const
{
    Details details;
    const QString organisation = m_organisation->currentData().toString();
    if (organisation == QLatin1String(Other))
        details.team.organisation = m_otherOrganisation->text().simplified();
    else
        details.team.organisationId = organisation;
    details.team.division = m_division->text().simplified();
    details.team.name = m_name->text().simplified();
    details.period = QDate(m_year->currentData().toInt(), m_month->currentData().toInt(), 1);
    details.round = m_round->currentData().toInt();
    details.facilitator = m_facilitator->text().simplified();
    for (const GroupRow &row : m_groups) {
        if (row.inTeam->isChecked())
            details.attendance.append({row.id, row.present->value()});
    }
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

void TeamPage::updateOrganisation()
{
    const bool other = m_organisation->currentData().toString() == QLatin1String(Other);
    m_otherField->setVisible(other);
}

void TeamPage::updateMissingVoices()
{
    QStringList missing;
    for (const GroupRow &row : std::as_const(m_groups)) {
        if (row.inTeam->isChecked() && row.present->value() == 0)
            missing.append(row.name);
    }
    m_missing->setText(tr("Missing voices: %1").arg(missing.join(QStringLiteral(", "))));
    m_missing->setVisible(!missing.isEmpty());
}

bool TeamPage::validate()
{
    const bool named = !m_name->text().simplified().isEmpty();
    m_nameError->setVisible(!named);
    if (named)
        return true;
    if (!m_summary)
        m_summary =
            showMessage(MessageBar::Kind::Critical,
                        tr("One thing is missing: the name of the team. Everything that you typed is still here."));
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
    state.insert(QStringLiteral("attendance"), attendanceState(typed.attendance));
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
    for (const QVariant &entry : state.value(QStringLiteral("attendance")).toList()) {
        const QVariantMap group = entry.toMap();
        details.attendance.append({StaffGroupId(group.value(QStringLiteral("group")).toString()),
                                   group.value(QStringLiteral("present")).toInt()});
    }
    m_roundChosen = true;
    fill(details);
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
