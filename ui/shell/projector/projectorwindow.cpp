#include "ui/shell/projector/projectorwindow.h"

#include "ui/shell/projector/projectorlevels.h"
#include "ui/shell/projector/projectorlook.h"
#include "ui/shell/widgets/textlabel.h"

#include <QCloseEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

namespace aros::shell {

namespace {

constexpr QSize DesignSize(1280, 800);
constexpr QSize FirstSize(960, 600);
constexpr QSize SmallestSize(640, 400);
constexpr double LevelsShare = 0.31; // of the height

// In the design's pixels.
constexpr double SideMargin = 64;
constexpr double UpperMargin = 48;
constexpr double LowerMargin = 56;
constexpr double RowGap = 24;
constexpr double StatementPixels = 52;
constexpr double PlacePixels = 24;
constexpr double AgreedPixels = 26;

void colour(TextLabel *label, const QColor &ink)
{
    QPalette colours = label->palette();
    colours.setColor(QPalette::WindowText, ink);
    label->setPalette(colours);
}

QScreen *screenBeside(const QScreen *own)
{
    const QList<QScreen *> screens = QGuiApplication::screens();
    const auto other = std::ranges::find_if(screens, [own](const QScreen *screen) { return screen != own; });
    return other == screens.cend() ? nullptr : *other;
}

} // namespace

ProjectorWindow::ProjectorWindow()
    : QWidget(nullptr, Qt::Window),
      m_column(new QVBoxLayout(this)),
      m_place(new TextLabel({}, 1)),
      m_votes(new TextLabel({}, 1)),
      m_statement(new HeadingLabel({}, 1)),
      m_agreed(new TextLabel({}, 1)),
      m_timer(new TextLabel({}, 1)),
      m_levels(new ProjectorLevels)
{
    setObjectName(QStringLiteral("projector"));
    setMinimumSize(SmallestSize);
    // The texts grow with the window and must not keep it from shrinking again.
    m_column->setSizeConstraint(QLayout::SetNoConstraint);
    m_column->addLayout(makeRow(m_place, m_votes));
    m_statement->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    m_column->addWidget(m_statement, 1);
    m_column->addLayout(makeRow(m_agreed, m_timer));
    m_column->addWidget(m_levels);
    for (TextLabel *label : {m_place, m_votes, static_cast<TextLabel *>(m_statement), m_agreed, m_timer})
        label->setContentsMargins(0, 0, 0, 0);
    restyle();
    // A projector that is unplugged would leave this window over the leader's.
    connect(qGuiApp, &QGuiApplication::screenRemoved, this, [this](const QScreen *gone) {
        if (gone == screen() && isFullScreen())
            showNormal();
    });
}

QHBoxLayout *ProjectorWindow::makeRow(TextLabel *left, TextLabel *right)
{
    auto *row = new QHBoxLayout;
    row->addWidget(left, 1, Qt::AlignTop);
    right->setAlignment(Qt::AlignRight | Qt::AlignTop);
    row->addWidget(right, 0, Qt::AlignTop);
    return row;
}

void ProjectorWindow::restyle()
{
    setWindowTitle(tr("Aros – projector"));
    setAccessibleName(windowTitle());
    setAccessibleDescription(tr("For the room to look at. F11 fills the screen; Escape closes it."));
    const presentation::Palette &p = projectorPalette();
    for (TextLabel *label : {static_cast<TextLabel *>(m_statement), m_agreed})
        colour(label, p.text);
    for (TextLabel *label : {m_place, m_votes, m_timer})
        colour(label, p.textSecondary);
    fit();
    update();
}

void ProjectorWindow::setContent(const ProjectorContent &content)
{
    if (content == m_content)
        return;
    m_content = content;
    m_place->setText(content.place);
    m_votes->setText(content.votes);
    m_votes->setVisible(!content.votes.isEmpty());
    m_statement->setText(content.statement);
    m_statement->setAlignment(content.hasLevels() ? Qt::AlignLeft | Qt::AlignTop : Qt::AlignCenter);
    m_agreed->setText(content.agreed);
    m_levels->setLevels(content.levels);
    m_levels->setVisible(content.hasLevels());
    showTimer();
    fit();
}

void ProjectorWindow::setTimer(const QString &text)
{
    m_timerText = text;
    showTimer();
    fit();
}

void ProjectorWindow::showTimer()
{
    m_timer->setText(m_content.hasLevels() ? m_timerText : QString());
    m_timer->setVisible(!m_timer->text().isEmpty());
}

// Hidden labels leave their room, so that nothing jumps when they come.
void ProjectorWindow::fit()
{
    const double scale = std::min(static_cast<double>(width()) / DesignSize.width(),
                                  static_cast<double>(height()) / DesignSize.height());
    const int side = qRound(SideMargin * scale);
    m_column->setContentsMargins(side, qRound(UpperMargin * scale), side, qRound(LowerMargin * scale));
    m_column->setSpacing(qRound(RowGap * scale));
    fitRow(m_place, m_votes, PlacePixels * scale, PlacePixels * scale);
    fitRow(m_agreed, m_timer, AgreedPixels * scale, PlacePixels * scale);
    m_levels->setFixedHeight(qRound(height() * LevelsShare));
    m_levels->setScale(scale);
    m_column->activate();
    fitStatement(scale);
}

// The right text takes the width that it needs, up to two fifths; the left one has the rest.
void ProjectorWindow::fitRow(TextLabel *left, TextLabel *right, double leftPixels, double rightPixels)
{
    left->setFont(projectorFont(leftPixels, left == m_agreed ? QFont::DemiBold : QFont::Normal));
    left->setMinimumHeight(left->fontMetrics().lineSpacing());
    right->setFont(projectorFont(rightPixels));
    const int all = width() - 2 * qRound(SideMargin * rightPixels / PlacePixels);
    const int wanted = right->fontMetrics().horizontalAdvance(right->text()) + 2;
    right->setFixedWidth(std::min(wanted, all * 2 / 5));
}

void ProjectorWindow::fitStatement(double scale)
{
    m_statement->setFont(
        projectorFont(fittingPixels(m_content.statement, QFont::DemiBold, StatementPixels * scale, m_statement->size()),
                      QFont::DemiBold));
}

void ProjectorWindow::showFor(QWidget &leader)
{
    QScreen *other = screenBeside(leader.screen());
    const QRect room = (other ? other : leader.screen())->availableGeometry();
    const QSize size = FirstSize.boundedTo(room.size());
    setGeometry(QRect(room.center() - QPoint(size.width() / 2, size.height() / 2), size));
    if (!other) {
        show();
        return;
    }
    // The leader goes on typing in the other window.
    setAttribute(Qt::WA_ShowWithoutActivating);
    setScreen(other);
    showFullScreen();
    leader.activateWindow(); // not every desktop asks before it activates a full screen
}

void ProjectorWindow::toggleFullScreen()
{
    if (isFullScreen())
        showNormal();
    else
        showFullScreen();
}

void ProjectorWindow::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_F11:
        toggleFullScreen();
        break;
    case Qt::Key_Escape:
        if (isFullScreen())
            showNormal();
        else
            close();
        break;
    case Qt::Key_F5:
        close();
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void ProjectorWindow::mouseDoubleClickEvent(QMouseEvent *)
{
    toggleFullScreen();
}

void ProjectorWindow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void ProjectorWindow::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), projectorPalette().background);
}

void ProjectorWindow::closeEvent(QCloseEvent *event)
{
    QWidget::closeEvent(event);
    emit closed();
}

} // namespace aros::shell
