#include "ui/shell/pages/addfigurespage.h"

#include "ui/presentation/assessmenttexts.h"
#include "ui/presentation/errortexts.h"
#include "ui/presentation/figuretexts.h"
#include "ui/shell/pages/figures/columnspart.h"
#include "ui/shell/pages/figures/gridpart.h"
#include "ui/shell/pages/figures/previewpart.h"
#include "ui/shell/pages/figures/takefiguresout.h"
#include "ui/shell/pages/figures/wayspart.h"
#include "ui/shell/style/look.h"
#include "ui/shell/userprompts.h"
#include "ui/shell/widgets/button.h"
#include "ui/shell/widgets/card.h"
#include "ui/shell/widgets/textlabel.h"
#include "ui/shell/widgets/wraplayout.h"

#include <QKeyEvent>
#include <QVBoxLayout>

namespace aros::shell {

using presentation::AssessmentTexts;
using presentation::MetricBoard;

namespace {

// A widget of its own line in a column, in its own size.
void addAlone(QVBoxLayout &column, QWidget *widget)
{
    auto *area = new QWidget;
    auto *row = new WrapLayout(area);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(widget);
    column.addWidget(area);
}

} // namespace

AddFiguresPage::AddFiguresPage(PageHost &host, MetricBoard &board)
    : Page(host, tr("Add figures")),
      m_board(board),
      m_flow(host.workspace())
{
    m_back = addBack(tr("Back to Metrics"));
    connect(m_back, &QPushButton::clicked, this, &AddFiguresPage::goBack);
    if (host.workspace().notice().readOnly) {
        addReadOnly();
        return;
    }
    m_primary = addPrimary({});
    connect(m_primary, &QPushButton::clicked, this, &AddFiguresPage::goOn);
    m_typed = new FigureGridModel(firstRow(), m_board.units(), this);
    m_area = new QWidget(this);
    content()->addWidget(m_area);
    content()->addStretch(1);
    m_obstacleStrip = new QWidget;
    auto *strip = new QVBoxLayout(m_obstacleStrip);
    const int side = Look::current().px(32);
    strip->setContentsMargins(side, Look::current().px(8), side, Look::current().px(4));
    m_obstacle = controlText({});
    m_obstacle->setObjectName(QStringLiteral("obstacle"));
    m_obstacle->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    strip->addWidget(m_obstacle);
    addBelowContent(m_obstacleStrip);
    setAcceptDrops(true);
    connectFlow();
    showStart();
}

void AddFiguresPage::addReadOnly()
{
    auto *card = new Card;
    card->column()->addWidget(
        bodyText(tr("This workspace is open to be looked at only, so no figures can be brought in.")));
    content()->addWidget(card);
    content()->addStretch(1);
}

void AddFiguresPage::connectFlow()
{
    connect(&m_flow, &ImportFlow::reading, this,
            [this](int rows) { m_progress->setText(tr("Reading: %n row(s) so far", nullptr, rows)); });
    connect(&m_flow, &ImportFlow::planning, this, [this](int rows) {
        m_progress->setText(
            tr("Checking: row %1 of %2")
                .arg(QLocale().toString(rows), QLocale().toString(m_flow.import().file.table.rows.size())));
    });
    connect(&m_flow, &ImportFlow::wasRead, this, &AddFiguresPage::takeTable);
    connect(&m_flow, &ImportFlow::wasPlanned, this, &AddFiguresPage::showPreview);
    connect(&m_flow, &ImportFlow::unusable, this, [this](const metrics::FiguresFileFault &fault) {
        const QString why = presentation::FigureTexts::fileFault(fault);
        beginAnew();
        showProblem(m_name.isEmpty() ? tr("What was pasted cannot be used. %1").arg(why)
                                     : tr("%1 cannot be used. %2", "a file, and why").arg(m_name, why));
    });
    connect(&m_storing, &FigureStoring::progressed, this, [this](int percent) {
        if (m_progress)
            m_progress->setText(tr("Storing the figures: %1%").arg(percent));
    });
    connect(&m_storing, &FigureStoring::done, this, &AddFiguresPage::finish);
    connect(&m_storing, &FigureStoring::failed, this, [this](const Error &error) {
        cancel();
        host().prompts().tell(error);
    });
    connect(&m_flow, &ImportFlow::failed, this, [this](const Error &error) {
        beginAnew();
        const presentation::ErrorText text = presentation::ErrorTexts::describe(error);
        showProblem(text.title + QStringLiteral("\n") + text.body);
    });
}

// The unit that was looked at last, and the month that figures are usually missing of.
FigureGridModel::Row AddFiguresPage::firstRow() const
{
    const QDate today = host().workspace().clock().now().toLocalTime().date();
    const Language language = AssessmentTexts::language();
    const QString unit =
        m_board.units().isEmpty() ? QString() : MetricBoard::unitName(m_board.choice().unit, language, true);
    return {AssessmentTexts::month(QDate(today.year(), today.month(), 1).addMonths(-1)),
            unit,
            MetricBoard::groupName({}, language),
            QString(),
            QString(),
            QString()};
}

// An empty column in the place of what the step before showed, whose buttons may be the ones that asked for this.
QVBoxLayout *AddFiguresPage::renew(Step step)
{
    auto *fresh = new QWidget(m_area->parentWidget());
    delete m_area->parentWidget()->layout()->replaceWidget(m_area, fresh);
    m_area->hide();
    m_area->setParent(nullptr);
    m_area->deleteLater();
    m_area = fresh;
    m_step = step;
    m_ways = nullptr;
    m_grid = nullptr;
    m_gridPart = nullptr;
    m_columns = nullptr;
    m_preview = nullptr;
    m_progress = nullptr;
    if (m_problem)
        m_problem->hide();
    m_back->setText(step == Step::Start ? tr("Back to Metrics") : tr("Back"));
    m_primary->setVisible(step != Step::Working);
    auto *column = new QVBoxLayout(fresh);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(content()->spacing());
    showTop();
    return column;
}

// What is shown late would come last for Tab, after the footer that has been there from the beginning.
void AddFiguresPage::showArea()
{
    m_area->show();
    QWidget *last = nullptr;
    for (auto *widget : m_area->findChildren<QWidget *>()) {
        if (!(widget->focusPolicy() & Qt::TabFocus) || widget->window() != window())
            continue; // the list of a choice is a window of its own
        if (last)
            setTabOrder(last, widget);
        last = widget;
    }
    if (last)
        setTabOrder(last, m_back);
    setTabOrder(m_back, m_primary);
    orderMessages();
}

void AddFiguresPage::showStart()
{
    limitWidth(1080);
    QVBoxLayout *column = renew(Step::Start);
    m_ways = new WaysPart(m_way);
    connect(m_ways, &WaysPart::templateWished, this, &AddFiguresPage::saveTemplate);
    connect(m_ways, &WaysPart::wayChosen, this, [this] {
        m_way = m_ways->way();
        m_gridPart->setVisible(m_way == FigureImport::Way::Type);
        showObstacle({});
        showPrimary({});
    });
    column->addWidget(m_ways);
    addGrid(*column);
    addReceipt(*column);
    showArea();
    showObstacle({});
    showPrimary({});
}

void AddFiguresPage::addGrid(QVBoxLayout &column)
{
    m_gridPart = new GridPart(*m_typed, m_board.catalog());
    m_gridPart->setVisible(m_way == FigureImport::Way::Type);
    m_grid = &m_gridPart->grid();
    connect(m_typed, &QAbstractItemModel::dataChanged, m_grid, [this] { showObstacle({}); });
    connect(m_grid, &FigureGrid::tooMuchPasted, this, [this] {
        showObstacle(tr("Not everything had room in the grid. Choose “Pasted from Excel” for large tables."));
    });
    column.addWidget(m_gridPart);
}

void AddFiguresPage::addReceipt(QVBoxLayout &column)
{
    if (!m_board.receipt())
        return;
    auto *card = new Card;
    card->column()->addWidget(new HeadingLabel(tr("Brought in last"), size::SmallHeading));
    card->column()->addWidget(
        controlText(tr("%n figure(s): %1", nullptr, m_board.receipt()->figures()).arg(m_board.receipt()->source)));
    auto *out = (new Button(TakeFiguresOut::action(), Button::Kind::Quiet))->withIcon(QStringLiteral("undo"));
    out->setObjectName(QStringLiteral("take-out"));
    connect(out, &QPushButton::clicked, this, [this] { TakeFiguresOut::start(*this, host(), m_board); });
    addAlone(*card->column(), out);
    column.addWidget(card);
}

void AddFiguresPage::showWorking(const QString &text)
{
    if (m_step != Step::Working)
        m_stepBefore = m_step;
    QVBoxLayout *column = renew(Step::Working);
    auto *card = new Card;
    m_progress = bodyText(text);
    m_progress->setObjectName(QStringLiteral("progress"));
    card->column()->addWidget(m_progress);
    auto *stop = new Button(tr("Stop"), Button::Kind::Secondary);
    stop->setObjectName(QStringLiteral("stop"));
    connect(stop, &QPushButton::clicked, this, &AddFiguresPage::cancel);
    addAlone(*card->column(), stop);
    column->addWidget(card);
    showArea();
    showObstacle({});
    stop->setFocus(Qt::OtherFocusReason);
}

void AddFiguresPage::showColumns()
{
    if (!m_flow.intake())
        return;
    QVBoxLayout *column = renew(Step::Columns);
    m_columns = new ColumnsPart(m_flow);
    const auto update = [this] {
        showObstacle(m_columns->obstacle());
        m_primary->setEnabled(m_columns->obstacle().isEmpty());
    };
    connect(m_columns, &ColumnsPart::obstacleChanged, this, update);
    column->addWidget(m_columns);
    showArea();
    showPrimary(tr("Check the figures"));
    update();
    m_columns->focusFirst();
}

void AddFiguresPage::showPreview()
{
    QVBoxLayout *column = renew(Step::Preview);
    if (m_flow.import().way == FigureImport::Way::Type)
        m_typed->showFaults(m_flow.import().plan.rejected + m_flow.import().plan.further);
    m_preview = new PreviewPart(m_flow.import());
    m_preview->setPartWanted(m_isPartWanted);
    const auto update = [this] {
        showObstacle(m_preview->changes() > 0 ? m_preview->obstacle() : QString());
        m_primary->setEnabled(m_preview->obstacle().isEmpty());
    };
    connect(m_preview, &PreviewPart::obstacleChanged, this, update);
    connect(m_preview, &PreviewPart::columnsWished, this, &AddFiguresPage::showColumns);
    column->addWidget(m_preview);
    showArea();
    showPrimary(tr("Bring in %n figure(s)", nullptr, m_preview->changes()));
    m_primary->setVisible(m_preview->changes() > 0);
    update();
    m_preview->focusFirst();
}

void AddFiguresPage::showProblem(const QString &text)
{
    if (!m_problem) {
        m_problem = showMessage(MessageBar::Kind::Critical, text);
        m_problem->setObjectName(QStringLiteral("problem"));
    }
    m_problem->setText(text);
    m_problem->show();
    showTop();
}

void AddFiguresPage::showObstacle(const QString &text)
{
    m_obstacle->setText(text);
    m_obstacleStrip->setVisible(!text.isEmpty());
}

// Without a text, what belongs to the way that is chosen.
void AddFiguresPage::showPrimary(const QString &text)
{
    const QString ofWay = m_way == FigureImport::Way::File    ? tr("Choose a file")
                          : m_way == FigureImport::Way::Paste ? tr("Paste the cells")
                                                              : tr("Check these figures");
    m_primary->setText(text.isEmpty() ? ofWay : text);
    m_primary->setEnabled(true);
}

} // namespace aros::shell
