#include "ui/shell/pages/historypage.h"

#include "core/report/reportbuilder.h"
#include "ui/presentation/assessmenttexts.h"
#include "ui/shell/style/look.h"
#include "ui/shell/userprompts.h"
#include "ui/shell/widgets/button.h"
#include "ui/shell/widgets/card.h"
#include "ui/shell/widgets/fields.h"
#include "ui/shell/widgets/historylist.h"
#include "ui/shell/widgets/iconlabel.h"
#include "ui/shell/widgets/textlabel.h"

#include <QCheckBox>
#include <QVBoxLayout>

namespace aros::shell {

using assessment::Assessment;
using presentation::AssessmentTexts;

namespace {

// Of what is stored and not of what is on screen: an answer that could not be saved yet is no broken history.
report::HistoryTable storedHistory(PageHost &host, const assessment::AssessmentSession &session)
{
    const assessment::AssessmentRepository &repository = host.workspace().assessments();
    const Result<Assessment> stored = repository.find(session.assessment().id);
    const Result<assessment::History> history = repository.history(session.assessment().id);
    if (!stored || !history)
        host.prompts().tell(stored ? history.error() : stored.error());
    return report::buildHistory(session.questionSet(), stored.value_or(session.assessment()),
                                history.value_or(assessment::History{}), Texts(AssessmentTexts::language()));
}

} // namespace

HistoryPage::HistoryPage(PageHost &host, assessment::AssessmentSession &session)
    : Page(host, tr("History")),
      m_session(session),
      m_history(storedHistory(host, session))
{
    limitWidth(1240);
    setBreadcrumb(AssessmentTexts::title(session.assessment()));
    auto *save = (new Button(tr("Save as CSV"), Button::Kind::Secondary))->withIcon(QStringLiteral("export"));
    save->setObjectName(QStringLiteral("save-csv"));
    connect(save, &QPushButton::clicked, this, &HistoryPage::saveAsCsv);
    addHeaderWidget(save);
    addVerdict();
    addEntries();
    content()->addStretch(1);
    connect(addBack(tr("Back to the report")), &QPushButton::clicked, this, [this] {
        this->host().go({Destination::Place::Report, m_session.assessment().id, {}});
    });
}

void HistoryPage::addVerdict()
{
    auto *card = new Card(Card::Surface::Accent);
    auto *verdict = m_history.whole
                        ? new IconLabel(QStringLiteral("check"), m_history.verdict, IconLabel::Tone::Success)
                        : new IconLabel(QStringLiteral("warning"), m_history.verdict, IconLabel::Tone::Critical);
    verdict->setObjectName(QStringLiteral("verdict"));
    card->column()->addWidget(verdict);
    card->column()->addWidget(secondaryText(
        tr("Every change of a rating is an entry of its own, and so is agreeing and reopening. Votes are not part of "
           "it. Each entry carries a fingerprint of all entries before it.")));
    content()->addWidget(card);
}

void HistoryPage::addEntries()
{
    auto *card = new Card;
    if (m_history.agreedOnce)
        card->column()->addWidget(makeFilter());
    if (m_history.rows.size() < 2)
        card->column()->addWidget(bodyText(tr("Nothing has changed yet.")));
    m_list = new HistoryList(m_history.rows);
    m_list->setObjectName(QStringLiteral("entries"));
    m_list->setAccessibleName(tr("Changes, newest first"));
    m_list->setOnlySinceAgreement(m_filter && m_filter->isChecked());
    m_list->setVisible(!m_history.rows.isEmpty());
    card->column()->addWidget(m_list);
    content()->addWidget(card);
}

QCheckBox *HistoryPage::makeFilter()
{
    m_filter = makeCheck(QStringLiteral("since-agreement"), tr("Only changes since the team first agreed"));
    m_filter->setChecked(true);
    connect(m_filter, &QCheckBox::toggled, this, [this](bool only) { m_list->setOnlySinceAgreement(only); });
    return m_filter;
}

void HistoryPage::saveAsCsv()
{
    const Texts texts(AssessmentTexts::language());
    const report::Report report =
        report::buildReport(m_session.questionSet(), m_session.assessment(), texts, report::Audience::LeadersScreen);
    const auto path = host().prompts().fileToSave(
        tr("Save the history"), report::historyFileStem(report.fileStem, texts) + QStringLiteral(".csv"),
        tr("Tables (*.csv)"));
    if (!path)
        return;
    if (const Result<void> written = host().workspace().exportHistory(m_history, *path); !written) {
        host().prompts().tell(written.error());
        return;
    }
    showMessage(MessageBar::Kind::Success, tr("Saved: %1").arg(*path))->makeClosable();
    orderMessages();
}

QVariantMap HistoryPage::state() const
{
    QVariantMap state = Page::state();
    if (m_filter)
        state.insert(QStringLiteral("sinceAgreement"), m_filter->isChecked());
    return state;
}

void HistoryPage::restore(const QVariantMap &state)
{
    if (m_filter)
        m_filter->setChecked(state.value(QStringLiteral("sinceAgreement"), true).toBool());
    Page::restore(state);
}

bool HistoryPage::handleKey(QKeyEvent *event)
{
    return scrollByKey(event);
}

void HistoryPage::focusFirst()
{
    if (m_list->isVisibleTo(this))
        m_list->setFocus(Qt::OtherFocusReason);
    else
        Page::focusFirst();
}

} // namespace aros::shell
