#pragma once

#include "ui/shell/page.h"

namespace aros::shell {

// How to lead a session, the keys, votes, what the scores mean, and where data are kept.
class HelpPage final : public Page
{
    Q_OBJECT

public:
    explicit HelpPage(PageHost &host);

private:
    void addPart(const QString &heading, const QStringList &paragraphs);
    void addKeys();
    void addVotes();
    void addMetrics();
};

} // namespace aros::shell
