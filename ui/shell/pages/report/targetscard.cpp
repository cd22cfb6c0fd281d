#include "ui/shell/pages/report/targetscard.h"

#include "ui/shell/page.h"
#include "ui/shell/pages/questionnaire/keywish.h"
#include "ui/shell/pages/questionnaire/savereport.h"
#include "ui/shell/pages/report/targetfield.h"
#include "ui/shell/style/look.h"
#include "ui/shell/widgets/button.h"
#include "ui/shell/widgets/flow.h"
#include "ui/shell/widgets/savestatus.h"
#include "ui/shell/widgets/taborder.h"
#include "ui/shell/widgets/textlabel.h"
#include "ui/shell/widgets/wraplayout.h"

#include <QVBoxLayout>

#include <algorithm>

namespace aros::shell {

using assessment::AssessmentSession;
using assessment::Target;

namespace {

constexpr int TargetFieldWidth = 360;
constexpr int MonthsAhead = 12; // of the first target

const report::TargetRow *targetRowOf(const report::Report &report, const QString &themeId)
{
    const auto row = std::find_if(report.targets.cbegin(), report.targets.cend(),
                                  [&](const report::TargetRow &one) { return one.themeId == themeId; });
    return row == report.targets.cend() ? nullptr : &*row;
}

} // namespace

TargetsCard::TargetsCard(Page &page, AssessmentSession &session, const report::Report &report, const QDate &today)
    : m_session(session),
      m_today(today),
      m_themes(report.themes)
{
    setObjectName(QStringLiteral("targets"));
    addHeading();
    addBeginning();
    addSaving(page);
    show(report);
}

void TargetsCard::addHeading()
{
    m_saved = new SaveStatus;
    m_undo = (new Button(tr("Undo"), Button::Kind::Quiet))->withIcon(QStringLiteral("undo"))->iconOnly();
    m_redo = (new Button(tr("Redo"), Button::Kind::Quiet))->withIcon(QStringLiteral("redo"))->iconOnly();
    m_undo->setObjectName(QStringLiteral("undo-target"));
    m_redo->setObjectName(QStringLiteral("redo-target"));
    auto *top = new QWidget;
    auto *row = new WrapLayout(top, WrapLayout::Lead::Expands, Look::current().px(180));
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Look::current().px(8));
    for (QWidget *part :
         {static_cast<QWidget *>(new HeadingLabel(tr("Targets"), size::CardHeading)), static_cast<QWidget *>(m_saved),
          static_cast<QWidget *>(m_undo), static_cast<QWidget *>(m_redo)})
        row->addWidget(part);
    column()->addWidget(top);
    connect(m_undo, &QPushButton::clicked, &m_session, &AssessmentSession::undoTarget);
    connect(m_redo, &QPushButton::clicked, &m_session, &AssessmentSession::redoTarget);
}

void TargetsCard::addBeginning()
{
    m_beginning = new QWidget;
    auto *parts = new QVBoxLayout(m_beginning);
    parts->setContentsMargins(0, 0, 0, 0);
    parts->addWidget(bodyText(tr("A target says where you want to be in a theme, and by when; the radar shows it, and "
                                 "the next round tells whether you got there.")));
    m_set = new Button(tr("Set targets"), Button::Kind::Secondary);
    m_set->setObjectName(QStringLiteral("set-targets"));
    parts->addWidget(m_set, 0, Qt::AlignLeft);
    column()->addWidget(m_beginning);
    connect(m_set, &QPushButton::clicked, this, [this] {
        begin();
        m_fields.constFirst().second->focusLevel();
    });
}

