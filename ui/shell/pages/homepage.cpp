#include "ui/shell/pages/homepage.h"

#include "core/scoring/scorecalculator.h"
#include "ui/presentation/assessmentlistmodel.h"
#include "ui/presentation/assessmenttexts.h"
#include "ui/presentation/errortexts.h"
#include "ui/presentation/questionsettexts.h"
#include "ui/shell/pages/report/nextroundbutton.h"
#include "ui/shell/style/icons.h"
#include "ui/shell/style/look.h"
#include "ui/shell/widgets/assessmenttable.h"
#include "ui/shell/widgets/button.h"
#include "ui/shell/widgets/card.h"
#include "ui/shell/widgets/flow.h"
#include "ui/shell/widgets/iconlabel.h"
#include "ui/shell/widgets/linkbutton.h"
#include "ui/shell/widgets/textlabel.h"
#include "ui/shell/widgets/themebutton.h"
#include "ui/shell/widgets/wraplayout.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace aros::shell {

using assessment::Assessment;
using presentation::AssessmentTexts;

namespace {
constexpr int RecentCount = 6;
constexpr int MostNextRounds = 3;
} // namespace

HomePage::HomePage(PageHost &host) : Page(host, tr("Home"))
{
    const Result<QList<Assessment>> recent = host.workspace().assessments().list(RecentCount);
    if (!recent) {
        const presentation::ErrorText text = presentation::ErrorTexts::describe(recent.error());
        showMessage(MessageBar::Kind::Critical, text.title + QStringLiteral(". ") + text.body);
    }
    const QList<Assessment> list = recent ? *recent : QList<Assessment>{};
    const auto draft = std::find_if(list.begin(), list.end(), [](const Assessment &assessment) {
        return assessment.state == assessment::State::Draft;
    });
    if (draft != list.end() && !host.workspace().notice().readOnly)
        addContinue(*draft);
    addOffers();
    addRecent(list);
    addNextRounds(list);
    addPromise();
    content()->addStretch(1);
}

void HomePage::addContinue(const Assessment &draft)
{
    const Result<questions::QuestionSetPtr> set = host().workspace().questionSets().find(draft.questionSet);
    if (!set)
        return;
    const Look &look = Look::current();
    const assessment::Progress progress = progressOf(draft, **set);
    const int index = std::max(0, (*set)->indexOf(draft.current));
    const questions::Theme &theme = (*set)->themes().at((*set)->themeIndexAt(index));

    auto *card = new Card(Card::Surface::Accent);
    auto *row = new QHBoxLayout;
    row->setSpacing(look.px(24));
    row->addWidget(new ProgressRing(static_cast<double>(progress.rated) / progress.total, look.px(84)), 0,
                   Qt::AlignVCenter);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(look.px(4));
    texts->addWidget(secondaryText(tr("Carry on where you left off")));
    texts->addWidget(new HeadingLabel(AssessmentTexts::title(draft), size::BigHeading));
    QStringList facts{tr("Theme %1 of %2, %3")
                          .arg(QString::number((*set)->themeIndexAt(index) + 1),
                               QString::number((*set)->themes().size()), theme.title.in(AssessmentTexts::language())),
                      AssessmentTexts::rated(progress)};
    if (progress.comeBack > 0)
        facts.append(tr("%n to come back to", nullptr, progress.comeBack));
    texts->addWidget(controlText(facts.join(QStringLiteral(" · "))));
    row->addLayout(texts, 1);
    auto *lead = new QWidget;
    lead->setLayout(row);
    row->setContentsMargins(0, 0, 0, 0);
    auto *button = new Button(tr("Continue assessment"), Button::Kind::Primary);
    button->setObjectName(QStringLiteral("continue"));
    connect(button, &QPushButton::clicked, this, [this, id = draft.id] {
        host().go({Destination::Place::Questionnaire, id, {}});
    });
    auto *wrap = new QWidget;
    auto *line = new WrapLayout(wrap, WrapLayout::Lead::Expands, look.px(420));
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(look.px(16));
    line->addWidget(lead);
    line->addWidget(button);
    card->column()->addWidget(wrap);
    content()->addWidget(card);
    m_first = button;
}

