#include "core/metrics/figurecells.h"

#include "core/metrics/figures.h"

#include <QRegularExpression>
#include <QStringList>

#include <array>
#include <cmath>

namespace aros::metrics {

namespace {

// English, Welsh, and what both are shortened to; the place is the month.
const std::array<QStringList, 12> &monthNames()
{
    static const auto words = [](const char *names) { return QString::fromUtf8(names).split(u' '); };
    static const std::array<QStringList, 12> names{
        words("jan january ion ionawr"),
        words("feb february chwe chwef chwefror"),
        words("mar march maw mawrth"),
        words("apr april ebr ebrill"),
        words("may mai"),
        words("jun june meh mehefin"),
        words("jul july gor gorff gorffennaf"),
        words("aug august aws awst"),
        words("sep sept september med medi"),
        words("oct october hyd hydref"),
        words("nov november tac tach tachwedd"),
        words("dec december rha rhag rhagfyr"),
    };
    return names;
}

// 1 to 12; 0 for no month.
int monthNamed(const QString &word)
{
    const QString name = word.toLower();
    for (size_t at = 0; at < monthNames().size(); ++at) {
        if (monthNames().at(at).contains(name))
            return static_cast<int>(at) + 1;
    }
    return 0;
}

CellPeriod faulty(PeriodFault fault)
{
    return {{}, fault};
}

CellPeriod monthOf(int year, int month)
{
    if (month < 1 || month > 12)
        return faulty(PeriodFault::NotADate);
    if (year < FirstFigureYear || year > LastFigureYear)
        return faulty(PeriodFault::OutOfRange);
    return {QDate(year, month, 1), PeriodFault::None};
}

CellPeriod monthOfDay(int year, int month, int day)
{
    const CellPeriod period = monthOf(year, month);
    if (period.fault == PeriodFault::None && !QDate(year, month, day).isValid())
        return faulty(PeriodFault::NoSuchDay);
    return period;
}

int fullYear(const QString &digits)
{
    return digits.size() == 2 ? 2000 + digits.toInt() : digits.toInt();
}

// Digits and what stands between them.
std::optional<CellPeriod> numericPeriod(const QString &text)
{
    static const auto pattern = [](const char *p) {
        return QRegularExpression(QRegularExpression::anchoredPattern(QString::fromLatin1(p)));
    };
    static const QRegularExpression isoDay = pattern("([0-9]{4})[-/.]([0-9]{1,2})[-/.]([0-9]{1,2})");
    static const QRegularExpression isoMonth = pattern("([0-9]{4})[-/.]([0-9]{1,2})");
    static const QRegularExpression ukDay = pattern("([0-9]{1,2})[-/.]([0-9]{1,2})[-/.]([0-9]{4}|[0-9]{2})");
    static const QRegularExpression ukMonth = pattern("([0-9]{1,2})[-/.]([0-9]{4})");
    const auto number = [](const QRegularExpressionMatch &match, int at) { return match.captured(at).toInt(); };
    if (const auto match = isoDay.match(text); match.hasMatch())
        return monthOfDay(number(match, 1), number(match, 2), number(match, 3));
    if (const auto match = isoMonth.match(text); match.hasMatch())
        return monthOf(number(match, 1), number(match, 2));
    if (const auto match = ukMonth.match(text); match.hasMatch())
        return monthOf(number(match, 2), number(match, 1));
    const auto match = ukDay.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    if (match.capturedLength(3) == 2)
        return faulty(PeriodFault::TwoDigitYear);
    if (number(match, 2) > 12 && number(match, 1) >= 1 && number(match, 1) <= 12)
        return faulty(PeriodFault::UsDate);
    return monthOfDay(number(match, 3), number(match, 2), number(match, 1));
}

// Nothing but digits, perhaps with a fraction of a day.
CellPeriod digitsPeriod(const QString &text)
{
    const QString whole = text.section(u'.', 0, 0);
    if (whole.size() == 6 && whole == text) {
        const CellPeriod month = monthOf(text.left(4).toInt(), text.mid(4).toInt());
        if (month.fault == PeriodFault::None)
            return month;
    }
    if (whole.size() == 5)
        return faulty(PeriodFault::ExcelSerial);
    return faulty(whole.size() == 4 && whole == text ? PeriodFault::YearOnly : PeriodFault::NotADate);
}

// A name among the numbers.
CellPeriod namedPeriod(const QString &text)
{
    static const QRegularExpression form(QRegularExpression::anchoredPattern(QStringLiteral(
                                             "(?:([0-9]{1,2})[-/ ]+)?([a-z]+)\\.?[-/, ]*([0-9]{4}|[0-9]{2})")),
                                         QRegularExpression::CaseInsensitiveOption);
    const auto match = form.match(text);
    const int month = match.hasMatch() ? monthNamed(match.captured(2)) : 0;
    if (month == 0)
        return faulty(PeriodFault::NotADate);
    const int year = fullYear(match.captured(3));
    return match.captured(1).isEmpty() ? monthOf(year, month) : monthOfDay(year, month, match.captured(1).toInt());
}

// "1,234" and "1,234,567", with whatever sign stands between the groups.
bool isGrouped(const QString &text, QChar sign)
{
    const QStringList groups = text.split(sign);
    if (groups.constFirst().isEmpty() || groups.constFirst().size() > 3)
        return false;
    return std::all_of(groups.cbegin() + 1, groups.cend(), [](const QString &group) { return group.size() == 3; });
}

// What the signs in a text of digits, points and commas mean. The text without thousands and with a decimal point;
// empty where they cannot be in a number.
QString withPoint(const QString &text, DecimalSign &sign)
{
    const auto points = text.count(u'.');
    const auto commas = text.count(u',');
    const bool commaIsDecimal =
        commas == 1 && (points == 0 ? !isGrouped(text, u',') : text.indexOf(u',') > text.lastIndexOf(u'.'));
    const QChar group = commaIsDecimal ? u'.' : u',';
    const QChar decimal = commaIsDecimal ? u',' : u'.';
    const QString whole = text.section(decimal, 0, 0);
    if (text.count(decimal) > 1 || (whole.contains(group) && !isGrouped(whole, group)) ||
        text.section(decimal, 1).contains(group))
        return {};
    if (commaIsDecimal)
        sign = DecimalSign::Comma;
    else if (points == 1 || commas > 1)
        sign = DecimalSign::Point;
    else if (commas == 1)
        sign = DecimalSign::Undecided;
    return QString(text).remove(group).replace(decimal, u'.');
}

} // namespace

CellPeriod periodInCell(const QString &cell)
{
    static const QRegularExpression time(QStringLiteral("[T ][0-9]{1,2}:[0-9]{2}(:[0-9]{2})?(\\.[0-9]+)?Z?$"));
    static const QRegularExpression digits(QRegularExpression::anchoredPattern(QStringLiteral("[0-9]+(\\.[0-9]+)?")));
    const QString text = QString(cell.simplified()).remove(time);
    if (text.isEmpty())
        return faulty(PeriodFault::Missing);
    if (const auto period = numericPeriod(text))
        return *period;
    return digits.match(text).hasMatch() ? digitsPeriod(text) : namedPeriod(text);
}

CellNumber numberInCell(const QString &cell)
{
    static const QRegularExpression form(
        QRegularExpression::anchoredPattern(QStringLiteral("[-+]?[0-9.,]*[0-9][0-9.,]*")));
    static const QRegularExpression scientific(
        QRegularExpression::anchoredPattern(QStringLiteral("[-+]?[0-9.,]*[0-9][0-9.,]*[eE][-+]?[0-9]+")));
    static const QRegularExpression infinite(
        QRegularExpression::anchoredPattern(QStringLiteral("[-+]?(nan|inf|infinity|∞)")),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression spaced(
        QRegularExpression::anchoredPattern(QStringLiteral("[-+]?[0-9]{1,3}( [0-9]{3})+([.,][0-9]*)?")));
    QString text =
        cell.simplified().replace(QChar(0x2212), u'-').replace(QChar(0xA0), u' ').replace(QChar(0x202F), u' ');
    if (text.isEmpty())
        return {0, DecimalSign::None, NumberFault::Missing};
    if (infinite.match(text).hasMatch())
        return {0, DecimalSign::None, NumberFault::NotFinite};
    if (text.endsWith(u'%'))
        return {0, DecimalSign::None, NumberFault::Percent};
    const bool isSpaced = spaced.match(text).hasMatch();
    if (isSpaced)
        text.remove(u' ');
    if (scientific.match(text).hasMatch()) {
        const bool isFinite = std::isfinite(text.toDouble()) && std::abs(text.toDouble()) <= LargestFigure;
        return {0, DecimalSign::None, isFinite ? NumberFault::Scientific : NumberFault::TooLarge};
    }
    CellNumber number;
    const bool isNegative = text.startsWith(u'-');
    if (isNegative || text.startsWith(u'+'))
        text.remove(0, 1);
    bool isNumber = form.match(text).hasMatch();
    const QString plain = isNumber ? withPoint(text, number.sign) : QString();
    number.value = plain.toDouble(&isNumber) * (isNegative ? -1 : 1);
    if (!isNumber || (text.startsWith(u'-') || text.startsWith(u'+')))
        return {0, DecimalSign::None, NumberFault::NotANumber};
    if (isSpaced && number.sign == DecimalSign::Undecided) // thousands stand apart already
        return {0, DecimalSign::None, NumberFault::NotANumber};
    if (!std::isfinite(number.value) || std::abs(number.value) > LargestFigure)
        number.fault = NumberFault::TooLarge;
    number.value += 0.0; // −0 becomes 0
    return number;
}

} // namespace aros::metrics
