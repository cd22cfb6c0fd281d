#include "core/disclosure/smallgroups.h"
#include "core/report/reportparts.h"

namespace aros::report {

namespace {

using Part = Report::MethodPart;

Part scalePart(const Source &source)
{
    const Texts &texts = source.texts;
    const questions::Scale &scale = source.set.scale();
    const Language language = source.language();
    Part part;
    part.heading = texts.text(QT_TRANSLATE_NOOP("Report", "The scale"));
    part.paragraphs = {texts.text(QT_TRANSLATE_NOOP(
        "Report", "The team agrees one answer to each statement: a level from 0 to 4, or one of two answers without a "
                  "level."))};
    for (int level = 0; level < scale.levels.size(); ++level)
        part.terms.append(
            {QStringLiteral("%1 %2").arg(QString::number(level), scale.levels.at(level).title.in(language)),
             scale.levels.at(level).description.in(language)});
    for (const questions::AnswerText &answer : {scale.notApplicable, scale.dontKnow})
        part.terms.append({answer.title.in(language), answer.description.in(language)});
    return part;
}

Part scoresPart(const Texts &texts)
{
    static_assert(scoring::NeededPercent == 60 && scoring::NeededThemes == 6, "the paragraphs below say so");
    Part part;
    part.heading = texts.text(QT_TRANSLATE_NOOP("Report", "How the scores come about"));
    part.paragraphs = {
        texts.text(QT_TRANSLATE_NOOP(
            "Report", "A theme’s score is the mean of the levels agreed for its statements, each counting the same. It "
                      "is kept exact and rounded to one decimal only when it is shown, halves upwards.")),
        texts.text(QT_TRANSLATE_NOOP(
            "Report", "“Not applicable”, “we don’t know” and a statement without an answer have no level and never "
                      "count as 0. “Not applicable” takes the statement out of the theme; the other two leave it in, "
                      "without a level.")),
        texts.text(QT_TRANSLATE_NOOP(
            "Report", "A theme has a score when at least 60% of its statements that apply have a level. Otherwise it "
                      "reads “not enough answers” and leaves a gap in the radar. “4 of 5” means that four of five "
                      "statements that apply have a level.")),
        texts.text(QT_TRANSLATE_NOOP(
            "Report", "The overall figure is the mean of the theme scores, shown when at least six of the eight themes "
                      "have one. It is secondary: the themes are the message.")),
        texts.text(QT_TRANSLATE_NOOP(
            "Report",
            "Strengths are the statements at the highest levels and priorities those at the lowest. Statements "
            "at the same level are listed together, so the lists may differ in length.")),
    };
    return part;
}

Part votesPart(const Texts &texts)
{
    Part part;
    part.heading = texts.text(QT_TRANSLATE_NOOP("Report", "How the votes are counted"));
    part.paragraphs = {
        texts.text(QT_TRANSLATE_NOOP(
            "Report",
            "Votes, given before the team talked, inform the agreed level and never decide it. Their median is "
            "the one in the middle when all stand in order; of an even number, the mean of the two in the "
            "middle. “Not applicable” and “don’t know” are no part of it.")),
        texts.text(QT_TRANSLATE_NOOP(
            "Report", "A theme’s range of votes goes from the mean of its statements’ lower quartiles to the mean of "
                      "their upper quartiles: the middle half of the votes. It is given when at least 60% of the "
                      "theme’s statements have votes that are shown.")),
        texts.text(QT_TRANSLATE_NOOP(
            "Report",
            "Agreement is the measure A of C. van der Eijk (Quality & Quantity 35, 2001): 1 when all votes are "
            "the same, 0 when they are spread evenly over the levels, −1 when half are at each end. Here, above "
            "0.6 is called close, above 0.3 some spread, from 0 wide spread, and below 0 split.")),
    };
    return part;
}

// What `part` leaves out of the votes.
void addVotesToSmallGroups(Part &part, const Texts &texts)
{
    static_assert(disclosure::FewestVotesShown == 5, "the paragraph below says so");
    part.paragraphs.append(texts.text(QT_TRANSLATE_NOOP(
        "Report", "Votes are shown for statements with at least five of them. Staff groups that are too small, or that "
                  "would give others away, were put together for good when the votes were revealed.")));
}

Part smallGroupsPart(const Texts &texts)
{
    Part part;
    part.heading = texts.text(QT_TRANSLATE_NOOP("Report", "Small groups"));
    part.paragraphs = {
        texts.text(QT_TRANSLATE_NOOP(
            "Report",
            "Ratings belong to the whole team and are always shown. Counts of people from 1 to 4 are shown as "
            "“fewer than 5” in every file; no total is given beside them then, and a larger count that would "
            "give a smaller one away is shown as “5 or more”.")),
        texts.text(QT_TRANSLATE_NOOP("Report",
                                     "Evidence and gaps are printed as the team wrote them. They should name nobody.")),
    };
    return part;
}

QString setSentence(const Source &source)
{
    const questions::QuestionSet::Content &content = source.set.content();
    //: %1 title of the question set, %2 its version, %3 its id, %4 who published it
    const QString text = source.texts.text(
        QT_TRANSLATE_NOOP("Report", "The statements are those of “%1”, version %2 (%3), published by %4."));
    return text.arg(content.title.in(source.language()), content.name.version, content.name.id,
                    content.publisher.in(source.language()));
}

Part questionSetPart(const Source &source)
{
    const questions::QuestionSet::Content &content = source.set.content();
    Part part;
    part.heading = source.texts.text(QT_TRANSLATE_NOOP("Report", "The statements"));
    part.paragraphs = {
        setSentence(source), content.note.in(source.language()),
        source.texts.text(QT_TRANSLATE_NOOP(
            "Report", "“Team” or “Organisation” beside a statement says who can change what it describes."))};
    if (source.language() == Language::Welsh && !content.welshChecked)
        part.paragraphs.append(source.texts.text(QT_TRANSLATE_NOOP(
            "Report", "Their Welsh text is a draft that no professional translator has checked yet.")));
    return part;
}

Part dataPart(const Source &source)
{
    const Texts &texts = source.texts;
    Part part;
    part.heading = texts.text(QT_TRANSLATE_NOOP("Report", "Where the answers are kept"));
    //: %1 is the version of the program, %2 the revision of the assessment
    const QString producer =
        texts.text(QT_TRANSLATE_NOOP("Report", "Produced by Aros %1 from revision %2 of the assessment."));
    part.paragraphs = {
        //: A workspace is the place where a user of Aros stores everything
        texts.text(QT_TRANSLATE_NOOP(
            "Report",
            "The answers are kept in the team’s own Aros workspace. Nothing leaves it unless somebody exports "
            "it.")),
        producer.arg(QStringLiteral(AROS_VERSION), QString::number(source.assessment.revision)),
    };
    return part;
}

} // namespace

void addMethod(Report &report, const Source &source)
{
    report.method = {scalePart(source), scoresPart(source.texts)};
    Part smallGroups = smallGroupsPart(source.texts);
    if (showsVotes(report)) {
        report.method.append(votesPart(source.texts));
        addVotesToSmallGroups(smallGroups, source.texts);
    }
    report.method.append({smallGroups, questionSetPart(source), dataPart(source)});
    const QString ownScores = source.texts.text(QT_TRANSLATE_NOOP(
        "Report",
        "Scores are the team’s own, agreed together; they are a starting point for improvement, not a mark."));
    report.disclaimer = ownScores + QStringLiteral(" ") + source.set.content().note.in(source.language());
}

} // namespace aros::report
