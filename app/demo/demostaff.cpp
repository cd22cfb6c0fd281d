#include "app/demo/demostaff.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace aros::demo {

namespace {

constexpr double LeavingAMonth = 0.0095; // of all people; about 11 % a year
constexpr double EarlyShare = 0.22;      // of leavers
constexpr double VoluntaryShare = 0.68;  // of leavers
constexpr double BalanceShare = 0.24;    // of voluntary leavers
constexpr double RetiredShare = 0.6;     // of the others
constexpr double FilledAMonth = 0.3;     // of vacant posts
constexpr double SickShare = 0.058;      // of calendar days
constexpr double WinterSickness = 0.04;  // more or less than usual, at its height
constexpr double ReviewedShare = 0.76;
constexpr double PayAPerson = 3900; // pounds a month and FTE
constexpr double AgencyShare = 0.052;
constexpr double TwoPi = 6.283185307179586;

double tenth(double value)
{
    return std::round(value * 10) / 10;
}

// 1 in January, -1 in July.
double winter(const QDate &month)
{
    return std::cos(TwoPi * (month.month() - 1) / 12);
}

} // namespace

StaffCounts &StaffCounts::operator+=(const StaffCounts &other)
{
    for (auto count : {&StaffCounts::headcount, &StaffCounts::leavers, &StaffCounts::early, &StaffCounts::voluntary,
                       &StaffCounts::balance, &StaffCounts::retired, &StaffCounts::starters, &StaffCounts::settled,
                       &StaffCounts::reviewed, &StaffCounts::stayedOfCohort})
        this->*count += other.*count;
    for (auto amount :
         {&StaffCounts::fte, &StaffCounts::funded, &StaffCounts::leaversFte, &StaffCounts::sickDays,
          &StaffCounts::daysAvailable, &StaffCounts::agencyPounds, &StaffCounts::payPounds, &StaffCounts::daysToHire})
        this->*amount = tenth(this->*amount + other.*amount);
    return *this;
}

DemoStaff::DemoStaff(int posts, double hours, quint32 seed)
    : m_chance(seed),
      m_posts(posts),
      m_hours(hours),
      m_people(posts - outOf(posts, 0.05))
{
    for (int &cohort : m_cohorts)
        cohort = std::min(outOf(m_people, LeavingAMonth), m_people / MonthsToSettle);
}

// How many of them it happens to, from one to the next without asking everybody.
int DemoStaff::outOf(int people, double share)
{
    if (share <= 0)
        return 0;
    if (share > 0.5)
        return people - outOf(people, 1 - share);
    const auto passedOver = [this, share] { return std::floor(std::log1p(-uniform()) / std::log1p(-share)); };
    int happens = 0;
    for (double person = passedOver(); person < people; person += 1 + passedOver())
        ++happens;
    return happens;
}

// Takes them from the cohorts; gives how many there were to take.
int DemoStaff::leaveEarly(int wanted)
{
    int left = 0;
    for (int attempt = 0; attempt < 4 * wanted && left < wanted; ++attempt) {
        int &cohort = m_cohorts.at(static_cast<size_t>(m_chance.bounded(MonthsToSettle)));
        if (cohort > 0) {
            --cohort;
            ++left;
        }
    }
    return left;
}

void DemoStaff::leave(StaffCounts &counts, const StaffMonth &month)
{
    counts.leavers = outOf(m_people, LeavingAMonth * month.leaving);
    counts.leaversFte = tenth(counts.leavers * m_hours);
    counts.early = leaveEarly(outOf(counts.leavers, EarlyShare));
    counts.voluntary = outOf(counts.leavers, VoluntaryShare);
    counts.balance = outOf(counts.voluntary, BalanceShare);
    counts.retired = outOf(counts.leavers - counts.voluntary, RetiredShare);
    m_people -= counts.leavers;
}

void DemoStaff::start(StaffCounts &counts, const StaffMonth &month)
{
    counts.stayedOfCohort = m_cohorts.front();
    std::rotate(m_cohorts.begin(), m_cohorts.begin() + 1, m_cohorts.end());
    counts.starters = outOf(std::max(0, m_posts - m_people), FilledAMonth);
    m_cohorts.back() = counts.starters;
    m_people += counts.starters;
    for (int person = 0; person < counts.starters; ++person)
        counts.daysToHire += std::round(month.daysToHire + stray());
}

void DemoStaff::measure(StaffCounts &counts, const StaffMonth &month)
{
    counts.headcount = m_people;
    counts.fte = tenth(m_people * m_hours);
    counts.funded = tenth(m_posts * m_hours);
    counts.settled = m_people - std::accumulate(m_cohorts.cbegin(), m_cohorts.cend(), 0);
    counts.daysAvailable = tenth(counts.fte * month.month.daysInMonth());
    const double sick = SickShare * month.sickness * (1 + WinterSickness * winter(month.month)) * (1 + 0.1 * stray());
    counts.sickDays = tenth(counts.daysAvailable * sick);
    counts.reviewed = outOf(counts.settled, ReviewedShare);
    counts.payPounds = std::round(counts.fte * PayAPerson);
    counts.agencyPounds = std::round(counts.payPounds * AgencyShare * (1 + 0.15 * stray()));
}

// Who leaves was there before the month; who starts stays at least until its end.
StaffCounts DemoStaff::next(const StaffMonth &month)
{
    StaffCounts counts;
    leave(counts, month);
    start(counts, month);
    measure(counts, month);
    return counts;
}

} // namespace aros::demo
