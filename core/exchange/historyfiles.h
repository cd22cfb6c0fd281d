#pragma once

#include "core/report/historytable.h"

#include <QByteArray>
#include <QJsonArray>

namespace aros::exchange {

// Each entry as it is stored, oldest first, with its hash: enough to check the chain without Aros (history.h says how)
// and, kept somewhere else, to prove later what was there.
QJsonArray historyArray(const QList<assessment::HistoryEntry> &entries);

// A history as a file of its own, with the assessment that it belongs to.
QByteArray historyJson(const report::HistoryTable &history);

// A row an entry, oldest first: codes, which are the same in every language, and the words that the page shows.
QByteArray historyCsv(const report::HistoryTable &history);

} // namespace aros::exchange
