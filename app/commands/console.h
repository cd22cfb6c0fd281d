#pragma once

#include <QJsonDocument>
#include <QString>

namespace aros::commands {

// Standard output for results and standard error for everything else, both as UTF-8 whatever the locale says.
class Console
{
public:
    explicit Console(bool quiet) : m_quiet(quiet) {}
    ~Console();
    Console(const Console &) = delete;
    Console &operator=(const Console &) = delete;

    void result(const QString &line);
    void result(const QJsonDocument &json);

    // A sentence about what was done; not with --quiet.
    void note(const QString &sentence);
    // Why something failed; always.
    void problem(const QString &sentence);
    // How far long work is, on one line that is written over; only on a terminal and not with --quiet.
    void progress(int done, int total, const QString &what);

    static bool showsResultsOnTerminal();

    // False when a result could not be written, for instance because the disk is full.
    bool flush();

private:
    void message(const QString &sentence);
    void clearProgress();

    bool m_quiet;
    bool m_progressShown = false;
    bool m_failed = false;
};

// `text` on one line and without characters that would steer a terminal.
QString printable(const QString &text);

} // namespace aros::commands
