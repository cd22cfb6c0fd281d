#pragma once

#include <QDate>
#include <QList>
#include <QRandomGenerator>

#include <array>

namespace aros::demo {

constexpr int MonthsToSettle = 12; // then a starter no longer counts as new

// What is different about the people of one team and staff group in one month.
struct StaffMonth {
    QDate month;
    double leaving = 1; // times the usual share of people who leave
    double sickness = 1;
    double daysToHire = 0; // from approval to offer
};

// What is counted of them, or adds up to a rate.
struct StaffCounts {
    int headcount = 0;
    double fte = 0;
    double funded = 0;
    int leavers = 0;
    double leaversFte = 0;
    int early = 0; // leavers with under 12 months' service
    int voluntary = 0;
    int balance = 0;
    int retired = 0;
    int starters = 0;
    int settled = 0; // staff with 12 months' service or more
    double sickDays = 0;
    double daysAvailable = 0;
    int reviewed = 0;
    double agencyPounds = 0;
    double payPounds = 0;
    double daysToHire = 0;  // of all starters together
    int stayedOfCohort = 0; // of those who started MonthsToSettle months earlier

    StaffCounts &operator+=(const StaffCounts &other);
};

// The people of one staff group in one team, month by month. Not real ones: numbers that behave as theirs would.
class DemoStaff
{
public:
    DemoStaff(int posts, double hours, quint32 seed);

    StaffCounts next(const StaffMonth &month);

private:
    double uniform() { return m_chance.generateDouble(); }
    double stray() { return uniform() + uniform() + uniform() - 1.5; } // most near 0, between -1.5 and 1.5
    int outOf(int people, double share);
    int leaveEarly(int wanted);
    void leave(StaffCounts &counts, const StaffMonth &month);
    void start(StaffCounts &counts, const StaffMonth &month);
    void measure(StaffCounts &counts, const StaffMonth &month);

    QRandomGenerator m_chance;
    int m_posts;
    double m_hours; // FTE a person
    int m_people;
    std::array<int, MonthsToSettle> m_cohorts{}; // starters still here, the oldest first
};

} // namespace aros::demo
