#include "tests/support/samplesheets.h"

#include "core/report/referencenames.h"
#include "tests/support/samplereports.h"
#include "tests/support/sampleset.h"

namespace aros::tests {

using assessment::Details;
using report::BlankQuestionnaire;

namespace {

BlankQuestionnaire sheetsOf(const questions::QuestionSet &set, const Details &details, Language language)
{
    return report::blankQuestionnaire(set, details, Texts(language));
}

Details wardDetails()
{
    Details details;
    details.team.organisationId = u"cardiff-and-vale"_qs;
    details.team.division = u"Medicine"_qs;
    details.team.name = u"Ward 7"_qs;
    details.period = QDate(2026, 3, 1);
    return details;
}

BlankQuestionnaire withLongWords(BlankQuestionnaire sheets)
{
    const QString word = u"Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch"_qs;
    sheets.team = word.repeated(2);
    sheets.round = word;
    sheets.staffGroups = QStringList{word.repeated(3), word, u"Student"_qs};
    sheets.answers[2].title = word;
    sheets.themes[0].heading = u"1 · "_qs + word.repeated(3);
    sheets.themes[0].statements[0].statement = word.repeated(4);
    return sheets;
}

} // namespace

Details detailsWithGroups()
{
    Details details = wardDetails();
    details.team.division = u"Gwasanaethau cymunedol a gofal sylfaenol"_qs;
    details.team.name = u"Tîm nyrsio cymunedol gogledd a gorllewin Ynys Môn"_qs;
    details.round = 2;
    details.voting.paper = true;
    details.voting.staffGroups = true;
    for (const report::ReferenceNames::Entry &group : report::ReferenceNames::instance().staffGroups())
        details.attendance.append({StaffGroupId(group.id), 3});
    return details;
}

QList<SampleSheets> sampleSheets()
{
    const questions::QuestionSetPtr set = shippedSet();
    QList<SampleSheets> all;
    for (const Language language : {Language::English, Language::Welsh}) {
        const QString name = language == Language::Welsh ? u"welsh"_qs : u"english"_qs;
        all.append({name, {sheetsOf(*set, wardDetails(), language)}});
        all.append({name + u"-unnamed"_qs, {sheetsOf(*set, {}, language)}});
        all.append({name + u"-groups"_qs, {sheetsOf(*set, detailsWithGroups(), language)}});
    }
    all.append({u"both"_qs, {all.at(0).languages.first(), all.at(3).languages.first()}});
    const auto few = sampleSet(questions::FewestStatements);
    all.append({u"few"_qs, {sheetsOf(*few, {}, Language::Welsh), sheetsOf(*few, {}, Language::English)}});
    BlankQuestionnaire many = all.at(5).languages.first();
    for (BlankQuestionnaire::Theme &theme : many.themes) {
        while (theme.statements.size() < questions::MostStatements)
            theme.statements.append({theme.heading.left(1) + u'.' + QString::number(theme.statements.size() + 1),
                                     theme.statements.first().statement});
    }
    all.append({u"many"_qs, {many}});
    all.append({u"wide"_qs, {withLongWords(all.at(2).languages.first())}});
    return all;
}

} // namespace aros::tests
