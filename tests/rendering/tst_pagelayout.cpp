#include "ui/rendering/pagelayout.h"

#include <QTest>

using namespace aros::rendering;

namespace {

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
    void choosesEndsOfPages_data();
    void choosesEndsOfPages();
    void choosesFewestPages();
    void losesAndDoublesNothing_data();
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

void TestPageLayout::choosesEndsOfPages_data()
{
    QTest::addColumn<QList<PageBlock>>("given");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QList<PageBlock> &given, const char *expected) {
        QTest::newRow(name) << given << QString(expected);
    };
    const PageBlock part{.height = 20};
    const PageBlock section{.height = 20, .startsSection = true};
    row("no blocks", {}, "");
    row("section that fits", {{.height = 60}, section, part}, "0@0:0 1@0:60 2@0:80");
    row("section that would be broken", {{.height = 70}, section, part}, "0@0:0 1@1:0 2@1:20");
    row("broken rather than a page nearly empty", {{.height = 40}, section, part, part, part},
        "0@0:0 1@0:40 2@0:60 3@0:80 4@1:0");
    row("broken rather than a further page", {{.height = 70}, section, part, {.height = 80, .startsSection = true}},
        "0@0:0 1@0:70 2@1:0 3@1:20");
    row("wish granted", {{.height = 60}, {.height = 30, .likesNext = true}, {.height = 60}}, "0@0:0 1@1:0 2@1:30");
    row("wish too dear", {{.height = 60}, {.height = 30, .likesNext = true}, {.height = 60}, {.height = 40}},
        "0@0:0 1@0:60 2@1:0 3@1:60");
    row("heading stays", {{.height = 60}, {.height = 30, .keepWithNext = true}, {.height = 60}}, "0@0:0 1@1:0 2@1:30");
    row("page start",
        {{.height = 20}, {.height = 20, .spaceBefore = 5, .startsPage = true}, {.height = 20, .spaceBefore = 5}},
        "0@0:0 1@1:0 2@1:25");
    row("heading before a page start", {{.height = 20, .keepWithNext = true}, {.height = 20, .startsPage = true}},
        "0@0:0 1@1:0");
    row("room rather after a section than within one",
        {{.height = 20}, section, part, part, part, part, {.height = 40, .startsSection = true}},
        "0@0:0 1@0:20 2@0:40 3@0:60 4@0:80 5@1:0 6@1:20");
    row("text that goes on fills its page",
        {{.height = 20}, {.height = 120, .cuts = {20, 40, 60, 80, 100}}, {.height = 30}},
        "0@0:0 1@0:20[0-80] 1@1:0[80-120] 2@1:40");
    row("no page for the end of a text alone",
        {{.height = 190, .cuts = {30, 60, 90, 120, 150}}, {.height = 60, .startsSection = true}, {.height = 30}},
        "0@0:0[0-90] 0@1:0[90-190] 1@2:0 2@2:60");
    row("block that must be cut", {{.height = 60}, {.height = 130, .cuts = {30, 60, 90, 120}}},
        "0@0:0 1@0:60[0-30] 1@1:0[30-130]");
}

void TestPageLayout::choosesEndsOfPages()
{
    QFETCH(QList<PageBlock>, given);
    QFETCH(QString, expected);
    QCOMPARE(dump(given, placeBlocksWell(given, 100)), expected);
}

// Whatever it chooses, it never needs more pages than putting each block where it first fits.
void TestPageLayout::choosesFewestPages()
{
    for (int seed = 0; seed < 200; ++seed) {
        QList<PageBlock> given;
        for (int index = 0; index < 40; ++index) {
            const int number = (index * 7919 + seed * 104729) % 1009;
            PageBlock block{.height = 4.0 + number % 43, .spaceBefore = double(number % 5)};
            block.likesNext = number % 3 == 0;
            block.keepWithNext = number % 7 == 0;
            block.startsSection = index % 6 == 0;
            given.append(block);
        }
        QCOMPARE(pageCount(placeBlocksWell(given, 200)), pageCount(placeBlocks(given, 200)));
    }
}

void TestPageLayout::losesAndDoublesNothing_data()
{
    QTest::addColumn<double>("tallest");
    QTest::newRow("with blocks that are cut") << 140.0;
    QTest::newRow("without") << 40.0;
}

void TestPageLayout::losesAndDoublesNothing()
{
    QFETCH(double, tallest);
    QList<PageBlock> given;
    for (int index = 0; index < 200; ++index) {
        PageBlock block{.height = 5.0 + (index * 37) % int(tallest), .spaceBefore = double(index % 9)};
        block.keepWithNext = index % 4 == 0;
        block.startsSection = index % 6 == 0;
        for (double cut = 10; cut < block.height; cut += 11)
            block.cuts.append(cut);
        given.append(block);
    }
    QList<double> covered(given.size(), 0);
    int page = 0;
    double bottom = 0;
    for (const PagePlacement &place : placeBlocksWell(given, 100)) {
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
