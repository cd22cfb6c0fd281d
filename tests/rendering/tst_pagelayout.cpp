#include "ui/rendering/pagelayout.h"

#include <QTest>

using namespace aros::rendering;

namespace
{

QList<PageBlock> blocks(const QList<double> &heights)
{
    QList<PageBlock> result;
    for (const double height : heights)
        result.append(PageBlock{.height = height});
    return result;
}

// "block@page:top" or, for a slice, "block@page:top[from-to]".
QString dump(const QList<PageBlock> &blocks, const QList<PagePlacement> &placements)
{
    QStringList parts;
    for (const PagePlacement &place : placements) {
        QString part = QString("%1@%2:%3").arg(place.block).arg(place.page).arg(place.top);
        if (place.from > 0 || place.to < blocks.at(place.block).height)
            part += QString("[%1-%2]").arg(place.from).arg(place.to);
        parts.append(part);
    }
    return parts.join(' ');
}

} // namespace

class TestPageLayout : public QObject
{
    Q_OBJECT

private slots:
    void placesBlocks_data();
    void placesBlocks();
    void keepsSectionsWhole_data();
    void keepsSectionsWhole();
    void wholeSectionsCostNoPage();
    void losesAndDoublesNothing();
};

// Every page offers 100 points.
void TestPageLayout::placesBlocks_data()
{
    QTest::addColumn<QList<PageBlock>>("given");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QList<PageBlock> &given, const char *expected) {
        QTest::newRow(name) << given << QString(expected);
    };
    row("no blocks", {}, "");
    row("one block", blocks({30}), "0@0:0");
    row("exactly a page", blocks({30, 70}), "0@0:0 1@0:30");
    row("a little more than a page", blocks({30, 70.1}), "0@0:0 1@1:0");
    row("rounding errors", blocks({33.3333333, 33.3333333, 33.3333335}), "0@0:0 1@0:33.3333 2@0:66.6667");

    row("space between", {{.height = 30}, {.height = 30, .spaceBefore = 10}}, "0@0:0 1@0:40");
    row("no space at the top of a page", {{.height = 30, .spaceBefore = 10}, {.height = 80, .spaceBefore = 10}},
        "0@0:0 1@1:0");
    row("space counts for fitting", {{.height = 30}, {.height = 65, .spaceBefore = 10}}, "0@0:0 1@1:0");

    row("page start", {{.height = 30}, {.height = 10, .startsPage = true}}, "0@0:0 1@1:0");
    row("page start at the very beginning", {{.height = 30, .startsPage = true}}, "0@0:0");

    row("heading moves with its text", {{.height = 60}, {.height = 20, .keepWithNext = true}, {.height = 30}},
        "0@0:0 1@1:0 2@1:20");
    row("chain of headings moves",
        {{.height = 50}, {.height = 20, .keepWithNext = true}, {.height = 20, .keepWithNext = true}, {.height = 30}},
        "0@0:0 1@1:0 2@1:20 3@1:40");
    row("heading stays if its text fits", {{.height = 50}, {.height = 20, .keepWithNext = true}, {.height = 30}},
        "0@0:0 1@0:50 2@0:70");
    row("heading without text", {{.height = 90}, {.height = 20, .keepWithNext = true}}, "0@0:0 1@1:0");
    row("heading before a page start", {{.height = 20, .keepWithNext = true}, {.height = 20, .startsPage = true}},
        "0@0:0 1@1:0");
    row("chain longer than a page", {{.height = 60, .keepWithNext = true}, {.height = 60}}, "0@0:0 1@1:0");

    row("cuttable block that fits on a page stays whole", {{.height = 60}, {.height = 80, .cuts = {20, 40, 60}}},
        "0@0:0 1@1:0");
    row("too tall block is cut", {{.height = 130, .cuts = {30, 60, 90, 120}}}, "0@0:0[0-90] 0@1:0[90-130]");
    row("too tall block begins on a used page", {{.height = 60}, {.height = 130, .cuts = {30, 60, 90, 120}}},
        "0@0:0 1@0:60[0-30] 1@1:0[30-130]");
    row("not if only less than the first cut fits", {{.height = 80}, {.height = 130, .cuts = {30, 60, 90, 120}}},
        "0@0:0 1@1:0[0-90] 1@2:0[90-130]");
    row("over three pages", {{.height = 250, .cuts = {50, 100, 150, 200}}},
        "0@0:0[0-100] 0@1:0[100-200] 0@2:0[200-250]");
    row("heading and a block that only fits alone",
        {{.height = 40, .keepWithNext = true}, {.height = 90, .cuts = {30, 60}}}, "0@0:0 1@0:40[0-60] 1@1:0[60-90]");
    row("heading before a too tall block on a used page",
        {{.height = 50}, {.height = 30, .keepWithNext = true}, {.height = 150, .cuts = {30, 60, 90, 120}}},
        "0@0:0 1@1:0 2@1:30[0-60] 2@2:0[60-150]");
    row("text in a chain longer than a page moves whole",
        {{.height = 20, .keepWithNext = true},
         {.height = 50, .keepWithNext = true, .cuts = {20}},
         {.height = 60, .cuts = {20}}},
        "0@0:0 1@0:20 2@1:0");
    row("too tall without cuts runs over", blocks({20, 130, 20}), "0@0:0 1@1:0 2@2:0");
    row("text follows a cut block", {{.height = 130, .cuts = {90}}, {.height = 20}},
        "0@0:0[0-90] 0@1:0[90-130] 1@1:40");
}

