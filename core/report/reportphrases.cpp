#include "core/report/reportphrases.h"

namespace aros::report {

using scoring::Score;

namespace {

// `parts` of `decimals` digits: 23 of one digit reads "2.3".
QString decimalText(qint64 parts, int decimals, const Texts &texts)
{
    const qint64 magnitude = qAbs(parts);
    const qint64 whole = decimals == 1 ? 10 : 100;
    const QString sign = parts < 0 ? QString(QChar(0x2212)) : QString();
    return sign + QString::number(magnitude / whole) + texts.locale().decimalPoint() +
           QString::number(magnitude % whole).rightJustified(decimals, u'0');
}

} // namespace

QString scoreText(const std::optional<Score> &score, const Texts &texts)
{
    return score ? decimalText(score->tenths(), 1, texts) : QStringLiteral("–");
}

QString hundredthsText(const Score &value, const Texts &texts)
{
    return decimalText(value.hundredths(), 2, texts);
}

QString countOf(int part, int whole, const Texts &texts)
{
    //: A count out of a whole, as in "4 of 5" statements. Between figures a word of one letter is taken for part of
    //: them when the text is copied from a PDF
    return texts.text(QT_TRANSLATE_NOOP("Report", "%1 of %2")).arg(QString::number(part), QString::number(whole));
}

QString counted(const char *one, const char *many, int count, const Texts &texts)
{
    return count == 1 ? texts.text(one) : texts.text(many, count);
}

QString joined(const QStringList &items, Join join, const Texts &texts)
{
    if (items.isEmpty())
        return {};
    const QString last = join == Join::And
                             //: The end of a list: "A, B and C". %1 may itself hold a comma
                             ? texts.text(QT_TRANSLATE_NOOP("Report", "%1 and %2"))
                             //: The end of a list: "A, B or C"
                             : texts.text(QT_TRANSLATE_NOOP("Report", "%1 or %2"));
    const QString before = items.mid(0, items.size() - 1).join(QStringLiteral(", "));
    return before.isEmpty() ? items.constLast() : last.arg(before, items.constLast());
}

QString withinSentence(const QString &title)
{
    const bool abbreviation = title.size() < 2 || !title.at(1).isLower();
    return abbreviation ? title : title.at(0).toLower() + title.mid(1);
}

} // namespace aros::report
