#pragma once

#include "core/assessment/assessmentsession.h"
#include "ui/shell/page.h"

#include <QTimer>

class QComboBox;
class QGridLayout;

namespace aros::shell {

class Badge;
class Button;
class Card;
class RatingGroup;
class SaveStatus;
class TextArea;
class ThemeButton;

// One statement at a time: what good looks like, the described levels, evidence and gap, and where the team is in all.
class QuestionnairePage final : public Page
{
    Q_OBJECT

public:
    // `session` must outlive the page.
    QuestionnairePage(PageHost &host, assessment::AssessmentSession &session);

    bool handleKey(QKeyEvent *event) override;
    void leave() override;
    void focusFirst() override;
    QVariantMap state() const override;
    void restore(const QVariantMap &state) override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void addHeader();
    QWidget *makeThemes();
    QWidget *makeStatement();
    QWidget *makeHelp();
    QWidget *makeNotes();
    void addFooter();
    void connectSession();

    void showStatement();
    void showHelp();
    void showAnswer(int index);
    void showProgress();
    void showSaveState();
    void updateNarrow();
    void rate(const std::optional<assessment::Rating> &rating);
    void step(int by);
    void next();
    void toggleComeBack();
    void goToComeBack();
    void goToTheme(int theme);
    void saveNotes();
    void saveCopy();
    bool handleRatingKey(QKeyEvent *event);
    bool handleMoveKey(QKeyEvent *event);
    bool handleUndoKey(QKeyEvent *event);

    assessment::AssessmentSession &m_session;
    QWidget *m_themes = nullptr;
    TextLabel *m_rated = nullptr;
    QList<ThemeButton *> m_themeButtons;
    Button *m_comeBackList = nullptr;
    QComboBox *m_themeChoice = nullptr;
    TextLabel *m_position = nullptr;
    Badge *m_scope = nullptr;
    Badge *m_organisationScope = nullptr;
    TextLabel *m_statement = nullptr;
    TextLabel *m_good = nullptr;
    QWidget *m_help = nullptr;
    TextLabel *m_prompts = nullptr;
    TextLabel *m_why = nullptr;
    TextLabel *m_source = nullptr;
    Button *m_helpButton = nullptr;
    RatingGroup *m_ratings = nullptr;
    TextArea *m_evidence = nullptr;
    TextArea *m_gap = nullptr;
    QGridLayout *m_notes = nullptr;
    SaveStatus *m_saved = nullptr;
    Button *m_team = nullptr;
    Button *m_undo = nullptr;
    Button *m_redo = nullptr;
    Button *m_comeBack = nullptr;
    Button *m_next = nullptr;
    Button *m_previous = nullptr;
    MessageBar *m_problem = nullptr;
    QTimer m_noteTimer;     // typing pauses before it is saved
    bool m_showing = false; // the page is filling itself: changes are not the user's
};

} // namespace aros::shell
