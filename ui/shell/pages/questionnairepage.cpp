#include "ui/shell/pages/questionnairepage.h"

#include "ui/presentation/assessmenttexts.h"
#include "ui/presentation/errortexts.h"
#include "ui/shell/style/look.h"
#include "ui/shell/userprompts.h"
#include "ui/shell/widgets/button.h"
#include "ui/shell/widgets/card.h"
#include "ui/shell/widgets/fields.h"
#include "ui/shell/widgets/ratinggroup.h"
#include "ui/shell/widgets/savestatus.h"
#include "ui/shell/widgets/textlabel.h"
#include "ui/shell/widgets/themebutton.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace aros::shell {

using assessment::Answer;
using assessment::Progress;
using assessment::Rating;
using presentation::AssessmentTexts;

namespace {
constexpr int NoteDelay = 300; // ms
constexpr int ThemesWidth = 290;
constexpr int NarrowBelow = 900;
} // namespace

QuestionnairePage::QuestionnairePage(PageHost &host, assessment::AssessmentSession &session)
    : Page(host, QString()),
      m_session(session)
{
    limitWidth(1240);
    addHeader();
    auto *columns = new QHBoxLayout;
    columns->setSpacing(Look::current().px(20));
    m_themes = makeThemes();
    columns->addWidget(m_themes, 0);
    auto *right = new QVBoxLayout;
    right->setSpacing(Look::current().px(12));
    right->addWidget(m_themeChoice);
    right->addWidget(makeStatement());
    auto *question = new HeadingLabel(tr("Where is your team today?"), size::SmallHeading);
    right->addWidget(question);
    m_ratings = new RatingGroup(m_session.questionSet().scale(), AssessmentTexts::language());
    right->addWidget(m_ratings);
    right->addWidget(makeNotes());
    right->addStretch(1);
    columns->addLayout(right, 1);
    content()->addLayout(columns, 1);
    addFooter();
    connectSession();
    showStatement();
    showProgress();
    showSaveState();
}

void QuestionnairePage::addHeader()
{
    setBreadcrumb(AssessmentTexts::title(m_session.assessment()));
    m_saved = new SaveStatus;
    addHeaderWidget(m_saved);
    m_undo = (new Button(tr("Undo"), Button::Kind::Quiet))->withIcon(QStringLiteral("undo"))->iconOnly();
    m_redo = (new Button(tr("Redo"), Button::Kind::Quiet))->withIcon(QStringLiteral("redo"))->iconOnly();
    m_undo->setObjectName(QStringLiteral("undo"));
    m_redo->setObjectName(QStringLiteral("redo"));
    m_team = (new Button(tr("Team details"), Button::Kind::Secondary))->withIcon(QStringLiteral("people"));
    m_team->setObjectName(QStringLiteral("team-details"));
    for (Button *button : {m_undo, m_redo, m_team})
        addHeaderWidget(button);
    connect(m_team, &QPushButton::clicked, this, [this] {
        host().go({Destination::Place::TeamDetails, m_session.assessment().id, {}});
    });
}

QWidget *QuestionnairePage::makeThemes()
{
    const Look &look = Look::current();
    auto *list = new QWidget;
    list->setFixedWidth(look.px(ThemesWidth));
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_rated = secondaryText({});
    m_rated->setContentsMargins(look.px(14), 0, 0, look.px(8));
    column->addWidget(m_rated);
    m_themeChoice = makeChoice(QStringLiteral("theme-choice"));
    m_themeChoice->setAccessibleName(tr("Theme"));
    const QList<questions::Theme> &themes = m_session.questionSet().themes();
    for (int theme = 0; theme < themes.size(); ++theme) {
        const QString title = themes.at(theme).shortTitle.in(AssessmentTexts::language());
        auto *button = new ThemeButton(themes.at(theme).id.text(), title);
        button->setObjectName(QStringLiteral("theme-") + themes.at(theme).id.text());
        button->setToolTip(themes.at(theme).title.in(AssessmentTexts::language()));
        connect(button, &QPushButton::clicked, this, [this, theme] { goToTheme(theme); });
        column->addWidget(button);
        m_themeButtons.append(button);
        m_themeChoice->addItem(title);
    }
    connect(m_themeChoice, &QComboBox::activated, this, &QuestionnairePage::goToTheme);
    m_comeBackList = (new Button(QString(), Button::Kind::Quiet))->withIcon(QStringLiteral("flag"));
    m_comeBackList->setObjectName(QStringLiteral("come-back-list"));
    connect(m_comeBackList, &QPushButton::clicked, this, &QuestionnairePage::goToComeBack);
    column->addSpacing(look.px(8));
    column->addWidget(m_comeBackList, 0, Qt::AlignLeft);
    column->addStretch(1);
    return list;
}

