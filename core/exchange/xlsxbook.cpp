#include "core/exchange/xlsxbook.h"

#include <QFile>
#include <QRegularExpression>

#include <xlsxwriter.h>

#include <cmath>

namespace aros::exchange {

namespace {

constexpr qsizetype LongestSheetName = 31;    // UTF-16 units, as Excel counts
constexpr qsizetype LongestSheetText = 32000; // Excel takes 32,767 characters

QString cutTo(QString text, qsizetype length)
{
    text.truncate(length);
    if (!text.isEmpty() && text.back().isHighSurrogate())
        text.chop(1);
    return text.trimmed();
}

// Excel keeps the name of its log of changes for itself.
bool isReserved(const QString &name)
{
    return name.compare(QLatin1String("history"), Qt::CaseInsensitive) == 0;
}

lxw_row_t rowOf(int row)
{
    return static_cast<lxw_row_t>(row);
}

lxw_col_t columnOf(int column)
{
    return static_cast<lxw_col_t>(column);
}

QString quotedWord(QString word)
{
    return word.isEmpty() ? word : u'"' + word.remove(u'"') + u'"';
}

} // namespace

QString sheetName(const QString &wanted, const QStringList &taken)
{
    static const QRegularExpression forbidden(QStringLiteral("[\\[\\]:*?/\\\\\\p{C}]+"));
    QString name = wanted.normalized(QString::NormalizationForm_C);
    name = name.replace(forbidden, QStringLiteral(" ")).simplified();
    while (name.startsWith(u'\''))
        name.remove(0, 1);
    name = cutTo(name, LongestSheetName);
    while (name.endsWith(u'\''))
        name.chop(1);
    if (name.isEmpty() || isReserved(name))
        name.prepend(u'_');
    QString unique = name;
    for (int number = 2; taken.contains(unique, Qt::CaseInsensitive); ++number) {
        const QString suffix = QStringLiteral(" %1").arg(number);
        unique = cutTo(name, LongestSheetName - suffix.size()) + suffix;
    }
    return unique;
}

QString numberPattern(const QString &pattern, int decimals)
{
    const qsizetype at = pattern.indexOf(QLatin1String("%1"));
    QString digits = QStringLiteral("#,##0");
    if (decimals > 0)
        digits += u'.' + QString(decimals, u'0');
    return at < 0 ? digits : quotedWord(pattern.left(at)) + digits + quotedWord(pattern.mid(at + 2));
}

XlsxBook::XlsxBook(const XlsxIdentity &identity) : m_folderName(QFile::encodeName(m_folder.path()))
{
    if (!m_folder.isValid())
        return;
    lxw_workbook_options options{};
    options.tmpdir = m_folderName.data();
    m_book = workbook_new_opt(QFile::encodeName(path()).constData(), &options);
    if (!m_book)
        return;
    QByteArray title = identity.title.toUtf8();
    QByteArray subject = identity.subject.toUtf8();
    QByteArray program = QByteArrayLiteral("Aros");
    lxw_doc_properties properties{};
    properties.title = title.data();
    properties.subject = subject.data();
    properties.author = program.data();
    properties.created = static_cast<time_t>(identity.created.toSecsSinceEpoch());
    workbook_set_properties(m_book, &properties);
}

XlsxBook::~XlsxBook()
{
    if (m_book)
        static_cast<void>(workbook_close(m_book)); // nothing but closing gives its memory back
}

XlsxSheet XlsxBook::addSheet(const QString &name)
{
    m_names.append(sheetName(name, m_names));
    lxw_worksheet *sheet = m_book ? workbook_add_worksheet(m_book, m_names.constLast().toUtf8().constData()) : nullptr;
    return {*this, sheet, m_names.constLast()};
}

Result<QByteArray> XlsxBook::finish()
{
    if (!m_book)
        return failure(ErrorCode::FileNotWritable, QStringLiteral("temporary folder"));
    const lxw_error error = workbook_close(m_book);
    m_book = nullptr;
    if (error != LXW_NO_ERROR)
        return failure(ErrorCode::FileNotWritable, QString::fromUtf8(lxw_strerror(error)));
    QFile file(path());
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileNotWritable, file.errorString());
    return file.readAll();
}

lxw_format *XlsxBook::heading()
{
    if (!m_heading) {
        m_heading = workbook_add_format(m_book);
        format_set_bold(m_heading);
        format_set_text_wrap(m_heading);
        format_set_align(m_heading, LXW_ALIGN_VERTICAL_TOP);
    }
    return m_heading;
}

lxw_format *XlsxBook::wrapped()
{
    if (!m_wrapped) {
        m_wrapped = workbook_add_format(m_book);
        format_set_text_wrap(m_wrapped);
        format_set_align(m_wrapped, LXW_ALIGN_VERTICAL_TOP);
    }
    return m_wrapped;
}

lxw_format *XlsxBook::month()
{
    if (!m_month) {
        m_month = workbook_add_format(m_book);
        format_set_num_format(m_month, "mmm yyyy");
        format_set_align(m_month, LXW_ALIGN_LEFT);
    }
    return m_month;
}

lxw_format *XlsxBook::number(const QString &pattern)
{
    lxw_format *&format = m_numbers[pattern];
    if (!format) {
        format = workbook_add_format(m_book);
        format_set_num_format(format, pattern.toUtf8().constData());
    }
    return format;
}

XlsxSheet::XlsxSheet(XlsxBook &book, lxw_worksheet *sheet, QString name)
    : m_book(book),
      m_sheet(sheet),
      m_name(std::move(name))
{
    if (!m_sheet)
        return;
    worksheet_set_landscape(m_sheet);
    worksheet_set_paper(m_sheet, 9); // A4
    worksheet_fit_to_pages(m_sheet, 1, 0);
}

void XlsxSheet::heading(int row, int column, const QString &text)
{
    if (m_sheet)
        worksheet_write_string(m_sheet, rowOf(row), columnOf(column), text.toUtf8().constData(), m_book.heading());
}

void XlsxSheet::text(int row, int column, const QString &text, bool wraps)
{
    if (m_sheet && !text.isEmpty())
        worksheet_write_string(m_sheet, rowOf(row), columnOf(column),
                               cutTo(text, LongestSheetText).toUtf8().constData(), wraps ? m_book.wrapped() : nullptr);
}

void XlsxSheet::number(int row, int column, const std::optional<double> &number, const QString &pattern)
{
    if (m_sheet && number && std::isfinite(*number))
        worksheet_write_number(m_sheet, rowOf(row), columnOf(column), *number, m_book.number(pattern));
}

void XlsxSheet::month(int row, int column, const QDate &month)
{
    lxw_datetime day{month.year(), month.month(), month.day(), 0, 0, 0};
    if (m_sheet)
        worksheet_write_datetime(m_sheet, rowOf(row), columnOf(column), &day, m_book.month());
}

void XlsxSheet::setWidth(int column, double characters)
{
    if (m_sheet)
        worksheet_set_column(m_sheet, columnOf(column), columnOf(column), characters, nullptr);
}

void XlsxSheet::keepFirstRowInView()
{
    if (!m_sheet)
        return;
    worksheet_freeze_panes(m_sheet, 1, 1);
    worksheet_repeat_rows(m_sheet, 0, 0);
}

} // namespace aros::exchange
