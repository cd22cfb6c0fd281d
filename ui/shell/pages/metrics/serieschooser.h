#pragma once

#include "ui/presentation/metricboard.h"

#include <QWidget>

class QComboBox;

namespace aros::shell {

class UnitChoice;

// Of which unit, staff group and metric a page of metrics is about. Keeps the board's choice.
class SeriesChooser final : public QWidget
{
    Q_OBJECT

public:
    enum Part { Unit = 1, Group = 2, Metric = 4 };
    Q_DECLARE_FLAGS(Parts, Part)

    SeriesChooser(presentation::MetricBoard &board, Parts parts, QWidget *parent = nullptr);

    // After something else than a person's hand has chosen.
    void showChoice();

    // At the end of the row, under its label.
    void append(const QString &label, QWidget *field);
    void showGroup(bool shown);

    QWidget *first() const;
    QWidget *last() const;

signals:
    void chosen();
    // The figures of what was chosen cannot be read; the choice is as before.
    void failed(const aros::Error &error);

private:
    void addChoice(QComboBox *choice, const QString &objectName, const QString &label);
    void fillUnits();
    void fillGroups();
    void fillMetrics();
    void chooseUnit();
    void chooseGroup();
    void chooseMetric();

    presentation::MetricBoard &m_board;
    UnitChoice *m_unit = nullptr;
    QComboBox *m_group = nullptr;
    QComboBox *m_metric = nullptr;
    QWidget *m_appended = nullptr;
};

Q_DECLARE_OPERATORS_FOR_FLAGS(SeriesChooser::Parts)

} // namespace aros::shell
