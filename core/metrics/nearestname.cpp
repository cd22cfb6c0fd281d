#include "core/metrics/nearestname.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <numeric>
#include <utility>

namespace aros::metrics {

namespace {

constexpr qsizetype LongestCompared = 100;  // letters: what is longer is no name
constexpr qsizetype FewestLettersAlike = 4; // at the beginning of two words
constexpr int LettersASlip = 4;             // so many letters for each one that may be wrong

// Lower-case words of letters and digits.
QStringList wordsOf(const QString &name, qsizetype longest = LongestCompared)
{
    QString text = name.left(longest).toCaseFolded();
    text.remove(QChar(0x2019)).remove(u'\'');
    for (QChar &letter : text) {
        if (!letter.isLetterOrNumber())
            letter = u' ';
    }
    return text.split(u' ', Qt::SkipEmptyParts);
}

// How many letters must be put in, taken out or changed.
qsizetype slipsBetween(QStringView a, QStringView b)
{
    QList<qsizetype> row(b.size() + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype at = 0; at < a.size(); ++at) {
        qsizetype diagonal = std::exchange(row[0], at + 1);
        for (qsizetype column = 0; column < b.size(); ++column) {
            const qsizetype changed = diagonal + (a.at(at) == b.at(column) ? 0 : 1);
            diagonal = row.at(column + 1);
            row[column + 1] = std::min({changed, diagonal + 1, row.at(column) + 1});
        }
    }
    return row.constLast();
}

bool isSlipOf(QStringView typed, QStringView meant)
{
    const qsizetype allowed = std::min(typed.size(), meant.size()) / LettersASlip;
    return std::abs(typed.size() - meant.size()) <= allowed && slipsBetween(typed, meant) <= allowed;
}

// "nurses" and "nursing", "sick" and "sickness".
bool areOfOneStem(const QString &a, const QString &b)
{
    const auto pair = std::mismatch(a.cbegin(), a.cend(), b.cbegin(), b.cend());
    const qsizetype alike = pair.first - a.cbegin();
    return alike >= FewestLettersAlike && 3 * alike >= 2 * std::min(a.size(), b.size());
}

bool areAlike(const QString &a, const QString &b)
{
    return a == b || areOfOneStem(a, b) || isSlipOf(a, b);
}

qsizetype lettersOf(const QStringList &words)
{
    return std::accumulate(words.cbegin(), words.cend(), qsizetype(0),
                           [](qsizetype sum, const QString &word) { return sum + word.size(); });
}

// The letters of those words that are like a word of others.
qsizetype lettersFound(const QStringList &words, const QStringList &others)
{
    QStringList found;
    std::copy_if(words.cbegin(), words.cend(), std::back_inserter(found), [&others](const QString &word) {
        return std::any_of(others.cbegin(), others.cend(),
                           [&word](const QString &other) { return areAlike(word, other); });
    });
    return lettersOf(found);
}

// Words that more than half of the things share say nothing of any of them: "staff" among groups of staff.
QStringList sharedWords(const QList<QStringList> &names)
{
    QHash<QString, qsizetype> sharing;
    for (const QStringList &ofOne : names) {
        const QStringList words = wordsOf(ofOne.join(u' '), ofOne.size() * LongestCompared);
        for (const QString &word : QSet<QString>(words.cbegin(), words.cend()))
            ++sharing[word];
    }
    QStringList shared;
    for (auto word = sharing.cbegin(); word != sharing.cend(); ++word) {
        if (*word > 1 && 2 * *word > names.size())
            shared.append(word.key());
    }
    return shared;
}

QStringList without(QStringList words, const QStringList &others)
{
    words.removeIf([&others](const QString &word) { return others.contains(word); });
    return words;
}

// From 0, not near, to 2: as a whole the same but for a slip, else by how much of both is found in the other.
double nearness(const QStringList &typed, const QStringList &name)
{
    if (typed.isEmpty() || name.isEmpty())
        return 0;
    if (isSlipOf(typed.join(QString()), name.join(QString())))
        return 2;
    const double ofTyped = double(lettersFound(typed, name)) / double(lettersOf(typed));
    const double ofName = double(lettersFound(name, typed)) / double(lettersOf(name));
    return ofTyped > 0.5 ? ofTyped + ofName / 2 : 0;
}

} // namespace

std::optional<qsizetype> nearestNamed(const QString &typed, const QList<QStringList> &names)
{
    const QStringList shared = sharedWords(names);
    const QStringList words = without(wordsOf(typed), shared);
    std::optional<qsizetype> nearest;
    double best = 0;
    for (qsizetype at = 0; at < names.size(); ++at) {
        for (const QString &name : names.at(at)) {
            const double near = nearness(words, without(wordsOf(name), shared));
            if (near > best) {
                best = near;
                nearest = at;
            }
        }
    }
    return nearest;
}

} // namespace aros::metrics
