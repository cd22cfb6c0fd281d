#pragma once

#include "core/assessment/target.h"
#include "core/report/report.h"

#include <QWidget>

#include <optional>

class QComboBox;

namespace aros::shell {

class TextLabel;
class WrapLayout;

// What a team aims for in one theme: a level, and where there is one the month by which; how far it is from there.
class TargetField final : public QWidget
{
    Q_OBJECT

public:
    // The years offered are around that of `today`.
    TargetField(const report::ThemeRow &theme, const QDate &today);

    // `row`: the theme's row of the report, null without a target. Not somebody's choosing: emits nothing.
    void show(const report::TargetRow *row);
    void focusLevel();

signals:
    void levelChosen(const std::optional<int> &tenths);
    void monthChosen(const QDate &lastDay);

private:
    QWidget *addChoice(QComboBox *choice, const char *objectName, const QString &label, const QString &name);
    void addMonths();
    QComboBox *makeLevels() const;
    QComboBox *makeMonths() const;
    QComboBox *makeYears() const;
    void chooseLevel();
    void chooseMonth();
    QString noteOn(const report::TargetRow &row) const;

    const QString m_theme;
    const QString m_now; // the score as it is shown
    const std::optional<int> m_score;
    const QDate m_today;
    bool m_chosen = false; // here, by somebody, and not brought along from earlier
    const QString m_id;
    QComboBox *m_level;
    QComboBox *m_month = nullptr; // and year: made with the first target, for most themes never have one
    QComboBox *m_year = nullptr;
    QWidget *m_months = nullptr;
    WrapLayout *m_choices;
    TextLabel *m_state;
    TextLabel *m_note;
};

} // namespace aros::shell
