#include "ui/shell/pages/figures/previewpart.h"

#include "ui/shell/pages/figures/previewmodels.h"
#include "ui/shell/style/look.h"
#include "ui/shell/widgets/button.h"
#include "ui/shell/widgets/card.h"
#include "ui/shell/widgets/fields.h"
#include "ui/shell/widgets/longlist.h"
#include "ui/shell/widgets/textlabel.h"
#include "ui/shell/widgets/wraplayout.h"

#include <QCheckBox>
#include <QVBoxLayout>

#include <algorithm>

namespace aros::shell {

PreviewPart::PreviewPart(const FigureImport &import, QWidget *parent)
    : QWidget(parent),
      m_changes(import.plan.added + import.plan.corrected),
      m_hasRefused(!import.plan.rejected.isEmpty())
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Look::current().px(16));
    addSummary(*column, import);
    if (m_hasRefused)
        addRefused(*column, import);
    if (m_changes > 0)
        addChanges(*column, import);
}

QString PreviewPart::heading(const FigureImport &import) const
{
    switch (import.way) {
    case FigureImport::Way::File:
        return tr("What is in %1").arg(import.name);
    case FigureImport::Way::Paste:
        return tr("What you have pasted");
    case FigureImport::Way::Type:
        break;
    }
    return tr("What you have typed");
}

QString PreviewPart::counts(const metrics::ImportPlan &plan) const
{
    QStringList parts;
    const auto add = [&parts](int count, const QString &text) {
        if (count > 0)
            parts.append(text);
    };
    const auto refused = static_cast<int>(plan.rejected.size());
    add(plan.added, tr("%n new", nullptr, plan.added));
    add(plan.corrected, tr("%n corrected", nullptr, plan.corrected));
    add(plan.unchanged, tr("%n unchanged", nullptr, plan.unchanged));
    add(plan.repeated, tr("%n repeated", nullptr, plan.repeated));
    add(plan.empty, tr("%n without a number", nullptr, plan.empty));
    add(refused, tr("%n refused", nullptr, refused));
    const QString rows = tr("%n row(s)", nullptr, plan.rows);
    if (parts.isEmpty())
        return tr("%1.", "a sentence of nothing but a number of rows").arg(rows);
    return tr("%1: %2.", "a number of rows, and how many of them are new, corrected and so on")
        .arg(rows, parts.join(QStringLiteral(", ")));
}

void PreviewPart::addSummary(QVBoxLayout &column, const FigureImport &import)
{
    auto *card = new Card(Card::Surface::Accent);
    m_heading = new HeadingLabel(heading(import), size::CardHeading);
    m_heading->setObjectName(QStringLiteral("preview-heading"));
    m_heading->setFocusPolicy(Qt::ClickFocus);
    card->column()->addWidget(m_heading);
    auto *sentence = bodyText(counts(import.plan));
    sentence->setObjectName(QStringLiteral("counts"));
    card->column()->addWidget(sentence);
    if (m_changes == 0 && !m_hasRefused)
        card->column()->addWidget(bodyText(tr("Nothing would change: there is no new figure in it.")));
    else
        card->column()->addWidget(controlText(tr("Nothing is stored yet.")));
    if (import.file.wasWindows1252)
        card->column()->addWidget(
            controlText(tr("The file is not in UTF-8 and was read as Windows-1252. Check names that have accents.")));
    if (import.way != FigureImport::Way::Type)
        addColumns(*card->column(), import);
    column.addWidget(card);
}

void PreviewPart::addColumns(QVBoxLayout &column, const FigureImport &import)
{
    if (import.columns.wereRemembered)
        column.addWidget(controlText(tr("The columns are read as you chose for such a table before.")));
    else if (!import.columns.ignored.isEmpty())
        column.addWidget(controlText(
            tr("Columns that were not read: %1.").arg(import.columns.ignored.mid(0, 20).join(QStringLiteral(", ")))));
    auto *area = new QWidget;
    auto *row = new WrapLayout(area);
    row->setContentsMargins(0, 0, 0, 0);
    auto *change = new Button(tr("Change the columns"), Button::Kind::Secondary);
    change->setObjectName(QStringLiteral("change-columns"));
    connect(change, &QPushButton::clicked, this, &PreviewPart::columnsWished);
    row->addWidget(change);
    column.addWidget(area);
}

void PreviewPart::addRefused(QVBoxLayout &column, const FigureImport &import)
{
    const auto rows = static_cast<int>(import.plan.rejected.size());
    auto *card = new Card;
    card->column()->addWidget(new HeadingLabel(tr("%n row(s) will not go in", nullptr, rows), size::SmallHeading));
    QList<metrics::RejectedRow> faults = import.plan.rejected + import.plan.further;
    std::stable_sort(faults.begin(), faults.end(), [](const auto &a, const auto &b) { return a.line < b.line; });
    auto *model = new RefusedRowsModel(faults, this);
    auto *list = new LongList(tr("Rows that will not go in, and why"), *model);
    list->setObjectName(QStringLiteral("refused"));
    card->column()->addWidget(list);
    if (m_changes > 0) {
        m_part = makeCheck(QStringLiteral("without-refused"), tr("Bring in the others without them"));
        connect(m_part, &QCheckBox::toggled, this, &PreviewPart::obstacleChanged);
        card->column()->addWidget(m_part);
    } else {
        card->column()->addWidget(
            controlText(import.way == FigureImport::Way::Type
                            ? tr("Nothing else is new. Go back and put these rows right.")
                            : tr("Nothing else is new. Put these rows right in the table and bring it in again.")));
    }
    column.addWidget(card);
}

void PreviewPart::addChanges(QVBoxLayout &column, const FigureImport &import)
{
    auto *card = new Card;
    card->column()->addWidget(new HeadingLabel(tr("%n figure(s) can go in", nullptr, m_changes), size::SmallHeading));
    auto *model = new ImportChangesModel(import.changes, import.intake->catalog(), this);
    auto *list = new LongList(tr("Figures that can go in"), *model);
    list->setObjectName(QStringLiteral("changes"));
    card->column()->addWidget(list);
    column.addWidget(card);
}

QString PreviewPart::obstacle() const
{
    if (m_changes == 0)
        return tr("There is nothing to bring in.");
    if (m_hasRefused && !isPartWanted())
        return tr("Rows were refused. Tick “Bring in the others without them” to go on.");
    return {};
}

bool PreviewPart::isPartWanted() const
{
    return m_part && m_part->isChecked();
}

void PreviewPart::setPartWanted(bool wanted)
{
    if (m_part)
        m_part->setChecked(wanted);
}

// To the counts, which come first; the lists follow them.
void PreviewPart::focusFirst()
{
    m_heading->setFocus(Qt::OtherFocusReason);
}

} // namespace aros::shell
