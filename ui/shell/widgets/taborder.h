#pragma once

class QWidget;

namespace aros::shell {

// What is made late would come last on its page: puts `content`, and whatever in it Tab stops at, behind `before`.
void putNextInTabOrder(QWidget &before, QWidget &content);

} // namespace aros::shell