QWidget *QuestionnairePage::makeStatement()
{
    const Look &look = Look::current();
    auto *card = new Card(Card::Surface::Accent);
    card->column()->setContentsMargins(look.px(24), look.px(8), look.px(24), look.px(16));
    auto *row = new QHBoxLayout;
    row->setSpacing(look.px(8));
    m_position = secondaryText({});
    m_position->singleLine();
    m_scope = new Badge(tr("Team", "who can change it"), Badge::Tone::Neutral);
    m_organisationScope = new Badge(tr("Organisation", "who can change it"), Badge::Tone::Neutral);
    row->addWidget(m_position);
    row->addWidget(m_scope);
    row->addWidget(m_organisationScope);
    row->addStretch(1);
    m_helpButton = new Button(tr("Evidence ideas and why"), Button::Kind::Quiet);
    m_helpButton->setObjectName(QStringLiteral("help-toggle"));
    m_helpButton->setCheckable(true);
    connect(m_helpButton, &QPushButton::toggled, this, &QuestionnairePage::showHelp);
    row->addWidget(m_helpButton);
    card->column()->addLayout(row);
    m_statement = new HeadingLabel({}, size::Statement);
    m_statement->setFont(look.font(size::Statement));
    card->column()->addWidget(m_statement);
    card->column()->addWidget(new TextLabel(tr("What good looks like"), size::Control, QFont::DemiBold));
    m_good = controlText({});
    card->column()->addWidget(m_good);
    m_help = makeHelp();
    card->column()->addWidget(m_help);
    return card;
}

QWidget *QuestionnairePage::makeHelp()
{
    auto *help = new QWidget;
    auto *column = new QVBoxLayout(help);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Look::current().px(4));
    column->addWidget(new TextLabel(tr("What could show it"), size::Control, QFont::DemiBold));
    m_prompts = controlText({});
    column->addWidget(m_prompts);
    column->addWidget(new TextLabel(tr("Why it matters"), size::Control, QFont::DemiBold));
    m_why = controlText({});
    column->addWidget(m_why);
    m_source = new TextLabel({}, size::Caption);
    m_source->setTone(TextLabel::Tone::Secondary);
    m_source->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(m_source);
    help->hide();
    return help;
}

QWidget *QuestionnairePage::makeNotes()
{
    auto *area = new QWidget;
    m_notes = new QGridLayout(area);
    m_notes->setContentsMargins(0, 0, 0, 0);
    m_notes->setHorizontalSpacing(Look::current().px(16));
    m_notes->setVerticalSpacing(Look::current().px(6));
    m_evidence = new TextArea(QStringLiteral("evidence"), tr("Evidence: what shows it?"), 2);
    m_gap = new TextArea(QStringLiteral("gap"), tr("Gap: what is missing?"), 2);
    int column = 0;
    for (TextArea *area2 : {m_evidence, m_gap}) {
        auto *label = new TextLabel(area2->accessibleName(), size::Control, QFont::DemiBold);
        label->setBuddy(area2);
        m_notes->addWidget(label, 0, column);
        m_notes->addWidget(area2, 1, column);
        connect(area2, &QPlainTextEdit::textChanged, this, [this] {
            if (m_showing)
                return;
            m_saved->showSaving();
            m_noteTimer.start();
        });
        connect(area2, &TextArea::left, this, &QuestionnairePage::saveNotes);
        ++column;
    }
    auto *reminder = new TextLabel(tr("Please name nobody, neither colleagues nor patients."), size::Caption);
    reminder->setTone(TextLabel::Tone::Secondary);
    m_notes->addWidget(reminder, 2, 0, 1, 2);
    m_noteTimer.setSingleShot(true);
    m_noteTimer.setInterval(NoteDelay);
    connect(&m_noteTimer, &QTimer::timeout, this, &QuestionnairePage::saveNotes);
    return area;
}

