#include "tests/shell/appearance.h"
#include "tests/shell/turns.h"
#include "ui/shell/style/arosstyle.h"
#include "ui/shell/style/look.h"
#include <QApplication>
#include <QComboBox>
#include <QTest>
#include <QScrollArea>
#include <QDebug>
using namespace aros;
using Place = shell::Destination::Place;
static QPalette pal(const presentation::Palette &p)
{
    QPalette palette(p.text, p.card, p.card, p.border, p.border, p.text, p.text, p.card, p.background);
    for (auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, p.textDisabled);
    return palette;
}
int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QApplication::setStyle(new shell::ArosStyle);
    using S = presentation::Scheme;
    struct Look { const char *name; S s; int size; QSize w; Language l; };
    const Look looks[] = {{"light", S::Light, 100, {1366, 768}, Language::English},
        {"dark-cy", S::Dark, 100, {1366, 768}, Language::Welsh}, {"hc", S::HighContrast, 100, {1366, 768}, Language::English},
        {"small", S::Light, 100, {1024, 640}, Language::English}, {"200", S::Light, 200, {1366, 768}, Language::Welsh},
        {"200small", S::Light, 200, {1024, 640}, Language::English}};
    const QString only = argc > 1 ? QString::fromLocal8Bit(argv[1]) : QString();
    for (const Look &k : looks) {
        if (!only.isEmpty() && only != QLatin1String(k.name)) continue;
        tests::setAppearance(k.l, k.size);
        shell::Look::set(k.s, k.size, true);
        QApplication::setPalette(pal(shell::Look::current().palette()));
        qApp->setStyleSheet(shell::Look::current().styleSheet());
        tests::Turns t;
        t.window->resize(k.w);
        auto shot = [&](const char *n) { for (int i = 0; i < 8; ++i) QTest::qWait(20); t.window->grab().save(QString("/tmp/vb_png/%1-%2.png").arg(n, k.name)); };
        t.open(Place::PrivateVoting, 0);
        shot("p1-handover");
        t.press(Qt::Key_Return); QTest::qWait(200); t.press(Qt::Key_2);
        shot("p2-statement");
        if (auto *sc = t.window->page()->findChild<QScrollArea *>()) { auto *c = sc->widget();
            qDebug() << k.name << "viewport" << sc->viewport()->size() << "column" << c->size() << "hfw" << c->heightForWidth(c->width()) << c->minimumSizeHint() << c->sizeHint();
            for (auto *w : c->findChildren<QWidget *>()) if (w->isVisible()) qDebug() << w->metaObject()->className() << w->geometry() << w->heightForWidth(w->width()) << w->minimumSizeHint() << w->sizeHint(); }
        for (int i = 0; i < 5; ++i) { t.press(Qt::Key_Return); if (i == 1) t.press(Qt::Key_D); if (i == 2) t.press(Qt::Key_4);}
        shot("p3-summary");
        t.press(Qt::Key_Return);
        shot("p4-thanks");
        QTest::qWait(900);
        t.open(Place::PaperSheets);
        for (int i = 0; i < 17; ++i) t.press("01234ND "[i % 8]);
        shot("s1-typing");
        t.press(Qt::Key_Return);
        shot("s2-doubt");
        t.press(Qt::Key_Return);
        shot("s3-in");
        (void)t.window->voting(t.workspace.draft())->reveal(7);
        t.open(Place::PaperSheets);
        t.press(Qt::Key_End);
        shot("s4-closed");
        t.open(Place::PrivateVoting, 1);
        shot("p5-closed");
    }
}
