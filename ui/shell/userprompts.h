#pragma once

#include "core/common/language.h"
#include "core/common/result.h"

#include <QList>
#include <QString>

#include <optional>

namespace aros::shell {

// What is exported, in which language, and where to.
struct ExportChoice {
    QString format; // "pdf", "xlsx", "csv", "json", "svg" or "png"
    Language language = Language::English;
    QString path;
};

// The languages of the blank questionnaire, each on its own sheets, and where to save it.
struct SheetsChoice {
    QList<Language> languages;
    QString path;
};

// Questions and file choices behind an interface, so that tests can answer them. Each is modal: a decision is needed.
class UserPrompts
{
public:
    virtual ~UserPrompts() = default;

    // True when the action was confirmed; the focus starts on the way out.
    virtual bool confirm(const QString &title, const QString &text, const QString &action) = 0;
    // A text that must not be empty, or nothing.
    virtual std::optional<QString> askText(const QString &title, const QString &text, const QString &action) = 0;
    virtual void tell(const QString &title, const QString &text) = 0;
    virtual void tell(const Error &error) = 0;
    // The file's name ends as the filter wants it, also where that was not typed.
    virtual std::optional<QString> fileToSave(const QString &title, const QString &proposal, const QString &filter) = 0;
    // Without a folder, where the last file was saved, or where documents are.
    virtual std::optional<QString> fileToOpen(const QString &title, const QString &folder, const QString &filter) = 0;
    // `stem` proposes the file's name without its ending.
    virtual std::optional<ExportChoice> exportChoice(const QString &stem, Language language) = 0;
    // Charts of metrics; pictures only where there is one.
    virtual std::optional<ExportChoice> metricExportChoice(const QString &stem, Language language, bool onePicture) = 0;
    virtual std::optional<SheetsChoice> sheetsChoice(const QString &stem, Language language) = 0;
};

} // namespace aros::shell
