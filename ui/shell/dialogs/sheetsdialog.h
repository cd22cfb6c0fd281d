#pragma once

#include "core/common/language.h"
#include "ui/shell/dialogs/fitteddialog.h"

#include <QList>

class QButtonGroup;

namespace aros::shell {

// In which languages the blank questionnaire is wanted; the file is chosen afterwards.
class SheetsDialog final : public FittedDialog
{
    Q_OBJECT

public:
    // For both, `language` comes first.
    SheetsDialog(Language language, QWidget *parent);

    QList<Language> languages() const;
    QString filter() const;

private:
    void addChoice(const QString &objectName, const QString &text, const QList<Language> &languages);
    void addButtons();

    QButtonGroup *m_choice;
    QList<QList<Language>> m_languages; // by the number of the button
};

} // namespace aros::shell
