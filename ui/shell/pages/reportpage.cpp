#include "ui/shell/pages/reportpage.h"

#include "ui/presentation/assessmenttexts.h"
#include "ui/rendering/radarcolours.h"
#include "ui/rendering/radarview.h"
#include "ui/shell/pages/report/changecards.h"
#include "ui/shell/pages/report/differencelist.h"
#include "ui/shell/pages/report/highlightlist.h"
#include "ui/shell/pages/report/nextroundbutton.h"
#include "ui/shell/pages/report/reportbackground.h"
#include "ui/shell/pages/report/statementlist.h"
#include "ui/shell/pages/report/summarypanel.h"
#include "ui/shell/pages/report/targetscard.h"
#include "ui/shell/pages/report/trendcard.h"
#include "ui/shell/style/look.h"
#include "ui/shell/userprompts.h"
#include "ui/shell/widgets/button.h"
#include "ui/shell/widgets/card.h"
#include "ui/shell/widgets/changetable.h"
#include "ui/shell/widgets/expander.h"
#include "ui/shell/widgets/flow.h"
#include "ui/shell/widgets/grouptable.h"
#include "ui/shell/widgets/iconlabel.h"
#include "ui/shell/widgets/textlabel.h"
#include "ui/shell/widgets/themetable.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace aros::shell {

using presentation::AssessmentTexts;

ReportPage::ReportPage(PageHost &host, assessment::AssessmentSession &session)
    : Page(host, AssessmentTexts::title(session.assessment())),
      m_session(session),
      m_background(storedBackground(host, session.assessment())),
      m_report(report::buildReport(session.questionSet(), session.assessment(), Texts(AssessmentTexts::language()),
                                   report::Audience::LeadersScreen, m_background))
{
    limitWidth(1240);
    addHeader();
    addSummary();
    addRadarAndTable();
    addChangeCards(content(), m_report);
    addTargets();
    addTrend();
    addHighlights();
    addVotes();
    addSections();
    addMethod();
    content()->addStretch(1);
}

void ReportPage::addHeader()
{
    const bool agreed = m_report.agreed;
    addHeaderWidget(new Badge(m_report.stateText, agreed ? Badge::Tone::Success : Badge::Tone::Warning));
    const bool readOnly = host().workspace().notice().readOnly;
    if (agreed && !readOnly) {
        auto *reopen = new Button(tr("Reopen assessment"), Button::Kind::Secondary);
        reopen->setObjectName(QStringLiteral("reopen"));
        connect(reopen, &QPushButton::clicked, this, &ReportPage::reopen);
        addHeaderWidget(reopen);
    } else if (!readOnly) {
        auto *back = new Button(tr("Back to the statements"), Button::Kind::Secondary);
        back->setObjectName(QStringLiteral("continue"));
        connect(back, &QPushButton::clicked, this, [this] {
            host().go({Destination::Place::Questionnaire, m_session.assessment().id, {}});
        });
        addHeaderWidget(back);
    }
    if (Button *next = NextRoundButton::makeFor(host(), m_session.assessment()))
        addHeaderWidget(next);
    auto *history = new Button(tr("History"), Button::Kind::Secondary);
    history->setObjectName(QStringLiteral("history"));
    connect(history, &QPushButton::clicked, this, [this] {
        host().go({Destination::Place::History, m_session.assessment().id, {}});
    });
    addHeaderWidget(history);
    auto *exportButton = (new Button(tr("Export report"), Button::Kind::Primary))->withIcon(QStringLiteral("export"));
    exportButton->setObjectName(QStringLiteral("export"));
    connect(exportButton, &QPushButton::clicked, this, &ReportPage::exportReport);
    addHeaderWidget(exportButton);
    m_export = exportButton;
}

void ReportPage::addSummary()
{
    auto *card = new Card(Card::Surface::Accent);
    card->column()->addWidget(new SummaryPanel(m_report));
    content()->addWidget(card);
}

void ReportPage::addRadarAndTable()
{
    const Look &look = Look::current();
    auto *flow = new Flow(look.px(440), look.px(16));
    auto *chart = new Card;
    auto *radar = new rendering::RadarView;
    radar->setObjectName(QStringLiteral("radar"));
    radar->setRadar(m_report.radar);
    m_radar = radar;
    radar->setFont(look.font(size::Control));
    radar->setColours(rendering::radarColours(look.palette()));
    chart->column()->addWidget(radar, 1);
    auto *status = new TextLabel({}, size::Caption);
    status->setTone(TextLabel::Tone::Secondary);
    status->setAlignment(Qt::AlignHCenter);
    status->setMinimumHeight(status->fontMetrics().height());
    connect(radar, &rendering::RadarView::pointDescribed, status, &QLabel::setText);
    chart->column()->addWidget(status);
    flow->addWidget(chart);
    auto *table = new Card;
    table->column()->addWidget(new HeadingLabel(m_report.words.whereTheTeamStands, size::CardHeading));
    table->column()->addWidget(secondaryText(m_report.words.axisNote));
    table->column()->addWidget(new ThemeTable(m_report));
    for (const report::ThemeRow &row : m_report.themes) {
        if (!row.remark.isEmpty())
            table->column()->addWidget(
                new IconLabel(QStringLiteral("info"), row.shortTitle + QStringLiteral(": ") + row.remark));
    }
    table->column()->addStretch(1);
    flow->addWidget(table);
    content()->addWidget(flow);
}

