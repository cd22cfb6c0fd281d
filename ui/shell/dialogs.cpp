#include "ui/shell/dialogs.h"

#include "ui/presentation/errortexts.h"
#include "ui/shell/dialogs/decisiondialog.h"
#include "ui/shell/dialogs/exportdialog.h"
#include "ui/shell/dialogs/sheetsdialog.h"
#include "ui/shell/style/look.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStandardPaths>

namespace aros::shell {

namespace {

// "csv" and "json" of "Table for Excel (*.csv);;Question set (*.json)".
QStringList endingsIn(const QString &filter)
{
    static const QRegularExpression pattern(QStringLiteral("\\*\\.([a-z]+)"));
    QStringList endings;
    for (const QRegularExpressionMatch &match : pattern.globalMatch(filter))
        endings.append(match.captured(1));
    return endings;
}

// What follows the last dot of a name is no ending of its own in "figures 10.2026".
QString withEnding(const QString &path, const QStringList &known, const QString &ending)
{
    const bool hasOne = known.contains(QFileInfo(path).suffix(), Qt::CaseInsensitive);
    return hasOne || ending.isEmpty() ? path : path + QLatin1Char('.') + ending;
}

} // namespace

bool DialogPrompts::confirm(const QString &title, const QString &text, const QString &action)
{
    DecisionDialog dialog(title, text, m_parent);
    dialog.addWayOut();
    dialog.addAction(action);
    return dialog.exec() == QDialog::Accepted;
}

std::optional<QString> DialogPrompts::askText(const QString &title, const QString &text, const QString &action)
{
    DecisionDialog dialog(title, text, m_parent);
    dialog.addTextField();
    dialog.addWayOut();
    dialog.addAction(action);
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    return dialog.typedText();
}

void DialogPrompts::tell(const QString &title, const QString &text)
{
    DecisionDialog dialog(title, text, m_parent);
    dialog.addClose();
    dialog.exec();
}

void DialogPrompts::tell(const Error &error)
{
    const presentation::ErrorText text = presentation::ErrorTexts::describe(error);
    tell(text.title, text.body);
}

QString DialogPrompts::documentsFolder() const
{
    if (!m_lastFolder.isEmpty())
        return m_lastFolder;
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QFileInfo(documents).isDir() ? documents : QDir::homePath();
}

std::optional<QString> DialogPrompts::chosenFile(QFileDialog &dialog) const
{
    dialog.setOption(QFileDialog::DontUseNativeDialog);
    dialog.setWindowFlag(Qt::WindowContextHelpButtonHint, false);
    const Look &look = Look::current();
    dialog.resize(QSize(look.px(760), look.px(480)).boundedTo(roomForDialog(m_parent ? *m_parent : dialog).size()));
    if (dialog.exec() != QDialog::Accepted || dialog.selectedFiles().isEmpty())
        return std::nullopt;
    return dialog.selectedFiles().constFirst();
}

std::optional<QString> DialogPrompts::fileToSave(const QString &title, const QString &proposal, const QString &filter)
{
    QFileDialog dialog(m_parent, title, documentsFolder(), filter);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.selectFile(proposal);
    const auto setEnding = [&dialog](const QString &chosen) { dialog.setDefaultSuffix(endingsIn(chosen).value(0)); };
    QObject::connect(&dialog, &QFileDialog::filterSelected, &dialog, setEnding);
    setEnding(dialog.selectedNameFilter());
    while (const std::optional<QString> typed = chosenFile(dialog)) {
        const QString path = withEnding(*typed, endingsIn(filter), dialog.defaultSuffix());
        // The dialog has asked about the name as it was typed.
        if (path != *typed && QFileInfo::exists(path) && !mayReplace(path))
            continue;
        m_lastFolder = QFileInfo(path).absolutePath();
        return path;
    }
    return std::nullopt;
}

bool DialogPrompts::mayReplace(const QString &path)
{
    return confirm(tr("Replace the file?"), tr("%1 is there already.").arg(QFileInfo(path).fileName()), tr("Replace"));
}

std::optional<QString> DialogPrompts::fileToOpen(const QString &title, const QString &folder, const QString &filter)
{
    QFileDialog dialog(m_parent, title, folder.isEmpty() ? documentsFolder() : folder, filter);
    dialog.setFileMode(QFileDialog::ExistingFile);
    return chosenFile(dialog);
}

std::optional<ExportChoice> DialogPrompts::exportChoice(const QString &stem, Language language)
{
    return chosenExport(ExportDialog::ofReport(), stem, language);
}

std::optional<ExportChoice> DialogPrompts::metricExportChoice(const QString &stem, Language language, bool onePicture)
{
    return chosenExport(ExportDialog::ofMetrics(onePicture), stem, language);
}

std::optional<ExportChoice> DialogPrompts::chosenExport(const ExportOffer &offer, const QString &stem,
                                                        Language language)
{
    ExportDialog dialog(offer, language, m_parent);
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    ExportChoice choice = dialog.choice();
    const auto path = fileToSave(dialog.windowTitle(), stem + QLatin1Char('.') + choice.format, dialog.filter());
    if (!path)
        return std::nullopt;
    choice.path = *path;
    return choice;
}

std::optional<SheetsChoice> DialogPrompts::sheetsChoice(const QString &stem, Language language)
{
    SheetsDialog dialog(language, m_parent);
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    const auto path = fileToSave(dialog.windowTitle(), stem + QStringLiteral(".pdf"), dialog.filter());
    if (!path)
        return std::nullopt;
    return SheetsChoice{dialog.languages(), *path};
}

} // namespace aros::shell
