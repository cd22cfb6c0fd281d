#pragma once

#include "core/storage/workspace.h"

namespace aros::storage {

class Database;

// Compares figures, settings and their log with the hashes that were kept with them, and works out every sum anew.
Result<void> checkMetrics(Database &database, CheckReport &report);

} // namespace aros::storage
