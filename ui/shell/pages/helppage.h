#pragma once

#include "ui/shell/page.h"

class QVBoxLayout;

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
    static void addKeyGroup(QVBoxLayout &column, const QString &heading,
                            const QList<std::pair<QString, QString>> &keys);
    void addVotes();
    void addMetrics();
};

} // namespace aros::shell
