#include "tests/rendering/pdfinspection.h"

#include <QDebug>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>

namespace aros::tests {

namespace {

class StructureReader
{
public:
    explicit StructureReader(const QString &json)
    {
        const QJsonArray parts = QJsonDocument::fromJson(json.toUtf8()).object().value("qpdf").toArray();
        m_objects = parts.at(1).toObject();
        for (const QJsonValue &object : std::as_const(m_objects)) {
            const QJsonValue value = object.toObject().value("value");
            if (value.toObject().value("/Type") == "/StructTreeRoot")
                walk(value.toObject().value("/K"));
        }
    }

    const QList<PdfElement> &elements() const { return m_elements; }

private:
    static QString textOf(const QJsonValue &value) { return value.toString().mid(2); } // "u:…"

    QJsonValue resolved(const QJsonValue &value) const
    {
        const QString key = "obj:" + value.toString();
        return value.isString() && m_objects.contains(key) ? m_objects.value(key).toObject().value("value") : value;
    }

    void walk(const QJsonValue &kid)
    {
        const QJsonValue value = resolved(kid);
        for (const QJsonValue &part : value.toArray())
            walk(part);
        const QJsonObject element = value.toObject();
        if (!element.contains("/S"))
            return;
        const QJsonObject attributes = resolved(element.value("/A")).toObject();
        m_elements.append({element.value("/S").toString().mid(1), textOf(element.value("/T")),
                           textOf(element.value("/Alt")), attributes.value("/Scope").toString().mid(1),
                           textOf(element.value("/Lang"))});
        walk(element.value("/K"));
    }

    QJsonObject m_objects;
    QList<PdfElement> m_elements;
};

} // namespace

QString runProgram(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(240000) || process.exitCode() != 0) // reading a tagged table aloud is slow
        qWarning() << program << process.readAllStandardError();
    return QString::fromUtf8(process.readAllStandardOutput());
}

QList<PdfElement> pdfElements(const QString &file)
{
    return StructureReader(runProgram("qpdf", {"--json=2", "--json-key=qpdf", file})).elements();
}

QList<PdfElement> pdfElements(const QString &file, const QString &role)
{
    QList<PdfElement> found = pdfElements(file);
    found.removeIf([&role](const PdfElement &element) { return element.role != role; });
    return found;
}

QList<QList<PdfWord>> pdfWords(const QString &file)
{
    static const QRegularExpression word(
        "<word xMin=\"([0-9.-]+)\" yMin=\"([0-9.-]+)\" xMax=\"([0-9.-]+)\" yMax=\"([0-9.-]+)\">(.*)</word>");
    QList<QList<PdfWord>> pages;
    for (const QString &line : runProgram("pdftotext", {"-bbox", "-enc", "UTF-8", file, "-"}).split('\n')) {
        if (line.contains("<page "))
            pages.append(QList<PdfWord>());
        const QRegularExpressionMatch match = word.match(line);
        if (!match.hasMatch())
            continue;
        const auto number = [&match](int index) { return match.captured(index).toDouble(); };
        pages.last().append({match.captured(5), QRectF(QPointF(number(1), number(2)), QPointF(number(3), number(4)))});
    }
    return pages;
}

QStringList pdfPages(const QString &file)
{
    QStringList pages = runProgram("pdftotext", {"-raw", "-enc", "UTF-8", file, "-"}).split('\f');
    pages.removeLast();
    return pages;
}

QString pdfReadAloud(const QString &file)
{
    static const QRegularExpression text("^ *\"(.*)\"$");
    QString result;
    for (const QString &line : runProgram("pdfinfo", {"-struct-text", "-enc", "UTF-8", file}).split('\n')) {
        const QRegularExpressionMatch match = text.match(line);
        if (match.hasMatch())
            result += match.captured(1);
    }
    return result;
}

} // namespace aros::tests