void ReportPage::addTargets()
{
    if (host().workspace().notice().readOnly) {
        addTargetTable(content(), m_report);
        return;
    }
    m_targets = new TargetsCard(*this, m_session, m_report, host().workspace().clock().now().toLocalTime().date());
    content()->addWidget(m_targets);
    connect(&m_session, &assessment::AssessmentSession::targetsChanged, this, &ReportPage::showTargets);
    connect(m_targets, &TargetsCard::copyWanted, this, &ReportPage::exportReport);
}

// Everything else on the page stays as it is, with what is open and where the keyboard is.
void ReportPage::showTargets()
{
    const report::Report report =
        report::buildReport(m_session.questionSet(), m_session.assessment(), Texts(AssessmentTexts::language()),
                            report::Audience::LeadersScreen, m_background);
    m_report.targets = report.targets;
    m_report.radar = report.radar;
    m_radar->setRadar(m_report.radar);
    for (ChangeTable *table : findChildren<ChangeTable *>())
        table->showTargets(m_report);
    m_targets->show(m_report);
    m_report.trend = report.trend;
    if (m_trend)
        m_trend->showTargets(m_report);
}

void ReportPage::addTrend()
{
    if (m_report.trend.rounds.isEmpty())
        return;
    m_trend = new TrendCard(m_report);
    content()->addWidget(m_trend);
}

void ReportPage::addHighlights()
{
    auto *flow = new Flow(Look::current().px(300), Look::current().px(16));
    addHighlightCard(flow, m_report.words.strengths, m_report.strengths, m_report.noHighlights);
    addHighlightCard(flow, m_report.words.priorities, m_report.priorities, m_report.noHighlights);
    if (!m_report.dontKnows.isEmpty())
        addHighlightCard(flow, m_report.words.dontKnows, m_report.dontKnows, {});
    if (!m_report.comeBacks.isEmpty())
        addHighlightCard(flow, m_report.words.comeBacks, m_report.comeBacks, {});
    addParticipants(flow);
    content()->addWidget(flow);
}

void ReportPage::addHighlightCard(Flow *flow, const QString &heading, const QList<report::HighlightRow> &rows,
                                  const QString &nothing)
{
    auto *card = new Card;
    card->column()->addWidget(new HeadingLabel(heading, size::CardHeading));
    if (rows.isEmpty())
        card->column()->addWidget(secondaryText(nothing.isEmpty() ? m_report.words.none : nothing));
    else
        card->column()->addWidget(new HighlightList(rows));
    card->column()->addStretch(1);
    flow->addWidget(card);
}

void ReportPage::addParticipants(Flow *flow)
{
    auto *card = new Card;
    card->column()->addWidget(new HeadingLabel(m_report.words.whoTookPart, size::CardHeading));
    if (m_report.participants.isEmpty())
        card->column()->addWidget(secondaryText(tr("Nobody was noted. Team details is the place for it.")));
    for (const report::ParticipantRow &participant : m_report.participants) {
        auto *row = new QHBoxLayout;
        row->addWidget(controlText(participant.group), 1);
        auto *count = controlText(participant.countText);
        count->singleLine();
        row->addWidget(count, 0, Qt::AlignTop);
        card->column()->addLayout(row);
    }
    if (!m_report.missingVoices.isEmpty())
        card->column()->addWidget(
            new IconLabel(QStringLiteral("people"), m_report.missingVoices, IconLabel::Tone::Warning));
    if (!m_report.votesNote.isEmpty())
        card->column()->addWidget(secondaryText(m_report.votesNote));
    card->column()->addStretch(1);
    flow->addWidget(card);
}

void ReportPage::addVotes()
{
    if (m_report.votesNote.isEmpty())
        return;
    const bool differs = !m_report.differences.isEmpty();
    auto *card = new Card;
    card->column()->addWidget(new HeadingLabel(m_report.words.differences, size::CardHeading));
    card->column()->addWidget(secondaryText(differs ? m_report.differencesNote : m_report.noDifferences));
    if (differs)
        card->column()->addWidget(new DifferenceList(m_report));
    content()->addWidget(card);
    if (!m_report.groupsNote.isEmpty())
        addGroups();
}

