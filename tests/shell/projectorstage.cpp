#include "tests/shell/projectorstage.h"

#include "core/assessment/assessmentsession.h"
#include "tests/shell/appearance.h"
#include "ui/shell/projector/projector.h"

#include <QAccessible>
#include <QApplication>
#include <QLabel>

namespace aros::tests {

using assessment::Rating;

namespace {

constexpr int Speck = 12; // pixels

void read(QAccessibleInterface *node, QStringList &texts)
{
    for (const QAccessible::Text kind :
         {QAccessible::Name, QAccessible::Description, QAccessible::Value, QAccessible::Help, QAccessible::Accelerator})
        texts.append(node->text(kind));
    for (int child = 0; child < node->childCount(); ++child)
        read(node->child(child), texts);
}

// How many pixels of the colour hang together with this one; they are painted over.
int take(QImage &picture, QPoint start, QRgb colour)
{
    QList<QPoint> open{start};
    int size = 0;
    while (!open.isEmpty()) {
        const QPoint at = open.takeLast();
        if (!picture.valid(at) || picture.pixel(at) != colour)
            continue;
        picture.setPixel(at, ~colour);
        ++size;
        for (const QPoint step : {QPoint(1, 0), QPoint(-1, 0), QPoint(0, 1), QPoint(0, -1)})
            open.append(at + step);
    }
    return size;
}

} // namespace

ProjectorStage::ProjectorStage(const QString &plan, Language language)
{
    setAppearance(language, 100);
    m_workspace.fill();
    const AssessmentId id = m_workspace.draft();
    assessment::Details details = m_workspace.repository().find(id)->details;
    details.voting = *assessment::VotingPlan::fromCode(plan);
    details.attendance = {{StaffGroupId(QStringLiteral("nursing-midwifery")), 9},
                          {StaffGroupId(QStringLiteral("medical-dental")), 5}};
    if (!m_workspace.repository().saveDetails(id, details))
        qFatal("the sample's details were refused");
    presentation::Settings settings;
    settings.language = language;
    m_window = std::make_unique<shell::MainWindow>(m_workspace, m_prompts, settings);
    m_window->show();
    m_window->start();
    m_window->go({shell::Destination::Place::Questionnaire, id, {}});
    session().goTo(0);
    projector().toggle(id);
}

QWidget *ProjectorStage::screen()
{
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (widget->objectName() == QLatin1String("projector") && widget->isVisible())
            return widget;
    }
    return nullptr;
}

QStringList ProjectorStage::texts()
{
    QStringList texts;
    if (QWidget *projector = screen()) {
        read(QAccessible::queryAccessibleInterface(projector), texts);
        for (const QLabel *label : projector->findChildren<QLabel *>())
            texts.append(label->text());
    }
    texts.removeAll(QString());
    texts.removeDuplicates();
    texts.sort();
    return texts;
}

bool ProjectorStage::says(const QString &part)
{
    return texts().join(QLatin1Char('\n')).contains(part);
}

int ProjectorStage::patches(const QImage &picture, const QColor &colour)
{
    QImage rest = picture.convertToFormat(QImage::Format_RGB32);
    int count = 0;
    for (int y = 0; y < rest.height(); ++y) {
        for (int x = 0; x < rest.width(); ++x)
            count += take(rest, {x, y}, colour.rgb()) > Speck;
    }
    return count;
}

void ProjectorStage::handIn(int people, const Rating &rating)
{
    const int theme = session().questionSet().themeIndexAt(session().current());
    const QList<int> asked = voting().openStatementsOf(theme);
    QHash<int, Rating> ratings;
    for (const int index : asked)
        ratings.insert(index, rating);
    for (int person = 0; person < people; ++person) {
        if (!voting().handIn({}, asked, ratings))
            qFatal("a sheet was refused");
    }
}

void ProjectorStage::raiseHands(const std::array<int, 5> &levels, int notApplicable, int dontKnow)
{
    assessment::Tally hands;
    for (int level = 0; level < 5; ++level)
        hands.set(*Rating::atLevel(level), levels.at(static_cast<std::size_t>(level)));
    hands.set(Rating::notApplicable(), notApplicable);
    hands.set(Rating::dontKnow(), dontKnow);
    if (!voting().setHands(session().current(), hands))
        qFatal("the hands were refused");
}

void ProjectorStage::reveal()
{
    if (!voting().reveal(session().current()))
        qFatal("the vote could not be revealed");
}

} // namespace aros::tests
