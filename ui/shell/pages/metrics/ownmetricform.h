#pragma once

#include "core/metrics/metriccatalog.h"
#include "ui/shell/widgets/card.h"

#include <QHash>

class QButtonGroup;
class QComboBox;
class QLineEdit;
class QSpinBox;

namespace aros::shell {

class TextLabel;

// A metric of one's own: what kind of figure it is, what it is called in one or both languages, and which way is
// better.
class OwnMetricForm final : public Card
{
    Q_OBJECT

public:
    // `catalog` must outlive the form.
    explicit OwnMetricForm(const metrics::MetricCatalog &catalog);

    // Empties the form for a new one.
    void begin();
    // To be changed; it keeps its id and kind, for figures hang on both.
    void edit(const metrics::MetricDefinition &metric);

signals:
    void finished(const aros::metrics::MetricDefinition &metric);
    void cancelled();

private:
    enum class Text { Name, Short, Definition, Numerator, Denominator };

    void addKinds();
    void addTexts();
    void addChoices();
    void addButtons();
    QWidget *addText(Text text, const QString &english, const QString &welsh, int longest);
    QComboBox *addChoice(QComboBox *choice, const QString &label);
    QComboBox *makeCounts(const QString &objectName) const;
    void fillUnits();
    void showKind();
    metrics::MetricKind kind() const;
    BilingualText text(Text text) const;
    void setText(Text text, const BilingualText &value);
    metrics::MetricDefinition definition() const;
    // What is missing, in words, with the field that it is about; empty where nothing is.
    std::pair<QString, QWidget *> missing() const;
    void finish();

    const metrics::MetricCatalog &m_catalog;
    metrics::MetricId m_id; // empty: new
    QButtonGroup *m_kinds;
    QHash<int, std::pair<QLineEdit *, QLineEdit *>> m_texts;
    QWidget *m_kindPlace = nullptr;
    QWidget *m_partTexts = nullptr;
    QWidget *m_choices = nullptr;
    QComboBox *m_numerator = nullptr;
    QComboBox *m_denominator = nullptr;
    QComboBox *m_unit = nullptr;
    QComboBox *m_denominatorUnit = nullptr;
    QComboBox *m_counted = nullptr;
    QComboBox *m_better = nullptr;
    QSpinBox *m_decimals = nullptr;

    TextLabel *m_faultText = nullptr;
};

} // namespace aros::shell
