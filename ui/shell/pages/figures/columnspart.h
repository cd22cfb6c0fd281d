#pragma once

#include "ui/presentation/textcolumnsmodel.h"
#include "ui/shell/pages/figures/importflow.h"

#include <QWidget>

class QComboBox;
class QVBoxLayout;

namespace aros::shell {

class TextLabel;
class TextTable;

// Which column of a table is what, with its first rows as they are and, once that is possible, as they would be read.
// Changes the flow's columns at once.
class ColumnsPart final : public QWidget
{
    Q_OBJECT

public:
    // `flow`, whose intake() is there, must outlive the part.
    explicit ColumnsPart(ImportFlow &flow, QWidget *parent = nullptr);

    // What is still to be chosen; empty where nothing is.
    QString obstacle() const;
    void focusFirst();

signals:
    void obstacleChanged();

private:
    void addHead(QVBoxLayout &column);
    void addChoices(QVBoxLayout &column);
    void addFirstRows(QVBoxLayout &column);
    QList<presentation::TextColumn> rowsAsTheyAre() const;
    void addSamples(QVBoxLayout &column);
    void fillChoices();
    void fillChoice(int column);
    static QString columnNumber(int position);
    QString titleAt(int position) const;
    void choose(int column);
    void showSamples();
    QString sampleText(const metrics::TableRow &row) const;
    QString figureSentence(int line, const metrics::Figure &figure) const;

    ImportFlow &m_flow;
    QList<QComboBox *> m_choices; // one a FigureColumn
    QWidget *m_firstRowsCard = nullptr;
    TextTable *m_firstRows = nullptr;
    QWidget *m_sampleCard = nullptr;
    QList<TextLabel *> m_samples;
};

} // namespace aros::shell
