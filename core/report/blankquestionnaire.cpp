#include "core/report/blankquestionnaire.h"

#include "core/report/reportparts.h"
#include "core/report/reportphrases.h"

#include <QCoreApplication>

namespace aros::report {

using assessment::Details;
using assessment::Rating;

namespace {

BlankQuestionnaire::Words sheetWords(const Texts &texts)
{
    const Report::Words shared = reportWords(texts);
    BlankQuestionnaire::Words words;
    words.team = shared.team;
    //: Whether an assessment is the baseline or which follow-up; stands before its name
    words.round = texts.text(QT_TRANSLATE_NOOP("Report", "Round"));
    //: On the blank questionnaire, before a line to write the day on
    words.date = texts.text(QT_TRANSLATE_NOOP("Report", "Date"));
    words.scale = shared.scale;
    words.staffGroup = shared.staffGroup;
    words.number = shared.number;
    words.statement = shared.statement;
    words.page = shared.page;
    //: Repeated at the top of a page; %1 is the heading of a theme: "1 · Flexible working, continued"
    words.goesOn = texts.text(QT_TRANSLATE_NOOP("Report", "%1, continued"));
    return words;
}

QList<BlankQuestionnaire::Answer> answersOf(const questions::Scale &scale, Language language)
{
    QList<BlankQuestionnaire::Answer> answers;
    const auto add = [&answers, language](const Rating &rating, const questions::AnswerText &text) {
        answers.append({rating.code().toUpper(), text.title.in(language), text.description.in(language)});
    };
    for (int level = 0; level < scale.levels.size(); ++level)
        add(*Rating::atLevel(level), scale.levels.at(level));
    add(Rating::notApplicable(), scale.notApplicable);
    add(Rating::dontKnow(), scale.dontKnow);
    return answers;
}

QList<BlankQuestionnaire::Theme> themesOf(const questions::QuestionSet &set, Language language)
{
    QList<BlankQuestionnaire::Theme> themes;
    for (const questions::Theme &theme : set.themes()) {
        const QString number = QString::number(themes.size() + 1);
        BlankQuestionnaire::Theme sheet{theme.id.text(), number + QStringLiteral(" · ") + theme.title.in(language), {}};
        for (const questions::Statement &statement : theme.statements)
            sheet.statements.append({QStringLiteral("%1.%2").arg(number).arg(sheet.statements.size() + 1),
                                     statement.statement.in(language)});
        themes.append(sheet);
    }
    return themes;
}

void addTeam(BlankQuestionnaire &sheets, const Details &details, const Texts &texts)
{
    sheets.team = details.team.name.simplified();
    if (sheets.team.isEmpty())
        return;
    QStringList place{details.team.division.simplified(),
                      ReferenceNames::instance().organisation(details.team, texts.language())};
    place.removeAll(QString());
    sheets.place = place.join(QStringLiteral(", "));
    QStringList round{roundName(details.round, texts)};
    if (details.period.isValid())
        round.append(texts.month(details.period));
    sheets.round = round.join(QStringLiteral(", "));
}

void addStaffGroups(BlankQuestionnaire &sheets, const Details &details, const Texts &texts)
{
    if (!details.voting.staffGroups)
        return;
    for (const assessment::Attendance &group : details.attendance)
        sheets.staffGroups.append(ReferenceNames::instance().staffGroup(group.group, texts.language()));
    //: On the blank questionnaire, below "Staff group" and above boxes to tick
    sheets.staffGroupNote = texts.text(QT_TRANSLATE_NOOP(
        "Report", "Tick yours, or leave it out if you would rather not say. A small group is never shown on its own."));
}

} // namespace

BlankQuestionnaire blankQuestionnaire(const questions::QuestionSet &set, const Details &details, const Texts &texts)
{
    BlankQuestionnaire sheets;
    sheets.language = texts.language();
    sheets.product = texts.text(QT_TRANSLATE_NOOP("Report", "Retention self-assessment"));
    //: Title of the sheets that people fill in by hand
    sheets.title = texts.text(QT_TRANSLATE_NOOP("Report", "Questionnaire"));
    //: At the top of the blank questionnaire
    sheets.howToFillIn = texts.text(QT_TRANSLATE_NOOP(
        "Report", "Tick one box a line; leave a line empty if you would rather not answer. Do not write your name."));
    sheets.answers = answersOf(set.scale(), texts.language());
    sheets.themes = themesOf(set, texts.language());
    sheets.words = sheetWords(texts);
    addTeam(sheets, details, texts);
    addStaffGroups(sheets, details, texts);
    QStringList footer{QStringLiteral("Aros"), sheets.title, sheets.team};
    footer.removeAll(QString());
    sheets.footer = footer.join(QStringLiteral(" · "));
    sheets.fileStem = sheets.team.isEmpty()
                          ? safeFileStem({sheets.product, sheets.title})
                          : safeFileStem({sheets.team, roundName(details.round, texts), sheets.title});
    return sheets;
}

} // namespace aros::report
