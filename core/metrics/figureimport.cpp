#include "core/metrics/figureimport.h"

#include "core/metrics/figurecells.h"
#include "core/metrics/importchanges.h"
#include "core/metrics/importnames.h"

#include <algorithm>
#include <array>

namespace aros::metrics {

namespace {

// In the order of RowFault.
constexpr std::array RowFaultCodes{"cell-beyond-columns",
                                   "period-missing",
                                   "not-a-date",
                                   "excel-serial",
                                   "us-date",
                                   "no-such-day",
                                   "two-digit-year",
                                   "year-only",
                                   "period-out-of-range",
                                   "future-month",
                                   "organisation-missing",
                                   "name-too-long",
                                   "unknown-staff-group",
                                   "metric-missing",
                                   "unknown-metric",
                                   "ambiguous-metric",
                                   "not-given",
                                   "number-missing",
                                   "not-a-number",
                                   "percent-sign",
                                   "scientific",
                                   "not-finite",
                                   "too-large",
                                   "ambiguous-comma",
                                   "mixed-signs",
                                   "denominator-missing",
                                   "denominator-too-much",
                                   "denominator-negative",
                                   "negative",
                                   "not-whole",
                                   "above-denominator",
                                   "duplicate-differs"};
static_assert(RowFaultCodes.size() == RowFaults);

struct Refusal {
    FigureColumn column;
    RowFault fault;
    QStringList arguments = {};
};

RowFault faultOfPeriod(PeriodFault fault)
{
    switch (fault) {
    case PeriodFault::Missing:
        return RowFault::PeriodMissing;
    case PeriodFault::ExcelSerial:
        return RowFault::ExcelSerial;
    case PeriodFault::UsDate:
        return RowFault::UsDate;
    case PeriodFault::NoSuchDay:
        return RowFault::NoSuchDay;
    case PeriodFault::TwoDigitYear:
        return RowFault::TwoDigitYear;
    case PeriodFault::YearOnly:
        return RowFault::YearOnly;
    case PeriodFault::OutOfRange:
        return RowFault::PeriodOutOfRange;
    default:
        return RowFault::NotADate;
    }
}

RowFault faultOfNumber(NumberFault fault)
{
    switch (fault) {
    case NumberFault::Missing:
        return RowFault::NumberMissing;
    case NumberFault::Percent:
        return RowFault::PercentSign;
    case NumberFault::Scientific:
        return RowFault::Scientific;
    case NumberFault::NotFinite:
        return RowFault::NotFinite;
    case NumberFault::TooLarge:
        return RowFault::TooLarge;
    default:
        return RowFault::NotANumber;
    }
}

Refusal refusalOf(FigureFault fault)
{
    switch (fault) {
    case FigureFault::DenominatorMissing:
        return {FigureColumn::Denominator, RowFault::DenominatorMissing};
    case FigureFault::DenominatorTooMuch:
        return {FigureColumn::Denominator, RowFault::DenominatorTooMuch};
    case FigureFault::DenominatorNegative:
        return {FigureColumn::Denominator, RowFault::DenominatorNegative};
    case FigureFault::Negative:
        return {FigureColumn::Numerator, RowFault::Negative};
    case FigureFault::NotWhole:
        return {FigureColumn::Numerator, RowFault::NotWhole};
    case FigureFault::TooLarge:
        return {FigureColumn::Numerator, RowFault::TooLarge};
    case FigureFault::UnitIncomplete:
        return {FigureColumn::Organisation, RowFault::OrganisationMissing};
    case FigureFault::NotAMonth:
        return {FigureColumn::Period, RowFault::NotADate};
    default:
        return {FigureColumn::Numerator, RowFault::NotANumber};
    }
}

// Part and whole are of the same people, so that the part cannot be the larger.
bool isShareOfTheSame(const MetricDefinition &metric)
{
    const bool isCounted = metric.numeratorUnit != MetricUnit::Pounds && metric.numeratorUnit != MetricUnit::Score;
    return metric.kind == MetricKind::Rate && isCounted && metric.numeratorUnit == metric.denominatorUnit;
}

// What the numbers of one column tell about its signs: the first line with each, 0 for none.
struct ColumnSigns {
    int point = 0;
    int comma = 0;

