#include "ui/shell/dialogs.h"

#include <QApplication>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace aros;

namespace {

constexpr auto Sets = "Table for Excel (*.csv);;Question set (*.json)";

void type(const QString &path)
{
    auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
    QVERIFY(dialog);
    dialog->findChild<QLineEdit *>("fileNameEdit")->setText(path);
    QVERIFY(QMetaObject::invokeMethod(dialog, "accept"));
}

} // namespace

class TestSaveDialog : public QObject
{
    Q_OBJECT

private slots:
    void givesEveryFileItsEnding_data();
    void givesEveryFileItsEnding();
    void asksBeforeAnEndingReplacesAFile_data();
    void asksBeforeAnEndingReplacesAFile();

private:
    void write(const QString &name) const;

    QTemporaryDir m_folder;
};

void TestSaveDialog::write(const QString &name) const
{
    QFile file(m_folder.filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
}

void TestSaveDialog::givesEveryFileItsEnding_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<int>("chosen");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("saved");
    const QString csv = "Table for Excel (*.csv)";
    QTest::newRow("none typed") << csv << 0 << "sickness"
                                << "sickness.csv";
    QTest::newRow("its own") << csv << 0 << "sickness.csv"
                             << "sickness.csv";
    QTest::newRow("its own in capitals") << csv << 0 << "sickness.CSV"
                                         << "sickness.CSV";
    QTest::newRow("a dot in the name") << csv << 0 << "sickness 10.2026"
                                       << "sickness 10.2026.csv";
    QTest::newRow("that of another kind") << csv << 0 << "sickness.xlsx"
                                          << "sickness.xlsx.csv";
    QTest::newRow("with letters of Welsh") << csv << 0 << "tŷ"
                                           << "tŷ.csv";
    QTest::newRow("a backup") << "Aros files (*.sqlite)" << 0 << "backup 2026.11"
                              << "backup 2026.11.sqlite";
    QTest::newRow("the first of two kinds") << Sets << 0 << "our-questions-1.0"
                                            << "our-questions-1.0.csv";
    QTest::newRow("the second of two kinds") << Sets << 1 << "our-questions-1.0"
                                             << "our-questions-1.0.json";
    QTest::newRow("the second kind as typed") << Sets << 0 << "our-questions.json"
                                              << "our-questions.json";
}

void TestSaveDialog::givesEveryFileItsEnding()
{
    QFETCH(QString, filter);
    QFETCH(int, chosen);
    QFETCH(QString, typed);
    QFETCH(QString, saved);
    shell::DialogPrompts prompts;
    QTimer::singleShot(0, this, [&] {
        auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
        const QString kind = dialog->nameFilters().at(chosen);
        dialog->selectNameFilter(kind);
        emit dialog->filterSelected(kind); // as the choice of the dialog does
        type(m_folder.filePath(typed));
    });
    const auto path = prompts.fileToSave("Save", "figures.csv", filter);
    QVERIFY(path);
    QCOMPARE(*path, m_folder.filePath(saved));
}

void TestSaveDialog::asksBeforeAnEndingReplacesAFile_data()
{
    QTest::addColumn<bool>("replaces");
    QTest::newRow("replaced") << true;
    QTest::newRow("kept, and another name typed") << false;
}

void TestSaveDialog::asksBeforeAnEndingReplacesAFile()
{
    QFETCH(bool, replaces);
    write("figures 10.2026.csv");
    shell::DialogPrompts prompts;
    QTimer::singleShot(0, this, [&] {
        type(m_folder.filePath("figures 10.2026"));
        QTimer::singleShot(0, this, [&] {
            QWidget *question = QApplication::activeModalWidget();
            QVERIFY(question && !qobject_cast<QFileDialog *>(question));
            if (replaces) {
                question->findChild<QPushButton *>("accept")->click();
                return;
            }
            QTimer::singleShot(0, this, [&] { type(m_folder.filePath("figures 11.2026")); });
            QVERIFY(QMetaObject::invokeMethod(question, "reject"));
        });
    });
    const auto path = prompts.fileToSave("Save", "figures.csv", "Tables (*.csv)");
    QVERIFY(path);
    QCOMPARE(QFileInfo(*path).fileName(), QString(replaces ? "figures 10.2026.csv" : "figures 11.2026.csv"));
}

QTEST_MAIN(TestSaveDialog)
#include "tst_savedialog.moc"
