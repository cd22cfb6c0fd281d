// What the page for adding figures does; what it shows is in addfigurespage.cpp.

#include "core/metrics/figuremapping.h"
#include "ui/shell/pages/addfigurespage.h"
#include "ui/shell/pages/figures/columnspart.h"
#include "ui/shell/pages/figures/figuregrid.h"
#include "ui/shell/pages/figures/previewpart.h"
#include "ui/shell/pages/figures/wayspart.h"
#include "ui/shell/userprompts.h"
#include "ui/shell/widgets/button.h"

#include <QClipboard>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>
#include <QUrl>

namespace aros::shell {

using Way = FigureImport::Way;

namespace {

QString droppedFile(const QMimeData &data)
{
    return data.hasUrls() && data.urls().size() == 1 ? data.urls().constFirst().toLocalFile() : QString();
}

} // namespace

void AddFiguresPage::goOn()
{
    switch (m_step) {
    case Step::Start:
        if (m_way == Way::File)
            chooseFile();
        else if (m_way == Way::Paste)
            paste();
        else
            checkTyped();
        return;
    case Step::Columns:
        acceptColumns();
        return;
    case Step::Preview:
        bringIn();
        return;
    case Step::Working:
        return;
    }
}

void AddFiguresPage::goBack()
{
    if (!m_typed || m_step == Step::Start) {
        host().go({Destination::Place::Metrics, {}, {}});
        return;
    }
    if (m_step == Step::Working) {
        cancel();
        return;
    }
    beginAnew();
}

void AddFiguresPage::chooseFile()
{
    const auto path = host().prompts().fileToOpen(tr("Choose figures"), {}, tr("Tables (*.csv *.tsv *.txt)"));
    if (path)
        read(*path);
}

void AddFiguresPage::read(const QString &path)
{
    m_name = QFileInfo(path).fileName();
    showWorking(tr("Reading %1").arg(m_name));
    m_flow.readFile(path);
}

void AddFiguresPage::paste()
{
    const QString cells = QGuiApplication::clipboard()->text();
    m_name.clear();
    if (cells.trimmed().isEmpty()) {
        showProblem(tr("There are no cells to paste. Copy them in Excel first."));
        return;
    }
    showWorking(tr("Reading what was pasted"));
    m_flow.readCells(cells);
}

void AddFiguresPage::checkTyped()
{
    if (m_typed->isEmpty()) {
        showObstacle(tr("No figure is typed yet."));
        m_grid->focusFirst();
        return;
    }
    m_name.clear();
    m_flow.take(m_typed->table(), FigureGridModel::mapping());
    plan();
}

// What was read goes straight to the preview where all of its columns are known.
void AddFiguresPage::takeTable()
{
    const presentation::KnownColumns &columns = m_flow.import().columns;
    const bool isKnown = columns.wereRemembered || (m_flow.import().hasHeader && !takeChosenUnit());
    if (isKnown && columns.mapping.missing().isEmpty())
        plan();
    else
        showColumns();
}

// A table that names no unit is more likely of the one that was looked at than of everything together. That is to be
// seen before it is taken.
bool AddFiguresPage::takeChosenUnit()
{
    using metrics::FigureColumn;
    const metrics::UnitPath &unit = m_board.choice().unit;
    metrics::FigureMapping mapping = m_flow.import().columns.mapping;
    for (const FigureColumn column : {FigureColumn::Organisation, FigureColumn::Division, FigureColumn::Team}) {
        if (mapping.position(column) >= 0)
            return false;
    }
    mapping.setText(FigureColumn::Organisation, unit.organisation);
    mapping.setText(FigureColumn::Division, unit.division);
    mapping.setText(FigureColumn::Team, unit.team);
    m_flow.setMapping(mapping);
    return metrics::levelOf(unit) != metrics::UnitLevel::Everything;
}

void AddFiguresPage::acceptColumns()
{
    const FigureImport &import = m_flow.import();
    const Result<void> kept = host().workspace().metrics().rememberColumns(
        metrics::headerFingerprint(import.file.table.header), metrics::mappingText(import.columns.mapping));
    if (!kept) {
        host().prompts().tell(kept.error());
        return;
    }
    plan();
}

void AddFiguresPage::plan()
{
    m_isPartWanted = false;
    showWorking(tr("Checking the figures"));
    m_flow.plan();
}

void AddFiguresPage::cancel()
{
    m_storing.cancel();
    m_flow.cancel();
    if (m_step == Step::Working && m_stepBefore == Step::Preview)
        showPreview();
    else if (m_step == Step::Working && m_stepBefore == Step::Columns)
        showColumns();
    else if (m_step == Step::Working)
        beginAnew();
}

void AddFiguresPage::beginAnew()
{
    m_flow.cancel();
    showStart();
    focusFirst();
}

void AddFiguresPage::bringIn()
{
    m_isPartWanted = m_preview->isPartWanted();
    m_storing.start(host().workspace().metrics().deliver(
        {m_flow.import().plan.accepted, {}, {}, source().left(metrics::LongestFigureSource)}));
    if (m_storing.isRunning())
        showWorking(tr("Storing the figures"));
}

QString AddFiguresPage::source() const
{
    switch (m_flow.import().way) {
    case Way::File:
        return m_flow.import().name;
    case Way::Paste:
        return tr("Pasted", "where figures came from");
    case Way::Type:
        break;
    }
    return tr("Typed in", "where figures came from");
}

void AddFiguresPage::finish(const metrics::PutCounts &counts)
{
    const FigureImport &import = m_flow.import();
    m_isDone = true;
    m_board.setReceipt(presentation::FigureReceipt{source(), import.changes});
    if (const Result<void> read = m_board.refresh(); !read)
        host().prompts().tell(read.error());
    Destination metrics{Destination::Place::Metrics, {}, {}};
    metrics.message = tr("%n figure(s) are in: %1 new, %2 corrected.", nullptr, counts.added + counts.corrected)
                          .arg(QLocale().toString(counts.added), QLocale().toString(counts.corrected));
    metrics.series.unit = import.plan.accepted.constFirst().unit;
    metrics.figuresAreIn = true;
    m_board.choose({metrics.series.unit, m_board.choice().metric, {}});
    host().go(metrics);
}

void AddFiguresPage::saveTemplate()
{
    const auto path = host().prompts().fileToSave(tr("Save an empty table for Excel"), tr("figures.csv"),
                                                  tr("Table for Excel (*.csv)"));
    if (!path)
        return;
    const Result<void> saved = host().workspace().saveFiguresTemplate(*path);
    if (saved)
        showSaved(*path);
    else
        host().prompts().tell(saved.error());
}

bool AddFiguresPage::mayLeave()
{
    if (m_storing.isRunning()) {
        m_storing.pause();
        const bool leaves = host().prompts().confirm(tr("Stop storing the figures?"),
                                                     tr("They are not in yet. If you leave now, none of them goes in."),
                                                     tr("Stop and leave"));
        if (leaves)
            cancel();
        else
            m_storing.resume();
        return leaves;
    }
    return !m_typed || m_isDone || m_typed->isEmpty() ||
           host().prompts().confirm(tr("Leave what you have typed?"),
                                    tr("It is not brought in. What you have typed is not kept."), tr("Leave it"));
}

bool AddFiguresPage::handleKey(QKeyEvent *event)
{
    if (m_typed && m_step == Step::Start && event->matches(QKeySequence::Paste)) {
        paste();
        return true;
    }
    return Page::handleKey(event);
}

void AddFiguresPage::focusFirst()
{
    if (!m_typed)
        m_back->setFocus(Qt::OtherFocusReason);
    else if (m_ways && m_way == Way::Type && !m_typed->isEmpty())
        m_grid->focusFirst();
    else if (m_ways)
        m_ways->focusFirst();
    else if (m_preview)
        m_preview->focusFirst();
    else if (m_columns)
        m_columns->focusFirst();
}

void AddFiguresPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_step != Step::Working && !droppedFile(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void AddFiguresPage::dropEvent(QDropEvent *event)
{
    const QString path = droppedFile(*event->mimeData());
    if (path.isEmpty() || m_step == Step::Working)
        return;
    event->acceptProposedAction();
    read(path);
}

QVariantMap AddFiguresPage::state() const
{
    QVariantMap state = Page::state();
    if (!m_typed)
        return state;
    state.insert(QStringLiteral("way"), static_cast<int>(m_way));
    // What is under way begins anew.
    const Step step = m_step == Step::Working ? m_stepBefore : m_step;
    state.insert(QStringLiteral("step"), static_cast<int>(step));
    state.insert(QStringLiteral("import"), QVariant::fromValue(m_flow.import()));
    state.insert(QStringLiteral("part"), m_preview ? m_preview->isPartWanted() : m_isPartWanted);
    if (!m_typed->isEmpty())
        state.insert(QStringLiteral("typed"), QVariant::fromValue(m_typed->rows()));
    return state;
}

void AddFiguresPage::restore(const QVariantMap &state)
{
    if (m_typed) {
        m_way = static_cast<Way>(state.value(QStringLiteral("way")).toInt());
        m_typed->setRows(state.value(QStringLiteral("typed")).value<QList<QStringList>>());
        m_flow.setImport(state.value(QStringLiteral("import")).value<FigureImport>());
        switch (static_cast<Step>(state.value(QStringLiteral("step")).toInt())) {
        case Step::Columns:
            showColumns();
            break;
        case Step::Preview:
            m_isPartWanted = state.value(QStringLiteral("part")).toBool();
            showPreview();
            break;
        default:
            showStart();
        }
    }
    Page::restore(state);
}

} // namespace aros::shell
