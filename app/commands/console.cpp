#include "app/commands/console.h"

#include <QByteArray>
#include <QRegularExpression>

#include <cstdio>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

namespace aros::commands {

namespace {

constexpr qsizetype ProgressWidth = 60; // characters; a line that wraps cannot be written over

bool isTerminal(std::FILE *stream)
{
#ifdef Q_OS_WIN
    return _isatty(_fileno(stream)) != 0;
#else
    return isatty(fileno(stream)) != 0;
#endif
}

bool write(std::FILE *stream, const QByteArray &bytes)
{
    return std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stream) ==
           static_cast<size_t>(bytes.size());
}

} // namespace

Console::~Console()
{
    clearProgress();
    static_cast<void>(flush());
}

void Console::result(const QString &line)
{
    clearProgress();
    if (!write(stdout, line.toUtf8() + '\n'))
        m_failed = true;
}

void Console::result(const QJsonDocument &json)
{
    clearProgress();
    if (!write(stdout, json.toJson(QJsonDocument::Indented)))
        m_failed = true;
}

void Console::note(const QString &sentence)
{
    if (!m_quiet)
        message(sentence);
}

void Console::problem(const QString &sentence)
{
    message(sentence);
}

void Console::progress(int done, int total, const QString &what)
{
    if (m_quiet || !isTerminal(stderr))
        return;
    write(stderr, QStringLiteral("\r\033[K%1/%2 %3").arg(done).arg(total).arg(what.left(ProgressWidth)).toUtf8());
    std::fflush(stderr);
    m_progressShown = true;
}

bool Console::showsResultsOnTerminal()
{
    return isTerminal(stdout);
}

bool Console::flush()
{
    if (std::fflush(stdout) != 0)
        m_failed = true;
    std::fflush(stderr);
    return !m_failed;
}

void Console::message(const QString &sentence)
{
    clearProgress();
    std::fflush(stdout); // so that both streams keep their order on one terminal
    write(stderr, sentence.toUtf8() + '\n');
}

void Console::clearProgress()
{
    if (!m_progressShown)
        return;
    write(stderr, "\r\033[K");
    m_progressShown = false;
}

QString printable(const QString &text)
{
    static const QRegularExpression control(QStringLiteral("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]+"));
    QString line = text;
    return line.replace(control, QStringLiteral(" ")).simplified();
}

} // namespace aros::commands
