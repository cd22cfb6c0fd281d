#pragma once

#include "core/common/result.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QHash>
#include <QStringList>
#include <QTemporaryDir>

#include <optional>

struct lxw_chart;
struct lxw_format;
struct lxw_workbook;
struct lxw_worksheet;

namespace aros::exchange {

// A name that a spreadsheet takes for a sheet: no longer than 31 characters, without those that are forbidden, and, in
// either case of its letters, not among `taken`.
QString sheetName(const QString &wanted, const QStringList &taken);

// What a spreadsheet shows a number as: so many decimals, between the words of "£%1" or "%1 days".
QString numberPattern(const QString &pattern, int decimals);

struct XlsxIdentity {
    QString title;
    QString subject;
    QDateTime created;
};

class XlsxSheet;

// Owns a workbook of the C library while it is made. The library writes to files alone: they lie in a folder that only
// this user can read, and are gone with this.
class XlsxBook final
{
public:
    explicit XlsxBook(const XlsxIdentity &identity);
    ~XlsxBook();
    XlsxBook(const XlsxBook &) = delete;
    XlsxBook &operator=(const XlsxBook &) = delete;

    // `name` is what is wanted; see sheetName().
    XlsxSheet addSheet(const QString &name);
    // Makes the file; nothing can be added after it. Fails with FileNotWritable.
    Result<QByteArray> finish();

    lxw_format *heading(); // bold
    lxw_format *wrapped(); // text on several lines
    lxw_format *month();
    lxw_format *number(const QString &pattern);
    lxw_workbook *handle() const { return m_book; }

private:
    QString path() const { return m_folder.filePath(QStringLiteral("book.xlsx")); }

    QTemporaryDir m_folder;
    QByteArray m_folderName;
    lxw_workbook *m_book = nullptr; // none where the folder could not be made
    QStringList m_names;
    lxw_format *m_heading = nullptr;
    lxw_format *m_wrapped = nullptr;
    lxw_format *m_month = nullptr;
    QHash<QString, lxw_format *> m_numbers;
};

// A sheet of a book, which outlives it. A text is never taken for a formula, a link or a number. Rows and columns are
// counted from 0.
class XlsxSheet final
{
public:
    XlsxSheet(XlsxBook &book, lxw_worksheet *sheet, QString name);

    const QString &name() const { return m_name; }
    void heading(int row, int column, const QString &text);
    void text(int row, int column, const QString &text, bool wraps = false);
    void number(int row, int column, const std::optional<double> &number, const QString &pattern);
    void month(int row, int column, const QDate &month);
    void setWidth(int column, double characters);
    void keepFirstRowInView();
    lxw_worksheet *handle() const { return m_sheet; }

private:
    XlsxBook &m_book;
    lxw_worksheet *m_sheet;
    QString m_name;
};

} // namespace aros::exchange
