#pragma once

#include "core/common/ids.h"
#include "core/metrics/metricrepository.h"
#include "ui/presentation/settings.h"
#include "ui/presentation/workspaceactions.h"
#include "ui/shell/widgets/messagebar.h"

#include <QVariantMap>
#include <QWidget>

class QBoxLayout;
class QKeyEvent;
class QVBoxLayout;

namespace aros::assessment {
class AssessmentSession;
class VotingSession;
} // namespace aros::assessment

namespace aros::presentation {
class MetricBoard;
} // namespace aros::presentation

namespace aros::shell {

class Button;
class ContentScroll;
class Projector;
class TextLabel;
class UserPrompts;
class WrapLayout;

// Somewhere to go, with what it is about.
struct Destination {
    enum class Place {
        ChooseLanguage,
        Home,
        BeforeYouStart,
        TeamDetails, // of a new assessment when there is no id
        Questionnaire,
        PrivateVoting, // one person after another, each alone with the screen
        PaperSheets,   // typing in what was filled in by hand
        Check,
        Report,
        History, // of the changes of one assessment
        Assessments,
        Metrics,     // of one unit, as tiles
        MetricChart, // of one of them
        OwnMetrics,  // that people defined themselves
        AddFigures,
        MetricUnits,         // a unit and those below it, side by side
        MetricGroups,        // one metric of all staff groups
        MetricsBesideScores, // one metric below a theme of the assessments
        Settings,
        QuestionSets, // from Settings
        Help,
        Problem
    };

    Place place = Place::Home;
    AssessmentId assessment;
    QString message;                // shown once at the top after arriving
    int theme = -1;                 // PrivateVoting: the theme that is voted on; -1 all that is open
    metrics::SeriesKey series = {}; // pages of metrics; without a unit, what was looked at last
    bool figuresAreIn = false;      // the message offers to take out again what was brought in last

    friend bool operator==(const Destination &, const Destination &) = default;
};

// What pages can use and ask for. Lives as long as the window.
class PageHost
{
public:
    virtual ~PageHost() = default;

    virtual presentation::WorkspaceActions &workspace() = 0;
    virtual UserPrompts &prompts() = 0;
    virtual const presentation::Settings &settings() const = 0;
    // Stores the settings and builds the page anew where they change how it looks.
    virtual void changeSettings(const presentation::Settings &settings) = 0;

    // Where pages are born. One that gets its parent later has everything in it styled and measured once more.
    virtual QWidget *pageParent() = 0;
    virtual void go(const Destination &destination) = 0;
    // The session of an assessment, kept while it is worked on so that undo survives a change of page or language.
    // Null, after showing why, when it cannot be opened.
    virtual assessment::AssessmentSession *session(const AssessmentId &id) = 0;
    // The votes of the session's assessment; null where the room simply agrees, or, after showing why, when they cannot
    // be read. Lives as long as session().
    virtual assessment::VotingSession *voting(const AssessmentId &id) = 0;
    // Forgets both sessions after the assessment changed outside it (agreed, reopened, deleted).
    virtual void dropSession() = 0;
    // Refreshed when it is first asked for; null, after showing why, when it cannot be read. Lives until another
    // workspace is opened.
    virtual presentation::MetricBoard *metricBoard() = 0;
    // What the room sees, and the timer that it sees too.
    virtual Projector &projector() = 0;
};

// One screen: a header with title and actions, content that scrolls, and a footer with Back and the one primary button.
// Pages are built anew when language, text size or colours change; state() carries over what a person would miss.
class Page : public QWidget
{
    Q_OBJECT

public:
    Page(PageHost &host, const QString &title);

    virtual QVariantMap state() const;
    virtual void restore(const QVariantMap &state);
    // Asked before the page goes away for another; false to stay, after asking the person. For what is neither stored
    // nor handed over by leave().
    virtual bool mayLeave() { return true; }
    // Called before the page goes away: whatever was typed must be handed over now.
    virtual void leave() {}
    // A key that no control has used; true when the page did something with it.
    virtual bool handleKey(QKeyEvent *event);
    // Where the keyboard starts.
    virtual void focusFirst();

    QString title() const;
    MessageBar *showMessage(MessageBar::Kind kind, const QString &text);
    // That a file was written, with a button that opens its folder.
    void showSaved(const QString &path);
    // Puts the messages' buttons where they stand in the order of Tab: after the header, before the content.
    void orderMessages();

protected:
    PageHost &host() const { return m_host; }
    QVBoxLayout *content() const { return m_content; }
    void setTitle(const QString &title);
    void setBreadcrumb(const QString &text);
    void addHeaderWidget(QWidget *widget);
    // Under the content, in view wherever that is scrolled to.
    void addBelowContent(QWidget *widget);
    // The footer appears with its first button.
    Button *addBack(const QString &text);
    Button *addFooterButton(Button *button);
    Button *addPrimary(const QString &text);
    // Reading pages are centred and at most so wide; 0 for no limit.
    void limitWidth(int pixels);
    // Back to the beginning of the content, whatever the focus has scrolled to.
    void showTop();
    // The same, then down as far as the focus needs to be seen whole, as long as `first` stays in view.
    void showTopAndFocus(const QWidget &first);
    // Page Up and Down, Home, End and the arrows move the content; true for those keys.
    bool scrollByKey(QKeyEvent *event);
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeHeader(const QString &title);
    QWidget *firstAfterMessages() const;
    void makeFooter();

    PageHost &m_host;
    QVBoxLayout *m_outer;
    WrapLayout *m_header = nullptr;
    QBoxLayout *m_titles = nullptr;
    TextLabel *m_breadcrumb = nullptr;
    TextLabel *m_title = nullptr;
    ContentScroll *m_scroll = nullptr;
    QWidget *m_messageArea = nullptr;
    QVBoxLayout *m_messages = nullptr;
    QVBoxLayout *m_content = nullptr;
    QWidget *m_column = nullptr;
    WrapLayout *m_footer = nullptr;
    Button *m_primary = nullptr;
    int m_widthLimit = 0;
};

} // namespace aros::shell
