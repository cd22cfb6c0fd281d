#include "ui/shell/style/look.h"
#include "ui/shell/widgets/texttable.h"

#include <QFontMetrics>
#include <QTest>

using namespace aros;
using presentation::TextColumn;
using shell::FoldingModel;
using shell::TextTable;

namespace {

constexpr auto Numbers = TextColumn::Of::Numbers;

QList<TextColumn> changes()
{
    TextColumn before{"Before", {"173 of 3,000", ""}}, after{"After", {"205 of 3,000", "Team rostering began"}};
    before.foldsWithNeighbour = after.foldsWithNeighbour = true;
    return {{"When", {"22 Nov 2026, 18:22", "21 Nov 2026, 09:10"}},
            {"What", {"Figure of May 2026", "Note on April 2024"}},
            before,
            after};
}

Qt::Alignment alignment(const QVariant &role)
{
    return role.value<Qt::Alignment>();
}

void show(TextTable &table, int width)
{
    table.resize(width, 400);
    table.show();
    QCoreApplication::processEvents();
}

} // namespace

class TestTextTable : public QObject
{
    Q_OBJECT

private slots:
    void putsWordsAtTheLeftAndNumbersAtTheRight();
    void givesTheLastWordsTheRoom_data();
    void givesTheLastWordsTheRoom();
    void keepsARowsBeginningBesideItsSecondColumn();
    void foldsBeforeTogetherWithAfter();
    void foldsOneByOneWhatStandsAlone();
};

void TestTextTable::putsWordsAtTheLeftAndNumbersAtTheRight()
{
    TextTable table({{"Group", {"All staff"}}, {"Value", {"5.0%"}, Numbers}, {"What it says", {"Improving"}}}, "x");
    const QAbstractItemModel &model = *table.model();
    for (int column = 0; column < 3; ++column) {
        const Qt::AlignmentFlag expected = column == 1 ? Qt::AlignRight : Qt::AlignLeft;
        QVERIFY(alignment(model.headerData(column, Qt::Horizontal, Qt::TextAlignmentRole)).testFlag(expected));
        QVERIFY(alignment(model.index(0, column).data(Qt::TextAlignmentRole)).testFlag(expected));
    }
}

void TestTextTable::givesTheLastWordsTheRoom_data()
{
    QTest::addColumn<QList<TextColumn>>("columns");
    QTest::addColumn<int>("widest");
    const TextColumn first{"Group", {"All staff"}};
    const TextColumn words{"What it says", {"Improving"}};
    const TextColumn numbers{"Mean", {"5.0%"}, Numbers};
    QTest::newRow("words last") << QList<TextColumn>{first, numbers, words} << 2;
    QTest::newRow("numbers after the words") << QList<TextColumn>{first, words, numbers} << 1;
    QTest::newRow("two of words") << QList<TextColumn>{first, words, words} << 2;
    QTest::newRow("numbers only") << QList<TextColumn>{first, numbers, numbers} << 0;
    QTest::newRow("one column") << QList<TextColumn>{first} << 0;
}

void TestTextTable::givesTheLastWordsTheRoom()
{
    QFETCH(QList<TextColumn>, columns);
    QFETCH(int, widest);
    TextTable table(columns, "x");
    show(table, 900);
    int sum = 0;
    for (int column = 0; column < columns.size(); ++column) {
        QVERIFY2(column == widest || table.columnWidth(column) < 200, qPrintable(QString::number(column)));
        sum += table.columnWidth(column);
    }
    QVERIFY(table.columnWidth(widest) > 400);
    QCOMPARE(sum, table.viewport()->width());
}

// A first column longer than a comfortable one is not broken while there is room.
void TestTextTable::keepsARowsBeginningBesideItsSecondColumn()
{
    const QString name = "Additional professional scientific and technical";
    TextTable table({{"Staff group", {name}}, {"What it says", {"Improving"}}}, "x");
    show(table, 900);
    const int text = QFontMetrics(shell::Look::current().font(shell::size::Control)).horizontalAdvance(name);
    QVERIFY(table.columnWidth(0) >= text);
    QVERIFY(table.columnWidth(0) < text + 40);
}

void TestTextTable::foldsBeforeTogetherWithAfter()
{
    TextTable table(changes(), "x", TextTable::Fold::FromTheLast);
    bool hasFolded = false;
    for (int width = 1000; width > 200; width -= 20) {
        show(table, width);
        QCOMPARE(table.isColumnHidden(2), table.isColumnHidden(3));
        if (!table.isColumnHidden(3) || table.isColumnHidden(1))
            continue;
        hasFolded = true;
        QCOMPARE(table.model()->index(0, 0).data(FoldingModel::FoldedRole).toString(),
                 QString("Before: 173 of 3,000 · After: 205 of 3,000"));
        QCOMPARE(table.model()->index(1, 0).data(FoldingModel::FoldedRole).toString(),
                 QString("After: Team rostering began"));
    }
    QVERIFY(hasFolded);
}

void TestTextTable::foldsOneByOneWhatStandsAlone()
{
    QList<TextColumn> columns = changes();
    for (TextColumn &column : columns)
        column.foldsWithNeighbour = false;
    TextTable table(columns, "x", TextTable::Fold::FromTheLast);
    bool hasFoldedOne = false;
    for (int width = 1000; width > 200; width -= 20) {
        show(table, width);
        hasFoldedOne = hasFoldedOne || (table.isColumnHidden(3) && !table.isColumnHidden(2));
    }
    QVERIFY(hasFoldedOne);
}

QTEST_MAIN(TestTextTable)
#include "tst_texttable.moc"
