#include "core/metrics/figuremapping.h"

#include "core/common/fieldhash.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace aros::metrics {

namespace {

constexpr std::array<const char *, FigureColumns> ColumnCodes{
    "period", "organisation", "division", "team", "staff-group", "metric", "numerator", "denominator"};

// By column; as matchable() gives them.
const std::array<QStringList, FigureColumns> &columnTitles()
{
    static const auto titles = [](const char *list) { return QString::fromUtf8(list).split(u'|'); };
    static const std::array<QStringList, FigureColumns> all{
        titles(
            "period|month|date|month ending|period ending|reporting month|reporting period|effective date|cyfnod|mis|"
            "dyddiad|mis adrodd|cyfnod adrodd"),
        titles("organisation|organization|org|health board|trust|employer|sefydliad|bwrdd iechyd|ymddiriedolaeth|"
               "cyflogwr"),
        titles("division|directorate|service group|care group|clinical board|is adran|adran|cyfarwyddiaeth|"
               "grwp gwasanaeth|isadran"),
        titles("team|ward|department|dept|cost centre|unit|tim|ward neu dim|canolfan gost|uned|adran waith"),
        titles("staff group|staffgroup|staff grp|staff category|grwp staff|categori staff"),
        titles("metric|measure|indicator|figure|count|metric id|metrig|mesur|dangosydd|ffigur"),
        titles("numerator|value|number|amount|total|rhifiadur|gwerth|nifer|cyfanswm"),
        titles("denominator|out of|base|enwadur|allan o|sail")};
    return all;
}

// A title without case, accents and signs, its words one space apart.
QString matchable(const QString &title)
{
    QString text;
    for (const QChar c : title.normalized(QString::NormalizationForm_D)) {
        if (c.isLetterOrNumber())
            text.append(c.toCaseFolded());
        else if (!c.isMark())
            text.append(u' ');
    }
    return text.simplified();
}

// The column of that title; −1 for none.
int columnTitled(const QString &title)
{
    const QString text = matchable(title);
    for (int column = 0; column < FigureColumns; ++column) {
        if (columnTitles().at(static_cast<size_t>(column)).contains(text))
            return column;
    }
    return -1;
}

} // namespace

QString columnCode(FigureColumn column)
{
    return QLatin1String(ColumnCodes.at(static_cast<size_t>(column)));
}

QList<FigureColumn> FigureMapping::missing() const
{
    QList<FigureColumn> columns;
    for (const FigureColumn column : {FigureColumn::Period, FigureColumn::Metric, FigureColumn::Numerator}) {
        if (position(column) < 0 && text(column).isEmpty())
            columns.append(column);
    }
    return columns;
}

RecognisedHeader recogniseHeader(const QStringList &header)
{
    RecognisedHeader recognised;
    for (int at = 0; at < header.size(); ++at) {
        const int found = columnTitled(header.at(at));
        if (found < 0) {
            if (!header.at(at).trimmed().isEmpty())
                recognised.ignored.append(header.at(at).trimmed());
            continue;
        }
        const auto column = static_cast<FigureColumn>(found);
        if (recognised.mapping.position(column) >= 0 && !recognised.twice.contains(column))
            recognised.twice.append(column);
        recognised.mapping.setPosition(column, at);
    }
    for (const FigureColumn column : std::as_const(recognised.twice))
        recognised.mapping.setPosition(column, -1);
    recognised.missing = recognised.mapping.missing();
    return recognised;
}

QString headerFingerprint(const QStringList &header)
{
    QStringList titles;
    for (const QString &title : header)
        titles.append(matchable(title));
    return hashOfFields(titles);
}

QString mappingText(const FigureMapping &mapping)
{
    QJsonObject object;
    for (int at = 0; at < FigureColumns; ++at) {
        const auto column = static_cast<FigureColumn>(at);
        if (mapping.position(column) >= 0)
            object.insert(columnCode(column), mapping.position(column));
        else if (!mapping.text(column).isEmpty())
            object.insert(columnCode(column), mapping.text(column));
    }
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

FigureMapping mappingFrom(const QString &text, const QStringList &header)
{
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    FigureMapping mapping;
    for (int at = 0; at < FigureColumns; ++at) {
        const auto column = static_cast<FigureColumn>(at);
        const QJsonValue value = object.value(columnCode(column));
        if (value.isDouble() && value.toInt(-1) >= 0 && value.toInt() < header.size())
            mapping.setPosition(column, value.toInt());
        else if (value.isString())
            mapping.setText(column, value.toString());
    }
    return mapping;
}

} // namespace aros::metrics