void ReportPage::addGroups()
{
    auto *card = new Card;
    card->column()->addWidget(new HeadingLabel(m_report.words.byStaffGroup, size::CardHeading));
    card->column()->addWidget(secondaryText(m_report.groupsNote));
    if (!m_report.groups.columns.isEmpty()) {
        QStringList people;
        for (const report::GroupTable::Column &column : std::as_const(m_report.groups.columns))
            people.append(tr("%1: %2", "heading and text").arg(column.group, column.people));
        card->column()->addWidget(secondaryText(people.join(QStringLiteral(" · "))));
        card->column()->addWidget(new GroupTable(m_report));
    }
    content()->addWidget(card);
}

void ReportPage::addSections()
{
    auto *card = new Card;
    auto *row = new QHBoxLayout;
    row->addWidget(new HeadingLabel(tr("How each score came about"), size::CardHeading), 1);
    auto *all = new Button(tr("Show all statements"), Button::Kind::Quiet);
    all->setObjectName(QStringLiteral("show-all"));
    row->addWidget(all);
    card->column()->addLayout(row);
    connect(all, &QPushButton::clicked, this, [this] {
        for (Expander *section : std::as_const(m_sections))
            section->setOpen(true);
    });
    for (const report::ThemeSection &section : std::as_const(m_report.sections)) {
        auto *expander = new Expander(section.row.id, section.heading, section.row.scoreText,
                                      [this, &section] { return new StatementList(section, m_report.words); });
        m_sections.append(expander);
        card->column()->addWidget(expander);
    }
    content()->addWidget(card);
}

void ReportPage::addMethod()
{
    auto *card = new Card;
    card->column()->addWidget(new Expander({}, m_report.words.method, {}, [this] {
        auto *area = new QWidget;
        auto *column = new QVBoxLayout(area);
        column->setContentsMargins(Look::current().px(26), 0, 0, Look::current().px(8));
        for (const report::Report::MethodPart &part : m_report.method) {
            column->addWidget(new HeadingLabel(part.heading, size::SmallHeading));
            for (const QString &paragraph : part.paragraphs)
                column->addWidget(controlText(paragraph));
            for (const auto &[term, meaning] : part.terms)
                column->addWidget(controlText(tr("%1: %2", "heading and text").arg(term, meaning)));
        }
        return area;
    }));
    content()->addWidget(card);
    content()->addWidget(secondaryText(m_report.disclaimer));
}

void ReportPage::exportReport()
{
    const auto choice = host().prompts().exportChoice(m_report.fileStem, AssessmentTexts::language());
    if (!choice)
        return;
    const Result<assessment::History> history = host().workspace().assessments().history(m_session.assessment().id);
    if (!history) {
        host().prompts().tell(history.error());
        return;
    }
    report::Report report = report::buildReport(m_session.questionSet(), m_session.assessment(),
                                                Texts(choice->language), report::Audience::File, m_background);
    report.history = history->entries;
    const Result<void> written = host().workspace().exportReport(report, choice->path);
    if (!written) {
        host().prompts().tell(written.error());
        return;
    }
    showSaved(choice->path);
}

void ReportPage::reopen()
{
    const auto reason = host().prompts().askText(
        tr("Reopen this assessment?"),
        tr("It becomes a draft again. What was agreed on %1 is kept as an earlier revision. Why is it reopened?")
            .arg(AssessmentTexts::date(m_session.assessment().agreed.toLocalTime().date())),
        tr("Reopen assessment"));
    if (!reason)
        return;
    const AssessmentId id = m_session.assessment().id;
    const Result<assessment::Assessment> reopened = host().workspace().assessments().reopen(id, *reason);
    if (!reopened) {
        host().prompts().tell(reopened.error());
        return;
    }
    host().dropSession();
    host().go({Destination::Place::Questionnaire, id, tr("Reopened: you can change the answers.")});
}

bool ReportPage::handleKey(QKeyEvent *event)
{
    return (m_targets && m_targets->handleKey(*event)) || scrollByKey(event);
}

QVariantMap ReportPage::state() const
{
    QVariantMap state = Page::state();
    if (m_targets)
        state.insert(QStringLiteral("targets"), m_targets->state());
    return state;
}

void ReportPage::restore(const QVariantMap &state)
{
    if (m_targets)
        m_targets->restore(state.value(QStringLiteral("targets")).toMap());
    Page::restore(state);
}

void ReportPage::focusFirst()
{
    m_export->setFocus(Qt::OtherFocusReason);
}

} // namespace aros::shell