    void take(DecimalSign sign, int line)
    {
        if (sign == DecimalSign::Point && point == 0)
            point = line;
        if (sign == DecimalSign::Comma && comma == 0)
            comma = line;
    }
};

class Import
{
public:
    Import(const FigureTable &table, const FigureMapping &mapping, const ImportContext &context)
        : m_table(table),
          m_mapping(mapping),
          m_context(context),
          m_names(context)
    {
    }

    ImportPlan run()
    {
        m_plan.rows = static_cast<int>(m_table.rows.size());
        for (const TableRow &row : m_table.rows) {
            m_numerators.take(numberInCell(text(row, FigureColumn::Numerator)).sign, row.line);
            m_denominators.take(numberInCell(text(row, FigureColumn::Denominator)).sign, row.line);
        }
        for (qsizetype at = 0; at < m_table.rows.size(); ++at) {
            takeRow(m_table.rows.at(at));
            constexpr int RowsBetween = 1000;
            if (m_context.goesOn && at % RowsBetween == 0 && !m_context.goesOn(static_cast<int>(at)))
                return std::move(m_plan);
        }
        settleDuplicates();
        compareWithStored();
        std::stable_sort(m_plan.rejected.begin(), m_plan.rejected.end(),
                         [](const RejectedRow &a, const RejectedRow &b) { return a.line < b.line; });
        return std::move(m_plan);
    }

private:
    struct Candidate {
        Figure figure;
        const TableRow *row;
    };

    QString text(const TableRow &row, FigureColumn column) const
    {
        const int position = m_mapping.position(column);
        return position < 0 ? m_mapping.text(column) : row.cells.value(position).trimmed();
    }

    RejectedRow rejection(const TableRow &row, const Refusal &why) const
    {
        const int position = m_mapping.position(why.column);
        RejectedRow rejected{row.line,  why.column,   m_table.header.value(position).trimmed(), text(row, why.column),
                             why.fault, why.arguments};
        if (why.fault == RowFault::CellBeyondColumns) {
            rejected.title.clear();
            rejected.cell = why.arguments.value(0);
            rejected.arguments.clear();
        }
        return rejected;
    }

    void reject(const TableRow &row, const QList<Refusal> &reasons)
    {
        m_plan.rejected.append(rejection(row, reasons.constFirst()));
        for (const Refusal &further : reasons.mid(1))
            m_plan.further.append(rejection(row, further));
    }

    void takeRow(const TableRow &row)
    {
        const bool isEmpty =
            text(row, FigureColumn::Numerator).isEmpty() && text(row, FigureColumn::Denominator).isEmpty();
        Figure figure;
        if (const auto stray = cellBeyond(row))
            reject(row, {*stray});
        else if (isEmpty)
            ++m_plan.empty;
        else if (const QList<Refusal> reasons = read(row, figure); !reasons.isEmpty())
            reject(row, reasons);
        else
            m_candidates.append({figure, &row});
    }

    std::optional<Refusal> cellBeyond(const TableRow &row) const
    {
        for (qsizetype at = m_table.header.size(); at < row.cells.size(); ++at) {
            if (!row.cells.at(at).trimmed().isEmpty())
                return Refusal{FigureColumn::Denominator, RowFault::CellBeyondColumns, {row.cells.at(at)}};
        }
        return std::nullopt;
    }

    // Why the row stays out, from left to right: the first reason, or all.
    QList<Refusal> read(const TableRow &row, Figure &figure)
    {
        QList<Refusal> reasons;
        const auto isRead = [&reasons](const std::optional<Refusal> &why) {
            if (why)
                reasons.append(*why);
            return !why;
        };
        const auto isOver = [&] { return !reasons.isEmpty() && !m_context.namesEveryFault; };
        // In the place of a month that cannot be read, so that the numbers are looked at all the same.
        figure.period = monthStart(monthNumber(m_context.today));
        if (isRead(readPeriod(row, figure)); isOver())
            return reasons;
        if (isRead(readUnit(row, figure)); isOver())
            return reasons;
        if (isRead(readGroup(row, figure)); isOver())
            return reasons;
        const MetricDefinition *metric = nullptr;
        const bool hasMetric = isRead(readMetric(row, figure, metric));
        if (isOver())
            return reasons;
        const bool hasNumerator = isRead(readNumerator(row, metric, figure));
        if (isOver())
            return reasons;
        const bool hasDenominator = isRead(readDenominator(row, metric, figure));
        if (hasMetric && hasNumerator && hasDenominator)
            isRead(againstMetric(row, figure, *metric));
        return reasons;
    }

