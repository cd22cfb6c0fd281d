#pragma once

#include "core/report/report.h"
#include "core/scoring/spread.h"

#include <QWidget>

namespace aros::shell {

// What a vote has shown: the dots, what stands beside the scale, and how to go on from here.
class RevealedVotes final : public QWidget
{
    Q_OBJECT

public:
    // None: too few votes to be shown.
    RevealedVotes(const std::optional<report::VoteSummary> &votes, const std::optional<scoring::Spread> &spread);
};

} // namespace aros::shell
