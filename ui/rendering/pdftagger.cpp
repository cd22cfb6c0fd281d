#include "ui/rendering/pdftagger.h"

#include "ui/rendering/pdfcontent.h"
#include "ui/rendering/pdfidentity.h"
#include "ui/rendering/pdfoutline.h"
#include "ui/rendering/pdfstructure.h"

#include <qpdf/Buffer.hh>
#include <qpdf/Pl_Flate.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <algorithm>
#include <exception>
#include <future>

namespace aros::rendering {

namespace {

// For zlib, 1 to 9. Above 3 it looks at every string twice: double the time for files a twelfth shorter.
constexpr int Compression = 3;

auto refusal(const QString &detail)
{
    return failure(ErrorCode::PdfFailed, detail);
}

// Empty if there is nothing to object to.
QString faultOf(const PdfMetadata &metadata)
{
    if (metadata.title.trimmed().isEmpty())
        return QStringLiteral("no title");
    if (metadata.language.isEmpty())
        return QStringLiteral("no language");
    return metadata.created.isValid() ? QString() : QStringLiteral("no date");
}

// Enters the pieces of a tag and those below it; returns what is wrong with them, or an empty text.
QString enterPieces(const PdfTag &tag, PdfPieces &pieces)
{
    const std::string role = pdfRoleName(tag.role);
    if (tag.role == PdfTag::Role::Figure && tag.alternativeText.isEmpty())
        return QStringLiteral("a figure has no alternative text");
    for (const int piece : tag.pieces) {
        if (!pieces.emplace(piece, PdfPiece{role}).second)
            return QStringLiteral("piece %1 has two tags").arg(piece);
    }
    for (const PdfTag &child : tag.children) {
        if (QString fault = enterPieces(child, pieces); !fault.isEmpty())
            return fault;
    }
    return {};
}

bool isTransparent(QPDFObjectHandle graphicsState)
{
    for (const char *key : {"/ca", "/CA"}) {
        auto opacity = graphicsState.getKey(key);
        if (opacity.isNumber() && opacity.getNumericValue() < 1.0)
            return true;
    }
    auto mask = graphicsState.getKey("/SMask");
    return !mask.isNull() && !mask.isNameAndEquals("/None");
}

// PDF/A-1 knows no transparency, but Qt writes what painter opacity and pictures ask for, even as A-1b.
bool hasTransparency(QPDFPageObjectHelper page)
{
    auto resources = page.getAttribute("/Resources", false);
    for (auto &[name, state] : resources.getKeyIfDict("/ExtGState").getDictAsMap()) {
        if (state.isDictionary() && isTransparent(state))
            return true;
    }
    const auto images = page.getImages();
    return std::ranges::any_of(images, [](const auto &image) {
        auto picture = image.second;
        return picture.getDict().hasKey("/SMask");
    });
}

// As zlib writes it. Pages are compressed beside the work on the next ones.
std::string compressed(const std::string &stream)
{
    constexpr qsizetype lengthBytes = 4; // Qt's own, before what zlib wrote
    const QByteArray result =
        qCompress(reinterpret_cast<const uchar *>(stream.data()), static_cast<qsizetype>(stream.size()), Compression);
    return result.mid(lengthBytes).toStdString();
}

class Tagger final
{
public:
    Tagger(const PdfTag &document, const PdfMetadata &metadata) : m_document(document), m_metadata(metadata) {}

    Result<QByteArray> tag(const QByteArray &painted);

private:
    QString prepare(const QByteArray &painted);
    QString tagPages();
    QString tagPage(QPDFPageObjectHelper page);
    QString missingPiece() const;
    void putStreams();
    QPDFObjectHandle destination(const PdfTag &tag) const;
    QByteArray write();

