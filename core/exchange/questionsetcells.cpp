#include "core/exchange/questionsetcells.h"

namespace aros::exchange {

QString setcolumn::evidence(int number)
{
    return QStringLiteral("evidence%1").arg(number);
}

QString english(const QString &column)
{
    return column + QStringLiteral("_en");
}

QString welsh(const QString &column)
{
    return column + QStringLiteral("_cy");
}

const QList<SetValue> &setValues()
{
    static const QList<SetValue> values{
        {"id", "/id", false},
        {"version", "/version", false},
        {"published", "/published", false},
        {"welsh", "/welsh", false},
        {"title", "/title", true},
        {"note", "/note", true},
        {"publisher", "/publisher", true},
        {"predecessor-id", "/predecessor/id", false},
        {"predecessor-version", "/predecessor/version", false},
    };
    return values;
}

const QStringList &setColumns()
{
    static const QStringList columns = [] {
        QStringList names{setcolumn::Row, setcolumn::Theme, setcolumn::Id, setcolumn::Scope};
        QStringList texts{setcolumn::Label, setcolumn::Statement, setcolumn::Good};
        for (int number = 1; number <= EvidenceColumns; ++number)
            texts.append(setcolumn::evidence(number));
        texts.append(setcolumn::Why);
        for (const QString &text : texts)
            names << english(text) << welsh(text);
        return names << setcolumn::SourceTitle << setcolumn::SourceAddress << setcolumn::SourceDate << setcolumn::Change
                     << setcolumn::From;
    }();
    return columns;
}

} // namespace aros::exchange
