#pragma once

namespace aros::shell {

// Teaches Qt's accessibility what it does not know of our widgets: headings are headings. Call once, before windows.
void installAccessibility();

} // namespace aros::shell
