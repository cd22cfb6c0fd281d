#pragma once

#include <QtGlobal>

#include <compare>
#include <numeric>

namespace aros::scoring {

// An exact mean: a sum of levels, or of such means, over a count. Nothing is rounded before it is shown.
class Score
{
public:
    constexpr Score() = default;
    // denominator > 0.
    constexpr Score(qint64 numerator, qint64 denominator)
        : m_numerator(numerator / std::gcd(numerator, denominator)),
          m_denominator(denominator / std::gcd(numerator, denominator))
    {
    }

    constexpr qint64 numerator() const { return m_numerator; }
    constexpr qint64 denominator() const { return m_denominator; }
    constexpr double value() const { return static_cast<double>(m_numerator) / static_cast<double>(m_denominator); }

    // Tenths, rounded half away from zero: 2.25 gives 23, −0.05 gives −1.
    constexpr qint64 tenths() const { return rounded(10); }
    // The same in hundredths: −41/72 gives −57.
    constexpr qint64 hundredths() const { return rounded(100); }

    friend constexpr Score operator+(const Score &a, const Score &b)
    {
        return {a.m_numerator * b.m_denominator + b.m_numerator * a.m_denominator, a.m_denominator * b.m_denominator};
    }
    friend constexpr Score operator/(const Score &a, qint64 divisor)
    {
        return {a.m_numerator, a.m_denominator * divisor};
    }
    friend constexpr bool operator==(const Score &, const Score &) = default;
    friend constexpr std::strong_ordering operator<=>(const Score &a, const Score &b)
    {
        return a.m_numerator * b.m_denominator <=> b.m_numerator * a.m_denominator;
    }

private:
    constexpr qint64 rounded(qint64 parts) const
    {
        const qint64 magnitude =
            (2 * parts * (m_numerator < 0 ? -m_numerator : m_numerator) + m_denominator) / (2 * m_denominator);
        return m_numerator < 0 ? -magnitude : magnitude;
    }

    qint64 m_numerator = 0;
    qint64 m_denominator = 1;
};

} // namespace aros::scoring
