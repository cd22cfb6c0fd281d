#pragma once

#include "ui/shell/page.h"

namespace aros::shell {

class Card;

// What the session is, how long it takes, the ground rules and the promise about data.
class BeforeYouStartPage final : public Page
{
    Q_OBJECT

public:
    explicit BeforeYouStartPage(PageHost &host);

private:
    // With a button for those who cannot be there.
    Card *makeWhoToAsk();
    Card *makePart(const QString &icon, const QString &heading, const QStringList &lines);
};

} // namespace aros::shell
