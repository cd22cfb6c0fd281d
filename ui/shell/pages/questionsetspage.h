#pragma once

#include "ui/shell/page.h"

class QButtonGroup;
class QComboBox;

namespace aros::shell {

class Card;

// The question sets that are here: which one new assessments use; bring one in after looking at what it holds, save one
// as a file, compare two, remove one that no assessment uses.
class QuestionSetsPage final : public Page
{
    Q_OBJECT

public:
    explicit QuestionSetsPage(PageHost &host);

    QVariantMap state() const override;
    void restore(const QVariantMap &state) override;
    void focusFirst() override;

private:
    QWidget *renew(QWidget *&area);
    void showSets();
    void addSet(const questions::QuestionSet &set, QButtonGroup &group);
    QWidget *makeSetButtons(const questions::QuestionSet &set, int uses);
    void choose(const questions::QuestionSetName &name);

    void chooseFile();
    // Shows what a file holds, with the button that keeps it, or what is wrong with it.
    void check(const QString &path);
    void showFaults(Card &card, const presentation::QuestionFileCheck &found);
    void showGoodFile(Card &card, const presentation::QuestionFileCheck &found);
    void addCheckButtons(Card &card, Button *first);
    void addOrigin(QVBoxLayout &column, const presentation::QuestionFileCheck &found);
    void closeCheck();
    void install(const QByteArray &bytes);

    void save(const questions::QuestionSetName &name);
    void saveTemplate();
    void remove(const questions::QuestionSetName &name);
    void bringBack(const QByteArray &bytes, bool choose);

    void addComparing(QVBoxLayout &column);
    void compare();
    void addChanges(QVBoxLayout &column, const questions::QuestionSetPtr &earlier,
                    const questions::QuestionSetPtr &later);

    QWidget *m_checked = nullptr; // what a file holds
    QWidget *m_sets = nullptr;
    QWidget *m_first = nullptr;
    QWidget *m_inCheck = nullptr; // where the keyboard goes when a file was looked at
    QComboBox *m_earlier = nullptr;
    QComboBox *m_later = nullptr;
    QWidget *m_changes = nullptr;
    QString m_file; // that is being looked at
};

} // namespace aros::shell
