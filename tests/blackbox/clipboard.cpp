// Puts what it reads from its input into the clipboard, as a spreadsheet does, and keeps it there until it is ended.

#include <QClipboard>
#include <QFile>
#include <QGuiApplication>

#include <cstdio>

int main(int argc, char **argv)
{
    QGuiApplication application(argc, argv);
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return 1;
    QGuiApplication::clipboard()->setText(QString::fromUtf8(input.readAll()));
    std::puts("ready");
    std::fflush(stdout);
    return QGuiApplication::exec();
}
