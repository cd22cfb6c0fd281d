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
#include <QTimer>
#include <QUrl>

namespace aros::shell {

using Way = FigureImport::Way;

namespace {

constexpr int StoredAtOnce = 2000; // figures; more take so long that it is said before

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
    showWorking(tr("Checking the figures"));
    m_flow.plan();
}

void AddFiguresPage::cancel()
{
    m_flow.cancel();
    if (m_stepBefore == Step::Columns)
        showColumns();
    else
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
    if (m_flow.import().plan.accepted.size() <= StoredAtOnce) {
        store();
        return;
    }
    showObstacle(tr("The figures are being stored."));
    m_primary->setEnabled(false);
    m_back->setEnabled(false);
    QTimer::singleShot(50, this, &AddFiguresPage::store); // once that is painted
}

void AddFiguresPage::store()
{
    const FigureImport &import = m_flow.import();
    const QString source = import.way == Way::File    ? import.name
                           : import.way == Way::Paste ? tr("Pasted", "where figures came from")
                                                      : tr("Typed in", "where figures came from");
    const auto counts =
        host().workspace().metrics().put(import.plan.accepted, source.left(metrics::LongestFigureSource));
    m_back->setEnabled(true);
    if (!counts) {
        m_primary->setEnabled(true);
        showObstacle({});
        host().prompts().tell(counts.error());
        return;
    }
    m_isDone = true;
    m_board.setReceipt(presentation::FigureReceipt{source, import.changes});
    if (const Result<void> read = m_board.refresh(); !read)
        host().prompts().tell(read.error());
    Destination metrics{Destination::Place::Metrics, {}, {}};
    metrics.message = tr("%n figure(s) are in: %1 new, %2 corrected.", nullptr, counts->added + counts->corrected)
                          .arg(QLocale().toString(counts->added), QLocale().toString(counts->corrected));
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
    state.insert(QStringLiteral("part"), m_preview && m_preview->isPartWanted());
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
            showPreview();
            m_preview->setPartWanted(state.value(QStringLiteral("part")).toBool());
            break;
        default:
            showStart();
        }
    }
    Page::restore(state);
}

} // namespace aros::shell