void QuestionnairePage::addFooter()
{
    m_previous = addBack(tr("Back"));
    m_comeBack = (new Button(tr("Come back to this"), Button::Kind::Quiet))->withIcon(QStringLiteral("flag"));
    m_comeBack->setObjectName(QStringLiteral("come-back"));
    m_comeBack->setCheckable(true);
    addFooterButton(m_comeBack);
    auto *check = new Button(tr("Check answers"), Button::Kind::Quiet);
    check->setObjectName(QStringLiteral("check-answers"));
    addFooterButton(check);
    m_next = addPrimary(tr("Next statement"));
    connect(m_previous, &QPushButton::clicked, this, [this] { step(-1); });
    connect(m_next, &QPushButton::clicked, this, &QuestionnairePage::next);
    connect(m_comeBack, &QPushButton::clicked, this, &QuestionnairePage::toggleComeBack);
    connect(check, &QPushButton::clicked, this, [this] {
        host().go({Destination::Place::Check, m_session.assessment().id, {}});
    });
}

void QuestionnairePage::connectSession()
{
    using assessment::AssessmentSession;
    connect(m_ratings, &RatingGroup::ratingChosen, this, [this](const Rating &rating) { rate(rating); });
    connect(m_undo, &QPushButton::clicked, this, [this] { saveNotes(), m_session.undo(); });
    connect(m_redo, &QPushButton::clicked, this, [this] { saveNotes(), m_session.redo(); });
    connect(&m_session, &AssessmentSession::currentChanged, this, &QuestionnairePage::showStatement);
    connect(&m_session, &AssessmentSession::answerChanged, this, [this](int index) {
        showAnswer(index);
        showProgress();
    });
    connect(&m_session, &AssessmentSession::saveStateChanged, this, &QuestionnairePage::showSaveState);
    connect(&m_session, &AssessmentSession::undoChanged, this, &QuestionnairePage::showProgress);
}

void QuestionnairePage::showStatement()
{
    const Language language = AssessmentTexts::language();
    const questions::QuestionSet &set = m_session.questionSet();
    const int index = m_session.current();
    const questions::Statement &statement = m_session.currentStatement();
    const int themeIndex = set.themeIndexAt(index);
    const questions::Theme &theme = set.themes().at(themeIndex);
    setTitle(theme.title.in(language));
    m_position->setText(tr("Statement %1 of %2").arg(set.indexInTheme(index) + 1).arg(theme.statements.size()));
    m_scope->setVisible(statement.scope == questions::Scope::Team);
    m_organisationScope->setVisible(statement.scope == questions::Scope::Organisation);
    m_statement->setText(statement.statement.in(language));
    m_good->setText(statement.goodLooksLike.in(language));
    QStringList prompts;
    for (const BilingualText &prompt : statement.evidencePrompts)
        prompts.append(QStringLiteral("•  ") + prompt.in(language));
    m_prompts->setText(prompts.join(QLatin1Char('\n')));
    m_why->setText(statement.why.in(language));
    m_source->setText(tr("Source: %1, %2").arg(statement.source.title, statement.source.address));
    m_ratings->setStatement(statement.statement.in(language));
    m_themeButtons.at(themeIndex)->setChecked(true);
    m_themeChoice->setCurrentIndex(themeIndex);
    m_previous->setEnabled(index > 0);
    m_next->setText(index + 1 < set.statementCount() ? tr("Next statement") : tr("Check answers"));
    showAnswer(index);
}

void QuestionnairePage::showHelp()
{
    m_help->setVisible(m_helpButton->isChecked());
    m_helpButton->setText(m_helpButton->isChecked() ? tr("Hide the ideas") : tr("Evidence ideas and why"));
}

