#include "ui/presentation/figuretexts.h"

#include "core/report/referencenames.h"
#include "ui/presentation/assessmenttexts.h"

namespace aros::presentation {

using metrics::FigureColumn;
using metrics::FiguresFileFault;
using metrics::RejectedRow;
using metrics::RowFault;

namespace {

constexpr qsizetype LongestShown = 60; // characters of a cell

QString shownCell(const QString &cell)
{
    const QString text = cell.simplified();
    return text.size() > LongestShown ? text.left(LongestShown - 1) + QChar(0x2026) : text;
}

// Fills %1, %2 … by their number in one go: a sentence may leave some out, and a cell may have a per cent sign.
QString filled(const QString &sentence, const QStringList &arguments)
{
    QString text;
    for (qsizetype at = 0; at < sentence.size(); ++at) {
        const int number = sentence.at(at) == u'%' ? sentence.mid(at + 1, 1).toInt() : 0;
        if (number == 0) {
            text += sentence.at(at);
            continue;
        }
        text += arguments.value(number - 1);
        ++at;
    }
    return text;
}

} // namespace

QString FigureTexts::fileFault(const FiguresFileFault &fault)
{
    QString text;
    switch (fault.kind) {
    case FiguresFileFault::Kind::None:
        return {};
    case FiguresFileFault::Kind::FileTooLarge:
        text = tr("The file is larger than %1 MiB. Split it, for instance by year.");
        break;
    case FiguresFileFault::Kind::Pdf:
        text = tr("This is a PDF. Open the figures in a spreadsheet and save them as CSV first.");
        break;
    case FiguresFileFault::Kind::Workbook:
    case FiguresFileFault::Kind::OldWorkbook:
        text = tr("This is an Excel workbook. Open it and save the sheet as CSV first.");
        break;
    case FiguresFileFault::Kind::Utf16:
        text = tr("The file is “Unicode text”. Save it as “CSV UTF-8” instead.");
        break;
    case FiguresFileFault::Kind::NotText:
        text = tr("The file is not a table of text. Save it as CSV first.");
        break;
    case FiguresFileFault::Kind::Quotes:
        text = tr("A quotation mark is out of place or missing here.");
        break;
    case FiguresFileFault::Kind::Empty:
        text = tr("There is nothing in the file.");
        break;
    case FiguresFileFault::Kind::TooManyRows:
        text = tr("There are more than %1 rows. Split the file, for instance by year.");
        break;
    case FiguresFileFault::Kind::TooManyColumns:
        text = tr("There are %1 columns; %2 are read at most.");
        break;
    case FiguresFileFault::Kind::CellTooLong:
        text = tr("A cell here has more than %1 characters.");
        break;
    }
    text = filled(text, fault.arguments);
    return fault.line > 0 ? tr("Line %1: %2").arg(QString::number(fault.line), text) : text;
}

QString FigureTexts::periodReason(RowFault fault)
{
    switch (fault) {
    case RowFault::PeriodMissing:
        return tr("The month is missing.");
    case RowFault::NotADate:
        return tr("“%1” is no month. Write 2026-01, 31/01/2026 or Jan 2026.");
    case RowFault::ExcelSerial:
        return tr("“%1” is the number by which Excel keeps a date. Give the column a date format, then "
                  "save or copy it again.");
    case RowFault::UsDate:
        return tr("“%1” looks like an American date. Write the day first: 31/01/2026.");
    case RowFault::NoSuchDay:
        return tr("There is no such day as “%1”.");
    case RowFault::TwoDigitYear:
        return tr("The year in “%1” has two digits. Write all four.");
    case RowFault::YearOnly:
        return tr("“%1” is a year. Figures are kept by month: write 2026-01.");
    case RowFault::PeriodOutOfRange:
        return tr("“%1” is not between %2 and %3.");
    case RowFault::FutureMonth:
        return tr("“%1” lies in the future. The last month that can be brought in is %2.");
    default:
        return {};
    }
}

QString FigureTexts::nameReason(RowFault fault)
{
    switch (fault) {
    case RowFault::CellBeyondColumns:
        return tr("“%1” stands under no title. A decimal comma needs quotation marks around the number.");
    case RowFault::OrganisationMissing:
        return tr("A division or a team is named without its organisation.");
    case RowFault::NameTooLong:
        return tr("The name is longer than %2 characters.");
    case RowFault::MetricMissing:
        return tr("The metric is missing.");
    case RowFault::AmbiguousMetric:
        return tr("“%1” may be one of several metrics. Write one of these instead: %2.");
    case RowFault::NotGiven:
        return tr("“%1” is worked out by Aros. Bring in what it is made of: %2.");
    default:
        return {};
    }
}

QString FigureTexts::unknownReason(const RejectedRow &row)
{
    const bool isNear = !row.arguments.isEmpty();
    if (row.fault == RowFault::UnknownMetric && isNear)
        return tr("“%1” is no metric that Aros knows. Do you mean “%2”?");
    if (row.fault == RowFault::UnknownMetric)
        return tr("“%1” is no metric that Aros knows. The empty table for Excel has the names to choose from.");
    if (row.fault != RowFault::UnknownStaffGroup)
        return {};
    return isNear ? tr("“%1” is no staff group of NHS Wales. Do you mean “%2”? Only a figure of all staff has an empty "
                       "cell.")
                  : tr("“%1” is no staff group of NHS Wales. Write the name of one, for example “%2”. Only a figure of "
                       "all staff has an empty cell.");
}

// What else the reason says of the row, in the language that is set.
QStringList FigureTexts::argumentsOf(const RejectedRow &row)
{
    if (row.fault != RowFault::UnknownMetric && row.fault != RowFault::UnknownStaffGroup)
        return row.arguments;
    const Language language = AssessmentTexts::language();
    if (row.arguments.isEmpty()) // of no use to the metric's reason
        return {report::ReferenceNames::instance().staffGroups().constFirst().name.in(language)};
    return {row.arguments.value(language == Language::Welsh ? 1 : 0)};
}

QString FigureTexts::numberReason(RowFault fault)
{
    switch (fault) {
    case RowFault::NumberMissing:
        return tr("The number is missing.");
    case RowFault::NotANumber:
        return tr("“%1” is no number.");
    case RowFault::PercentSign:
        return tr("“%1” is a percentage. Write the numbers that it is made of.");
    case RowFault::Scientific:
        return tr("“%1” is shortened. Show all digits of the column, then save or copy it "
                  "again.");
    case RowFault::NotFinite:
        return tr("“%1” stands for a calculation that failed.");
    case RowFault::TooLarge:
        return tr("“%1” is too large.");
    case RowFault::AmbiguousComma:
        return tr("The comma in “%1” may mean thousands or decimals. Write the number without thousands.");
    default:
        return {};
    }
}

QString FigureTexts::pairReason(RowFault fault)
{
    switch (fault) {
    case RowFault::MixedSigns:
        return tr("“%1” and line %2 have different decimal signs. Use one throughout the column.");
    case RowFault::DenominatorMissing:
        return tr("This metric needs two numbers: the second says out of how many.");
    case RowFault::DenominatorTooMuch:
        return tr("“%1” is too much: this metric is a count and has one number only. A decimal comma needs "
                  "quotation marks around the number.");
    case RowFault::DenominatorNegative:
    case RowFault::Negative:
        return tr("“%1” is below 0, which this metric cannot be.");
    case RowFault::NotWhole:
        return tr("“%1” is not a whole number. People and cases are counted in ones.");
    case RowFault::AboveDenominator:
        return tr("“%1” is more than the %2 that it is a share of.");
    case RowFault::DuplicateDiffers:
        return tr("“%1” differs from the same figure in line %2. Keep the one that is right.");
    default:
        return {};
    }
}

QString FigureTexts::reason(const RejectedRow &row)
{
    QString sentence = unknownReason(row);
    for (const auto part : {&periodReason, &nameReason, &numberReason, &pairReason}) {
        if (sentence.isEmpty())
            sentence = part(row.fault);
    }
    return filled(sentence, QStringList{shownCell(row.cell)} + argumentsOf(row));
}

QString FigureTexts::rejected(const RejectedRow &row)
{
    const QString line = QString::number(row.line);
    if (row.title.isEmpty())
        return tr("Line %1: %2").arg(line, reason(row));
    return tr("Line %1, column “%2”: %3").arg(line, shownCell(row.title), reason(row));
}

QString FigureTexts::column(FigureColumn column)
{
    switch (column) {
    case FigureColumn::Period:
        return tr("month");
    case FigureColumn::Organisation:
        return tr("organisation");
    case FigureColumn::Division:
        return tr("division");
    case FigureColumn::Team:
        return tr("team");
    case FigureColumn::StaffGroup:
        return tr("staff group");
    case FigureColumn::Metric:
        return tr("metric");
    case FigureColumn::Numerator:
        return tr("number", "a column: a count, or the numerator of a rate");
    case FigureColumn::Denominator:
        break;
    }
    return tr("out of", "a column: the denominator of a rate");
}

} // namespace aros::presentation