    std::optional<Refusal> readNumerator(const TableRow &row, const MetricDefinition *metric, Figure &figure) const
    {
        return readNumber(row, FigureColumn::Numerator, metric, figure.numerator);
    }

    std::optional<Refusal> readDenominator(const TableRow &row, const MetricDefinition *metric, Figure &figure) const
    {
        if (text(row, FigureColumn::Denominator).isEmpty())
            return std::nullopt;
        double number = 0;
        const auto why = readNumber(row, FigureColumn::Denominator, metric, number);
        if (!why)
            figure.denominator = number;
        return why;
    }

    std::optional<Refusal> readPeriod(const TableRow &row, Figure &figure) const
    {
        const CellPeriod period = periodInCell(text(row, FigureColumn::Period));
        if (period.fault == PeriodFault::OutOfRange)
            return Refusal{FigureColumn::Period,
                           RowFault::PeriodOutOfRange,
                           {QString::number(FirstFigureYear), QString::number(LastFigureYear)}};
        if (period.fault != PeriodFault::None)
            return Refusal{FigureColumn::Period, faultOfPeriod(period.fault)};
        if (monthNumber(period.month) > monthNumber(m_context.today))
            return Refusal{
                FigureColumn::Period, RowFault::FutureMonth, {m_context.today.toString(QStringLiteral("yyyy-MM"))}};
        figure.period = period.month;
        return std::nullopt;
    }

    std::optional<Refusal> readUnit(const TableRow &row, Figure &figure)
    {
        const UnitPath typed{text(row, FigureColumn::Organisation), text(row, FigureColumn::Division),
                             text(row, FigureColumn::Team)};
        for (const FigureColumn column : {FigureColumn::Organisation, FigureColumn::Division, FigureColumn::Team}) {
            if (text(row, column).size() > LongestUnitName)
                return Refusal{column, RowFault::NameTooLong, {QString::number(LongestUnitName)}};
        }
        if (typed.organisation.isEmpty() && levelOf(typed) != UnitLevel::Everything)
            return Refusal{FigureColumn::Organisation, RowFault::OrganisationMissing};
        figure.unit = m_names.unit(typed);
        return std::nullopt;
    }

    std::optional<Refusal> readGroup(const TableRow &row, Figure &figure)
    {
        const QString name = text(row, FigureColumn::StaffGroup);
        const auto group = m_names.staffGroup(name);
        if (!group)
            return Refusal{FigureColumn::StaffGroup, RowFault::UnknownStaffGroup, m_names.nearestStaffGroup(name)};
        figure.group = *group;
        return std::nullopt;
    }

    std::optional<Refusal> readMetric(const TableRow &row, Figure &figure, const MetricDefinition *&metric)
    {
        const QString name = text(row, FigureColumn::Metric);
        const QList<const MetricDefinition *> found = m_names.metrics(name);
        if (name.isEmpty())
            return Refusal{FigureColumn::Metric, RowFault::MetricMissing};
        if (found.isEmpty())
            return Refusal{FigureColumn::Metric, RowFault::UnknownMetric, m_names.nearestMetric(name)};
        metric = found.constFirst();
        if (found.size() > 1) {
            QStringList ids;
            for (const MetricDefinition *one : found)
                ids.append(one->id.text());
            return Refusal{FigureColumn::Metric, RowFault::AmbiguousMetric, {ids.join(QStringLiteral(", "))}};
        }
        if (!takesFigures(*metric)) {
            QStringList needed{metric->formula.numerator.text(), metric->formula.denominator.text(),
                               metric->formula.figures.text()};
            needed.removeAll(QString());
            return Refusal{FigureColumn::Metric, RowFault::NotGiven, {needed.join(QStringLiteral(", "))}};
        }
        figure.metric = metric->id;
        return std::nullopt;
    }

