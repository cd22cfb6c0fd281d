#pragma once

#include "core/metrics/importchanges.h"
#include "ui/presentation/figureintake.h"
#include "ui/presentation/workspaceactions.h"
#include "ui/shell/pages/figures/backgroundwork.h"

namespace aros::shell {

// A table of figures on its way in.
struct FigureImport {
    enum class Way { File, Paste, Type };

    Way way = Way::File;
    QString name; // of the file
    metrics::FiguresFile file;
    bool hasHeader = true; // or the first row is of figures like the others
    presentation::KnownColumns columns;
    std::shared_ptr<const presentation::FigureIntake> intake; // null before it was planned for the first time
    metrics::ImportPlan plan;
    QList<metrics::SeriesChanges> changes;
};

// Reads a table and plans what bringing it in would do, away from the window; what is stored is read here in between,
// a few units at a time. Stores nothing.
class ImportFlow final : public QObject
{
    Q_OBJECT

public:
    // `workspace` must outlive the flow.
    explicit ImportFlow(presentation::WorkspaceActions &workspace, QObject *parent = nullptr);

    void readFile(const QString &path);
    void readCells(const QString &cells);
    // A table that is here already, with the columns of `mapping`.
    void take(const metrics::FigureTable &table, const metrics::FigureMapping &mapping);
    // Takes the first row for a header or for figures. The columns are looked up anew.
    void setHeader(bool hasHeader);
    // With import().columns, which must have nothing missing.
    void plan();
    // Back to what it was before the last of the calls above.
    void cancel();

    const FigureImport &import() const { return m_import; }
    void setImport(const FigureImport &import) { m_import = import; }
    void setMapping(const metrics::FigureMapping &mapping) { m_import.columns.mapping = mapping; }
    // Reads it where it was not read yet; null, after failed(), where it cannot be read.
    const presentation::FigureIntake *intake();

signals:
    void reading(int rows);
    void planning(int rows); // of import().file.table
    void wasRead();
    void wasPlanned();
    void unusable(const aros::metrics::FiguresFileFault &fault);
    void failed(const aros::Error &error);

private:
    struct Planned;

    void start(const QString &name, FigureImport::Way way);
    void takeRead(const Result<metrics::FiguresFile> &file);
    void readStored(const std::shared_ptr<Planned> &planned);
    void compare(const std::shared_ptr<Planned> &planned);

    presentation::WorkspaceActions &m_workspace;
    BackgroundWork m_work;
    FigureImport m_import;
    FigureImport m_before;
    QString m_startedName;
    FigureImport::Way m_startedWay = FigureImport::Way::File;
    bool m_isPlanning = false;
    int m_run = 0; // told apart by this, slices of one that was cancelled do nothing
};

// Whether the first row has no titles but figures.
bool lacksHeader(const QStringList &firstRow);

} // namespace aros::shell