    const PdfTag &m_document;
    const PdfMetadata &m_metadata;
    QPDF m_pdf;
    PdfPieces m_pieces;
    std::vector<QPDFObjectHandle> m_pages;
    std::vector<PdfContent> m_contents; // without their streams
    std::vector<std::future<std::string>> m_streams;
};

Result<QByteArray> Tagger::tag(const QByteArray &painted)
{
    QString fault = prepare(painted);
    if (fault.isEmpty())
        fault = tagPages();
    if (!fault.isEmpty())
        return refusal(fault);
    PdfStructure(m_pdf, m_pages, m_contents).write(m_document);
    putStreams();
    writePdfOutline(m_pdf, m_document, [this](const PdfTag &heading) { return destination(heading); });
    writePdfIdentity(m_pdf, m_metadata);
    return write();
}

QString Tagger::prepare(const QByteArray &painted)
{
    m_pdf.setSuppressWarnings(true);
    m_pdf.processMemoryFile("painted", painted.constData(), static_cast<std::size_t>(painted.size()));
    const QString fault = faultOf(m_metadata);
    return fault.isEmpty() ? enterPieces(m_document, m_pieces) : fault;
}

QString Tagger::tagPages()
{
    for (const auto &page : QPDFPageDocumentHelper(m_pdf).getAllPages()) {
        const QString fault = tagPage(page);
        if (!fault.isEmpty())
            return QStringLiteral("page %1: %2").arg(m_pages.size() + 1).arg(fault);
    }
    return missingPiece();
}

QString Tagger::tagPage(QPDFPageObjectHelper page)
{
    if (hasTransparency(page))
        return QStringLiteral("transparency");
    auto content = tagContent(page, m_pieces);
    if (!content)
        return content.error().detail;
    m_pages.push_back(page.getObjectHandle());
    m_streams.push_back(std::async(std::launch::async, compressed, std::move(content->stream)));
    m_contents.push_back(std::move(*content));
    return {};
}

QString Tagger::missingPiece() const
{
    const auto missing = std::ranges::find_if(m_pieces, [](const auto &piece) { return !piece.second.isPainted; });
    return missing == m_pieces.end() ? QString() : QStringLiteral("piece %1 is not painted").arg(missing->first);
}

void Tagger::putStreams()
{
    for (std::size_t page = 0; page < m_pages.size(); ++page) {
        auto stream = QPDFObjectHandle::newStream(&m_pdf);
        stream.replaceStreamData(m_streams[page].get(), QPDFObjectHandle::newName("/FlateDecode"),
                                 QPDFObjectHandle::newNull());
        m_pages[page].replaceKey("/Contents", stream);
    }
}

QPDFObjectHandle Tagger::destination(const PdfTag &tag) const
{
    for (std::size_t page = 0; page < m_contents.size() && !tag.pieces.empty(); ++page) {
        const PdfContent &content = m_contents[page];
        if (std::ranges::find(content.sequences, tag.pieces.front()) == content.sequences.end())
            continue;
        const auto top = tag.bounds.isValid()
                             ? QPDFObjectHandle::newReal(content.deviceToPage.mapRect(tag.bounds).bottom(), 2)
                             : QPDFObjectHandle::newNull();
        const auto null = QPDFObjectHandle::newNull();
        return QPDFObjectHandle::newArray({m_pages[page], QPDFObjectHandle::newName("/XYZ"), null, top, null});
    }
    return QPDFObjectHandle::newNull();
}

QByteArray Tagger::write()
{
    Pl_Flate::setCompressionLevel(Compression);
    QPDFWriter writer(m_pdf);
    writer.setOutputMemory();
    writer.forcePDFVersion("1.4");
    writer.setObjectStreamMode(qpdf_o_disable);
    writer.setNewlineBeforeEndstream(true);
    writer.setDeterministicID(true);
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char *>(buffer->getBuffer()), static_cast<qsizetype>(buffer->getSize())};
}

} // namespace

Result<QByteArray> tagPdf(const QByteArray &painted, const PdfTag &document, const PdfMetadata &metadata)
{
    // qpdf reports by exceptions, which must not get into Qt's event loop.
    try {
        return Tagger(document, metadata).tag(painted);
    } catch (const std::exception &exception) {
        return refusal(QString::fromUtf8(exception.what()));
    }
}

} // namespace aros::rendering
