#pragma once

#include <QList>

namespace aros::disclosure {

// The rule for everything that is counted from people (product.md, "Small groups"), the same on every screen and in
// every file. Nothing else in Aros decides what is hidden.

constexpr int SmallestAllowedGroup = 5; // no setting goes below
constexpr int UsualSmallestGroup = 10;
constexpr int FewestVotesShown = 5; // the spread of one statement is shown from here

// The setting as it may be used: never below SmallestAllowedGroup.
int allowedSmallestGroup(int wanted);

// Which groups of one or several breakdowns of the same people may have results of their own.
//
// A cell is a group that an output would show: the elementary groups that it is made of (numbers from 0) and how many
// people those are together. A breakdown is a list of cells that share no elementary group; several breakdowns may put
// the same people together in different ways. The result has one flag a cell: whether it may be shown.
//
// A cell is hidden when it has fewer than `smallestGroup` people. Then the smallest cell that is still shown is hidden
// too, as long as the people of a breakdown that are not shown are, together, one cell or fewer than `smallestGroup`,
// or some difference of shown cells, across all breakdowns, gives the result of a hidden one. Empty cells are shown:
// nobody is in them. The whole of every breakdown counts as known.
struct Cell {
    QList<int> groups;
    int people = 0;

    friend bool operator==(const Cell &, const Cell &) = default;
};
using Breakdown = QList<Cell>;

QList<QList<bool>> showableCells(const QList<Breakdown> &breakdowns, int smallestGroup);

// The same for one breakdown, whose cells have these sizes.
QList<bool> showableGroups(const QList<int> &people, int smallestGroup);

} // namespace aros::disclosure
