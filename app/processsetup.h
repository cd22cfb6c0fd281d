#pragma once

namespace aros {

// What every way of starting Aros does first, before there is an application object: files that are made from here on
// belong to their owner alone, and no environment variable can make Qt load somebody's plugins.
void setUpProcess();

} // namespace aros
