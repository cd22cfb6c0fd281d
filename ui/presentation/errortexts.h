#pragma once

#include "core/common/result.h"

#include <QCoreApplication>
#include <QString>

namespace aros::presentation {

// A failure as it is told to a person: what happened, what was kept, what to do now.
struct ErrorText {
    QString title;
    QString body;
};

// The only place that makes the window's sentences of error codes: they name what the person can press next. The
// command line, where nothing can be pressed, has sentences of its own in app/commands/failuretexts.h.
class ErrorTexts
{
    Q_DECLARE_TR_FUNCTIONS(ErrorTexts)

public:
    static ErrorText describe(const Error &error);
    // One sentence for an answer that could not be saved.
    static QString notSaved(const Error &error);

private:
    static ErrorText describeWorkspace(const Error &error);
    static ErrorText describeFile(const Error &error);
    static ErrorText locked(const QString &detail);
};

} // namespace aros::presentation
