#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <array>

namespace aros::metrics {

enum class FigureColumn { Period, Organisation, Division, Team, StaffGroup, Metric, Numerator, Denominator };
constexpr int FigureColumns = 8;

// "staff-group": as in the template's header, the same in every language.
QString columnCode(FigureColumn column);

// Where a table has what an import needs. A column without a position may have one text for all rows instead.
struct FigureMapping {
    std::array<int, FigureColumns> positions{-1, -1, -1, -1, -1, -1, -1, -1}; // from 0; −1: not in the table
    std::array<QString, FigureColumns> fixed;

    int position(FigureColumn column) const { return positions.at(static_cast<size_t>(column)); }
    void setPosition(FigureColumn column, int at) { positions.at(static_cast<size_t>(column)) = at; }
    const QString &text(FigureColumn column) const { return fixed.at(static_cast<size_t>(column)); }
    void setText(FigureColumn column, const QString &text) { fixed.at(static_cast<size_t>(column)) = text; }

    // What the import cannot do without: period, metric and numerator.
    QList<FigureColumn> missing() const;

    friend bool operator==(const FigureMapping &, const FigureMapping &) = default;
};

struct RecognisedHeader {
    FigureMapping mapping;
    QList<FigureColumn> missing; // of what is needed: somebody must say which column it is
    QList<FigureColumn> twice;   // two columns are called so; none is taken
    QStringList ignored;         // titles that say nothing here
};

// Titles in English and Welsh, whatever their case, and what such tables usually call them.
RecognisedHeader recogniseHeader(const QStringList &header);

// Tells headers apart for which a mapping is remembered.
QString headerFingerprint(const QStringList &header);
// A mapping as text and back; what does not fit the header is left out.
QString mappingText(const FigureMapping &mapping);
FigureMapping mappingFrom(const QString &text, const QStringList &header);

} // namespace aros::metrics