    std::optional<Refusal> readNumber(const TableRow &row, FigureColumn column, const MetricDefinition *metric,
                                      double &number) const
    {
        const bool isNumerator = column == FigureColumn::Numerator;
        // Of an unknown metric nobody knows whether it is in pounds.
        const bool mayBePounds =
            !metric || (isNumerator ? metric->numeratorUnit : metric->denominatorUnit) == MetricUnit::Pounds;
        QString cell = text(row, column);
        if (mayBePounds)
            cell.remove(QChar(0xA3));
        const CellNumber read = numberInCell(cell);
        if (read.fault != NumberFault::None)
            return Refusal{column, faultOfNumber(read.fault)};
        const ColumnSigns &signs = isNumerator ? m_numerators : m_denominators;
        if (read.sign != DecimalSign::None && signs.point > 0 && signs.comma > 0) {
            const int other = read.sign == DecimalSign::Comma ? signs.point : signs.comma;
            return Refusal{column, RowFault::MixedSigns, {QString::number(other)}};
        }
        const bool mayBeDecimal = signs.comma > 0 || (m_table.separator == u';' && signs.point == 0);
        if (read.sign == DecimalSign::Undecided && mayBeDecimal)
            return Refusal{column, RowFault::AmbiguousComma};
        number = read.value;
        return std::nullopt;
    }

    std::optional<Refusal> againstMetric(const TableRow &row, const Figure &figure,
                                         const MetricDefinition &metric) const
    {
        if (const auto fault = faultOf(figure, metric)) {
            Refusal why = refusalOf(*fault);
            const bool isNumerator =
                !isOfPersons(metric.numeratorUnit) || figure.numerator == qRound64(figure.numerator);
            if (*fault == FigureFault::NotWhole && isNumerator)
                why.column = FigureColumn::Denominator;
            return why;
        }
        if (isShareOfTheSame(metric) && figure.numerator > figure.denominator.value_or(0))
            return Refusal{FigureColumn::Numerator, RowFault::AboveDenominator, {text(row, FigureColumn::Denominator)}};
        return std::nullopt;
    }

    void settleDuplicates()
    {
        QHash<FigureKey, QList<qsizetype>> places;
        for (qsizetype at = 0; at < m_candidates.size(); ++at)
            places[keyOf(m_candidates.at(at).figure)].append(at);
        for (qsizetype at = 0; at < m_candidates.size(); ++at)
            settle(at, places.value(keyOf(m_candidates.at(at).figure)));
    }

    // `places` are all candidates of the same key.
    void settle(qsizetype at, const QList<qsizetype> &places)
    {
        const Candidate &candidate = m_candidates.at(at);
        const auto isSame = [&](qsizetype other) { return m_candidates.at(other).figure == candidate.figure; };
        if (std::all_of(places.cbegin(), places.cend(), isSame)) {
            if (places.constFirst() == at)
                m_plan.accepted.append(candidate.figure);
            else
                ++m_plan.repeated;
            return;
        }
        constexpr int MostLines = 20;
        QStringList lines;
        for (const qsizetype other : places) {
            if (other != at && lines.size() < MostLines)
                lines.append(QString::number(m_candidates.at(other).row->line));
        }
        reject(*candidate.row,
               {Refusal{FigureColumn::Numerator, RowFault::DuplicateDiffers, {lines.join(QStringLiteral(", "))}}});
    }

    void compareWithStored()
    {
        QSet<UnitPath> asked;
        StoredFigures stored;
        for (const Figure &figure : std::as_const(m_plan.accepted)) {
            if (!asked.contains(figure.unit) && m_context.stored)
                addTo(stored, m_context.stored(figure.unit));
            asked.insert(figure.unit);
        }
        countAgainst(stored, m_plan);
    }

    const FigureTable &m_table;
    const FigureMapping &m_mapping;
    const ImportContext &m_context;
    ImportNames m_names;
    ColumnSigns m_numerators;
    ColumnSigns m_denominators;
    QList<Candidate> m_candidates;
    ImportPlan m_plan;
};

} // namespace

QString rowFaultCode(RowFault fault)
{
    return QLatin1String(RowFaultCodes.at(static_cast<size_t>(fault)));
}

ImportPlan planImport(const FigureTable &table, const FigureMapping &mapping, const ImportContext &context)
{
    Q_ASSERT(mapping.missing().isEmpty());
    return Import(table, mapping, context).run();
}

} // namespace aros::metrics
