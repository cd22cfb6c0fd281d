#pragma once

#include "core/common/language.h"
#include "core/questions/questionset.h"
#include "ui/shell/widgets/card.h"

namespace aros::shell {

class Button;
class TextLabel;

// The statement being rated: where it stands in its theme, who can change it, what good looks like, and on request
// ideas for evidence and why it matters.
class StatementCard final : public Card
{
    Q_OBJECT

public:
    StatementCard();

    void showStatement(const questions::QuestionSet &set, int index, Language language);
    bool isHelpOpen() const;
    void setHelpOpen(bool open);

private:
    QWidget *makeTopRow();
    QWidget *makeHelp();

    TextLabel *m_position = nullptr;
    Badge *m_team = nullptr;
    Badge *m_organisation = nullptr;
    Button *m_helpButton = nullptr;
    TextLabel *m_statement = nullptr;
    TextLabel *m_good = nullptr;
    QWidget *m_help = nullptr;
    TextLabel *m_prompts = nullptr;
    TextLabel *m_why = nullptr;
    TextLabel *m_source = nullptr;
};

} // namespace aros::shell
