#pragma once

#include "ui/shell/pages/figures/importflow.h"

#include <QWidget>

class QCheckBox;
class QVBoxLayout;

namespace aros::shell {

class LongList;
class TextLabel;

// What bringing a table in would do: in one sentence, then the rows that are refused, then what goes in.
class PreviewPart final : public QWidget
{
    Q_OBJECT

public:
    PreviewPart(const FigureImport &import, QWidget *parent = nullptr);

    // New and corrected ones.
    int changes() const { return m_changes; }
    // Why nothing can be brought in at the moment; empty where it can.
    QString obstacle() const;
    bool isPartWanted() const;
    void setPartWanted(bool wanted);
    // To the first problem, or else to the heading.
    void focusFirst();

signals:
    void obstacleChanged();
    void columnsWished();

private:
    void addSummary(QVBoxLayout &column, const FigureImport &import);
    void addColumns(QVBoxLayout &column, const FigureImport &import);
    void addRefused(QVBoxLayout &column, const FigureImport &import);
    void addChanges(QVBoxLayout &column, const FigureImport &import);
    QString heading(const FigureImport &import) const;
    QString counts(const metrics::ImportPlan &plan) const;

    int m_changes = 0;
    bool m_hasRefused = false;
    TextLabel *m_heading = nullptr;
    QCheckBox *m_part = nullptr;
};

} // namespace aros::shell