void TestPageLayout::placesBlocks()
{
    QFETCH(QList<PageBlock>, given);
    QFETCH(QString, expected);
    QCOMPARE(dump(given, placeBlocks(given, 100)), expected);
}

void TestPageLayout::keepsSectionsWhole_data()
{
    QTest::addColumn<double>("used");
    QTest::addColumn<double>("tolerance");
    QTest::addColumn<int>("page");
    QTest::newRow("fits anyway") << 60.0 << 0.5 << 0;
    QTest::newRow("broken, without tolerance") << 70.0 << 0.0 << 0;
    QTest::newRow("broken, waste at the limit") << 70.0 << 0.3 << 1;
    QTest::newRow("broken, waste beyond the limit") << 70.0 << 0.29 << 0;
}

void TestPageLayout::keepsSectionsWhole()
{
    QFETCH(double, used);
    QFETCH(double, tolerance);
    const QList<PageBlock> given{{.height = used}, {.height = 20, .startsSection = true}, {.height = 20}};
    QTEST(placeBlocks(given, 100, tolerance).at(1).page, "page");
}

void TestPageLayout::wholeSectionsCostNoPage()
{
    // Two sections of 60: whole, they take a page each; one after the other they take a page and a bit.
    QList<PageBlock> given;
    for (int section = 0; section < 2; ++section) {
        for (int part = 0; part < 3; ++part)
            given.append(PageBlock{.height = 20, .startsSection = part == 0});
    }
    QCOMPARE(placeBlocksEvenly(given, 100).at(3).page, 1);
    given.append(PageBlock{.height = 70, .startsSection = true});
    QCOMPARE(pageCount(placeBlocks(given, 100, 0.4)), 3);
    QCOMPARE(pageCount(placeBlocksEvenly(given, 100)), 2);
    QCOMPARE(placeBlocksEvenly(given, 100).at(3).page, 0);
}

void TestPageLayout::losesAndDoublesNothing()
{
    QList<PageBlock> given;
    for (int index = 0; index < 200; ++index) {
        PageBlock block{.height = 5.0 + (index * 37) % 140, .spaceBefore = double(index % 9)};
        block.keepWithNext = index % 4 == 0;
        block.startsSection = index % 6 == 0;
        for (double cut = 10; cut < block.height; cut += 11)
            block.cuts.append(cut);
        given.append(block);
    }
    QList<double> covered(given.size(), 0);
    int page = 0;
    double bottom = 0;
    for (const PagePlacement &place : placeBlocksEvenly(given, 100)) {
        QCOMPARE(place.from, covered.at(place.block));
        covered[place.block] = place.to;
        QVERIFY(place.page == page ? place.top >= bottom : place.page == page + 1);
        page = place.page;
        bottom = place.top + place.to - place.from;
        QVERIFY2(bottom <= 100.01, qPrintable(QString::number(place.block)));
    }
    for (int index = 0; index < given.size(); ++index)
        QCOMPARE(covered.at(index), given.at(index).height);
}

QTEST_APPLESS_MAIN(TestPageLayout)
#include "tst_pagelayout.moc"
