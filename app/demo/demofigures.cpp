#include "app/demo/demofigures.h"

#include "app/demo/democontent.h"
#include "app/demo/demostaff.h"

#include <QMap>
#include <QRandomGenerator>

namespace aros::demo {

using metrics::Figure;
using metrics::MetricId;
using metrics::UnitPath;

namespace {

constexpr int LeavingFallsFor = 14; // months, the last ones
constexpr int SicknessRisesFor = 10;
constexpr int HiringQuickensFor = 9;
constexpr double LeavingFallsTo = 0.35;
constexpr double SicknessRisesTo = 1.25;
constexpr double DaysToHire = 74;
constexpr double DaysQuickerAMonth = 1.6;
constexpr int PostsAPerson = 9; // for each person of a group who came to the team's assessment

struct Counted {
    const char *metric;
    double (*of)(const StaffCounts &);
    double (*over)(const StaffCounts &); // null for a count
};

// As the metrics of the same ids are made of them.
const Counted FigureTable[] = {
    {"staff-headcount", [](const StaffCounts &c) -> double { return c.headcount; }, nullptr},
    {"staff-fte", [](const StaffCounts &c) { return c.fte; }, nullptr},
    {"funded-fte", [](const StaffCounts &c) { return c.funded; }, nullptr},
    {"leavers-headcount", [](const StaffCounts &c) -> double { return c.leavers; }, nullptr},
    {"leavers-fte", [](const StaffCounts &c) { return c.leaversFte; }, nullptr},
    {"leavers-under-12-months", [](const StaffCounts &c) -> double { return c.early; }, nullptr},
    {"leavers-voluntary", [](const StaffCounts &c) -> double { return c.voluntary; }, nullptr},
    {"leavers-work-life-balance", [](const StaffCounts &c) -> double { return c.balance; }, nullptr},
    {"leavers-retirement", [](const StaffCounts &c) -> double { return c.retired; }, nullptr},
    {"starters", [](const StaffCounts &c) -> double { return c.starters; }, nullptr},
    {"staff-12-months-service", [](const StaffCounts &c) -> double { return c.settled; }, nullptr},
    {"sickness-absence", [](const StaffCounts &c) { return c.sickDays; },
     [](const StaffCounts &c) { return c.daysAvailable; }},
    {"appraisal", [](const StaffCounts &c) -> double { return c.reviewed; },
     [](const StaffCounts &c) -> double { return c.settled; }},
    {"agency-share", [](const StaffCounts &c) { return c.agencyPounds; },
     [](const StaffCounts &c) { return c.payPounds; }},
};

// Doctors and therapists work fewer hours on average than a full post has; nobody's hours are known from this.
double hoursOf(const StaffGroupId &group)
{
    return group.text() == QLatin1String("medical-dental") ? 0.94 : 0.86;
}

class FigureWriter
{
public:
    FigureWriter(const QDate &thisMonth, quint32 seed) : m_thisMonth(thisMonth), m_seed(seed) {}

    void write(const TeamProfile &team, quint32 number);
    void writeDivisions();
    QList<Figure> figures() const { return m_figures; }

private:
    StaffMonth monthOf(const QString &division, const QDate &month, int monthsAgo) const;
    QDate monthAt(int monthsAgo) const { return m_thisMonth.addMonths(-monthsAgo); }
    void put(const StaffCounts &counts, const UnitPath &unit, const StaffGroupId &group, const QDate &month);
    void add(const char *metric, const UnitPath &unit, const StaffGroupId &group, const QDate &month, double numerator,
             std::optional<double> denominator = std::nullopt);

