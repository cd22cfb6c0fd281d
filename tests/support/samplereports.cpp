#include "tests/support/samplereports.h"

#include "core/questions/questionsetcatalog.h"
#include "core/report/reportbuilder.h"
#include "tests/support/samplevotes.h"

#include <QTimeZone>

namespace aros::tests {

using assessment::Assessment;
using assessment::Rating;

namespace {

// A character a statement: 0 to 4, n, d, or a point for unanswered.
const QStringList Filled{u"32132"_qs, u"22122"_qs, u"33243"_qs, u"1d121"_qs,
                         u"3332d"_qs, u"22222"_qs, u"11220"_qs, u"3332n"_qs};
const QStringList Half{u"321.2"_qs, u"2212d"_qs, u"332.."_qs, u"....."_qs,
                       u"nnnnn"_qs, u"2...."_qs, u"0122."_qs, u"....."_qs};

// Evidence and gap; some teams write more than others, and often nothing.
using Note = std::pair<QString, QString>;

const QList<Note> EnglishNotes{
    {u"Poster in the staff room and a line in the induction sheet; asked six new starters, all knew."_qs,
     u"Bank and agency colleagues are not told."_qs},
    {u"Nine of twelve requests were agreed last year."_qs, u"No outside help used yet."_qs},
    {u"Rota published four weeks ahead since January; two people a month lead it."_qs,
     u"Nights still fall on the same people, and support workers were not asked."_qs},
    {u"Register kept by the deputy."_qs, {}},
    {{},
     u"Nobody counts requests, outcomes or the time to a decision; human resources may have figures that we have not "
     u"seen."_qs},
    {u"Staff survey 2025: 68% say that their manager cares about their wellbeing."_qs, {}},
    {{}, {}},
    {u"Supernumerary weeks protected for all four starters since June; each has a named buddy, and the ward manager "
     u"meets "
     u"them after one, four and twelve weeks."_qs,
     u"Two supernumerary shifts were lost in August when the ward was short."_qs},
};

const QList<Note> WelshNotes{
    {u"Poster yn yr ystafell staff a llinell ar y daflen gynefino; holwyd chwe dechreuwr newydd, ac roedd pob un yn "
     u"gwybod."_qs,
     u"Nid yw cydweithwyr y gronfa a’r asiantaeth yn cael gwybod."_qs},
    {u"Cytunwyd ar naw o’r deuddeg cais y llynedd."_qs, u"Heb ddefnyddio cymorth o’r tu allan eto."_qs},
    {u"Cyhoeddir y rota bedair wythnos ymlaen llaw ers mis Ionawr; mae dau berson y mis yn ei harwain."_qs,
     u"Yr un bobl sy’n gweithio’r nosweithiau o hyd, ac ni holwyd y gweithwyr cymorth."_qs},
    {u"Cofrestr gan y dirprwy."_qs, {}},
    {{},
     u"Does neb yn cyfrif y ceisiadau, y canlyniadau na’r amser hyd at benderfyniad; efallai fod gan adnoddau dynol "
     u"ffigurau nad ydym wedi’u gweld."_qs},
    {u"Arolwg staff 2025: mae 68% yn dweud bod eu rheolwr yn poeni am eu llesiant; tŷ, dŵr, ŵyn."_qs, {}},
    {{}, {}},
    {u"Wythnosau ychwanegol wedi’u diogelu i’r pedwar dechreuwr ers mis Mehefin; mae gan bob un gyfaill penodol."_qs,
     u"Collwyd dwy shifft ychwanegol ym mis Awst pan oedd y ward yn brin."_qs},
};

Assessment assessed(const QStringList &ratings)
{
    Assessment result;
    result.id = AssessmentId(u"7d1c"_qs);
    result.questionSet = shippedSet()->name();
    result.details.team.organisationId = u"cardiff-and-vale"_qs;
    result.details.team.division = u"Medicine"_qs;
    result.details.team.name = u"Ward 7, Ysbyty Glan Aber"_qs;
    result.details.period = QDate(2026, 3, 1);
    result.details.facilitator = u"Ward manager"_qs;
    for (int theme = 0; theme < ratings.size(); ++theme) {
        for (int number = 0; number < ratings.at(theme).size(); ++number) {
            const QString code(ratings.at(theme).at(number));
            const StatementId id = shippedSet()->themes().at(theme).statements.at(number).id;
            result.answers[id].rating = Rating::fromCode(code);
        }
    }
    return result;
}

void write(Assessment &assessment, Language language)
{
    const QList<Note> &notes = language == Language::Welsh ? WelshNotes : EnglishNotes;
    for (int index = 0; index < shippedSet()->statementCount(); ++index) {
        const auto &[evidence, gap] = notes.at(index % notes.size());
        assessment::Answer &answer = assessment.answers[shippedSet()->statementAt(index).id];
        answer.evidence = evidence;
        answer.gap = gap;
    }
}

void attend(Assessment &assessment)
{
    assessment.details.attendance = {
        {StaffGroupId(u"nursing-midwifery"_qs), 7},           {StaffGroupId(u"additional-clinical-services"_qs), 4},
        {StaffGroupId(u"allied-health-professionals"_qs), 2}, {StaffGroupId(u"medical-dental"_qs), 1},
        {StaffGroupId(u"administrative-clerical"_qs), 1},     {StaffGroupId(u"estates-ancillary"_qs), 0}};
}

void agree(Assessment &assessment)
{
    assessment.state = assessment::State::Agreed;
    assessment.agreed = QDateTime(QDate(2026, 3, 12), QTime(12, 0), QTimeZone::utc());
}

QString longText(const QString &sentence, int length)
{
    QString text;
    for (int number = 1; text.size() < length; ++number)
        text += QString::number(number) + u". "_qs + sentence + u' ';
    return text.left(length - 4).trimmed() + u" END"_qs;
}

} // namespace

questions::QuestionSetPtr shippedSet()
{
    static const questions::QuestionSetPtr set = questions::QuestionSetCatalog().defaultSet();
    return set;
}

Assessment filledAssessment(Language language)
{
    Assessment assessment = assessed(Filled);
    write(assessment, language);
    attend(assessment);
    assessment.answers[shippedSet()->statementAt(30).id].comeBack = true;
    agree(assessment);
    return assessment;
}

Assessment halfAssessment(Language language)
{
    Assessment assessment = assessed(Half);
    write(assessment, language);
    attend(assessment);
    assessment.answers[shippedSet()->statementAt(3).id].comeBack = true;
    assessment.answers[shippedSet()->statementAt(13).id].comeBack = true;
    return assessment;
}

Assessment emptyAssessment()
{
    return assessed({});
}

report::Report shippedReport(const Assessment &assessment, Language language)
{
    return report::buildReport(*shippedSet(), assessment, Texts(language), report::Audience::File);
}

report::Report votedReport(Language language)
{
    Assessment assessment = filledAssessment(language);
    assessment.details.voting = samplePlan();
    assessment.details.attendance = {{StaffGroupId(u"nursing-midwifery"_qs), 15},
                                     {StaffGroupId(u"additional-clinical-services"_qs), 12},
                                     {StaffGroupId(u"medical-dental"_qs), 6},
                                     {StaffGroupId(u"administrative-clerical"_qs), 5}};
    return report::buildReport(*shippedSet(), assessment, Texts(language), report::Audience::File,
                               sampleVotes(*shippedSet()));
}

namespace {

Assessment ratedAssessment()
{
    Assessment assessment = assessed(Filled);
    attend(assessment);
    agree(assessment);
    return assessment;
}

Assessment longAssessment(Language language)
{
    Assessment assessment = filledAssessment(language);
    const QString sentence = language == Language::Welsh
                                 ? u"Mae’r tîm yn cyfarfod bob bore Mawrth ac yn ysgrifennu’r hyn a benderfynwyd."_qs
                                 : u"The team meets every Tuesday morning and writes down what was decided."_qs;
    for (const int index : {0, 1, 2, 17, 39}) {
        assessment::Answer &answer = assessment.answers[shippedSet()->statementAt(index).id];
        answer.evidence = longText(sentence, 4000);
        answer.gap = index == 1 ? QString() : longText(sentence, 4000);
    }
    return assessment;
}

// No place has room for such a word in one line.
Assessment wideAssessment(Language language)
{
    Assessment assessment = halfAssessment(language);
    const QString word = u"Gorddibyniaethofnadwyolachosgweinyddiaetheffeithiolrwyddymarferolymchwilgar"_qs;
    assessment.details.team.organisationId.clear();
    assessment.details.team.organisation = u"Bwrdd "_qs + word;
    assessment.details.team.division = u"Ymddiriedolaeth "_qs + word;
    assessment.details.team.name = u"Tîm Cefnogi Cydweithwyr Rhyngwladol a Dechreuwyr Newydd Ysbyty "_qs + word;
    assessment.details.facilitator = word + word;
    for (int index = 0; index < shippedSet()->statementCount(); index += 3) {
        assessment::Answer &answer = assessment.answers[shippedSet()->statementAt(index).id];
        answer.evidence = word + u" office staff, affluent 🙂 👍🏽 Ω ❤️; "_qs + word + word;
        answer.gap = u"<b>first line</b>\nsecond line\r\n\tthird line\a "_qs + word;
    }
    return assessment;
}

} // namespace

namespace {

// The shipped set as if it had followed another version of itself.
questions::SetComparison sampleComparison()
{
    const questions::QuestionSet &set = *shippedSet();
    questions::SetComparison comparison = questions::SetComparison::ofSame(set);
    const auto id = [&set](int index) { return set.statementAt(index).id; };
    comparison.pairs[1].reworded = true;
    comparison.split = {{{id(11)}, {id(11), id(12)}}};
    comparison.merged = {{{id(16), id(17)}, {id(16)}}};
    comparison.retired = {id(38)};
    comparison.added = {id(39)};
    const QList<StatementId> apart{id(11), id(12), id(16), id(17), id(38), id(39)};
    comparison.pairs.removeIf([&apart](const auto &pair) { return apart.contains(pair.later); });
    return comparison;
}

report::EarlierRound earlierRound(int round, const QStringList &ratings, const questions::SetComparison &comparison)
{
    Assessment assessment = assessed(ratings);
    assessment.id = AssessmentId(u"round-%1"_qs.arg(round));
    assessment.details.round = round;
    assessment.details.period = QDate(2025, 3, 1).addMonths(6 * round);
    agree(assessment);
    return {assessment, shippedSet(), comparison};
}

} // namespace

report::Report roundsReport(Language language, bool incomplete)
{
    Assessment assessment = filledAssessment(language);
    assessment.details.round = 2;
    const QList<ThemeId> &themes = questions::officialThemes();
    assessment.targets = {{themes.at(0), 30, QDate(2027, 6, 30)},
                          {themes.at(2), 25, QDate(2026, 12, 31)},
                          {themes.at(3), 20, QDate(2027, 9, 30)}};
    QList<report::EarlierRound> rounds{earlierRound(0,
                                                    {u"21121"_qs, u"12111"_qs, u"22132"_qs, u"dd1.."_qs, u"2222d"_qs,
                                                     u"22222"_qs, u"22221"_qs, u"11111"_qs},
                                                    questions::SetComparison::ofSame(*shippedSet())),
                                       earlierRound(1, Half, sampleComparison())};
    if (incomplete)
        rounds.removeFirst();
    return report::buildReport(*shippedSet(), assessment, Texts(language), report::Audience::File,
                               report::Background({}, rounds, !incomplete));
}

QList<SampleReport> sampleReports()
{
    constexpr Language english = Language::English;
    constexpr Language welsh = Language::Welsh;
    return {{u"english"_qs, shippedReport(filledAssessment(english), english)},
            {u"welsh"_qs, shippedReport(filledAssessment(welsh), welsh)},
            {u"english-draft"_qs, shippedReport(halfAssessment(english), english)},
            {u"welsh-draft"_qs, shippedReport(halfAssessment(welsh), welsh)},
            {u"english-empty"_qs, shippedReport(emptyAssessment(), english)},
            {u"welsh-empty"_qs, shippedReport(emptyAssessment(), welsh)},
            {u"english-rated"_qs, shippedReport(ratedAssessment(), english)},
            {u"english-long"_qs, shippedReport(longAssessment(english), english)},
            {u"welsh-long"_qs, shippedReport(longAssessment(welsh), welsh)},
            {u"welsh-wide"_qs, shippedReport(wideAssessment(welsh), welsh)},
            {u"english-voted"_qs, votedReport(english)},
            {u"welsh-voted"_qs, votedReport(welsh)},
            {u"english-rounds"_qs, roundsReport(english)},
            {u"welsh-rounds"_qs, roundsReport(welsh)},
            {u"english-rounds-incomplete"_qs, roundsReport(english, true)}};
}

} // namespace aros::tests
