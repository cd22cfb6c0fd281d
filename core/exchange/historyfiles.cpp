#include "core/exchange/historyfiles.h"

#include "core/exchange/csvwriter.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace aros::exchange {

using assessment::HistoryEntry;
using report::HistoryRow;
using report::HistoryTable;

namespace {

constexpr int HistoryFormatVersion = 1;

QString timeText(const HistoryEntry &entry)
{
    return entry.time.toUTC().toString(Qt::ISODateWithMs);
}

QJsonObject entryObject(const HistoryEntry &entry)
{
    return {
        {QStringLiteral("number"), entry.number},
        {QStringLiteral("time"), timeText(entry)},
        {QStringLiteral("kind"), codeOf(entry.change.kind)},
        {QStringLiteral("subject"), entry.change.subject},
        {QStringLiteral("before"), entry.change.before},
        {QStringLiteral("after"), entry.change.after},
        {QStringLiteral("reason"), entry.change.reason},
        {QStringLiteral("hash"), entry.hash},
    };
}

QList<CsvCell> historyColumns()
{
    return {QStringLiteral("assessment_id"), QStringLiteral("team"),         QStringLiteral("entry"),
            QStringLiteral("time"),          QStringLiteral("kind"),         QStringLiteral("subject_id"),
            QStringLiteral("theme"),         QStringLiteral("what"),         QStringLiteral("before"),
            QStringLiteral("after"),         QStringLiteral("before_shown"), QStringLiteral("after_shown"),
            QStringLiteral("reason"),        QStringLiteral("hash")};
}

QList<CsvCell> historyCells(const HistoryTable &history, const HistoryRow &row)
{
    const assessment::HistoryChange &change = row.entry.change;
    return {history.assessmentId,
            history.team,
            CsvCell::number(static_cast<qint64>(row.entry.number)),
            timeText(row.entry),
            codeOf(change.kind),
            change.subject,
            row.theme,
            row.what,
            change.before,
            change.after,
            row.before,
            row.after,
            change.reason,
            row.entry.hash};
}

} // namespace

QJsonArray historyArray(const QList<HistoryEntry> &entries)
{
    QJsonArray array;
    for (const HistoryEntry &entry : entries)
        array.append(entryObject(entry));
    return array;
}

QByteArray historyJson(const HistoryTable &history)
{
    QJsonArray entries;
    for (const HistoryRow &row : history.rows)
        entries.prepend(entryObject(row.entry));
    const QJsonObject object{
        {QStringLiteral("format"), QStringLiteral("aros-history")},
        {QStringLiteral("formatVersion"), HistoryFormatVersion},
        {QStringLiteral("assessment"), history.assessmentId},
        {QStringLiteral("team"), history.team},
        {QStringLiteral("whole"), history.whole},
        {QStringLiteral("history"), entries},
    };
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

QByteArray historyCsv(const HistoryTable &history)
{
    CsvWriter writer;
    writer.addRow(historyColumns());
    for (auto row = history.rows.crbegin(); row != history.rows.crend(); ++row)
        writer.addRow(historyCells(history, *row));
    return writer.bytes();
}

} // namespace aros::exchange
