#include "tests/support/reportdump.h"

namespace aros::tests {

using namespace report;

namespace {

class Dump
{
public:
    void heading(const QString &text) { m_lines << QString() << u"== "_qs + text; }
    void field(const char *name, const QString &value) { m_lines << QString::fromLatin1(name) + u": "_qs + value; }
    void row(const QStringList &cells) { m_lines << u"| "_qs + cells.join(u" | "_qs); }
    QString text() const { return m_lines.join(u'\n') + u'\n'; }

private:
    QStringList m_lines;
};

QString number(const std::optional<double> &value)
{
    return value ? QString::number(*value, 'g', QLocale::FloatingPointShortest) : u"none"_qs;
}

void dumpTitle(const Report &report, Dump &dump)
{
    dump.field("language", languageCode(report.language));
    dump.field("audience", report.audience == Audience::File ? u"file"_qs : u"leader"_qs);
    dump.field("product", report.product);
    dump.field("team", report.team);
    dump.field("place", report.place);
    dump.field("round", report.roundTitle + u" / "_qs + report.round);
    dump.field("period", report.period);
    dump.field("state", report.stateText);
    dump.field("facilitator", report.facilitator);
    dump.field("file", report.fileStem);
    dump.field("footer", report.footer);
    dump.field("disclaimer", report.disclaimer);
    const Codes &codes = report.codes;
    dump.row({codes.assessmentId, codes.organisationId, codes.organisation, codes.division,
              codes.period.toString(Qt::ISODate), QString::number(codes.round), codes.state,
              codes.agreed.toString(Qt::ISODate), QString::number(codes.revision), codes.questionSet,
              codes.questionSetVersion});
}

void dumpFindings(const Report &report, Dump &dump)
{
    dump.heading(report.words.inShort);
    for (const QString &sentence : report.inShort)
        dump.row({sentence});
    dump.field("emphasis", report.inShortEmphasis.join(u"; "_qs));
    dump.field("overall", report.overall.label + u" "_qs + report.overall.value + u" "_qs + report.overall.note);
    dump.field("overall exact", number(report.overallScore));
    dump.field("rated", report.ratedText);
}

void dumpThemes(const Report &report, Dump &dump)
{
    dump.heading(report.words.whereTheTeamStands);
    dump.field("note", report.words.axisNote);
    for (const ThemeRow &row : report.themes)
        dump.row({QString::number(row.number), row.id, row.title, row.scoreText, number(row.score), row.ratedText,
                  u"of %1, n %2, d %3, unanswered %4"_qs.arg(row.total)
                      .arg(row.notApplicable)
                      .arg(row.dontKnow)
                      .arg(row.unanswered),
                  row.remark});
    dump.field("radar", report.radar.title);
    dump.field("summary", report.radar.summary);
    for (const Radar::Axis &axis : report.radar.axes)
        dump.row({axis.label, axis.valueText});
    for (const RadarSeries &series : report.radar.series) {
        QStringList values{series.title};
        for (const std::optional<double> &value : series.values)
            values << number(value);
        dump.row(values);
    }
}

void dumpHighlights(const QString &title, const QList<HighlightRow> &rows, Dump &dump)
{
    dump.heading(title);
    for (const HighlightRow &row : rows)
        dump.row({row.statementId, row.themeId, row.theme, row.label, row.ratingText});
}

QString votesLine(const std::optional<VoteSummary> &votes)
{
    return votes ? votes->summary + u" / "_qs + votes->brief + u" / "_qs + number(votes->agreement) : QString();
}

void dumpVotes(const Report &report, Dump &dump)
{
    if (report.votesNote.isEmpty())
        return;
    dump.heading(report.words.differences);
    dump.field("note", report.votesNote + report.differencesNote + report.noDifferences);
    for (const DifferenceRow &row : report.differences)
        dump.row({row.statement.statementId, row.statement.label, votesLine(row.votes)});
    dump.field("band", report.radar.bandTitle);
    for (const ThemeRow &row : report.themes)
        dump.row({row.id, row.bandText, row.band ? number(row.band->first) + number(row.band->second) : QString()});
    dump.heading(report.words.byStaffGroup);
    dump.field("note", report.groupsNote);
    for (const GroupTable::Column &column : report.groups.columns)
        dump.row({column.groupId, column.group, column.people});
    for (const GroupTable::Row &row : report.groups.rows) {
        QStringList cells{row.themeId, row.theme};
        for (qsizetype column = 0; column < row.cells.size(); ++column)
            cells << row.cells.at(column) << number(row.values.at(column));
        dump.row(cells);
    }
    for (const ThemeSection &section : report.sections) {
        for (const StatementRow &row : section.statements)
            dump.row({row.id, votesLine(row.votes)});
    }
}

void dumpParticipants(const Report &report, Dump &dump)
{
    dump.heading(report.words.whoTookPart);
    for (const ParticipantRow &row : report.participants)
        dump.row({row.groupId, row.group, row.count ? QString::number(*row.count) : u"hidden"_qs, row.countText,
                  row.missing ? report.words.missingVoice : QString()});
    dump.field("note", report.participantsNote);
    dump.field("missing", report.missingVoices);
}

void dumpSections(const Report &report, Dump &dump)
{
    for (const ThemeSection &section : report.sections) {
        dump.heading(section.heading);
        dump.field("purpose", section.purpose);
        dump.field("explanation", section.explanation);
        for (const StatementRow &row : section.statements)
            dump.row({row.id, row.code, row.ratingText, row.scopeText, row.statement, row.evidence, row.gap,
                      row.comeBack ? report.words.comeBack : QString()});
    }
}

void dumpMethod(const Report &report, Dump &dump)
{
    for (const Report::MethodPart &part : report.method) {
        dump.heading(part.heading);
        for (const QString &paragraph : part.paragraphs)
            dump.row({paragraph});
        for (const auto &[term, meaning] : part.terms)
            dump.row({term, meaning});
    }
}

// Nothing without rounds and targets, so that reports without them read as they did.
void dumpRounds(const Report &report, Dump &dump)
{
    for (const TargetRow &row : report.targets)
        dump.row({u"target"_qs, row.themeId, row.text, row.reachedText});
    for (const RoundChange &change : report.changes) {
        dump.heading(change.title);
        dump.field("summary", change.summary);
        dump.field("note", change.note);
        for (const ThemeChangeRow &row : change.themes)
            dump.row({row.themeId, row.beforeText, row.changeText, number(row.change), row.text});
        for (const StatementChangeRow &row : change.statements)
            dump.row({row.earlierId, row.id, row.themeId, row.beforeText, row.afterText, row.changeText, row.remark});
        for (const UnpairedRow &row : change.retired)
            dump.row({u"retired"_qs, row.id, row.theme, row.label, row.ratingText});
        for (const UnpairedRow &row : change.added)
            dump.row({u"new"_qs, row.id, row.theme, row.label, row.ratingText});
        for (const RegroupedRow &row : change.regrouped)
            dump.row({row.split ? u"split"_qs : u"merged"_qs, row.text});
    }
    for (const Trend::Line &line : report.trend.lines)
        dump.row({u"trend"_qs, line.summary, line.targetText});
    if (!report.roundsNote.isEmpty())
        dump.field("rounds", report.roundsNote);
    if (!report.trend.note.isEmpty())
        dump.field("trend note", report.trend.note);
}

} // namespace

QString dumpReport(const Report &report)
{
    Dump dump;
    dumpTitle(report, dump);
    dumpFindings(report, dump);
    dumpThemes(report, dump);
    dumpHighlights(report.words.strengths, report.strengths, dump);
    dumpHighlights(report.words.priorities, report.priorities, dump);
    dump.field("no highlights", report.noHighlights);
    dumpHighlights(report.words.dontKnows, report.dontKnows, dump);
    dumpHighlights(report.words.comeBacks, report.comeBacks, dump);
    dumpParticipants(report, dump);
    dumpVotes(report, dump);
    dumpSections(report, dump);
    dumpRounds(report, dump);
    dumpMethod(report, dump);
    return dump.text().replace(QStringLiteral("Aros " AROS_VERSION), u"Aros <version>"_qs);
}

} // namespace aros::tests
