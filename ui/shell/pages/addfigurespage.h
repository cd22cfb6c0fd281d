#pragma once

#include "ui/presentation/metricboard.h"
#include "ui/shell/page.h"
#include "ui/shell/pages/figures/figuregridmodel.h"
#include "ui/shell/pages/figures/figurestoring.h"
#include "ui/shell/pages/figures/importflow.h"

class QMimeData;

namespace aros::shell {

class ColumnsPart;
class FigureGrid;
class GridPart;
class PreviewPart;
class TextLabel;
class WaysPart;

// Brings monthly figures in, from a file, pasted or typed: where they come from, which column is what where that is not
// clear, and what would change. Nothing is stored before that was seen.
class AddFiguresPage final : public Page
{
    Q_OBJECT

public:
    AddFiguresPage(PageHost &host, presentation::MetricBoard &board);

    QVariantMap state() const override;
    void restore(const QVariantMap &state) override;
    bool mayLeave() override;
    bool handleKey(QKeyEvent *event) override;
    void focusFirst() override;

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    enum class Step { Start, Working, Columns, Preview };

    void addReadOnly();
    void connectFlow();
    FigureGridModel::Row firstRow() const;
    QVBoxLayout *renew(Step step);
    void showArea();
    void showStart();
    void addReceipt(QVBoxLayout &column);
    void addGrid(QVBoxLayout &column);
    void showWorking(const QString &text);
    void showColumns();
    void showPreview();
    void showProblem(const QString &text);
    void showObstacle(const QString &text);
    void showPrimary(const QString &text);

    void goOn();
    void goBack();
    void chooseFile();
    void read(const QString &path);
    void paste();
    void checkTyped();
    void acceptColumns();
    void plan();
    void takeTable();
    void bringIn();
    void finish(const metrics::PutCounts &counts);
    QString source() const;
    void cancel();
    void beginAnew();
    bool takeChosenUnit();
    void saveTemplate();

    presentation::MetricBoard &m_board;
    ImportFlow m_flow;
    FigureGridModel *m_typed = nullptr; // null where nothing may be changed
    Step m_step = Step::Start;
    Step m_stepBefore = Step::Start; // what cancelling leads back to
    FigureImport::Way m_way = FigureImport::Way::File;
    FigureStoring m_storing;
    bool m_isPartWanted = false; // of the preview, when somebody went on from it
    bool m_isDone = false;
    QString m_name; // of the file that is being read
    QWidget *m_area = nullptr;
    WaysPart *m_ways = nullptr;
    GridPart *m_gridPart = nullptr;
    FigureGrid *m_grid = nullptr; // in its part
    ColumnsPart *m_columns = nullptr;
    PreviewPart *m_preview = nullptr;
    TextLabel *m_progress = nullptr;
    QWidget *m_obstacleStrip = nullptr;
    TextLabel *m_obstacle = nullptr;
    MessageBar *m_problem = nullptr;
    Button *m_back = nullptr;
    Button *m_primary = nullptr;
};

} // namespace aros::shell
