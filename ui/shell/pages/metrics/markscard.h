#pragma once

#include "core/metrics/metricchart.h"
#include "core/metrics/seriesedits.h"
#include "ui/shell/widgets/card.h"

#include <functional>

class QComboBox;
class QLineEdit;
class QSpinBox;
class QVBoxLayout;

namespace aros::shell {

class Button;
class IconLabel;
class TextLabel;

// What is marked on a chart: notes on a month, events, and months from which limits are worked out anew, each with its
// reason. A list with a way to take each away, and one line to add another.
class MarksCard final : public Card
{
    Q_OBJECT

public:
    enum class Kind { Note, Event, Rebase };

    // Without `mayChange` there is only the list. `edits` must outlive the card.
    MarksCard(const metrics::MetricChart &chart, metrics::SeriesEdits &edits, bool mayChange);

    void show(const metrics::MetricChart &chart);
    // So that only the text is left to type. An invalid month leaves the choice as it is.
    void begin(Kind kind, const QDate &month);
    void chooseMonth(const QDate &month);

signals:
    void changed();
    void failed(const aros::Error &error);

private:
    void addForm();
    void fillMonths(const metrics::MetricChart &chart);
    void showKind();
    void add();
    void addRow(QVBoxLayout &rows, const QString &text, const QString &name, std::function<Result<void>()> remove);
    void report(const Result<void> &done);

    metrics::SeriesEdits &m_edits;
    bool m_mayChange;
    QWidget *m_list = nullptr;
    QComboBox *m_kind = nullptr;
    QComboBox *m_month = nullptr;
    QSpinBox *m_day = nullptr;
    QWidget *m_dayPlace = nullptr;
    QLineEdit *m_text = nullptr;
    TextLabel *m_hint = nullptr;
    IconLabel *m_fault = nullptr;
    Button *m_add = nullptr;
};

} // namespace aros::shell