    QDate m_thisMonth;
    quint32 m_seed;
    QString m_organisation = demoContent().organisation;
    QMap<QString, QMap<QString, QList<StaffCounts>>> m_divisions; // by division and staff group, one a month
    QList<Figure> m_figures;
};

StaffMonth FigureWriter::monthOf(const QString &division, const QDate &month, int monthsAgo) const
{
    // Colds and heat come to all teams of a division at once.
    QRandomGenerator weather(m_seed ^ (static_cast<quint32>(division.size()) << 16) ^ static_cast<quint32>(monthsAgo));
    StaffMonth about;
    about.sickness = 0.9 + 0.1 * weather.generateDouble() + 0.1 * weather.generateDouble();
    about.month = month;
    if (division == QLatin1String("Acute services") && monthsAgo <= LeavingFallsFor)
        about.leaving = LeavingFallsTo;
    if (division == QLatin1String("Community and mental health") && monthsAgo <= SicknessRisesFor)
        about.sickness *= SicknessRisesTo;
    const int quicker = qMax(0, HiringQuickensFor - monthsAgo + 1); // months
    const double stray = (quicker > 0 ? 2 : 8) * (weather.generateDouble() + weather.generateDouble() - 1);
    about.daysToHire = DaysToHire - DaysQuickerAMonth * quicker + stray;
    return about;
}

void FigureWriter::add(const char *metric, const UnitPath &unit, const StaffGroupId &group, const QDate &month,
                       double numerator, std::optional<double> denominator)
{
    m_figures.append({MetricId(QString::fromLatin1(metric)), unit, group, month, numerator, denominator});
}

void FigureWriter::put(const StaffCounts &counts, const UnitPath &unit, const StaffGroupId &group, const QDate &month)
{
    for (const Counted &one : FigureTable)
        add(one.metric, unit, group, month, one.of(counts), one.over ? std::optional(one.over(counts)) : std::nullopt);
    add("time-to-hire", unit, group, month, counts.daysToHire, counts.starters);
    const QDate started = month.addMonths(-MonthsToSettle);
    if (started >= monthAt(DemoFigureMonths)) // whoever started before is in nobody's figures
        add("starters-in-post-12-months", unit, group, started, counts.stayedOfCohort);
}

void FigureWriter::write(const TeamProfile &team, quint32 number)
{
    const UnitPath unit{m_organisation, team.division, team.name};
    QList<StaffCounts> all(DemoFigureMonths);
    quint32 place = 0;
    for (const assessment::Attendance &group : team.room) {
        ++place;
        if (group.group.text() == QLatin1String("students"))
            continue; // not employed
        DemoStaff staff(PostsAPerson * (group.present + 1), hoursOf(group.group), m_seed ^ (number * 64 + place));
        QList<StaffCounts> &ofDivision = m_divisions[team.division][group.group.text()];
        ofDivision.resize(DemoFigureMonths);
        for (int month = 0; month < DemoFigureMonths; ++month) {
            const int monthsAgo = DemoFigureMonths - month;
            const StaffCounts counts = staff.next(monthOf(team.division, monthAt(monthsAgo), monthsAgo));
            all[month] += counts;
            ofDivision[month] += counts;
        }
    }
    for (int month = 0; month < DemoFigureMonths; ++month)
        put(all.at(month), unit, {}, monthAt(DemoFigureMonths - month));
}

void FigureWriter::writeDivisions()
{
    for (auto division = m_divisions.cbegin(); division != m_divisions.cend(); ++division) {
        for (auto group = division->cbegin(); group != division->cend(); ++group) {
            for (int month = 0; month < DemoFigureMonths; ++month)
                put(group->at(month), {m_organisation, division.key(), {}}, StaffGroupId(group.key()),
                    monthAt(DemoFigureMonths - month));
        }
    }
}

} // namespace

QList<Figure> demoFigures(const QDate &today, quint32 seed)
{
    FigureWriter writer({today.year(), today.month(), 1}, seed);
    quint32 number = 0;
    for (const TeamProfile &team : demoContent().teams)
        writer.write(team, ++number);
    writer.writeDivisions();
    return writer.figures();
}

} // namespace aros::demo
