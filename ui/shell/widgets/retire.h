#pragma once

class QWidget;

namespace aros::shell {

// Takes a part off its page at once, and deletes it when none of its own code runs any more: it may be one of its own
// buttons that led here. Null does nothing.
void retire(QWidget *part);

} // namespace aros::shell