void HomePage::addOffers()
{
    const bool demo = host().workspace().notice().demo;
    const bool canStart = !host().workspace().notice().readOnly;
    auto *flow = new Flow(Look::current().px(300), Look::current().px(16));
    const auto offer = [this, flow](const QString &heading, const QString &text, Button *button) {
        auto *card = new Card;
        card->column()->addWidget(new HeadingLabel(heading, size::SmallHeading));
        card->column()->addWidget(secondaryText(text), 1);
        card->column()->addWidget(button, 0, Qt::AlignLeft);
        flow->addWidget(card);
    };
    if (canStart) {
        auto *start = new Button(tr("Start assessment"), m_first ? Button::Kind::Secondary : Button::Kind::Primary);
        start->setObjectName(QStringLiteral("start"));
        connect(start, &QPushButton::clicked, this, [this] {
            host().go({Destination::Place::BeforeYouStart, {}, {}});
        });
        offer(tr("Start a new assessment"),
              tr("Lead your team through %1 statements in eight themes. About 75 minutes in one sitting, or one "
                 "theme at a time.")
                  .arg(presentation::setForNew(host().workspace().questionSets(), host().settings())
                           .set->statementCount()),
              start);
        if (!m_first)
            m_first = start;
    }
    if (!demo) {
        auto *look = new Button(tr("Open the demo"), Button::Kind::Secondary);
        look->setObjectName(QStringLiteral("demo"));
        connect(look, &QPushButton::clicked, this, [this, look] {
            look->setEnabled(false);
            showMessage(MessageBar::Kind::Info, tr("The demo is being made ready and opens in a moment."));
            host().workspace().openDemo();
        });
        offer(tr("Look around first"),
              tr("A made-up health board with twelve teams, so that you can try everything without touching your own "
                 "data."),
              look);
    }
    auto *help = new Button(tr("Read how it works"), Button::Kind::Secondary);
    connect(help, &QPushButton::clicked, this, [this] { host().go({Destination::Place::Help, {}, {}}); });
    offer(tr("Leading a session"),
          tr("How to prepare, what to say at the start, the keys that make it quick, and where your answers are kept."),
          help);
    content()->addWidget(flow);
}

void HomePage::addRecent(const QList<Assessment> &recent)
{
    auto *card = new Card;
    card->column()->addWidget(new HeadingLabel(tr("Recent assessments"), size::CardHeading));
    if (recent.isEmpty()) {
        card->column()->addWidget(
            secondaryText(tr("No assessment yet. The first one that you start will be listed here.")));
    } else {
        auto *table = new AssessmentTable(host().workspace().questionSets(), host().workspace().clock().now());
        table->setAccessibleName(tr("Recent assessments"));
        table->setAssessments(recent);
        connect(table, &AssessmentTable::opened, this, [this](const Assessment &assessment) {
            const bool draft = assessment.state == assessment::State::Draft && !host().workspace().notice().readOnly;
            host().go({draft ? Destination::Place::Questionnaire : Destination::Place::Report, assessment.id, {}});
        });
        card->column()->addWidget(table);
    }
    content()->addWidget(card);
}

void HomePage::addNextRounds(const QList<Assessment> &recent)
{
    QList<LinkButton *> links;
    for (const Assessment &last : recent) {
        if (links.size() == MostNextRounds || !NextRoundButton::canStart(host(), last))
            continue;
        const QString round = AssessmentTexts::round(last.details.round);
        //: Beside a team whose next round can be started: "after Baseline, March 2026"
        const QString detail = tr("after %1, %2").arg(round, AssessmentTexts::month(last.details.period));
        auto *link = new LinkButton(QStringLiteral("next"), last.details.team.name, detail);
        link->setObjectName(QStringLiteral("next-round-") + last.id.text());
        connect(link, &QPushButton::clicked, this, [this, last] { NextRoundButton::start(host(), last); });
        links.append(link);
    }
    if (links.isEmpty())
        return;
    auto *card = new Card;
    card->column()->addWidget(new HeadingLabel(tr("Start the next round"), size::CardHeading));
    card->column()->addWidget(
        secondaryText(tr("It begins with what was noted about the team last time, and its report shows what has "
                         "changed. The page Assessments offers it for every team.")));
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    for (LinkButton *link : std::as_const(links))
        column->addWidget(link);
    card->column()->addLayout(column);
    content()->addWidget(card);
}

void HomePage::addPromise()
{
    content()->addWidget(
        new IconLabel(QStringLiteral("lock"), tr("Everything stays on this computer unless you export it.")));
}

void HomePage::focusFirst()
{
    if (m_first)
        m_first->setFocus(Qt::OtherFocusReason);
}

} // namespace aros::shell
