#pragma once

#include <QFontMetrics>
#include <QString>

namespace aros::shell {

// The width of the widest word of `text`: how narrow it can get when it wraps, in device-independent pixels.
int widestWord(const QFontMetrics &metrics, const QString &text);

} // namespace aros::shell
