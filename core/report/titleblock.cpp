#include "core/report/reportparts.h"

#include <QCoreApplication>

namespace aros::report {

using assessment::Assessment;
using assessment::State;

namespace {

QDate agreedOn(const Assessment &assessment)
{
    return assessment.agreed.toLocalTime().date();
}

Codes codesOf(const Source &source)
{
    const assessment::Details &details = source.assessment.details;
    Codes codes;
    codes.assessmentId = source.assessment.id.text();
    codes.organisationId = details.team.organisationId;
    codes.organisation = ReferenceNames::instance().organisation(details.team, source.language());
    codes.division = details.team.division;
    codes.period = details.period;
    codes.round = details.round;
    codes.state = source.assessment.state == State::Agreed ? QStringLiteral("agreed") : QStringLiteral("draft");
    codes.agreed = source.assessment.agreed;
    codes.revision = source.assessment.revision;
    codes.questionSet = source.set.name().id;
    codes.questionSetVersion = source.set.name().version;
    return codes;
}

QString stateText(const Source &source)
{
    const Texts &texts = source.texts;
    const bool again = source.assessment.revision > 1;
    const QString revision = QString::number(source.assessment.revision);
    if (source.assessment.state == State::Agreed) {
        const QString date = texts.longDate(agreedOn(source.assessment));
        //: %1 is a date
        return again ? texts.text(QT_TRANSLATE_NOOP("Report", "Agreed %1, revision %2")).arg(date, revision)
                     : texts.text(QT_TRANSLATE_NOOP("Report", "Agreed %1")).arg(date);
    }
    return again ? texts.text(QT_TRANSLATE_NOOP("Report", "Draft, revision %1")).arg(revision)
                 : texts.text(QT_TRANSLATE_NOOP("Report", "Draft"));
}

QString footer(const Report &report, const Source &source)
{
    QStringList parts{QStringLiteral("Aros"), report.team, report.round};
    if (report.agreed)
        //: In the page footer, after the round: "Baseline · agreed 12 Mar 2026"
        parts.append(source.texts.text(QT_TRANSLATE_NOOP("Report", "agreed %1"))
                         .arg(source.texts.shortDate(agreedOn(source.assessment))));
    else
        parts.append(source.texts.text(QT_TRANSLATE_NOOP("Report", "draft")));
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QString fileStem(const Report &report, const Source &source)
{
    QStringList parts{report.team, report.round};
    if (report.codes.period.isValid())
        parts.append(report.codes.period.toString(QStringLiteral("yyyy-MM")));
    if (!report.agreed)
        //: Part of a proposed file name
        parts.append(source.texts.text(QT_TRANSLATE_NOOP("Report", "draft")));
    return safeFileStem(parts);
}

} // namespace

QString roundName(int round, const Texts &texts)
{
    if (round == 0)
        //: The first assessment of a team
        return texts.text(QT_TRANSLATE_NOOP("Report", "Baseline"));
    //: A later assessment of a team; %1 counts from 1
    return texts.text(QT_TRANSLATE_NOOP("Report", "Follow-up %1")).arg(round);
}

void addTitleBlock(Report &report, const Source &source)
{
    const assessment::Details &details = source.assessment.details;
    report.codes = codesOf(source);
    report.assessmentId = report.codes.assessmentId;
    report.product = source.texts.text(QT_TRANSLATE_NOOP("Report", "Retention self-assessment"));
    report.team = details.team.name.simplified();
    QStringList place{report.codes.organisation, details.team.division.simplified()};
    place.removeAll(QString());
    report.place = place.join(QStringLiteral(", "));
    report.round = roundName(details.round, source.texts);
    //: Title of a report on a team's first assessment
    report.roundTitle =
        details.round == 0 ? source.texts.text(QT_TRANSLATE_NOOP("Report", "Baseline position")) : report.round;
    report.period = details.period.isValid() ? source.texts.month(details.period) : QString();
    report.agreed = source.assessment.state == State::Agreed;
    report.stateText = stateText(source);
    report.facilitator = details.facilitator.simplified();
    report.revision = source.assessment.revision;
    report.fileStem = fileStem(report, source);
    report.footer = footer(report, source);
}

} // namespace aros::report