void QuestionnairePage::showAnswer(int index)
{
    if (index != m_session.current())
        return;
    const Answer answer = m_session.answerAt(index);
    m_showing = true;
    m_ratings->setRating(answer.rating);
    if (m_evidence->toPlainText() != answer.evidence)
        m_evidence->setPlainText(answer.evidence);
    if (m_gap->toPlainText() != answer.gap)
        m_gap->setPlainText(answer.gap);
    m_comeBack->setChecked(answer.comeBack);
    m_comeBack->setText(answer.comeBack ? tr("Marked to come back to") : tr("Come back to this"));
    m_showing = false;
}

void QuestionnairePage::showProgress()
{
    const Progress all = m_session.progress();
    m_rated->setText(AssessmentTexts::rated(all));
    const QList<questions::Theme> &themes = m_session.questionSet().themes();
    for (int theme = 0; theme < themes.size(); ++theme) {
        const Progress progress = progressOfTheme(m_session.assessment(), themes.at(theme));
        m_themeButtons.at(theme)->setProgress(progress, AssessmentTexts::rated(progress));
        m_themeChoice->setItemText(theme, tr("%1 (%2)", "theme and how much of it is rated")
                                              .arg(themes.at(theme).shortTitle.in(AssessmentTexts::language()),
                                                   AssessmentTexts::ratedShort(progress)));
    }
    m_comeBackList->setText(tr("Come back to: %n statement(s)", nullptr, all.comeBack));
    m_comeBackList->setVisible(all.comeBack > 0);
    m_undo->setEnabled(m_session.canUndo());
    m_redo->setEnabled(m_session.canRedo());
}

void QuestionnairePage::showSaveState()
{
    const auto &state = m_session.saveState();
    m_saved->showState(state.saved, state.at);
    if (state.saved) {
        if (m_problem)
            m_problem->hide();
        return;
    }
    const QString text = presentation::ErrorTexts::notSaved(*state.error);
    if (!m_problem) {
        m_problem = showMessage(MessageBar::Kind::Critical, text);
        connect(m_problem->addAction(tr("Try again")), &QPushButton::clicked, this, [this] { m_session.retry(); });
        connect(m_problem->addAction(tr("Save a copy")), &QPushButton::clicked, this, &QuestionnairePage::saveCopy);
    }
    m_problem->setText(text);
    m_problem->show();
}

void QuestionnairePage::rate(const std::optional<Rating> &rating)
{
    saveNotes();
    m_session.setRating(m_session.current(), rating);
}

void QuestionnairePage::step(int by)
{
    saveNotes();
    m_session.goTo(m_session.current() + by);
    focusFirst();
}

void QuestionnairePage::next()
{
    if (m_session.current() + 1 < m_session.questionSet().statementCount()) {
        step(1);
        return;
    }
    host().go({Destination::Place::Check, m_session.assessment().id, {}});
}

void QuestionnairePage::toggleComeBack()
{
    saveNotes();
    m_session.setComeBack(m_session.current(), m_comeBack->isChecked());
}

void QuestionnairePage::goToComeBack()
{
    const int total = m_session.questionSet().statementCount();
    for (int distance = 1; distance <= total; ++distance) {
        const int index = (m_session.current() + distance) % total;
        if (!m_session.answerAt(index).comeBack)
            continue;
        step(index - m_session.current());
        return;
    }
}

// To the first statement of the theme that has no rating, or its first one.
void QuestionnairePage::goToTheme(int theme)
{
    const questions::QuestionSet &set = m_session.questionSet();
    const int first = set.firstIndexOf(theme);
    const int count = static_cast<int>(set.themes().at(theme).statements.size());
    int target = first;
    for (int index = first + count - 1; index >= first; --index) {
        if (!m_session.answerAt(index).rating)
            target = index;
    }
    step(target - m_session.current());
}

void QuestionnairePage::saveNotes()
{
    m_noteTimer.stop();
    const int index = m_session.current();
    m_session.setEvidence(index, m_evidence->toPlainText());
    m_session.setGap(index, m_gap->toPlainText());
    showSaveState();
}

void QuestionnairePage::saveCopy()
{
    host().go({Destination::Place::Report, m_session.assessment().id,
               tr("Choose Export: the CSV file holds every answer that is on this screen.")});
}

