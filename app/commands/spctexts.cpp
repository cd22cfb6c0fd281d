#include "app/commands/spctexts.h"

#include "core/common/jsonscan.h"

#include <QCoreApplication>

namespace aros::commands {

using exchange::SpcProblem;
using SpcKind = SpcProblem::Kind;

namespace {

// Faults of the file as a whole, of its columns and of whole lines.
QString tableText(SpcKind kind)
{
    switch (kind) {
    case SpcKind::FileTooLarge:
        return QCoreApplication::translate("CommandLine", "The file is larger than %1 bytes.");
    case SpcKind::NotUtf8:
        return QCoreApplication::translate("CommandLine",
                                           "The file is not in UTF-8. Save it with this encoding; in Excel, choose the "
                                           "file type “CSV UTF-8”.");
    case SpcKind::Quotes:
        return QCoreApplication::translate("CommandLine", "A quotation mark is out of place or missing here.");
    case SpcKind::NoRows:
        return QCoreApplication::translate("CommandLine", "There are no figures in the file.");
    case SpcKind::TooManyRows:
        return QCoreApplication::translate("CommandLine", "There are more than %1 rows; that many are read at most. "
                                                          "Split the file by series.");
    case SpcKind::MissingColumn:
        return QCoreApplication::translate("CommandLine", "The column “%1” is missing.");
    case SpcKind::ColumnTwice:
        return QCoreApplication::translate("CommandLine", "The column “%1” is there twice.");
    case SpcKind::CellBeyondColumns:
        return QCoreApplication::translate("CommandLine",
                                           "“%1” stands in a column without a title. Numbers with a decimal comma need "
                                           "semicolons or tabs between the columns.");
    default:
        return {};
    }
}

// Faults of single cells.
QString cellText(SpcKind kind)
{
    switch (kind) {
    case SpcKind::SeriesMissing:
        return QCoreApplication::translate("CommandLine", "The name of the series is missing.");
    case SpcKind::DateMissing:
        return QCoreApplication::translate("CommandLine", "The date is missing.");
    case SpcKind::NotADate:
        return QCoreApplication::translate("CommandLine",
                                           "“%1” is no date. Write 2025-02-01 or, day first, 01/02/2025.");
    case SpcKind::NotANumber:
        return QCoreApplication::translate("CommandLine",
                                           "“%1” is no number. Write digits with a decimal point and no unit; leave "
                                           "the cell empty where there is no figure.");
    case SpcKind::NumberTooLarge:
        return QCoreApplication::translate("CommandLine", "%1 is too large.");
    case SpcKind::NotAFlag:
        return QCoreApplication::translate("CommandLine", "“%1” is neither 1 nor 0.");
    case SpcKind::OtherTarget:
        return QCoreApplication::translate("CommandLine", "A series has one target, but %1 is not the one in line %2.");
    case SpcKind::SameDate:
        return QCoreApplication::translate("CommandLine", "%1 is in line %2 already.", "a date of the same series");
    default:
        return {};
    }
}

QString placeOf(const SpcProblem &problem)
{
    if (problem.line == 0)
        return QCoreApplication::translate("CommandLine", "the whole file");
    const QString line = QString::number(problem.line);
    if (problem.column.isEmpty())
        return QCoreApplication::translate("CommandLine", "line %1").arg(line);
    return QCoreApplication::translate("CommandLine", "line %1, column %2").arg(line, quotable(problem.column));
}

} // namespace

QString spcProblemText(const SpcProblem &problem)
{
    QString sentence = tableText(problem.kind);
    if (sentence.isEmpty())
        sentence = cellText(problem.kind);
    if (problem.arguments.size() == 1)
        sentence = sentence.arg(quotable(problem.arguments.at(0)));
    else if (problem.arguments.size() == 2)
        sentence = sentence.arg(quotable(problem.arguments.at(0)), problem.arguments.at(1));
    return placeOf(problem) + QStringLiteral(": ") + sentence;
}

} // namespace aros::commands
