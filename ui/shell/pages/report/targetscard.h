#pragma once

#include "core/assessment/assessmentsession.h"
#include "core/report/report.h"
#include "ui/shell/widgets/card.h"

#include <QVariantMap>

class QKeyEvent;

namespace aros::shell {

class Button;
class Flow;
class SaveReport;
class SaveStatus;
class Page;
class TargetField;

// What the team aims for: a level and a month for each theme, stored as soon as it is chosen. Where there is none yet,
// what targets are for and how to begin.
class TargetsCard final : public Card
{
    Q_OBJECT

public:
    // `page` and `session` must outlive the card.
    TargetsCard(Page &page, assessment::AssessmentSession &session, const report::Report &report, const QDate &today);

    void show(const report::Report &report);
    // Undo and redo; true when the key was one of them.
    bool handleKey(const QKeyEvent &event);

    // Whether somebody has begun, though nothing is set yet.
    QVariantMap state() const;
    void restore(const QVariantMap &state);

signals:
    void copyWanted();

private:
    void addHeading();
    void addBeginning();
    void addFields();
    void addSaving(Page &page);
    void begin();
    void chooseLevel(const ThemeId &theme, const std::optional<int> &tenths);
    void chooseMonth(const ThemeId &theme, const QDate &lastDay);
    // Targets are mostly set for the same month.
    QDate proposedMonth() const;

    assessment::AssessmentSession &m_session;
    const QDate m_today;
    const QList<report::ThemeRow> m_themes;
    QDate m_lastMonth; // that was used here; invalid before
    bool m_begun = false;
    SaveStatus *m_saved = nullptr;
    SaveReport *m_saveReport = nullptr;
    Button *m_undo = nullptr;
    Button *m_redo = nullptr;
    QWidget *m_beginning = nullptr;
    Button *m_set = nullptr;
    QWidget *m_all = nullptr; // made when somebody begins: its many choices take longer than the rest of the page
    QList<std::pair<QString, TargetField *>> m_fields; // by the theme's id
};

} // namespace aros::shell
