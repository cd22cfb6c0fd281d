#pragma once

#include "ui/shell/dialogs/fitteddialog.h"
#include "ui/shell/userprompts.h"

class QButtonGroup;

namespace aros::shell {

// The kinds of file that are offered, and what stands around them.
struct ExportOffer {
    struct Format {
        QString ending; // "pdf"
        QString sentence;
    };

    QString title;
    QList<Format> formats; // the first is proposed
    QString languageNote;
};

// What to export and in which language; the file is chosen afterwards.
class ExportDialog final : public FittedDialog
{
    Q_OBJECT

public:
    ExportDialog(const ExportOffer &offer, Language language, QWidget *parent);

    static ExportOffer ofReport();
    // Pictures are of one chart.
    static ExportOffer ofMetrics(bool onePicture);

    // Without a path.
    ExportChoice choice() const;
    QString filter() const;

private:
    void askFormat();
    void askLanguage(Language proposed);
    void addButtons();
    QString format() const;

    ExportOffer m_offer;
    QButtonGroup *m_formats;
    QButtonGroup *m_languages;
};

} // namespace aros::shell
