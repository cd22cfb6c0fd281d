#pragma once

#include "core/questions/questionset.h"

#include <QWidget>

namespace aros::shell {

class TextLabel;

// Under the grid of a paper sheet, always in view: the statement whose box has the focus, to check against the sheet,
// and how far the sheet is.
class SheetStrip final : public QWidget
{
    Q_OBJECT

public:
    enum class Tone { Progress, Done, Doubt };

    SheetStrip();

    void showStatement(const questions::QuestionSet &set, int index);
    // Done and Doubt are said by a screen reader too.
    void showStatus(const QString &text, Tone tone);
    // Where height is short the statement is not larger than other text.
    void setCompact(bool compact);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    TextLabel *m_statement;
    TextLabel *m_status;
};

} // namespace aros::shell
