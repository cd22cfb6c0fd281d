#pragma once

#include "ui/shell/userprompts.h"

#include <QCoreApplication>

class QFileDialog;
class QWidget;

namespace aros::shell {

struct ExportOffer;

// The prompts as dialogs over the window.
class DialogPrompts final : public UserPrompts
{
    Q_DECLARE_TR_FUNCTIONS(DialogPrompts)

public:
    // The parent of every dialog; may be set later and change with the window.
    void setParent(QWidget *parent) { m_parent = parent; }

    bool confirm(const QString &title, const QString &text, const QString &action) override;
    std::optional<QString> askText(const QString &title, const QString &text, const QString &action) override;
    void tell(const QString &title, const QString &text) override;
    void tell(const Error &error) override;
    std::optional<QString> fileToSave(const QString &title, const QString &proposal, const QString &filter) override;
    std::optional<QString> fileToOpen(const QString &title, const QString &folder, const QString &filter) override;
    std::optional<ExportChoice> exportChoice(const QString &stem, Language language) override;
    std::optional<ExportChoice> metricExportChoice(const QString &stem, Language language, bool onePicture) override;
    std::optional<SheetsChoice> sheetsChoice(const QString &stem, Language language) override;

private:
    bool mayReplace(const QString &path);
    std::optional<ExportChoice> chosenExport(const ExportOffer &offer, const QString &stem, Language language);
    QString documentsFolder() const;
    // Shows the dialog, as large as its screen lets it be.
    std::optional<QString> chosenFile(QFileDialog &dialog) const;

    QWidget *m_parent = nullptr;
    QString m_lastFolder;
};

} // namespace aros::shell
