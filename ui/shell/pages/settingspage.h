#pragma once

#include "core/assessment/history.h"
#include "ui/shell/page.h"

#include <functional>

class QCheckBox;
class QRadioButton;

namespace aros::shell {

class Card;

// Language, look and keys; small groups; backups and the health of the workspace; the question set; about.
class SettingsPage final : public Page
{
    Q_OBJECT

public:
    explicit SettingsPage(PageHost &host);

    void focusFirst() override;

private:
    using Change = std::function<void(presentation::Settings &)>;

    Card *addCard(const QString &heading);
    QRadioButton *addChoice(QWidget *group, const QString &objectName, const QString &text, bool chosen,
                            const Change &change);
    void addLook();
    void addKeys();
    void addSmallGroups();
    void addData();
    void addBackups(Card *card);
    void addQuestionSets();
    void addAbout();
    void change(const Change &change);
    void saveBackup();
    void restoreBackup(const QString &path, const QString &when);
    void restoreOther();
    void checkWorkspace();
    void showBrokenHistories(const QList<std::pair<AssessmentId, assessment::HistoryProblem>> &broken);

    QWidget *m_first = nullptr;
};

} // namespace aros::shell
