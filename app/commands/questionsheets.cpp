#include "app/commands/questionsheets.h"

#include "app/commands/commandline.h"
#include "app/commands/failuretexts.h"
#include "app/commands/workspaceaccess.h"
#include "app/reportexporter.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

namespace aros::commands {

namespace {

QList<Language> languagesOfSheets(const Context &context)
{
    QList<Language> languages{context.language};
    if (context.arguments.has(Option::Both))
        languages.append(context.language == Language::Welsh ? Language::English : Language::Welsh);
    return languages;
}

QJsonDocument sheetsAsJson(const QString &file, const QList<Language> &languages)
{
    QJsonArray codes;
    for (const Language language : languages)
        codes.append(languageCode(language));
    return QJsonDocument(QJsonObject{{QStringLiteral("file"), file}, {QStringLiteral("languages"), codes}});
}

} // namespace

QString mistakeInSheets(const Arguments &arguments)
{
    const QString file = arguments.value(Option::Output);
    if (file.isEmpty())
        return QCoreApplication::translate("CommandLine", "Where to? Give a file with -o FILE.");
    if (QFileInfo(file).isDir())
        return QCoreApplication::translate("CommandLine", "%1 is a folder. Name a file in it.").arg(printable(file));
    if (formatOfFile(file) != ReportFormat::Pdf)
        return QCoreApplication::translate("CommandLine", "The sheets are a PDF: end the name “%1” with .pdf.")
            .arg(printable(file));
    return {};
}

int writeQuestionSheets(Context &context, const questions::QuestionSet &set)
{
    const QString file = absolutePath(context.arguments.value(Option::Output));
    const QList<Language> languages = languagesOfSheets(context);
    QList<report::BlankQuestionnaire> sheets;
    for (const Language language : languages)
        sheets.append(report::blankQuestionnaire(set, {}, Texts(language)));
    if (const Result<void> done = exportBlankQuestionnaire(sheets, file, context.clock.now()); !done) {
        context.console.problem(failureText(done.error(), file, context.language));
        return ExitFailed;
    }
    context.console.note(
        QCoreApplication::translate("CommandLine", "The blank questionnaire was written to %1.").arg(file));
    if (context.wantsJson())
        context.console.result(sheetsAsJson(file, languages));
    return ExitDone;
}

} // namespace aros::commands
