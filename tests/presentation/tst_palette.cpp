#include "ui/presentation/palette.h"

#include <QTest>

using namespace aros::presentation;

// Text reaches 4.5:1 and everything else that carries meaning 3:1 in every scheme (WCAG 2.2, 1.4.3 and 1.4.11).
class TestPalette : public QObject
{
    Q_OBJECT

private slots:
    void textIsLegible_data();
    void textIsLegible();
    void shapesAreVisible_data();
    void shapesAreVisible();
    void levelsDiffer_data();
    void levelsDiffer();
    void measuresContrast();

private:
    using Pair = std::pair<QColor, QColor>;
    static void addSchemes()
    {
        QTest::addColumn<int>("scheme");
        QTest::newRow("light") << static_cast<int>(Scheme::Light);
        QTest::newRow("dark") << static_cast<int>(Scheme::Dark);
        QTest::newRow("high contrast") << static_cast<int>(Scheme::HighContrast);
    }
    static void check(const QList<Pair> &pairs, double least)
    {
        for (qsizetype number = 0; number < pairs.size(); ++number) {
            const auto &[a, b] = pairs.at(number);
            QVERIFY2(contrastRatio(a, b) >= least, qPrintable(QStringLiteral("pair %1: %2 on %3 is %4")
                                                                  .arg(number)
                                                                  .arg(a.name(), b.name())
                                                                  .arg(contrastRatio(a, b))));
        }
    }
};

void TestPalette::textIsLegible_data()
{
    addSchemes();
}

void TestPalette::textIsLegible()
{
    QFETCH(int, scheme);
    const Palette &p = paletteFor(static_cast<Scheme>(scheme));
    QList<Pair> pairs{{p.text, p.background},
                      {p.text, p.card},
                      {p.text, p.accentSurface},
                      {p.textSecondary, p.background},
                      {p.textSecondary, p.card},
                      {p.textSecondary, p.accentSurface},
                      {p.onPrimary, p.primary},
                      {p.onPrimary, p.primaryHover},
                      {p.link, p.background},
                      {p.link, p.card},
                      {p.link, p.accentSurface},
                      {p.onDestructive, p.destructive},
                      {p.railText, p.rail},
                      {p.railText, p.railHover},
                      {p.railSelectedText, p.railSelected},
                      {p.critical, p.criticalSurface},
                      {p.critical, p.card},
                      {p.critical, p.background},
                      {p.success, p.successSurface},
                      {p.success, p.card},
                      {p.success, p.background},
                      {p.warning, p.warningSurface},
                      {p.warning, p.card},
                      {p.info, p.infoSurface},
                      {p.text, p.infoSurface},
                      {p.text, p.criticalSurface},
                      {p.text, p.warningSurface},
                      {p.text, p.successSurface},
                      {p.primary, p.card},
                      {p.primary, p.accentSurface},
                      {p.improvement, p.card},
                      {p.concern, p.card},
                      {p.change, p.card},
                      {p.onCoverBand, p.coverBand}};
    for (int level = 0; level < 5; ++level)
        pairs.append({p.onLevels.at(level), p.levels.at(level)});
    check(pairs, 4.5);
}

void TestPalette::shapesAreVisible_data()
{
    addSchemes();
}

void TestPalette::shapesAreVisible()
{
    QFETCH(int, scheme);
    const Palette &p = paletteFor(static_cast<Scheme>(scheme));
    check({{p.focus, p.background},
           {p.focus, p.card},
           {p.focus, p.accentSurface},
           {p.borderStrong, p.card},
           {p.borderStrong, p.background},
           {p.primary, p.track},
           {p.primary, p.background},
           {p.levelBorder, p.card},
           {p.textDisabled, p.card},
           {p.railSelected, p.rail}},
          3.0);
}

void TestPalette::levelsDiffer_data()
{
    addSchemes();
}

void TestPalette::levelsDiffer()
{
    QFETCH(int, scheme);
    const Palette &p = paletteFor(static_cast<Scheme>(scheme));
    for (int level = 1; level < 5; ++level)
        QVERIFY(contrastRatio(p.levels.at(level), p.levels.at(level - 1)) > 1.2);
}

void TestPalette::measuresContrast()
{
    QCOMPARE(contrastRatio(Qt::white, Qt::black), 21.0);
    QCOMPARE(contrastRatio(Qt::black, Qt::white), 21.0);
    QVERIFY(qAbs(contrastRatio(QColor(0x00, 0x5e, 0xb8), Qt::white) - 6.4) < 0.1);
}

QTEST_APPLESS_MAIN(TestPalette)
#include "tst_palette.moc"
