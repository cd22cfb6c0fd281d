#pragma once

#include "core/assessment/assessment.h"
#include "core/questions/questionset.h"

#include <QWidget>

class QComboBox;

namespace aros::shell {

class Button;
class TextLabel;
class ThemeButton;

// Where the team is among the themes: a list beside the statement, or a choice above it where the page is narrow.
class ThemeList final : public QWidget
{
    Q_OBJECT

public:
    explicit ThemeList(const QList<questions::Theme> &themes);

    // Takes the list's place when it is narrow. The page puts it into a layout, which then owns it.
    QWidget *choice() const { return m_choiceRow; }
    void setNarrow(bool narrow);

    void showTheme(int theme);
    void showProgress(const assessment::Assessment &assessment, const assessment::Progress &all);

signals:
    void themeChosen(int theme);
    // To the next statement that is marked to come back to.
    void comeBackChosen();

private:
    void addTheme(int theme);
    void makeChoiceRow();
    void enterAtCurrent();
    void focusTheme(int theme);

    const QList<questions::Theme> m_all;
    int m_current = 0;
    TextLabel *m_rated;
    QList<ThemeButton *> m_buttons;
    QWidget *m_choiceRow = nullptr;
    QComboBox *m_choice = nullptr;
    Button *m_comeBack;
};

} // namespace aros::shell
