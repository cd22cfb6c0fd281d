#pragma once

#include "ui/shell/page.h"

#include <QMainWindow>

#include <memory>

class QVBoxLayout;

namespace aros::shell {

class RailButton;

// The frame: the navigation rail, the page in view, and the way between pages. Nothing else.
class MainWindow final : public QMainWindow, public PageHost
{
    Q_OBJECT

public:
    // `workspace` and `prompts` must outlive the window. Shows nothing until start().
    MainWindow(presentation::WorkspaceActions &workspace, UserPrompts &prompts, presentation::Settings settings);
    ~MainWindow() override;

    // Shows the first page: the choice of language, the problem with the workspace, or Home.
    void start();
    // Builds rail and page anew, at the same place: after a change of language, colours or text size.
    void rebuild();
    Page *page() const { return m_page; }
    const Destination &destination() const { return m_destination; }

    presentation::WorkspaceActions &workspace() override { return m_workspace; }
    UserPrompts &prompts() override { return m_prompts; }
    const presentation::Settings &settings() const override { return m_settings; }
    void changeSettings(const presentation::Settings &settings) override;
    QWidget *pageParent() override { return centralWidget(); }
    void go(const Destination &destination) override;
    assessment::AssessmentSession *session(const AssessmentId &id) override;
    assessment::VotingSession *voting(const AssessmentId &id) override;
    void dropSession() override;
    presentation::MetricBoard *metricBoard() override;
    Projector &projector() override { return *m_projector; }

signals:
    // The application stores the settings and, where the look or the language changes, sets both before this returns.
    void settingsChanged(const aros::presentation::Settings &settings);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeRail();
    void addRailEntry(QVBoxLayout *column, const QString &icon, const QString &text, Destination::Place place);
    void showPage(Page *page);
    Page *makePage(const Destination &destination);
    Page *makeMetricsPage(const Destination &destination);
    void showNews();
    void showNotices();
    void leaveDemo();
    void updateRail();
    void switchLanguage();
    void toggleProjector();

    presentation::WorkspaceActions &m_workspace;
    UserPrompts &m_prompts;
    presentation::Settings m_settings;
    Destination m_destination;
    Page *m_page = nullptr;
    QList<std::pair<RailButton *, Destination::Place>> m_rail;
    RailButton *m_languageSwitch = nullptr;
    std::unique_ptr<assessment::AssessmentSession> m_session;
    std::unique_ptr<assessment::VotingSession> m_voting;
    std::unique_ptr<presentation::MetricBoard> m_metrics;
    std::unique_ptr<Projector> m_projector;
    bool m_noticesShown = false;
};

} // namespace aros::shell
