#pragma once

#include "core/report/reportbuilder.h"

namespace aros::shell {

class PageHost;

// The votes and earlier rounds that are stored for an assessment's report. Votes that cannot be read are told of once;
// the report is then without them.
report::Background storedBackground(PageHost &host, const assessment::Assessment &assessment);

} // namespace aros::shell
