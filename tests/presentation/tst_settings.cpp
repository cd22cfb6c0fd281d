#include "ui/presentation/settings.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace aros;
using namespace aros::presentation;

class TestSettings : public QObject
{
    Q_OBJECT

private slots:
    void keepsWhatIsSaved();
    void startsWithDefaults_data();
    void startsWithDefaults();
    void refusesUnknownValues();
};

void TestSettings::keepsWhatIsSaved()
{
    QTemporaryDir folder;
    const SettingsStore store(folder.filePath("new/settings.json"));
    Settings settings;
    settings.language = Language::Welsh;
    settings.scheme = SchemeChoice::HighContrast;
    settings.textSize = 150;
    settings.singleKeys = false;
    settings.reducedMotion = true;
    settings.questionSet = questions::QuestionSetName{"our-questions", "1.2", "00ff"};
    settings.windowGeometry = QByteArray("\x00\x01geometry", 10);
    QVERIFY(store.save(settings));
    QCOMPARE(store.load(), settings);
}

void TestSettings::startsWithDefaults_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("missing") << QByteArray();
    QTest::newRow("not JSON") << QByteArray("{\"language\":");
    QTest::newRow("another kind of JSON") << QByteArray("[1,2]");
    QTest::newRow("too large") << QByteArray(100000, ' ');
}

void TestSettings::startsWithDefaults()
{
    QFETCH(QByteArray, content);
    QTemporaryDir folder;
    const QString path = folder.filePath("settings.json");
    if (!content.isEmpty()) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    QCOMPARE(SettingsStore(path).load(), Settings());
}

void TestSettings::refusesUnknownValues()
{
    QTemporaryDir folder;
    QFile file(folder.filePath("settings.json"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"language":"de","scheme":"pink","textSize":130})");
    file.close();
    QCOMPARE(SettingsStore(file.fileName()).load(), Settings());
}

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