void TargetsCard::addFields()
{
    if (m_all)
        return;
    m_all = new QWidget;
    auto *parts = new QVBoxLayout(m_all);
    parts->setContentsMargins(0, 0, 0, 0);
    parts->setSpacing(Look::current().px(12));
    parts->addWidget(secondaryText(tr("Where do you want to be, and by when? One or two themes are enough. Targets "
                                      "can be changed at any time, agreed or not.")));
    auto *flow = new Flow(Look::current().px(TargetFieldWidth), Look::current().px(16));
    for (const report::ThemeRow &theme : m_themes) {
        auto *field = new TargetField(theme, m_today);
        field->show(nullptr);
        flow->addWidget(field);
        m_fields.append({theme.id, field});
        const ThemeId id(theme.id);
        connect(field, &TargetField::levelChosen, this, [this, id](const auto &tenths) { chooseLevel(id, tenths); });
        connect(field, &TargetField::monthChosen, this, [this, id](const QDate &day) { chooseMonth(id, day); });
    }
    parts->addWidget(flow);
    column()->addWidget(m_all);
    putNextInTabOrder(*m_set, *m_all);
}

// What was saved before this page was opened is not its news.
void TargetsCard::addSaving(Page &page)
{
    m_saveReport = new SaveReport(page, *m_saved, m_session);
    connect(&m_session, &AssessmentSession::saveStateChanged, m_saveReport, &SaveReport::show);
    connect(m_saveReport, &SaveReport::retryWanted, &m_session, &AssessmentSession::retry);
    connect(m_saveReport, &SaveReport::copyWanted, this, &TargetsCard::copyWanted);
    if (!m_session.saveState().saved)
        m_saveReport->show();
}

void TargetsCard::show(const report::Report &report)
{
    m_begun = m_begun || !report.targets.isEmpty();
    m_beginning->setVisible(!m_begun);
    if (m_begun)
        addFields();
    if (m_all)
        m_all->setVisible(m_begun);
    for (const auto &[theme, field] : std::as_const(m_fields))
        field->show(targetRowOf(report, theme));
    const bool used = m_begun || m_session.canUndoTarget() || m_session.canRedoTarget();
    for (QWidget *part :
         {static_cast<QWidget *>(m_saved), static_cast<QWidget *>(m_undo), static_cast<QWidget *>(m_redo)})
        part->setVisible(used);
    m_undo->setEnabled(m_session.canUndoTarget());
    m_redo->setEnabled(m_session.canRedoTarget());
}

bool TargetsCard::handleKey(const QKeyEvent &event)
{
    const KeyWish::Kind wish = wishOf(event, false).kind;
    if (wish == KeyWish::Kind::Undo)
        m_session.undoTarget();
    else if (wish == KeyWish::Kind::Redo)
        m_session.redoTarget();
    return wish == KeyWish::Kind::Undo || wish == KeyWish::Kind::Redo;
}

void TargetsCard::begin()
{
    m_begun = true;
    addFields();
    m_beginning->hide();
    for (QWidget *part :
         {m_all, static_cast<QWidget *>(m_saved), static_cast<QWidget *>(m_undo), static_cast<QWidget *>(m_redo)})
        part->show();
}

QVariantMap TargetsCard::state() const
{
    return {{QStringLiteral("begun"), m_begun}, {QStringLiteral("month"), m_lastMonth}};
}

void TargetsCard::restore(const QVariantMap &state)
{
    m_lastMonth = state.value(QStringLiteral("month")).toDate();
    if (state.value(QStringLiteral("begun")).toBool())
        begin();
}

QDate TargetsCard::proposedMonth() const
{
    if (m_lastMonth.isValid())
        return m_lastMonth;
    const QList<Target> &targets = m_session.assessment().targets;
    const auto open =
        std::find_if(targets.cbegin(), targets.cend(), [this](const Target &target) { return target.by >= m_today; });
    if (open != targets.cend())
        return open->by;
    return QDate(m_today.year(), m_today.month(), 1).addMonths(MonthsAhead + 1).addDays(-1);
}

void TargetsCard::chooseLevel(const ThemeId &theme, const std::optional<int> &tenths)
{
    if (!tenths) {
        m_session.removeTarget(theme);
        return;
    }
    const std::optional<Target> before = m_session.assessment().target(theme);
    m_session.setTarget({theme, *tenths, before ? before->by : proposedMonth()});
}

void TargetsCard::chooseMonth(const ThemeId &theme, const QDate &lastDay)
{
    m_lastMonth = lastDay;
    if (const std::optional<Target> before = m_session.assessment().target(theme))
        m_session.setTarget({theme, before->tenths, lastDay});
}

} // namespace aros::shell
