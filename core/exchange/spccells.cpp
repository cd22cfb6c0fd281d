#include "core/exchange/spccells.h"

#include <QStringList>

#include <algorithm>
#include <cmath>

namespace aros::exchange {

namespace {

// -1 for what is not made of up to `most` digits and nothing else.
int digitsIn(const QString &text, qsizetype most)
{
    const bool areDigits = std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    return areDigits && !text.isEmpty() && text.size() <= most ? text.toInt() : -1;
}

std::optional<QDate> validDate(int year, int month, int day)
{
    const QDate date(year, month, day);
    return date.isValid() && year > 0 ? std::optional<QDate>(date) : std::nullopt;
}

} // namespace

std::optional<QDate> dateInCell(const QString &cell)
{
    const QStringList british = cell.split(u'/');
    if (british.size() == 3 && british.at(2).size() == 4)
        return validDate(digitsIn(british.at(2), 4), digitsIn(british.at(1), 2), digitsIn(british.at(0), 2));
    const QStringList iso = cell.split(u'-');
    if (iso.size() == 3 && iso.at(0).size() == 4 && iso.at(1).size() == 2 && iso.at(2).size() == 2)
        return validDate(digitsIn(iso.at(0), 4), digitsIn(iso.at(1), 2), digitsIn(iso.at(2), 2));
    return std::nullopt;
}

std::optional<double> numberInCell(const QString &cell, bool mayHaveComma)
{
    QString text = cell;
    if (mayHaveComma && !text.contains(u'.') && text.count(u',') == 1)
        text.replace(u',', u'.');
    const auto belongs = [](QChar c) {
        return (c >= u'0' && c <= u'9') || c == u'.' || c == u'-' || c == u'+' || c == u'e' || c == u'E';
    };
    bool isNumber = std::all_of(text.cbegin(), text.cend(), belongs);
    const double number = isNumber ? text.toDouble(&isNumber) : 0;
    return isNumber && std::isfinite(number) ? std::optional<double>(number) : std::nullopt;
}

std::optional<bool> flagInCell(const QString &cell)
{
    const QString text = cell.toLower();
    if (text == QLatin1String("1") || text == QLatin1String("true"))
        return true;
    if (text.isEmpty() || text == QLatin1String("0") || text == QLatin1String("false"))
        return false;
    return std::nullopt;
}

} // namespace aros::exchange
