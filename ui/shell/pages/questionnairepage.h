#pragma once

#include "core/assessment/assessmentsession.h"
#include "ui/shell/page.h"

namespace aros::shell {

class NotesArea;
class RatingArea;
class SaveReport;
class SaveStatus;
class StatementCard;
class ThemeList;

// One statement at a time: what good looks like, how the room sees it where people vote, the described levels, evidence
// and gap, and where the team is in all.
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
    void addFooter();
    void connectSession();
    void connectSaving();

    void showStatement();
    void showAnswer(int index);
    void showProgress();
    void retry();
    void rate(const std::optional<assessment::Rating> &rating);
    void step(int by);
    bool isLast() const;
    void next();
    void toggleComeBack();
    void goToComeBack();
    void goToTheme(int theme);
    void undo() { saveNotes(), m_session.undo(); }
    void redo() { saveNotes(), m_session.redo(); }
    void saveNotes();
    void saveCopy();
    void goTo(Destination::Place place, const QString &message = {});

    assessment::AssessmentSession &m_session;
    ThemeList *m_themes = nullptr;
    StatementCard *m_statement = nullptr;
    RatingArea *m_ratings = nullptr;
    NotesArea *m_notes = nullptr;
    SaveStatus *m_saved = nullptr;
    SaveReport *m_saveReport = nullptr;
    Button *m_team = nullptr;
    Button *m_projector = nullptr;
    Button *m_undo = nullptr;
    Button *m_redo = nullptr;
    Button *m_comeBack = nullptr;
    Button *m_next = nullptr;
    Button *m_previous = nullptr;
};

} // namespace aros::shell
