#pragma once

#include "ui/shell/pages/figures/importflow.h"

#include <QWidget>

class QButtonGroup;
class QVBoxLayout;

namespace aros::shell {

class TextLabel;

// The ways in which figures come, and what there is to know about the one that is chosen. What is needed for typing
// stands below it.
class WaysPart final : public QWidget
{
    Q_OBJECT

public:
    explicit WaysPart(FigureImport::Way way, QWidget *parent = nullptr);

    FigureImport::Way way() const { return m_way; }
    void focusFirst();

signals:
    void wayChosen();
    void templateWished();

private:
    static QString hintFor(FigureImport::Way way);
    void addWay(QVBoxLayout &column, FigureImport::Way way, const QString &text);
    void choose(FigureImport::Way way);

    FigureImport::Way m_way;
    QButtonGroup *m_group;
    TextLabel *m_hint;
};

} // namespace aros::shell
