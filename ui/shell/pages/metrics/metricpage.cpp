#include "ui/shell/pages/metrics/metricpage.h"

#include "core/report/metricpages.h"
#include "ui/presentation/assessmenttexts.h"
#include "ui/presentation/errortexts.h"
#include "ui/shell/pages/figures/backgroundwork.h"
#include "ui/shell/pages/metrics/viewswitch.h"
#include "ui/shell/style/look.h"
#include "ui/shell/userprompts.h"
#include "ui/shell/widgets/bar.h"
#include "ui/shell/widgets/button.h"
#include "ui/shell/widgets/card.h"
#include "ui/shell/widgets/retire.h"
#include "ui/shell/widgets/taborder.h"
#include "ui/shell/widgets/textlabel.h"

#include <QVBoxLayout>

namespace aros::shell {

using presentation::AssessmentTexts;

namespace {
constexpr int StatusSide = 32;
} // namespace

MetricPage::MetricPage(PageHost &host, presentation::MetricBoard &board, const QString &title, Destination::Place place)
    : Page(host, title),
      m_board(board)
{
    limitWidth(0);
    const bool isView = place != Destination::Place::MetricChart && place != Destination::Place::OwnMetrics;
    if (!isView || m_board.units().isEmpty())
        return;
    m_board.setView(static_cast<int>(place));
    auto *views = new ViewSwitch(place);
    content()->addWidget(views);
    connect(views, &ViewSwitch::wanted, this, [this](Destination::Place other) { this->host().go({other, {}, {}}); });
}

bool MetricPage::isReadOnly() const
{
    return host().workspace().notice().readOnly;
}

void MetricPage::addEmpty()
{
    auto *card = new Card;
    card->column()->addWidget(new HeadingLabel(tr("No figures yet"), size::CardHeading));
    card->column()->addWidget(
        controlText(tr("Bring in monthly figures, such as staff in post, leavers and sickness absence. Aros works out "
                       "turnover and the other metrics from them, and says whether anything has really changed.")));
    if (!isReadOnly()) {
        auto *add = new Button(tr("Add figures"), Button::Kind::Primary);
        add->setObjectName(QStringLiteral("primary"));
        connect(add, &QPushButton::clicked, this, [this] { host().go({Destination::Place::AddFigures, {}, {}}); });
        card->column()->addWidget(add, 0, Qt::AlignLeft);
        m_first = add;
    }
    content()->addWidget(card);
    content()->addStretch(1);
}

void MetricPage::addChooser(SeriesChooser::Parts parts)
{
    m_chooser = new SeriesChooser(m_board, parts);
    content()->addWidget(m_chooser);
    m_first = m_chooser->first();
    m_last = m_chooser->last();
    connect(m_chooser, &SeriesChooser::chosen, this, &MetricPage::refill);
    connect(m_chooser, &SeriesChooser::failed, this, &MetricPage::showError);
}

void MetricPage::addToChooser(const QString &label, QWidget *field)
{
    m_chooser->append(label, field);
    m_last = field;
}

void MetricPage::addBeforeBody(QWidget *widget, QWidget *last)
{
    content()->addWidget(widget);
    m_last = last;
}

TextLabel *MetricPage::addStatusLine(const QString &objectName)
{
    const Look &look = Look::current();
    auto *bar = new Bar(Bar::Edge::Top);
    auto *row = new QVBoxLayout(bar);
    row->setContentsMargins(look.px(StatusSide), look.px(8), look.px(StatusSide), look.px(8));
    auto *line = new TextLabel({}, size::Control);
    line->setObjectName(objectName);
    line->setMinimumHeight(line->fontMetrics().height());
    row->addWidget(line);
    addBelowContent(bar);
    return line;
}

void MetricPage::choose(const metrics::SeriesKey &series)
{
    m_board.choose(series);
    m_chooser->showChoice();
    refill();
}

void MetricPage::setFill(std::function<void(QVBoxLayout &)> fill)
{
    m_fill = std::move(fill);
    refill();
}

void MetricPage::refill()
{
    QWidget *old = m_body;
    m_body = new QWidget;
    auto *column = new QVBoxLayout(m_body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Look::current().px(16));
    if (old) {
        content()->replaceWidget(old, m_body);
        retire(old);
    } else {
        content()->addWidget(m_body, 1);
    }
    m_fill(*column);
    column->addStretch(1);
    if (old)
        m_body->show(); // now and not in the next turn, so that Tab finds what is in it
    if (old && m_last)
        putNextInTabOrder(*m_last, *m_body);
}

void MetricPage::exportCharts(const QList<metrics::SeriesKey> &series, const QString &title)
{
    const QDate today = host().workspace().clock().now().toLocalTime().date();
    const Texts screenTexts(AssessmentTexts::language());
    const QString subject = presentation::MetricBoard::unitName(m_board.choice().unit, screenTexts.language());
    const auto choice = host().prompts().metricExportChoice(report::metricFileStem(subject, title, today, screenTexts),
                                                            screenTexts.language(), series.size() == 1);
    if (!choice)
        return;
    const Texts texts(choice->language);
    QList<metrics::FileChart> charts;
    for (const metrics::SeriesKey &each : series) {
        const Result<metrics::FileChart> chart = m_board.fileChart(each, texts);
        if (!chart) {
            host().prompts().tell(chart.error());
            return;
        }
        charts.append(*chart);
    }
    write(report::metricPages(charts, today, texts), choice->path);
}

// One chart is written at once; many as a PDF take a second or two, and the window goes on meanwhile.
void MetricPage::write(const report::MetricPages &pages, const QString &path)
{
    if (pages.charts.size() < 2) {
        wrote(host().workspace().exportMetrics(pages, path, {}), path);
        return;
    }
    if (m_writing)
        return;
    const int all = static_cast<int>(pages.charts.size());
    m_writing = new BackgroundWork(this);
    m_progress = showMessage(MessageBar::Kind::Info, tr("Writing chart %1 of %2").arg(1).arg(all));
    m_progress->setObjectName(QStringLiteral("writing"));
    connect(m_progress->addAction(tr("Stop")), &QPushButton::clicked, this, [this] { endWriting(); });
    orderMessages();
    connect(m_writing, &BackgroundWork::progressed, m_progress,
            [bar = m_progress, all](int done) { bar->setText(tr("Writing chart %1 of %2").arg(done + 1).arg(all)); });
    m_writing->start([this, pages, path, &workspace = host().workspace()](const metrics::RowsDone &goesOn) {
        const Result<void> written = workspace.exportMetrics(
            pages, path, [&goesOn](qsizetype charts) { return goesOn(static_cast<int>(charts)); });
        return [this, written, path] {
            endWriting();
            wrote(written, path);
        };
    });
}

void MetricPage::wrote(const Result<void> &written, const QString &path)
{
    if (written)
        showSaved(path);
    else
        host().prompts().tell(written.error());
}

void MetricPage::endWriting()
{
    m_writing->cancel();
    m_writing->deleteLater();
    m_writing = nullptr;
    retire(m_progress);
    m_progress = nullptr;
}

void MetricPage::showError(const Error &error)
{
    const presentation::ErrorText text = presentation::ErrorTexts::describe(error);
    showMessage(MessageBar::Kind::Critical, text.title + QStringLiteral(". ") + text.body)->makeClosable();
    orderMessages();
}

bool MetricPage::handleKey(QKeyEvent *event)
{
    return scrollByKey(event);
}

void MetricPage::focusFirst()
{
    if (m_first)
        m_first->setFocus(Qt::OtherFocusReason);
    else
        Page::focusFirst();
}

} // namespace aros::shell
