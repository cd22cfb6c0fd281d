#include "ui/rendering/pdfidentity.h"

#include "ui/rendering/pdftag.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

#include <algorithm>

namespace aros::rendering {

namespace {

// PDF/A-1 knows no PDF/UA, so the file has to describe the property it identifies itself with.
constexpr auto xmpIdentification = R"(
<rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
 pdfaid:part="1" pdfaid:conformance="B"/>
<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" pdfuaid:part="1"/>
<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Indicates, which part of ISO 14289 standard is followed</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>)";

// %1 title, %2 author, %3 subject, %4 creator, %5 date, %6 producer, %7 language, %8 identification: ready-made XML.
constexpr auto xmpTemplate = R"(<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">%1</rdf:li></rdf:Alt></dc:title>
<dc:language><rdf:Bag><rdf:li>%7</rdf:li></rdf:Bag></dc:language>%2%3
</rdf:Description>
<rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/">%4
<xmp:CreateDate>%5</xmp:CreateDate><xmp:ModifyDate>%5</xmp:ModifyDate>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"><pdf:Producer>%6</pdf:Producer>
</rdf:Description>%8
</rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>)";

QString producer()
{
    return QStringLiteral("Qt %1, qpdf %2").arg(QLatin1String(qVersion()), QString::fromStdString(QPDF::QPDFVersion()));
}

// One line without control characters, which neither XML nor a title bar can show.
QString plainLine(const QString &text)
{
    QString line = text.simplified();
    line.removeIf([](QChar character) { return character.category() == QChar::Other_Control; });
    return line;
}

QString xmlElement(const char *before, const QString &text, const char *after)
{
    if (text.isEmpty())
        return {};
    return QLatin1Char('\n') + QLatin1String(before) + plainLine(text).toHtmlEscaped() + QLatin1String(after);
}

QByteArray xmpPacket(const PdfMetadata &metadata)
{
    const QString author =
        xmlElement("<dc:creator><rdf:Seq><rdf:li>", metadata.author, "</rdf:li></rdf:Seq></dc:creator>");
    const QString subject = xmlElement("<dc:description><rdf:Alt><rdf:li xml:lang=\"x-default\">", metadata.subject,
                                       "</rdf:li></rdf:Alt></dc:description>");
    const QString creator = xmlElement("<xmp:CreatorTool>", metadata.creator, "</xmp:CreatorTool>");
    const QString date = metadata.created.toUTC().toString(QStringLiteral("yyyy-MM-ddTHH:mm:ssZ"));
    return QString::fromLatin1(xmpTemplate)
        .arg(plainLine(metadata.title).toHtmlEscaped(), author, subject, creator, date, producer(),
             metadata.language.toHtmlEscaped(), QString::fromLatin1(xmpIdentification))
        .toUtf8();
}

void writeXmp(QPDF &pdf, const PdfMetadata &metadata)
{
    auto stream = QPDFObjectHandle::newStream(&pdf, xmpPacket(metadata).toStdString());
    stream.getDict().replaceKey("/Type", QPDFObjectHandle::newName("/Metadata"));
    stream.getDict().replaceKey("/Subtype", QPDFObjectHandle::newName("/XML"));
    // PDF/A-1: readable without decompressing.
    stream.setFilterOnWrite(false);
    pdf.getRoot().replaceKey("/Metadata", stream);
}

void writeInformation(QPDF &pdf, const PdfMetadata &metadata)
{
    auto information = QPDFObjectHandle::newDictionary();
    const auto add = [&information](const char *key, const QString &text) {
        if (!text.isEmpty())
            information.replaceKey(key, QPDFObjectHandle::newUnicodeString(plainLine(text).toStdString()));
    };
    const QString date = metadata.created.toUTC().toString(QStringLiteral("'D:'yyyyMMddHHmmss'Z'"));
    add("/Title", metadata.title);
    add("/Author", metadata.author);
    add("/Subject", metadata.subject);
    add("/Creator", metadata.creator);
    add("/Producer", producer());
    add("/CreationDate", date);
    add("/ModDate", date);
    pdf.getTrailer().replaceKey("/Info", pdf.makeIndirectObject(information));
}

} // namespace

void writePdfIdentity(QPDF &pdf, const PdfMetadata &metadata)
{
    auto catalogue = pdf.getRoot();
    catalogue.replaceKey("/Lang", QPDFObjectHandle::newUnicodeString(metadata.language.toStdString()));
    catalogue.replaceKey("/ViewerPreferences", QPDFObjectHandle::parse("<</DisplayDocTitle true>>"));
    writeInformation(pdf, metadata);
    writeXmp(pdf, metadata);
}

} // namespace aros::rendering
