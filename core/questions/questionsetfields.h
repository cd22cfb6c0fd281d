#pragma once

#include "core/common/ids.h"
#include "core/questions/jsonreader.h"

#include <QDate>

namespace aros::questions {

// The values of a question set that have a form of their own. What does not have it is reported at its node and given
// as it stands; the content of a file with problems is not used.
QString readSetId(const JsonNode &node);
QString readVersion(const JsonNode &node);
QDate readDate(const JsonNode &node);
QString readAddress(const JsonNode &node);
StatementId readStatementId(const JsonNode &node);

} // namespace aros::questions
