#pragma once

#include "ui/shell/userprompts.h"

#include <QDialog>

class QButtonGroup;

namespace aros::shell {

// What to export and in which language; the file is chosen afterwards.
class ExportDialog final : public QDialog
{
    Q_OBJECT

public:
    ExportDialog(Language language, QWidget *parent);

    // Without a path.
    ExportChoice choice() const;
    QString filter() const;

private:
    QButtonGroup *m_formats;
    QButtonGroup *m_languages;
};

} // namespace aros::shell
