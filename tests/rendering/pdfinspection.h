#pragma once

#include <QList>
#include <QRectF>
#include <QString>
#include <QStringList>

namespace aros::tests {

// What other programs (poppler-utils, qpdf) find in a PDF.

struct PdfWord {
    QString text;
    QRectF box; // points from the page's top left corner
};

struct PdfElement {
    QString role;
    QString title;
    QString alternativeText;
    QString scope;
    QString language;
};

// Its standard output; complaints become warnings.
QString runProgram(const QString &program, const QStringList &arguments);

// The structure tree in reading order, from qpdf's list of objects.
QList<PdfElement> pdfElements(const QString &file);
QList<PdfElement> pdfElements(const QString &file, const QString &role);
// As painted, page by page.
QList<QList<PdfWord>> pdfWords(const QString &file);
QStringList pdfPages(const QString &file);
// What a screen reader finds, in its order: the text of all tags, with the spaces that are in it.
QString pdfReadAloud(const QString &file);

} // namespace aros::tests
