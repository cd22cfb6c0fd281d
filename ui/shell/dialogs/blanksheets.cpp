#include "ui/shell/dialogs/blanksheets.h"

#include "ui/presentation/assessmenttexts.h"
#include "ui/presentation/questionsettexts.h"
#include "ui/shell/page.h"
#include "ui/shell/userprompts.h"

namespace aros::shell {

using assessment::Assessment;
using report::BlankQuestionnaire;

namespace {

// Of an assessment that is not begun yet, the set that it will have.
Result<questions::QuestionSetPtr> setOf(const Assessment &assessment, PageHost &host)
{
    const questions::QuestionSetCatalog &catalog = host.workspace().questionSets();
    return assessment.questionSet.id.isEmpty() ? presentation::setForNew(catalog, host.settings()).set
                                               : catalog.find(assessment.questionSet);
}

} // namespace

std::optional<QString> saveBlankSheets(PageHost &host, const Assessment &assessment)
{
    const Result<questions::QuestionSetPtr> set = setOf(assessment, host);
    if (!set) {
        host.prompts().tell(set.error());
        return std::nullopt;
    }
    const auto sheets = [&](Language language) {
        return report::blankQuestionnaire(**set, assessment.details, Texts(language));
    };
    const Language onScreen = presentation::AssessmentTexts::language();
    const auto choice = host.prompts().sheetsChoice(sheets(onScreen).fileStem, onScreen);
    if (!choice)
        return std::nullopt;
    QList<BlankQuestionnaire> languages;
    for (const Language language : choice->languages)
        languages.append(sheets(language));
    if (const Result<void> saved = host.workspace().saveBlankQuestionnaire(languages, choice->path); !saved) {
        host.prompts().tell(saved.error());
        return std::nullopt;
    }
    return choice->path;
}

} // namespace aros::shell
