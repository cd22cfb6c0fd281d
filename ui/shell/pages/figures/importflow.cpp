#include "ui/shell/pages/figures/importflow.h"

#include "core/metrics/figurecells.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QSet>
#include <QTimer>

#include <algorithm>

namespace aros::shell {

namespace {

constexpr qint64 SliceTime = 20; // ms that what is stored may be read for in one go

qsizetype mostCells(const metrics::FigureTable &table)
{
    qsizetype most = table.header.size();
    for (const metrics::TableRow &row : table.rows)
        most = qMax(most, row.cells.size());
    return most;
}

// The first row among the figures, under titles that say nothing.
void giveEmptyHeader(metrics::FigureTable &table)
{
    const int line = table.rows.isEmpty() ? 1 : qMax(1, table.rows.constFirst().line - 1);
    table.rows.prepend({line, table.header});
    table.header = QStringList(mostCells(table), QString());
}

void giveHeader(metrics::FigureTable &table)
{
    if (!table.rows.isEmpty())
        table.header = table.rows.takeFirst().cells;
}

} // namespace

bool lacksHeader(const QStringList &firstRow)
{
    const metrics::RecognisedHeader recognised = metrics::recogniseHeader(firstRow);
    if (!(recognised.mapping == metrics::FigureMapping()) || !recognised.twice.isEmpty())
        return false;
    return std::any_of(firstRow.cbegin(), firstRow.cend(), [](const QString &cell) {
        return metrics::periodInCell(cell).fault == metrics::PeriodFault::None ||
               metrics::numberInCell(cell).fault == metrics::NumberFault::None;
    });
}

struct ImportFlow::Planned {
    metrics::ImportPlan plan;
    QList<metrics::UnitPath> units; // whose figures must be read
    metrics::StoredFigures stored;
    QList<metrics::SeriesChanges> changes;
};

ImportFlow::ImportFlow(presentation::WorkspaceActions &workspace, QObject *parent)
    : QObject(parent),
      m_workspace(workspace)
{
    connect(&m_work, &BackgroundWork::progressed, this, [this](int rows) {
        if (m_isPlanning)
            emit planning(rows);
        else
            emit reading(rows);
    });
}

void ImportFlow::start(const QString &name, FigureImport::Way way)
{
    ++m_run;
    m_before = m_import;
    m_startedName = name;
    m_startedWay = way;
    m_isPlanning = false;
}

void ImportFlow::readFile(const QString &path)
{
    start(QFileInfo(path).fileName(), FigureImport::Way::File);
    m_work.start([this, path](const metrics::RowsDone &goesOn) {
        return [this, file = m_workspace.readFigures(path, goesOn)] { takeRead(file); };
    });
}

void ImportFlow::readCells(const QString &cells)
{
    start({}, FigureImport::Way::Paste);
    m_work.start([this, cells](const metrics::RowsDone &goesOn) {
        return [this, file = m_workspace.readPastedFigures(cells, goesOn)] { takeRead(file); };
    });
}

void ImportFlow::takeRead(const Result<metrics::FiguresFile> &file)
{
    if (!file) {
        emit failed(file.error());
        return;
    }
    if (!file->isUsable()) {
        emit unusable(file->fault);
        return;
    }
    m_import = {};
    m_import.way = m_startedWay;
    m_import.name = m_startedName;
    m_import.file = *file;
    m_import.hasHeader = !lacksHeader(m_import.file.table.header);
    if (!m_import.hasHeader)
        giveEmptyHeader(m_import.file.table);
    m_import.columns = presentation::columnsOf(m_import.file.table.header, m_workspace.metrics());
    emit wasRead();
}

void ImportFlow::take(const metrics::FigureTable &table, const metrics::FigureMapping &mapping)
{
    start({}, FigureImport::Way::Type);
    m_import = {};
    m_import.way = FigureImport::Way::Type;
    m_import.file.table = table;
    m_import.columns.mapping = mapping;
}

void ImportFlow::setHeader(bool hasHeader)
{
    if (hasHeader == m_import.hasHeader)
        return;
    if (hasHeader)
        giveHeader(m_import.file.table);
    else
        giveEmptyHeader(m_import.file.table);
    m_import.hasHeader = hasHeader;
    m_import.columns = presentation::columnsOf(m_import.file.table.header, m_workspace.metrics());
}

const presentation::FigureIntake *ImportFlow::intake()
{
    if (m_import.intake)
        return m_import.intake.get();
    const auto intake =
        presentation::FigureIntake::read(m_workspace.metrics(), m_workspace.clock().now().toLocalTime().date());
    if (!intake) {
        emit failed(intake.error());
        return nullptr;
    }
    m_import.intake = *intake;
    return m_import.intake.get();
}

void ImportFlow::plan()
{
    m_import.intake.reset(); // units may have come since
    if (!intake())
        return;
    ++m_run;
    m_isPlanning = true;
    // What was planned before is kept until this is done.
    m_work.start([this, import = m_import](const metrics::RowsDone &goesOn) {
        metrics::ImportContext context = import.intake->context();
        context.goesOn = goesOn;
        context.namesEveryFault = import.way == FigureImport::Way::Type;
        const auto planned = std::make_shared<Planned>();
        planned->plan = metrics::planImport(import.file.table, import.columns.mapping, context);
        QSet<metrics::UnitPath> units;
        for (const metrics::Figure &figure : std::as_const(planned->plan.accepted))
            units.insert(figure.unit);
        planned->units = units.values();
        return [this, planned] { readStored(planned); };
    });
}

// The repository belongs to this thread.
void ImportFlow::readStored(const std::shared_ptr<Planned> &planned)
{
    QElapsedTimer time;
    time.start();
    while (!planned->units.isEmpty() && time.elapsed() < SliceTime) {
        const auto figures = m_workspace.metrics().figuresOf(planned->units.takeLast());
        if (!figures) {
            emit failed(figures.error());
            return;
        }
        metrics::addTo(planned->stored, *figures);
    }
    if (planned->units.isEmpty()) {
        compare(planned);
        return;
    }
    QTimer::singleShot(0, this, [this, planned, run = m_run] {
        if (run == m_run)
            readStored(planned);
    });
}

void ImportFlow::compare(const std::shared_ptr<Planned> &planned)
{
    m_work.start([this, planned](const metrics::RowsDone &) {
        metrics::countAgainst(planned->stored, planned->plan);
        planned->changes = metrics::changesBySeries(planned->stored, planned->plan.accepted);
        return [this, planned] {
            m_import.plan = planned->plan;
            m_import.changes = planned->changes;
            emit wasPlanned();
        };
    });
}

void ImportFlow::cancel()
{
    ++m_run;
    m_work.cancel();
    if (!m_isPlanning)
        m_import = m_before;
}

} // namespace aros::shell