void QuestionnairePage::leave()
{
    saveNotes();
}

bool QuestionnairePage::handleKey(QKeyEvent *event)
{
    return handleUndoKey(event) || handleMoveKey(event) || handleRatingKey(event) || Page::handleKey(event);
}

bool QuestionnairePage::handleRatingKey(QKeyEvent *event)
{
    const bool plain = (event->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier)) == Qt::NoModifier;
    if (!plain || !host().settings().singleKeys)
        return false;
    if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace) {
        rate(std::nullopt);
        return true;
    }
    const std::optional<Rating> rating = RatingGroup::ratingForKey(event->text());
    if (!rating)
        return false;
    rate(rating);
    m_ratings->focusRating(Qt::ShortcutFocusReason);
    return true;
}

bool QuestionnairePage::handleMoveKey(QKeyEvent *event)
{
    const bool alt = event->modifiers() == Qt::AltModifier;
    const bool forward = event->key() == Qt::Key_PageDown || (alt && event->key() == Qt::Key_Right);
    const bool back = event->key() == Qt::Key_PageUp || (alt && event->key() == Qt::Key_Left);
    if (forward && m_session.current() + 1 < m_session.questionSet().statementCount())
        step(1);
    else if (back)
        step(-1);
    return forward || back;
}

bool QuestionnairePage::handleUndoKey(QKeyEvent *event)
{
    const bool undo = event->matches(QKeySequence::Undo);
    const bool redo =
        event->matches(QKeySequence::Redo) || (event->key() == Qt::Key_Y && event->modifiers() == Qt::ControlModifier);
    if (undo || redo)
        saveNotes();
    if (undo)
        m_session.undo();
    else if (redo)
        m_session.redo();
    return undo || redo;
}

void QuestionnairePage::focusFirst()
{
    m_ratings->focusRating(Qt::OtherFocusReason);
    showTop(); // the statement is read first
}

QVariantMap QuestionnairePage::state() const
{
    QVariantMap state = Page::state();
    state.insert(QStringLiteral("help"), m_helpButton->isChecked());
    state.insert(QStringLiteral("evidenceCursor"), m_evidence->textCursor().position());
    state.insert(QStringLiteral("gapCursor"), m_gap->textCursor().position());
    return state;
}

void QuestionnairePage::restore(const QVariantMap &state)
{
    m_helpButton->setChecked(state.value(QStringLiteral("help")).toBool());
    const auto place = [](TextArea *area, const QVariant &position) {
        QTextCursor cursor = area->textCursor();
        cursor.setPosition(qBound(0, position.toInt(), static_cast<int>(area->toPlainText().size())));
        area->setTextCursor(cursor);
    };
    place(m_evidence, state.value(QStringLiteral("evidenceCursor")));
    place(m_gap, state.value(QStringLiteral("gapCursor")));
    Page::restore(state);
}

void QuestionnairePage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    updateNarrow();
}

// Where the list of themes would squeeze the statement, a choice above it takes its place; the two notes go below each
// other.
void QuestionnairePage::updateNarrow()
{
    const Look &look = Look::current();
    const bool narrow = width() < look.px(NarrowBelow);
    m_themes->setVisible(!narrow);
    m_themeChoice->setVisible(narrow);
    const bool stacked = width() < look.px(620);
    m_team->setIconOnly(stacked);
    QWidget *gapLabel = nullptr;
    for (int position = 0; position < m_notes->count(); ++position) {
        auto *label = qobject_cast<QLabel *>(m_notes->itemAt(position)->widget());
        if (label && label->buddy() == m_gap)
            gapLabel = label;
    }
    m_notes->removeWidget(gapLabel);
    m_notes->removeWidget(m_gap);
    m_notes->addWidget(gapLabel, stacked ? 3 : 0, stacked ? 0 : 1);
    m_notes->addWidget(m_gap, stacked ? 4 : 1, stacked ? 0 : 1);
    m_notes->setColumnStretch(0, 1);
    m_notes->setColumnStretch(1, stacked ? 0 : 1);
}

} // namespace aros::shell
