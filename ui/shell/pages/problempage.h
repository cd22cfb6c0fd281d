#pragma once

#include "ui/shell/page.h"

namespace aros::shell {

// The workspace could not be opened: why, what was kept, and what to do now.
class ProblemPage final : public Page
{
    Q_OBJECT

public:
    explicit ProblemPage(PageHost &host);

private:
    void addWaysOut();
    void restoreBackup(const QString &backup);
};

} // namespace aros::shell
