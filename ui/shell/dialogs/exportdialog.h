#pragma once

#include "ui/shell/dialogs/fitteddialog.h"
#include "ui/shell/userprompts.h"

class QButtonGroup;

namespace aros::shell {

// What to export and in which language; the file is chosen afterwards.
class ExportDialog final : public FittedDialog
{
    Q_OBJECT

public:
    ExportDialog(Language language, QWidget *parent);

    // Without a path.
    ExportChoice choice() const;
    QString filter() const;

private:
    void askFormat();
    void askLanguage(Language proposed);
    void addButtons();

    QButtonGroup *m_formats;
    QButtonGroup *m_languages;
};

} // namespace aros::shell
