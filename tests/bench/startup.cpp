#include "tests/bench/startup.h"

#include "app/application.h"

#include <QApplication>
#include <QEvent>
#include <QMainWindow>
#include <QTimer>
#include <QWidget>

namespace aros::bench {

namespace {

// Ends the program after the first paint of a top-level window.
class QuitAfterPaint final : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject *object, QEvent *event) override
    {
        const auto *widget = qobject_cast<QWidget *>(object);
        if (event->type() == QEvent::Paint && widget && widget->isWindow())
            QTimer::singleShot(0, qApp, &QCoreApplication::quit);
        return QObject::eventFilter(object, event);
    }
};

bool quitWhenShown = false;

} // namespace

static void watchForPaint()
{
    if (quitWhenShown)
        qApp->installEventFilter(new QuitAfterPaint(qApp));
}

int showEmptyWindow(int argc, char **argv)
{
    quitWhenShown = true;
    QApplication application(argc, argv);
    QWidget window;
    window.resize(1280, 800);
    window.show();
    return QApplication::exec();
}

int showAros(int argc, char **argv)
{
    quitWhenShown = true;
    return app::runWindow(argc, argv);
}

} // namespace aros::bench

namespace {
using aros::bench::watchForPaint;
// Called when the application object exists, wherever that is made.
Q_COREAPP_STARTUP_FUNCTION(watchForPaint)
} // namespace
